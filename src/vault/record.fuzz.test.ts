import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { cases, fuzzPatience } from '../../test/fuzz-cases';
import { utf8 } from './bytes';
import { decodeContents } from './record';
import { sampleToken, vaultKit } from './testing/vault-kit';
import type { Vault } from './vault';

const kit = vaultKit();
let vault: Vault;
/** What the vault holds, by id, and the records as they lie in storage, by key. */
const tokens = new Map<string, string>();
const stored = new Map<string, Readonly<Record<string, unknown>>>();

beforeAll(async () => {
  vault = kit.start();
  for (let at = 0; at < 3; at += 1) {
    const one = sampleToken();
    expect(await vault.append(one)).toMatchObject({ kind: 'saved' });
    tokens.set(one.id, one.token);
  }
  for (const [key, value] of Object.entries(await kit.local.get(null)))
    if (key.startsWith('record:') && isObject(value)) stored.set(key, value);
  expect(stored.size).toBe(3);
});

const wrong = fc.oneof(
  fc.constantFrom('', 'AAAA', '=', '__proto__', 'A'.repeat(20_000)),
  fc.constantFrom(-1, 2, 1e99, null, true, undefined),
  fc.jsonValue({ maxDepth: 2 }),
);
const change = fc.record({
  record: fc.nat(2),
  path: fc.constantFrom(
    ['schema'],
    ['id'],
    ['fingerprint'],
    ['sealed'],
    ['sealed', 'key'],
    ['sealed', 'iv'],
    ['sealed', 'text'],
    ['removedAt'],
    ['extra'],
    ['__proto__'],
  ),
  /** Something else, what another record has there, or one letter of the text changed. */
  by: fc.oneof(
    wrong.map((value) => ({ value })),
    fc.constant({ other: true as const }),
    fc.nat().map((letter) => ({ letter })),
  ),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

test(
  'no changed record in storage throws, opens as something else, or harms another',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const damaged = new Map(stored);
        for (const one of changes) {
          const [key, record] = [...damaged][one.record] ?? [];
          const [, other] = [...stored][(one.record + 1) % 3] ?? [];
          if (key !== undefined && record && other) damaged.set(key, changed(record, other, one));
        }
        await kit.local.set(Object.fromEntries(damaged));
        const listing = await vault.list();
        expect(listing.kind).toBe('tokens');
        for (const [id, token] of tokens) {
          const opened = await vault.open(id);
          if (opened.ok) expect(opened.value.token).toBe(token);
          else expect(damaged.get(`record:${id}`)).not.toEqual(stored.get(`record:${id}`));
        }
        await kit.local.set(Object.fromEntries(stored));
      }),
      cases('changed records in storage', 60, 10_000),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
  fuzzPatience,
);

test(
  'nothing that could be inside a seal throws',
  () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .dictionary(fc.constantFrom('token', 'provider', '__proto__', 'details'), fc.jsonValue())
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(text, (inside) => {
        expect(decodeContents(utf8(inside))).toBeNull();
      }),
      cases('contents of a seal', 1_000, 40_000),
    );
  },
  fuzzPatience,
);

function changed(
  record: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
  { path: [key = '', inner], by }: { readonly path: readonly string[]; readonly by: Change['by'] },
): Readonly<Record<string, unknown>> {
  if (inner !== undefined) {
    const [mine, theirs] = [record[key], other[key]];
    if (!isObject(mine) || !isObject(theirs)) return record;
    return { ...record, [key]: changed(mine, theirs, { path: [inner], by }) };
  }
  const value = 'value' in by ? by.value : 'letter' in by ? withLetter(record[key], by.letter) : other[key];
  return Object.fromEntries([...Object.entries(record).filter(([name]) => name !== key), [key, value]]);
}

function withLetter(value: unknown, pick: number): unknown {
  if (typeof value !== 'string' || value === '') return value;
  const at = pick % value.length;
  return `${value.slice(0, at)}${value[at] === 'A' ? 'B' : 'A'}${value.slice(at + 1)}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
