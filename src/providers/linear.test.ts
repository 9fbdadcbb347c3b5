import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteInLongRun } from '../../test/fuzz-cases';
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

type Match = (value: string) => unknown;

/** Everything that a definition brings and that is compared with what a page says. */
const matchers: Readonly<Record<string, readonly Match[]>> = {
  'what a token looks like': kinds.map((kind) => (value) => judgeToken(value, kind)),
  'which path it is': paths.map((path) => (value) => matchesPath(value, path)),
  'which host it is': hosts.map((host) => (value) => matchesHost(value, host)),
  'when it ends': [jwtExpiry],
  'how it is shown': [maskToken],
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
  for (const [what, all] of Object.entries(matchers))
    noteInLongRun(`slowest of the adversarial strings, ${what}`, () => `${slowest(all).toFixed(2)} ms`);
});

/** How much longer it takes when every string is four times as long: 4 when it is linear, 16 when it is quadratic. */
async function growth(match: Match): Promise<number> {
  const steps = (length: number): Promise<number> =>
    counter.stepsOf(() => ways.forEach((way) => match(way(length))));
  return (await steps(2_000)) / (await steps(500));
}

test.each(Object.entries(matchers))(
  '%s: strings of four times the length take four times the steps',
  async (_what, all) => {
    expect(await growth((value) => all.map((match) => match(value)))).toBeLessThan(4.5);
  },
);

test('one string in 200 that takes quadratic time would be noticed', async () => {
  const careless: Match = (value) =>
    value.startsWith('/') && value.endsWith('=')
      ? Array.from(value, (_, at) => matchesPath(value.slice(at), '/*'))
      : matchesPath(value, '/*');
  expect(await growth(careless)).toBeGreaterThan(4.5);
});

/** Milliseconds for one string and one matcher, the best of three; a figure to read, which no test judges. */
function slowest(all: readonly Match[]): number {
  const times = ways.flatMap((way) => {
    const value = way(16_000);
    return all.map((match) => Math.min(...[0, 1, 2].map(() => timeOf(() => match(value)))));
  });
  return Math.max(...times);
}

function timeOf(act: () => unknown): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}
