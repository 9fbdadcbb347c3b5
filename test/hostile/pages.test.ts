import { expect, test } from 'vitest';
import { alike, done, shown } from './cases/groups';
import { isForAnywhere } from './support/case';
import { proveInChromium } from './support/in-chromium';

/**
 * Hostile pages on a provider's own host, in the built extension. Whatever the page does: no token is saved that the
 * person did not see and press for, nothing of ours fails, and the page can still be used.
 */
proveInChromium(shown);

test('there are enough of them', () => {
  const both = [shown, done].flatMap((groups) => Object.values(groups).flat());
  expect(both.length + Object.values(alike).flat().length).toBeGreaterThanOrEqual(150);
  expect(both.filter(isForAnywhere).length).toBeGreaterThanOrEqual(100);
});
