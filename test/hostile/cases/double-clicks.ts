import type { AnywhereCase } from '../support/case';
import { armed, pressAt, save, settle } from '../support/stage';
import { newToken } from '../support/token-page';

/** The person presses twice, and between the two the page opens, closes or moves something. */
export const doubleClicks: readonly AnywhereCase[] = [
  between('the page shows its token at the first press', () => {
    const main = document.getElementById('main');
    if (main) main.style.visibility = 'hidden';
    globalThis.attack = globalThis.relent = () => main?.style.removeProperty('visibility');
  }),
  between('the page closes a window of its own at the first press', () => {
    const box = document.createElement('dialog');
    box.style.cssText = 'inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0';
    document.body.append(box);
    box.showModal();
    globalThis.attack = globalThis.relent = () => box.remove();
  }),
  {
    name: 'another token stands there at the second of two presses on our button',
    anywhere: true,
    run: async (scene, stage) => {
      const { button } = await armed(scene);
      await scene.run((other) => {
        window.addEventListener(
          'click',
          () => {
            const code = document.getElementById('value');
            if (code) code.textContent = other;
          },
          { capture: true, once: true },
        );
      }, newToken());
      await pressAt(scene, button);
      await pressAt(scene, button);
      await settle(stage, scene);
      return (await stage.stored()).includes(scene.token) ? 'saved' : 'not saved';
    },
  },
];

declare global {
  /** What the page does at the first press. */
  var attack: (() => void) | undefined;
}

/** The page is made ready, and the person presses twice at once where our button was. */
function between(name: string, prepare: () => void): AnywhereCase {
  return {
    name,
    anywhere: true,
    run: async (scene, stage) => {
      const { button } = await armed(scene);
      await scene.run(prepare);
      await scene.run(() => {
        window.addEventListener('mousedown', () => globalThis.attack?.(), { capture: true, once: true });
      });
      await pressAt(scene, button);
      await pressAt(scene, button);
      await settle(stage, scene);
      if ((await stage.stored()).includes(scene.token)) throw new Error('The second press was believed.');
      await scene.run(() => globalThis.relent?.());
      await save(stage, scene);
      return 'saved';
    },
  };
}
