import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import type { HostileCase } from './case';
import { everyday } from './everyday';
import { mustHoldAfter } from './prove';
import { openStage, settle, type Stage, type TokenScene } from './stage';

/** Shows one page after the other in one Chromium with the built extension, and proves each. */
export function proveInChromium(groups: Readonly<Record<string, readonly HostileCase[]>>): void {
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

  describe.each(Object.entries(groups))('%s', (_group, cases) => {
    test.each(everyday(cases, 2).map((one) => [one.name, one] as const))(
      '%s',
      async (_name, { parts, run }) => {
        scene = await stage.showToken(parts);
        const outcome = await run(scene, stage);
        await settle(stage, scene);
        await mustHoldAfter(outcome, scene, stage, before);
      },
    );
  });
}
