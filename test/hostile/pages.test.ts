import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pressInGuide, until } from '../e2e/support/browser';
import { covers } from './cases/covers';
import { decoys } from './cases/decoys';
import { fights } from './cases/fights';
import { presses } from './cases/presses';
import { styles } from './cases/styles';
import { swaps } from './cases/swaps';
import { timing } from './cases/timing';
import { worlds } from './cases/worlds';
import type { HostileCase } from './support/case';
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

afterAll(async () => {
  await stage?.close();
});

afterEach(async () => {
  await scene?.page.close();
  before = await stage.stored();
});

const groups: Readonly<Record<string, readonly HostileCase[]>> = {
  'hiding us': covers,
  'pressing for the person': presses,
  'fighting us': fights,
  'moving us under the finger': timing,
  'style sheets': styles,
  'changing the token under the press': swaps,
  'tampering with its own world': worlds,
  'planting other values': decoys,
};

for (const [group, cases] of Object.entries(groups)) {
  describe(group, () => {
    test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, { parts, run }) => {
      scene = await stage.showToken(parts);
      const outcome = await run(scene, stage);
      await settle(stage, scene);
      const added = (await stage.stored()).filter((token) => !before.includes(token));
      expect(added).toEqual(outcome === 'saved' ? [scene.token] : []);
      expect(scene.exceptions).toEqual([]);
      await mustBeUsable(scene);
    });
  });
}

/** A press on the page's own button still reaches the page. */
async function mustBeUsable(scene: TokenScene): Promise<void> {
  await scene.run(() => globalThis.relent?.());
  const before = await ownCount(scene);
  const { x, y } = await scene.apart(() => {
    const box = Document.prototype.querySelector.call(document, '#own')?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  });
  await hideGuideAt(scene, x, y);
  await scene.page.mouse.click(x, y);
  expect(await ownCount(scene)).toBe(before + 1);
}

/** A card that stands over something can be hidden by the person. */
async function hideGuideAt(scene: TokenScene, x: number, y: number): Promise<void> {
  const { card } = (await scene.guide()) ?? {};
  if (!card || x < card.x || y < card.y || x > card.x + card.width || y > card.y + card.height) return;
  await pressInGuide(scene.tab, 'Hide guide');
  await until('the card gone', async () => ((await scene.guide()) === null ? true : null));
}

function ownCount(scene: TokenScene): Promise<number> {
  return scene.apart(() => Number(Document.prototype.querySelector.call(document, '#count')?.textContent));
}
