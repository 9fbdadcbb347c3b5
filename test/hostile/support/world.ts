import type { CDPSession } from 'playwright-core';
import { probe, type SeenGuide } from '../../e2e/support/guide-probe';

/** The debugger's way into a page, which a page that tampers with its own world cannot disturb. */
export interface World {
  /** What the guide shows, or null. */
  guide(): Promise<SeenGuide | null>;
  /** Runs the function in the page's own world. */
  run<T>(body: (...given: readonly string[]) => T, ...given: readonly string[]): Promise<T>;
  /** Runs the function in a world of the test's own, where nothing was tampered with. */
  apart<T>(body: (...given: readonly string[]) => T | Promise<T>, ...given: readonly string[]): Promise<T>;
  /** Runs the function in the world of the content script. */
  inside<T>(body: (...given: readonly string[]) => T | Promise<T>, ...given: readonly string[]): Promise<T>;
  /** How many worlds of the extension the tab's frames have. */
  contentWorlds(): number;
  /** Exceptions that nobody caught, thrown by code of the extension or in its world. */
  readonly exceptions: readonly string[];
  /** CPU time that the page's main thread has used, in seconds. */
  busy(): Promise<number>;
}

interface Node {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
  readonly shadowRootType?: string;
}

export async function enterWorld(session: CDPSession): Promise<World> {
  const exceptions: string[] = [];
  const ours = new Map<number, string>();
  let driver: number | null = null;
  let page: number | null = null;
  session.on('Runtime.executionContextsCleared', () => {
    ours.clear();
    driver = null;
    page = null;
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    ours.delete(executionContextId),
  );
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const aux: { isDefault?: boolean } | undefined = context.auxData;
    if (context.origin.startsWith('chrome-extension:')) ours.set(context.id, context.name);
    else if (aux?.isDefault) page ??= context.id;
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = JSON.stringify(exceptionDetails);
    const isOurs = text.includes('chrome-extension:') || ours.has(exceptionDetails.executionContextId ?? -1);
    if (isOurs) exceptions.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  await session.send('Runtime.enable');
  await session.send('Page.enable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });

  const driverWorld = async (): Promise<number> => {
    if (driver !== null) return driver;
    const { frameTree } = await session.send('Page.getFrameTree');
    const made = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'test driver',
    });
    driver = made.executionContextId;
    return driver;
  };
  const call = async <T>(
    contextId: number,
    body: (...given: readonly string[]) => T,
    given: readonly string[],
  ): Promise<Awaited<T>> => {
    const answer = await session.send('Runtime.evaluate', {
      contextId,
      expression: `{ const __name = (it) => it; (${String(body)})(...${JSON.stringify(given)}); }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result.value as Awaited<T>;
  };
  return {
    exceptions,
    contentWorlds: () => ours.size,
    guide: async () => {
      try {
        const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
        const found = findGuide(root);
        if (!found) return null;
        const { object } = await session.send('DOM.resolveNode', {
          backendNodeId: found.backendNodeId,
          executionContextId: await driverWorld(),
        });
        if (object.objectId === undefined) return null;
        const seen = await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId,
          functionDeclaration: `function () { const __name = (it) => it; return (${String(probe)})(this); }`,
          returnByValue: true,
        });
        return (seen.result.value as SeenGuide | null | undefined) ?? null;
      } catch (error) {
        if (error instanceof Error && /navigat|context|closed|node|target/i.test(error.message)) return null;
        throw error;
      }
    },
    run: (body, ...given) => {
      if (page === null) throw new Error('The page has no world yet.');
      return call(page, body, given);
    },
    apart: async (body, ...given) => call(await driverWorld(), body, given),
    inside: (body, ...given) => {
      const [context] = ours.keys();
      if (context === undefined) throw new Error('There is no content script in this page.');
      return call(context, body, given);
    },
    busy: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    },
  };
}

/** The closed root of our host, wherever it stands. */
function findGuide(node: Node): Node | null {
  if (node.localName === 'latchkey-guide') {
    const root = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (root) return root;
  }
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findGuide(child);
    if (found) return found;
  }
  return null;
}
