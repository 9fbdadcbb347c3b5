import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases, fuzzPatience } from '../../test/fuzz-cases';
import { protocol } from './contract';
import { guards } from './guards';
import { isOurs, route, type Table } from './receive';
import { senders, type Reported, type Self } from './senders';
import { samples, types } from './testing/samples';

const self: Self = {
  id: 'ours',
  origin: 'chrome-extension://ours',
  pages: ['chrome-extension://ours/src/popup/index.html'],
  worksOn: (url) => Promise.resolve(url.origin === 'https://dashboard.example'),
};
const from: Readonly<Record<'content' | 'page', Reported>> = {
  content: {
    id: 'ours',
    origin: 'https://dashboard.example',
    url: 'https://dashboard.example/tokens',
    frameId: 0,
    documentLifecycle: 'active',
    tab: { id: 7 },
  },
  page: {
    id: 'ours',
    origin: 'chrome-extension://ours',
    url: 'chrome-extension://ours/src/popup/index.html',
  },
};

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withTypedArray: true,
  withSparseArray: true,
});
const poisoned = fc.dictionary(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'token', 'provider', 'text'),
  fc.oneof(fc.jsonValue(), anything),
);
/** A payload that would be right, with one or two members that are anything. */
const nearlyRight = fc
  .tuple(
    fc.constantFrom(...types),
    fc.array(fc.tuple(fc.nat(), fc.oneof(anything, poisoned)), { minLength: 1, maxLength: 2 }),
  )
  .map(([type, changes]) => {
    const payload: Record<string, unknown> = { ...samples[type] };
    const keys = [...Object.keys(payload), 'extra', '__proto__'];
    for (const [pick, value] of changes)
      Object.defineProperty(payload, keys[pick % keys.length] ?? '', {
        value,
        enumerable: true,
        configurable: true,
      });
    return { type, payload };
  });
const junk = fc.oneof(
  nearlyRight,
  fc.record({ type: fc.constantFrom(...types), payload: fc.oneof(anything, poisoned) }),
);

test(
  'no junk from those who may send throws, reaches a handler it should not, or pollutes a prototype',
  async () => {
    await fc.assert(
      fc.asyncProperty(junk, async ({ type, payload }) => {
        const ran: string[] = [];
        const entries = types.map((one) => [one, () => ran.push(one)]);
        const rows: Table = Object.fromEntries(entries);
        const guard: (value: unknown) => boolean = guards[type];
        const isRight = guard(payload);
        const reply = await route(
          { latchkey: protocol, type, payload },
          type,
          from[senders[type]],
          rows,
          self,
        );
        expect('refused' in reply).toBe(!isRight);
        expect(ran).toEqual(isRight ? [type] : []);
      }),
      cases('messages with junk', 5_000, 700_000),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
  fuzzPatience,
);

test(
  'no junk that is no message gets an answer',
  () => {
    fc.assert(
      fc.property(fc.oneof(anything, poisoned), (message) => {
        expect(isOurs(message, from.page, self)).toBe(false);
      }),
      cases('messages that are junk', 5_000, 100_000),
    );
  },
  fuzzPatience,
);
