import type { PageParts } from './token-page';
import {
  armed,
  isInWindow,
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
export type Attack = (...given: readonly string[]) => void;

interface AttackOptions {
  /** What the attack is called with. */
  readonly given?: readonly string[];
  readonly parts?: PageParts;
}

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
  { given = [], parts, says }: AttackOptions & { readonly says?: keyof typeof refusals } = {},
): AnywhereCase {
  return {
    name,
    anywhere: true,
    ...(parts ? { parts } : {}),
    run: async (scene, stage) => {
      const { button } = await armed(scene);
      await scene.run(attack, ...given);
      await pressAt(scene, button);
      await settle(stage, scene);
      const guide = await scene.guide();
      if ((await stage.stored()).includes(scene.token)) throw new Error('The press was believed.');
      if (says !== undefined && !guide?.text.includes(refusals[says])) {
        throw new Error(`The card should say "${refusals[says]}", and says: ${guide?.text ?? 'nothing'}`);
      }
      await scene.run(() => globalThis.relent?.());
      await save(stage, scene);
      return 'saved';
    },
  };
}

/**
 * The page changes what is seen of the button, or what is under the pointer. Either the button's pixels are the ones that
 * it has at rest, both before the press and while it is held down, and the press counts; or the press is refused. What must
 * never be is a token that was taken in by a press on a button that could not be seen. When the page gives way, the person
 * saves, where it does.
 */
export function seenOrRefused(
  name: string,
  attack: Attack,
  { given = [], parts, relents = false }: AttackOptions & { readonly relents?: boolean } = {},
): AnywhereCase {
  return {
    name,
    anywhere: true,
    ...(parts ? { parts } : {}),
    run: async (scene, stage) => {
      const { button } = await armed(scene);
      const hover = async (box: typeof button): Promise<void> =>
        scene.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await hover(button);
      const atRest = await scene.picture(button);
      await scene.run(attack, ...given);
      const now = (await scene.guide())?.buttons.find((one) => one.name === 'Save token')?.box;
      const at = now && isInWindow(now) ? now : button;
      await hover(at);
      const before = await scene.picture(at);
      await scene.mouse.down();
      const held = await scene.picture(at);
      await scene.mouse.up();
      await settle(stage, scene);
      const isSaved = (await stage.stored()).includes(scene.token);
      if (isSaved && (atRest === null || before !== atRest || held !== atRest))
        throw new Error('A button that looked different was believed.');
      if (!relents) return isSaved ? 'saved' : 'not saved';
      await scene.run(() => globalThis.relent?.());
      if (!isSaved) await save(stage, scene);
      return 'saved';
    },
  };
}

/** The page is as hostile as it can from its beginning, and still the person sees the card and saves with one press. */
export function worksWith(name: string, parts: PageParts): AnywhereCase {
  return {
    name,
    parts,
    anywhere: true,
    run: async (scene, stage) => {
      await save(stage, scene);
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
