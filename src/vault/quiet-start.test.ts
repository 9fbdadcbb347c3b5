import { expect, test } from 'vitest';
import { quickCrypto } from './testing/quick-crypto';
import { goodPassphrase, sampleToken, vaultKit } from './testing/vault-kit';

/** A background starts many times an hour, and with every capture after a pause. */
test.each(['open', 'locked'] as const)(
  'a start with nothing to put right writes nothing and opens nothing, %s',
  async (state) => {
    const kit = vaultKit();
    const before = kit.start();
    const tokens = [sampleToken(), sampleToken(), sampleToken()];
    for (const token of tokens) expect(await before.append(token)).toMatchObject({ kind: 'saved' });
    await before.lock.protect('', goodPassphrase);
    await before.remove(tokens[0]?.id ?? '');
    if (state === 'locked') await before.lock.lock();

    const worked: string[] = [];
    for (const [name, area] of Object.entries({ local: kit.local, copy: kit.copy }))
      area.before = (operation) => {
        if (operation !== 'get') worked.push(`${operation} in ${name}`);
      };
    const after = kit.start({
      crypto: {
        ...quickCrypto,
        subtle: new Proxy(quickCrypto.subtle, {
          get(subtle, name) {
            if (name === 'decrypt') worked.push(name);
            return Reflect.get(subtle, name);
          },
        }),
      },
    });
    await after.refreshCopy();
    await after.lock.sealer();
    expect(worked).toEqual([]);
  },
);
