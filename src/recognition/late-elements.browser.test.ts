import { expect, test } from 'vitest';
import { lateElements } from './late-elements';
import { rootsOf } from './roots';
import { draw } from './testing/page';

test('elements that are not defined are waited for, never long without a look, and not for ever', () => {
  draw(`<z-${crypto.randomUUID()}></z-${crypto.randomUUID()}>`);
  const late = lateElements(document);
  const pauses: number[] = [];
  for (let pause = late(rootsOf(document)); pause !== null; pause = late(rootsOf(document)))
    pauses.push(pause);
  expect(Math.max(...pauses)).toBeLessThanOrEqual(2_000);
  const whole = pauses.reduce((sum, pause) => sum + pause, 0);
  expect(whole).toBeGreaterThan(30_000);
  expect(whole).toBeLessThan(90_000);
});

test('nothing is waited for where everything is defined', () => {
  draw('<p>one</p>');
  expect(lateElements(document)(rootsOf(document))).toBeNull();
});
