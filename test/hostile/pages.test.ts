import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { groups } from './cases/groups';
import { mustHoldAfter } from './support/prove';
import { openStage, settle, type Stage, type TokenScene } from './support/stage';

/**
 * Hostile pages on a provider's own host, in the built extension. Whatever the page does: no token is saved that the
 * person did not see and press for, nothing of ours fails, and the page can still be used.
 */
let stage: Stage;
/** What the vault held when the last case was over. */
let before: readonly string[] = [];
let scene: TokenScene | undefined;

beforeAll(async () => {
  stage = await openStage();
});
afterEach(async () => {
  await scene?.page.close();
  before = await stage.stored();
});
afterAll(async () => {
  await stage?.close();
});

test('there are enough of them', () => {
  expect(Object.values(groups).flat().length).toBeGreaterThanOrEqual(150);
});

describe.each(Object.entries(groups))('%s', (_group, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, { parts, run }) => {
    scene = await stage.showToken(parts);
    const outcome = await run(scene, stage);
    await settle(stage, scene);
    await mustHoldAfter(outcome, scene, stage, before);
  });
});
