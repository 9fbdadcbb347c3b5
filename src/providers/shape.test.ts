import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jwtSample, sampleOf } from '../../test/token-samples';
import { uuid } from './common-shapes';
import { providers } from './registry';
import { judgeToken, matchShape } from './shape';
import type { Shape, TokenKind } from './token';

const kinds = providers.flatMap((provider) =>
  provider.tokens.map((kind) => ({ title: `${provider.id} ${kind.id}`, kind })),
);

function kindOf(provider: string, id: string): TokenKind {
  const kind = providers.find((one) => one.id === provider)?.tokens.find((one) => one.id === id);
  if (!kind) throw new Error(`There is no token kind "${id}" of "${provider}".`);
  return kind;
}

const alltick = kindOf('alltick', 'api');
const transiyzi = kindOf('transiyzi', 'access');
const cocktail = kindOf('cocktail', 'api');
const partner = kindOf('altegio', 'partner');
const user = kindOf('altegio', 'user');

const hex = (length: number): string =>
  sampleOf({ parts: [{ of: 'hex', from: length, to: length }], trust: 'sure' });
const aUuid = (): string => sampleOf({ parts: uuid, trust: 'sure' });
const digits = (length: number): string =>
  sampleOf({ parts: [{ of: 'digit', from: length, to: length }], trust: 'sure' });

const anyShape: fc.Arbitrary<Shape> = fc.constantFrom(...kinds.flatMap(({ kind }) => kind.shapes));
const printable = fc.string({ minLength: 12, maxLength: 80 });
const anyKind: fc.Arbitrary<TokenKind> = fc.constantFrom(...kinds.map(({ kind }) => kind));
/** A number source for samples that fast-check can shrink and repeat. */
const anyPick = fc.infiniteStream(fc.nat()).map((stream) => (limit: number) => {
  const { value } = stream.next();
  return typeof value === 'number' ? value % limit : 0;
});

describe('shapes', () => {
  it('match every sample that is made from them, and no sample that lost or gained a character', () => {
    fc.assert(
      fc.property(anyShape, anyPick, (shape, pick) => {
        const sample = sampleOf(shape, pick);
        expect(matchShape(sample, shape)).toBe(true);
        expect(matchShape(`${sample} `, shape)).toBe(false);
        expect(matchShape(` ${sample}`, shape)).toBe(false);
      }),
    );
  });

  it('need the kinds of character that they name', () => {
    const shape: Shape = {
      parts: [{ of: 'lower-digit', from: 4, to: 4 }],
      needs: ['digit', 'letter'],
      trust: 'sure',
    };
    expect(matchShape('ab1c', shape)).toBe(true);
    expect(matchShape('abcd', shape)).toBe(false);
    expect(matchShape('1234', shape)).toBe(false);
  });

  it.each(kinds)('of $title are accepted with one click', ({ kind }) => {
    for (const shape of kind.shapes) {
      const sample = kind.expiry === 'jwt' ? jwtSample({ sub: 'x' }) : sampleOf(shape);
      expect(['sure', 'likely']).toContain(judgeToken(sample, kind).verdict);
    }
  });
});

describe('judging', () => {
  it.each(kinds)('refuses every placeholder of $title, in any case', ({ kind }) => {
    for (const value of kind.never.flatMap(({ values }) => values ?? [])) {
      for (const written of [value, value.toUpperCase(), `  "${value}" `])
        expect(judgeToken(written, kind)).toMatchObject({ verdict: 'refused', reason: 'look-alike' });
    }
  });

  it.each([
    ['a request trace', alltick, () => `${aUuid()}-${digits(13)}`, 'trace'],
    ['a UUID', alltick, aUuid, 'uuid'],
    ['a UUID in capitals', alltick, () => aUuid().toUpperCase(), 'uuid'],
    ['a token without its ending', alltick, () => hex(32), 'cut-off'],
    ['a project id', transiyzi, aUuid, 'project-id'],
    ['a user token', partner, () => hex(32), 'is-user-token'],
    ['a number', partner, () => digits(20), 'number'],
    ['a checksum', partner, () => hex(40), 'hash'],
    [
      'a partner token',
      user,
      () => sampleOf(partner.shapes[0] ?? { parts: [], trust: 'sure' }),
      'is-partner-token',
    ],
  ] as const)('refuses %s and says what it is', (_, kind, make, lookAlike) => {
    expect(judgeToken(make(), kind)).toMatchObject({ reason: 'look-alike', lookAlike });
  });

  it.each([
    '••••••••••••••••••••••',
    `${hex(4)}••••••••••••••••-c-app`,
    `${hex(4)}…-c-app`,
    '*'.repeat(38),
    `${hex(6)}...${hex(6)}`,
    'x'.repeat(32),
  ])('refuses %s as masked', (value) => {
    for (const { kind } of kinds) expect(judgeToken(value, kind)).toMatchObject({ reason: 'masked' });
  });

  it('says that nothing, too much and a sentence are not tokens', () => {
    for (const { kind } of kinds) {
      expect(judgeToken(' \n', kind)).toMatchObject({ reason: 'empty' });
      expect(judgeToken('a1'.repeat(20_000), kind)).toMatchObject({ reason: 'too-long' });
      expect(judgeToken('The quick brown fox jumps over the lazy dog', kind)).toMatchObject({
        reason: 'no-token',
      });
      expect(judgeToken('日本語の文章はトークンではありませんからね。', kind)).toMatchObject({
        reason: 'no-token',
      });
    }
  });

  it('accepts another shape only as unusual', () => {
    expect(judgeToken(`tok_${hex(30)}`, alltick).verdict).toBe('unusual');
    expect(judgeToken(`tr-${hex(40)}`, transiyzi).verdict).toBe('unusual');
    expect(judgeToken(hex(64), cocktail).verdict).toBe('unusual');
    expect(
      judgeToken(
        sampleOf({ parts: [{ of: 'alphanumeric', from: 30, to: 30 }], needs: ['digit'], trust: 'sure' }),
        partner,
      ).verdict,
    ).toBe('unusual');
  });

  it('takes off what people copy along', () => {
    const token = `${digits(3)}|${sampleOf({ parts: [{ of: 'alphanumeric', from: 48, to: 48 }], trust: 'sure' })}`;
    for (const copied of [
      `Bearer ${token}`,
      `bearer:${token}`,
      `Bearer: ${token}\n`,
      `"${token}"`,
      `Authorization: Bearer ${token}`,
      ` ${token.slice(0, 9)}\u200b${token.slice(9)} `,
    ])
      expect(judgeToken(copied, transiyzi)).toEqual({ verdict: 'sure', token });
  });

  it('splits the two tokens of a header that was copied whole', () => {
    const [first, second] = [sampleOf(partner.shapes[0] ?? { parts: [], trust: 'sure' }), hex(32)];
    const header = `Authorization: Bearer ${first}, User ${second}`;
    expect(judgeToken(header, partner)).toEqual({ verdict: 'sure', token: first });
    expect(judgeToken(header, user)).toEqual({ verdict: 'sure', token: second });
  });

  it('reads the end of a JSON Web Token and nothing else of it', () => {
    const ends = Date.UTC(2031, 4, 6) / 1000;
    const verdict = judgeToken(jwtSample({ exp: ends, iss: 'somebody@example.com' }), cocktail);
    expect(verdict).toMatchObject({ verdict: 'sure', expiresAt: ends * 1000 });
    expect(Object.keys(verdict).sort()).toEqual(['expiresAt', 'token', 'verdict']);
    expect(judgeToken(jwtSample({ exp: Date.UTC(9999, 11, 31) / 1000 }), cocktail).expiresAt).toBe('never');
    expect(judgeToken(jwtSample({ exp: Date.UTC(2031, 4, 6) }), cocktail).expiresAt).toBe(ends * 1000);
    expect(judgeToken(jwtSample({ exp: 'soon' }), cocktail)).not.toHaveProperty('expiresAt');
    expect(judgeToken(jwtSample({ sub: 'x' }), transiyzi)).not.toHaveProperty('expiresAt');
  });

  it('never throws, gives back nothing of a refused value, and leaves an accepted token as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), printable),
        anyKind,
        (value, kind) => {
          const verdict = judgeToken(value, kind);
          if (verdict.verdict === 'refused') expect(verdict.token).toBe('');
          else expect(judgeToken(verdict.token, kind)).toEqual(verdict);
        },
      ),
      { numRuns: 400 },
    );
  });
});
