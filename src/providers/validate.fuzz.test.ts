import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases, fuzzPatience } from '../../test/fuzz-cases';
import { providers } from './registry';
import { isOwn, mayReceive } from './validation/addresses';
import { validate, validateDefinition } from './validate';

type Path = readonly string[];

/** Every place in a definition, from the outermost in. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, entry]) => placesIn(entry, [...path, key]))];
}

/** The same value with something else at one place. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.map((entry, at) => (String(at) === key ? replaced(entry, rest, by) : entry));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, name === key ? replaced(entry, rest, by) : entry]),
  );
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** Addresses under names that nobody can register stand for the person's own. */
function isMadeUp(url: string): boolean {
  return /(?:^|\.)example(?:\.com|\.net|\.org)?$/.test(new URL(url).hostname);
}

const nasty = fc.constantFrom<unknown>(
  'https://evil.test/',
  'https://alltick.co@evil.test/{token}',
  'javascript:alert(1)',
  'evil.test',
  '*.com',
  '*',
  '<img src=x onerror=alert(1)>',
  '(a+)+$',
  '{token}',
  '__proto__',
  'constructor',
  '/**/x',
  '.css-1abc',
  'a:has(b)',
  '\u202Egnp.exe',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  1e9,
  null,
  true,
  [],
  {},
  [[]],
  { by: 'css', selector: '*', why: 'Because it is there, obviously.' },
  { path: ['/**'] },
  { literal: '' },
  { regex: '.*' },
);

/** One to four changes, each in any place of what the changes before it left. */
const mutated = fc
  .tuple(
    fc.constantFrom(...providers),
    fc.array(fc.tuple(fc.nat(), fc.oneof(nasty, fc.jsonValue({ maxDepth: 3 }))), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([provider, changes]) => {
    let definition: unknown = provider;
    const paths: string[] = [];
    for (const [pick, by] of changes) {
      const places = placesIn(definition);
      const path = places[pick % places.length] ?? [];
      definition = replaced(definition, path, by);
      paths.push(path.join('.'));
    }
    return { provider, path: paths.join(', '), definition };
  });

describe('a definition from a stranger', () => {
  it('that is anything at all is refused without an exception', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }), (value) => {
        expect(validate(value, value)).not.toEqual([]);
      }),
      cases('definitions that are anything', 300, 20_000),
    );
  });

  it(
    'that was changed in up to four places is refused, or sends nobody and no token elsewhere',
    () => {
      fc.assert(
        fc.property(mutated, ({ provider, path, definition }) => {
          if (validateDefinition(definition).length > 0) return;
          // Words and look-alikes are only ever compared with what a page shows, so they may say anything.
          const written = JSON.stringify({ ...asObject(definition), words: null, tokens: null });
          expect(written, path).not.toMatch(/javascript:|\u202E/);
          // Reasons are prose for the next reader. What acts is everything else.
          const acting = JSON.stringify(
            { ...asObject(definition), words: null, tokens: null, use: null, verified: null },
            (key, value: unknown) => (key === 'why' ? null : value),
          );
          expect(acting, path).not.toMatch(/<|\(a\+\)|:has|\.css-/);
          for (const [, url = ''] of written.matchAll(/"(https:[^"\\]+)"/g))
            expect(isOwn(url.replaceAll(/[{}]/g, ''), provider) || isMadeUp(url), `${path}: ${url}`).toBe(
              true,
            );
          for (const [, url = ''] of written.matchAll(/"url":"(https:[^"]+)"/g))
            expect(mayReceive(url.replaceAll(/[{}]/g, ''), provider), path).toBe(true);
        }),
        cases('mutated definitions', 800, 20_000),
      );
    },
    fuzzPatience,
  );
});
