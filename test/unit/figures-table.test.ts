import { expect, test } from 'vitest';
import { figuresTable, parseFigures, withFigures } from '../../tools/nightly/figures-table';

const occasion = { date: '2026-11-22', machine: '2 processors' };

test('what tests noted and how many passed stands in one table', () => {
  const figures = parseFigures('{"what":"captures","figure":"2 | 2","seed":7}\n{"what":3}\n');
  const stages = [
    { name: 'hostile', outcome: { passed: 3, failed: 1, report: '' }, seconds: 130 },
    { name: 'build', outcome: { passed: 1, failed: 0, report: '' }, seconds: 2 },
  ];
  expect(figuresTable(figures, stages, occasion).split('\n')).toEqual([
    'As printed on 2026-11-22; 2 processors.',
    '',
    '| what | figure | seed |',
    '| --- | --- | --- |',
    '| captures | 2 \\| 2 | 7 |',
    '| tests of hostile | 3 passed, 1 failed, in 2 min |  |',
  ]);
});

test('a new table replaces the old one and nothing else, and a document without a place for it is an error', () => {
  const begin = '<!-- figures: written by "npm run test:nightly -- --write" -->';
  const end = '<!-- end of the figures -->';
  expect(withFigures(`a\n${begin}\nold\n${end}\nb`, 'new')).toBe(`a\n${begin}\n\nnew\n\n${end}\nb`);
  expect(() => withFigures('a', 'new')).toThrow('needs the lines');
});
