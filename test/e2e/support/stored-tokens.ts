import type { Page } from 'playwright-core';

export interface Stored {
  readonly tokens: readonly { readonly id: string; readonly token: string }[];
  /** How many records are said to be damaged. */
  readonly damaged: number;
  /** How many tokens are offered from the second copy. */
  readonly restorable: number;
  /** Ids of the records of which there is a second copy. */
  readonly copies: readonly string[];
}

/** Everything that the vault holds, asked for by a page of the extension. Throws where the list is refused, or locked. */
export async function storedTokens(own: Page): Promise<Stored> {
  return own.evaluate(async () => {
    const ask = async (type: string, payload: object): Promise<Record<string, unknown>> => {
      const reply: { answer?: Record<string, unknown> } = await chrome.runtime.sendMessage({
        latchkey: 1,
        type,
        payload,
      });
      return reply.answer ?? {};
    };
    const list = await ask('tokens.list', {});
    if (list['kind'] !== 'tokens') throw new Error(`There is no list: ${JSON.stringify(list)}`);
    const views = list['tokens'] as readonly { readonly id: string }[];
    const tokens: { id: string; token: string }[] = [];
    for (const { id } of views) {
      tokens.push({ id, token: String((await ask('tokens.open', { id }))['token']) });
    }
    const copies = await new Promise<string[]>((resolve, reject) => {
      const opening = indexedDB.open('latchkey-copy');
      opening.onerror = () => reject(new Error('There is no second copy.'));
      opening.onsuccess = () => {
        const keys = opening.result.transaction('items').objectStore('items').getAllKeys();
        keys.onsuccess = () => {
          opening.result.close();
          const names = keys.result.map(String).filter((name) => name.startsWith('record:'));
          resolve(names.map((name) => name.slice('record:'.length)));
        };
      };
    });
    return {
      tokens,
      damaged: Number(list['damaged']),
      restorable: Number(list['restorable']),
      copies,
    };
  });
}
