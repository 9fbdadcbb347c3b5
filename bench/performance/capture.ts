import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { judgeToken, shortestOf } from '../../src/providers/shape';
import { providers } from '../../src/providers/registry';
import type { TokenKind } from '../../src/providers/token';
import { sampleOf } from '../../test/token-samples';
import { short, times } from './format';
import { seeded } from './page/dashboard-parts';
import type { Section } from './section';
import { measureSteadily } from './steady';

const FLOOR = 'charCodeAt over everything';
const OURS = 'one kind of token';
const PEER = 'secretlint, recommended rules';
const SHORT = 5_000;
const LONG = 1_000_000;
const SAMPLES = 20;

/** Telling a token from everything else in a text. */
export const capture: Section = {
  name: 'capture',
  title: 'Finding the token in a text',
  async measure(options) {
    const kinds = providers.flatMap(({ tokens }) => tokens);
    const noise = noiseOf(LONG);
    // A part of a longer text is read through that one, which is no work of ours: this is a text of its own.
    const text = Buffer.from(noise.slice(0, SHORT)).toString();
    const samples = await measureSteadily({
      ...options,
      floor: FLOOR,
      cases: [FLOOR, OURS, PEER],
      measure: async (name) => {
        if (name === FLOOR) return timed(() => walk(text));
        if (name === OURS) return Math.max(...kinds.map((kind) => timed(() => captures(text, kind))));
        const began = performance.now();
        await secretsIn(text);
        return performance.now() - began;
      },
    });
    const shown = kinds.flatMap((kind) =>
      kind.shapes.flatMap((shape) =>
        Array.from({ length: SAMPLES }, () => ({ kind, token: sampleOf(shape) })),
      ),
    );
    const known = shown.filter(
      ({ kind, token }) => captures(`Your key ${token} is ready`, kind) === 1,
    ).length;
    const byPeer = await Promise.all(shown.map(({ token }) => secretsIn(`Your key ${token} is ready`)));
    const wrong = kinds.reduce((sum, kind) => sum + captures(noise, kind), 0);
    const ms = samples.median(OURS);
    const ratio = samples.ratio(OURS, FLOOR);
    const line = (name: string): readonly string[] => [
      name,
      short(samples.median(name)),
      times(samples.ratio(name, FLOOR)),
    ];
    return {
      rows: [
        {
          id: 'S1',
          target:
            '5 KB of new text at most 10 × the floor, which 0.05 ms are; every shown token known; nothing taken from 1 MB of noise',
          ours: `${times(ratio)} (${short(ms)} ms); ${known} of ${shown.length}; ${wrong}`,
          peer: `${short(samples.median(PEER))} ms; ${byPeer.filter((count) => count > 0).length} of ${shown.length} (secretlint)`,
          floor: `${short(samples.median(FLOOR))} ms`,
          holds: ratio <= 10 && known === shown.length && wrong === 0,
        },
        {
          id: 'S2',
          target: 'guard on outgoing text at most 30 × the floor and 10 KB gzip',
          ours: '–',
          peer: times(samples.ratio(PEER, FLOOR)),
          floor: '1',
          holds: null,
          why: 'There is no such guard: nothing that leaves the extension carries a text of a page.',
        },
      ],
      tables: [
        {
          title: 'Judging 5 KB of text',
          head: ['', 'ms', 'times the floor'],
          rows: [FLOOR, OURS, PEER].map(line),
        },
      ],
      plots: [],
      method: [
        `Every run without white space was judged; the slowest of ${kinds.length} kinds counts. Tokens were made at run time, ${SAMPLES} of each shape.`,
        'The rules of gitleaks come in no package with a permissive licence that could be installed exactly, so they are left out.',
      ],
    };
  },
};

/** How many runs of the text would be taken without asking. Runs shorter than any token are not judged at all. */
function captures(text: string, kind: TokenKind): number {
  const shortest = shortestOf(kind);
  const runs = text.split(' ').filter(({ length }) => length >= shortest);
  return runs.filter((run) => {
    const { verdict } = judgeToken(run, kind);
    return verdict === 'sure' || verdict === 'likely';
  }).length;
}

function walk(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/** Milliseconds of one call, repeated until they can be told. */
function timed(act: () => number): number {
  const began = performance.now();
  for (let calls = 1; ; calls++) {
    act();
    const spent = performance.now() - began;
    if (spent > 3) return spent / calls;
  }
}

async function secretsIn(content: string): Promise<number> {
  const { messages } = await lintSource({
    source: { content, filePath: '/text.txt', ext: '.txt', contentType: 'text' },
    options: { config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] } },
  });
  return messages.length;
}

/** Words, addresses, code and hexadecimal numbers without any secret, the same each time. */
function noiseOf(length: number): string {
  const random = seeded(7);
  const letters = (count: number, of: string): string =>
    Array.from({ length: count }, () => of.charAt(Math.floor(random() * of.length))).join('');
  const abc = 'abcdefghijklmnopqrstuvwxyz';
  const parts: string[] = [];
  for (let size = 0; size < length;) {
    const kind = random();
    const part =
      kind < 0.8
        ? letters(2 + Math.floor(random() * 9), abc)
        : kind < 0.88
          ? `https://${letters(8, abc)}.example/${letters(6, abc)}?id=${letters(4, '0123456789')}`
          : kind < 0.95
            ? `{"${letters(5, abc)}":${letters(3, '123456789')}}`
            : letters(7, '0123456789abcdef');
    parts.push(part);
    size += part.length + 1;
  }
  return parts.join(' ');
}
