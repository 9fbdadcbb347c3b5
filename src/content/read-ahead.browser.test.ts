import { afterEach, expect, it, vi } from 'vitest';
import { definition } from '../providers/transiyzi/definition';
import { prepareLook, see } from './sight';
import { firstSight } from './testing/first-sight';

const options = firstSight('https://transiyzi.com/profile');

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

it('no piece of a large page does more than its share, and little of the text is left to the look', () => {
  drawRows(600);
  const since = countQuestions();
  const pieces = prepareLook(definition, options);
  const asked: number[] = [];
  let step = pieces.next();
  for (; !step.done; step = pieces.next()) asked.push(since());
  expect(Math.max(...asked)).toBeGreaterThan(0);
  expect(Math.max(...asked)).toBeLessThan(MOST_IN_A_PIECE);
  const ahead = asked.reduce((sum, count) => sum + count, 0);
  const sliced = see(definition, { ...options, prepared: step.value });
  const left = since();
  expect(left).toBeLessThan(ahead / 2);
  expect(see(definition, options)).toEqual(sliced);
});

it('a small page is looked at in one turn', () => {
  drawRows(20);
  expect(prepareLook(definition, options).next().done).toBe(true);
});
