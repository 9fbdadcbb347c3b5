import { afterAll, beforeAll, expect, test } from 'vitest';
import { sayInLongRun } from '../../test/fuzz-cases';
import { countSteps, type StepCounter } from '../lib/testing/steps';
import { matchesHost, matchesPath } from './hosts';
import { jwtExpiry } from './jwt-expiry';
import { maskToken } from './mask';
import { providers } from './registry';
import { judgeToken } from './shape';

/** What shapes, prefixes and paths begin with or hold, and what makes careless patterns slow. */
const pieces = [
  'a',
  '1',
  'f',
  'Z',
  '-',
  '.',
  '/',
  'eyJ',
  '.eyJ',
  '|',
  ' ',
  ',',
  'Bearer ',
  'a, b',
  '*',
  '•',
  '"',
  'x',
  '\u200b',
  '1|',
  'a-',
  '-c-app',
  '%2e',
  '%',
  '\ud800',
] as const;
const ends = ['', '\u0000', '-c-app', '/', ' ', '"', '=', '.eyJ'] as const;
/** 200 ways to make a string of about any length. */
const ways = pieces.flatMap((piece) =>
  ends.map((end) => (length: number) => piece.repeat(Math.ceil(length / piece.length)) + end),
);

const kinds = providers.flatMap(({ tokens }) => tokens);
const paths = providers.flatMap((provider) => [
  ...provider.excluded.flatMap(({ path }) => path ?? []),
  ...(provider.paths ?? []).map(({ path }) => path),
  ...provider.pages.flatMap(({ signs }) => signs.flatMap((sign) => ('path' in sign ? sign.path : []))),
]);
const hosts = providers.flatMap((provider) => [...provider.hosts]);

/** Everything that a definition brings and that is compared with what a page says. */
const matchers: Readonly<Record<string, (value: string) => unknown>> = {
  'what a token looks like': (value) => kinds.map((kind) => judgeToken(value, kind)),
  'which path it is': (value) => paths.map((path) => matchesPath(value, path)),
  'which host it is': (value) => hosts.map((host) => matchesHost(value, host)),
  'when it ends': jwtExpiry,
  'how it is shown': maskToken,
};

test('there are 200 adversarial strings', () => {
  expect(new Set(ways.map((way) => way(1_000))).size).toBeGreaterThanOrEqual(195);
  expect(ways).toHaveLength(200);
});

let counter: StepCounter;
beforeAll(async () => {
  counter = await countSteps();
});
afterAll(() => {
  counter.stop();
});

/** How much longer it takes when every string is four times as long: 4 when it is linear, 16 when it is quadratic. */
async function growth(match: (value: string) => unknown): Promise<number> {
  const steps = (length: number): Promise<number> =>
    counter.stepsOf(() => ways.forEach((way) => match(way(length))));
  return (await steps(2_000)) / (await steps(500));
}

test.each(Object.entries(matchers))(
  '%s: strings of four times the length take four times the steps',
  async (what, match) => {
    sayInLongRun(() => `${what}: ${slowest(match).toFixed(2)} ms at most`);
    expect(await growth(match)).toBeLessThan(4.5);
  },
);

/** Milliseconds; a figure to read, which no test judges. */
function slowest(match: (value: string) => unknown): number {
  const times = ways.map((way) => {
    const value = way(16_000);
    const began = performance.now();
    match(value);
    return performance.now() - began;
  });
  return Math.max(...times);
}

test('one string in 200 that takes quadratic time would be noticed', async () => {
  const careless = (value: string): unknown =>
    value.startsWith('/') && value.endsWith('=')
      ? Array.from(value, (_, at) => matchesPath(value.slice(at), '/*'))
      : matchesPath(value, '/*');
  expect(await growth(careless)).toBeGreaterThan(4.5);
});
