import { afterEach, expect, it, vi } from 'vitest';
import { definition } from '../providers/transiyzi/definition';
import { look } from '../recognition/look';
import { readAhead } from '../recognition/read-ahead';
import { prepareLook, see } from './sight';
import { firstSight } from './testing/first-sight';

const options = firstSight('https://transiyzi.com/profile');

const ROWS = 600;

/** A page of so many rows, each with ten elements that a look asks something about. */
function drawRows(count: number): void {
  const row = (at: number): string =>
    `<tr role="row"><td>${at}</td><td><a href="#${at}">Tokens that job ${at} generated</a></td><td><button title="Creates a report">Report</button></td><td><label>Access of ${at} <input value="${at}"></label></td><td><h3>Job profile ${at}</h3></td></tr>`;
  const rows = Array.from({ length: count }, (_, at) => row(at)).join('');
  document.documentElement.lang = 'en';
  document.body.setHTMLUnsafe(
    `<nav><a href="#t">Translations</a></nav><main><h1>Profile Settings</h1><h2>Access Tokens</h2><button>Generate Token</button><table>${rows}</table></main>`,
  );
}

/** Counts how often an element is asked for an attribute, or whether it is drawn. */
function countQuestions(): () => number {
  const questions = (['getAttribute', 'hasAttribute', 'checkVisibility', 'querySelector'] as const).map(
    (name) => vi.spyOn(Element.prototype, name),
  );
  let before = 0;
  return () => {
    const all = questions.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    const since = all - before;
    before = all;
    return since;
  };
}

afterEach(() => vi.restoreAllMocks());

/** What may be asked in one piece: of each of the 32 nodes in it some 40 questions, for the names of a control are many. */
const MOST_IN_A_PIECE = 32 * 48;

/** What a sign of the page may ask: some pass by all rows, and ask each for two attributes, and a few things besides. */
const MOST_FOR_A_SIGN = ROWS * 3;

/** What each piece asked, and what came of them all. */
function askedBy<T>(
  pieces: Iterator<void, T>,
  since: () => number,
): { readonly asked: readonly number[]; readonly result: T } {
  const asked: number[] = [];
  for (;;) {
    const { done, value } = pieces.next();
    asked.push(since());
    if (done) return { asked, result: value };
  }
}

it('no piece of a large page’s text and markup does more than its share', () => {
  drawRows(ROWS);
  const { document, url, extras } = options;
  const { asked } = askedBy(readAhead(look(document, url, definition, { extras })), countQuestions());
  expect(Math.max(...asked)).toBeGreaterThan(0);
  expect(Math.max(...asked)).toBeLessThan(MOST_IN_A_PIECE);
});

it('no sign of the page asks each row about much, and little is left to the look', () => {
  drawRows(ROWS);
  const since = countQuestions();
  const { asked, result: prepared } = askedBy(prepareLook(definition, options), since);
  expect(Math.max(...asked)).toBeLessThan(MOST_FOR_A_SIGN);
  const ahead = asked.reduce((sum, count) => sum + count, 0);
  const sliced = see(definition, { ...options, prepared });
  expect(since()).toBeLessThan(ahead / 16);
  expect(see(definition, options)).toEqual(sliced);
});

it('a small page is looked at in one turn', () => {
  drawRows(20);
  expect(prepareLook(definition, options).next().done).toBe(true);
});
