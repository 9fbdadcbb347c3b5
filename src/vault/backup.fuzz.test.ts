import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { cases, fuzzPatience } from '../../test/fuzz-cases';
import { openBackup, readBackup, sealBackup } from './backup';
import { fewestIterations, mostIterations } from './kdf';
import { quickCrypto } from './testing/quick-crypto';
import { utf8 } from './bytes';

const passphrase = 'four random words here';
let good: string;
beforeAll(async () => {
  good = await sealBackup(quickCrypto, passphrase, fewestIterations, utf8('everything'));
});

const nastyText = fc.constantFrom(
  '"__proto__":{},',
  '"iterations": 1,',
  '"iterations": 1e99,',
  '"version": 2,',
  '{',
  '}',
  '[',
  '"',
  '\\u0000',
  'AAAA',
  '=',
  '0',
  '-1',
);
/** Cuts a piece out somewhere and puts another in its place, up to five times. */
const changes = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(8),
    fc.oneof(nastyText, fc.string({ maxLength: 8 })),
  ),
  { minLength: 1, maxLength: 5 },
);
function changed(file: string, steps: readonly (readonly [number, number, string])[]): string {
  return steps.reduce((text, [where, length, by]) => {
    const at = Math.floor(where * text.length);
    return text.slice(0, at) + by + text.slice(at + length);
  }, file);
}

test(
  'no changed backup throws when it is read, or is let through with parameters beyond the bounds',
  () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const read = readBackup(changed(good, steps));
        if (!read.ok) return;
        const { kdf, iv } = read.value;
        expect(kdf.iterations).toBeGreaterThanOrEqual(fewestIterations);
        expect(kdf.iterations).toBeLessThanOrEqual(mostIterations);
        expect(iv).toHaveLength(12);
      }),
      cases('changed backups', 1_000, 180_000),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
  fuzzPatience,
);

test(
  'no changed backup opens as anything but what it was',
  async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (steps) => {
        const file = changed(good, steps);
        const opened = await openBackup(quickCrypto, file, passphrase);
        if (opened.ok) expect(new TextDecoder().decode(opened.value)).toBe('everything');
      }),
      cases('changed backups with their passphrase', 200, 10_000),
    );
  },
  fuzzPatience,
);
