import type { Box } from '../../e2e/support/guide-probe';
import type { PageParts } from './token-page';
import {
  armed,
  pressAt,
  save,
  settle,
  type AnyTokenScene,
  type Stage,
  type TokenScene,
  type Vault,
} from './stage';

/** What became of the page's token. */
export type Outcome = 'saved' | 'not saved';

/** One way in which a page is hostile, and what must come of it. */
export interface HostileCase {
  readonly name: string;
  readonly parts?: PageParts;
  readonly run: (scene: TokenScene, stage: Stage) => Promise<Outcome>;
}

/** One that needs nothing but what every browser's driver can do. */
export interface AnywhereCase extends HostileCase {
  readonly anywhere: true;
  readonly run: (scene: AnyTokenScene, vault: Vault) => Promise<Outcome>;
}

export function isForAnywhere(one: HostileCase): one is AnywhereCase {
  return 'anywhere' in one;
}

/** What the card says when its guard refused a press. */
export const refusals = {
  covered: 'Something on this page may be covering this button',
  early: 'Please press once more',
} as const;

/** Runs in the page's own world; it may leave `relent` behind, which takes the attack back. */
export type Attack = () => void;

declare global {
  /** Takes back what the page does against us. */
  var relent: (() => void) | undefined;
}

/**
 * The page attacks when the button may be pressed, and the person presses where the button is. Nothing is saved, and
 * the card says why where it can. When the page gives way, the person saves.
 */
export function refused(
  name: string,
  attack: Attack,
  says: keyof typeof refusals | null,
  parts?: PageParts,
): AnywhereCase {
  return {
    name,
    anywhere: true,
    ...(parts ? { parts } : {}),
    run: async (scene, stage) => {
      const { button } = await armed(scene);
      await scene.run(attack);
      await pressAt(scene, button);
      await settle(stage, scene);
      const guide = await scene.guide();
      if ((await stage.stored()).includes(scene.token)) throw new Error('The press was believed.');
      if (says !== null && !guide?.text.includes(refusals[says])) {
        throw new Error(`The card should say "${refusals[says]}", and says: ${guide?.text ?? 'nothing'}`);
      }
      await scene.run(() => globalThis.relent?.());
      await save(stage, scene);
      return 'saved';
    },
  };
}

/**
 * The page changes how it looks. Either the button's pixels are as before, and the press counts; or the press is
 * refused. What must never be is a token that was taken in by a press on a button that could not be seen.
 */
export function seenOrRefused(name: string, attack: Attack): HostileCase {
  return {
    name,
    run: async (scene, stage) => {
      const { button } = await armed(scene);
      const before = await pixels(scene, button);
      await scene.run(attack);
      const at =
        (await scene.guide())?.buttons.find(({ name: label }) => label === 'Save token')?.box ?? button;
      const after = await pixels(scene, at);
      await pressAt(scene, at);
      await settle(stage, scene);
      const isSaved = (await stage.stored()).includes(scene.token);
      if (isSaved && (after === null || after !== before))
        throw new Error('A button that looked different was believed.');
      return isSaved ? 'saved' : 'not saved';
    },
  };
}

/** The page is as hostile as it can from its beginning, and still the person sees the card and saves with one press. */
export function worksWith(
  name: string,
  parts: PageParts,
  after?: (scene: TokenScene) => Promise<void>,
): HostileCase {
  return {
    name,
    parts,
    run: async (scene, stage) => {
      await save(stage, scene);
      await after?.(scene);
      return 'saved';
    },
  };
}

/** The page sends what it can make itself. Nothing is saved by it, and then the person's own press is. */
export function ignored(name: string, send: (x: string, y: string) => void, key?: string): AnywhereCase {
  return {
    name,
    anywhere: true,
    run: async (scene, stage) => {
      const { button } = await armed(scene);
      await scene.run(send, String(button.x + button.width / 2), String(button.y + button.height / 2));
      if (key) await (key === ' ' ? scene.tab.type(key) : scene.tab.press(key));
      await settle(stage, scene);
      if ((await stage.stored()).includes(scene.token)) throw new Error('The page pressed the button.');
      await save(stage, scene);
      return 'saved';
    },
  };
}

/** What the person sees of the button; null where it stands outside of what they see. */
async function pixels(scene: TokenScene, { x, y, width, height }: Box): Promise<string | null> {
  const { width: across, height: down } = scene.page.viewportSize() ?? { width: 0, height: 0 };
  if (x < 0 || y < 0 || x + width > across || y + height > down) return null;
  // The very edge blends with what lies behind.
  const picture = await scene.page.screenshot({
    clip: { x: x + 3, y: y + 3, width: width - 6, height: height - 6 },
  });
  return picture.toString('base64');
}
