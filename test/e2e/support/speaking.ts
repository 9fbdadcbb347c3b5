/**
 * Sends messages from wherever it runs, to this extension or to the one that is named, all at once. What comes back are the
 * answers in order; null is silence. It travels as text, so it uses nothing from outside itself.
 */
export async function speak(messages: readonly unknown[], to = ''): Promise<readonly unknown[]> {
  return Promise.all(
    messages.map((message) => {
      const sent: Promise<unknown> =
        to === '' ? chrome.runtime.sendMessage(message) : chrome.runtime.sendMessage(to, message);
      return sent.then(
        (answer) => answer ?? null,
        () => null,
      );
    }),
  );
}

/** An expression that lets `speak` run where it is evaluated. */
export function speakText(messages: readonly unknown[], to = ''): string {
  return `{ const __name = (it) => it; (${String(speak)})(${parsed(messages)}, ${parsed(to)}) }`;
}

/** Written as source, a member `__proto__` would be none. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/** Where a script of ours is to speak: the frame of a tab, by the address that each has. */
export interface ScriptPlace {
  readonly tab: string;
  /** The document's own address; the top one where it is left out. */
  readonly frame?: string;
}

/**
 * Runs in a page of the extension: has a content script of ours send messages from a frame of a tab, which has to be one
 * that the browser lets us into.
 */
export async function speakInScript(
  messages: readonly unknown[],
  place: ScriptPlace,
): Promise<readonly unknown[]> {
  const tabs = await chrome.tabs.query({});
  const tabId = tabs.find(({ url }) => url === place.tab)?.id;
  if (tabId === undefined) throw new Error(`No tab shows ${place.tab}.`);
  const answers = await chrome.scripting.executeScript({
    target: { tabId, ...(place.frame === undefined ? { frameIds: [0] } : { allFrames: true }) },
    // As text, because arguments lose their members that are null.
    args: [JSON.stringify(messages), place.frame ?? ''],
    func: async (text: string, frame: string) => {
      if (frame !== '' && location.href !== frame) return null;
      const all: readonly unknown[] = JSON.parse(text);
      return Promise.all(
        all.map((message) =>
          chrome.runtime.sendMessage(message).then(
            (answer: unknown) => answer ?? null,
            () => null,
          ),
        ),
      );
    },
  });
  const spoken = answers.flatMap(({ result }) => (result ? [result] : []));
  const [only] = spoken;
  if (spoken.length !== 1 || only === undefined) throw new Error(`${spoken.length} frames have spoken.`);
  return only;
}

/** The same as an expression. */
export function speakInScriptText(messages: readonly unknown[], place: ScriptPlace): string {
  return `{ const __name = (it) => it; (${String(speakInScript)})(${parsed(messages)}, ${parsed(place)}) }`;
}
