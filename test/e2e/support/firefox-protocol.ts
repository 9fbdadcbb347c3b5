import type { Page } from 'puppeteer-core';
import { findHost, probeText, type SeenGuide } from './guide-probe';
import { partProbe, type SeenPart, type Wanted } from './part-probe';

/**
 * What Puppeteer does not offer in Firefox, said in the protocol itself (WebDriver BiDi): closed shadow roots, and the
 * accessibility tree below one element.
 */

/** What the protocol says of a serialized value; the parts that are used here. */
interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: { readonly shadowRoot?: RemoteValue | null } | string;
}

interface Answer {
  readonly result?: RemoteValue;
  readonly nodes?: readonly RemoteValue[];
}

interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: Answer }>;
}

/** The guide from its closed root: the protocol serializes shadow trees, closed ones too, and takes them as arguments. */
export async function seenGuide(page: Page): Promise<SeenGuide | null> {
  const root = await rootOf(page);
  if (!root) return null;
  const text = await call(page, `(root) => JSON.stringify(${probeText}(root))`, [root]);
  return text === null ? null : (JSON.parse(text) as SeenGuide | null);
}

/** How many parts of the guide's card the accessibility tree has under this role, and this whole name where one is given. */
export async function countInGuide(page: Page, value: { role: string; name?: string }): Promise<number> {
  const root = await rootOf(page);
  const card = await asking(page, (send) =>
    send('script.callFunction', {
      functionDeclaration: `(root) => root.querySelector('[part~="card"]')`,
      awaitPromise: false,
      arguments: [{ sharedId: root?.sharedId }],
    }),
  );
  const answer = await asking(page, (send) =>
    send('browsingContext.locateNodes', {
      locator: { type: 'accessibility', value },
      startNodes: [{ sharedId: card?.result?.sharedId }],
    }),
  );
  return answer?.nodes?.length ?? 0;
}

async function rootOf(page: Page): Promise<RemoteValue | null> {
  const found = await asking(page, (send) =>
    send('script.evaluate', {
      expression: findHost,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    }),
  );
  const host = found?.result;
  const root = typeof host?.value === 'object' ? host.value.shadowRoot : null;
  return root?.sharedId ? root : null;
}

export async function seenParts(page: Page, path: readonly Wanted[]): Promise<readonly SeenPart[]> {
  let found: readonly RemoteValue[] = [];
  for (const [depth, { role, name }] of path.entries()) {
    if (depth > 0 && found.length !== 1) return [];
    const value = { ...(role !== 'field' && { role }), ...(name !== undefined && { name }) };
    const answer = await asking(page, (send) =>
      send('browsingContext.locateNodes', {
        locator: { type: 'accessibility', value },
        ...(depth > 0 && { startNodes: found }),
      }),
    );
    found = answer?.nodes ?? [];
    // A label has the same name as its field.
    if (role === 'field') found = found.filter(isField);
  }
  const text = await call(page, `(...found) => JSON.stringify(found.map(${String(partProbe)}))`, found);
  return text === null ? [] : (JSON.parse(text) as SeenPart[]);
}

function isField({ value }: RemoteValue): boolean {
  return (
    typeof value === 'object' &&
    'localName' in value &&
    ['input', 'textarea', 'select'].includes(String(value.localName))
  );
}

/** Calls a function in the page that answers with text. */
async function call(
  page: Page,
  functionDeclaration: string,
  nodes: readonly RemoteValue[],
): Promise<string | null> {
  const answer = await asking(page, (send) =>
    send('script.callFunction', {
      functionDeclaration,
      awaitPromise: false,
      arguments: nodes.map(({ sharedId }) => ({ sharedId })),
    }),
  );
  const text = answer?.result?.value;
  return typeof text === 'string' ? text : null;
}

/** Sends a command for the page. Null also while another page takes its place, whose nodes are not those asked for. */
async function asking(
  page: Page,
  ask: (send: (method: string, parameters: object) => Promise<{ readonly result: Answer }>) => Promise<{
    readonly result: Answer;
  }>,
): Promise<Answer | null> {
  // Puppeteer keeps both to itself, and they are the only way to these commands.
  const context = (page.mainFrame() as unknown as { readonly _id: string })._id;
  const { connection } = page.browser() as unknown as { readonly connection: Connection };
  try {
    const answer = await ask((method, parameters) =>
      connection.send(method, {
        ...parameters,
        ...(method.startsWith('script.') ? { target: { context } } : { context }),
      }),
    );
    return answer.result;
  } catch (error) {
    if (error instanceof Error && /no such|navigat|discarded|closed|aborted/i.test(error.message))
      return null;
    throw error;
  }
}
