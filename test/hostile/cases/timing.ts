import { refusals, type AnywhereCase } from '../support/case';
import { armed, pressAt, settle, type AnyTokenScene, type Vault } from '../support/stage';
import { until } from '../../e2e/support/browser';
import type { Box } from '../../e2e/support/guide-probe';

/** A button must have stood still and in view for this long, in milliseconds, before a press counts. */
const longEnough = 500;

/** The page brings our button under a finger that is about to press, as late as it can. */
export const timing: readonly AnywhereCase[] = [
  {
    name: 'the token, and so our card, appears right before the press',
    anywhere: true,
    parts: { css: '#panel { visibility: hidden } body.on #panel { visibility: visible }' },
    run: (scene, stage) => pressEarly(scene, stage, () => document.body.classList.add('on')),
  },
  bait('the page scrolls our card under the pointer', () => window.scrollTo(0, 150), {
    css: 'body { min-height: 3000px } main { margin-top: 150px }',
  }),
  bait('the page moves its token, and so our card, right before the press', () => {
    const main = document.getElementById('main');
    if (main) main.style.marginTop = '120px';
  }),
  bait('the page is enlarged', () => document.documentElement.style.setProperty('zoom', '1.5')),
  bait('the page pushes its token down by something new above it', () => {
    const wall = document.createElement('div');
    wall.style.height = '170px';
    document.body.prepend(wall);
  }),
  bait('the page moves its token by a transform', () => {
    const panel = document.getElementById('panel');
    if (panel) panel.style.transform = 'translate(260px, 190px)';
  }),
  bait('the page moves its token to the other side', () => {
    const panel = document.getElementById('panel');
    if (panel) panel.style.cssText = 'position: fixed; right: 10px; bottom: 10px';
  }),
  bait('the page grows its token', () => {
    const code = document.getElementById('value');
    if (code) code.style.cssText = 'display: block; padding: 110px';
  }),
  bait('the page puts its token into a window', () => {
    const box = document.createElement('dialog');
    const panel = document.getElementById('panel');
    if (panel) box.append(panel);
    document.body.append(box);
    box.showModal();
    globalThis.relent = () => {
      document.getElementById('main')?.prepend(...box.childNodes);
      box.close();
    };
  }),
];

function bait(name: string, move: () => void, parts: AnywhereCase['parts'] = {}): AnywhereCase {
  return {
    name,
    anywhere: true,
    parts,
    run: async (scene, stage) => {
      await armed(scene);
      return pressEarly(scene, stage, move);
    },
  };
}

/** Presses as soon as the button is anywhere else than before, and measures how long it had been there. */
async function pressEarly(
  scene: AnyTokenScene,
  stage: Vault,
  move: () => void,
): Promise<'saved' | 'not saved'> {
  const before = JSON.stringify((await button(scene)) ?? null);
  const masked = (await scene.guide())?.masked;
  const began = performance.now();
  await scene.run(move);
  const there = await until('the button in another place', async () => {
    const guide = await scene.guide();
    const box = await button(scene);
    return box && (JSON.stringify(box) !== before || guide?.masked !== masked) ? box : null;
  });
  await pressAt(scene, there);
  const stood = performance.now() - began;
  await settle(stage, scene);
  const guide = await scene.guide();
  const isSaved = guide?.state === 'saved' || (await stage.stored()).includes(scene.token);
  if (stood < longEnough) {
    if (isSaved) throw new Error(`A press was believed ${stood} ms after the page moved our button.`);
    if (!guide || !Object.values(refusals).some((words) => guide.text.includes(words))) {
      throw new Error(`The card should say why it did not save, and says: ${guide?.text ?? 'nothing'}`);
    }
  }
  return isSaved ? 'saved' : 'not saved';
}

async function button(scene: AnyTokenScene): Promise<Box | null> {
  const guide = await scene.guide();
  return guide?.buttons.find(({ name }) => name === 'Save token')?.box ?? null;
}
