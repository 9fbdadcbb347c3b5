import type { AnywhereCase, HostileCase } from '../support/case';
import { randomUUID } from 'node:crypto';
import { newToken } from '../support/token-page';
import { armed, pressAt, save, settle, type TokenScene } from '../support/stage';

declare global {
  /** At which event the page changes its token, and how. */
  var changeAt: string | undefined;
  var change: (() => void) | undefined;
}

const values = {
  another: newToken,
  'look-alike': (): string => randomUUID(),
  none: (): string => '',
} as const;

/** The page sees the press before we do, and changes the token in that moment. What the person saw is what counts. */
export const swaps: readonly HostileCase[] = [
  ...(['pointerdown', 'mousedown', 'pointerup', 'click'] as const).map((type) =>
    swap(`another token stands there at ${type}`, type, 'another', (value) => {
      const code = document.getElementById('value');
      if (code) code.textContent = value;
    }),
  ),
  swap('the token is gone at pointerdown', 'pointerdown', 'none', () =>
    document.getElementById('value')?.remove(),
  ),
  swap('the token is hidden at pointerdown', 'pointerdown', 'none', () => {
    const code = document.getElementById('value');
    if (code) code.style.visibility = 'hidden';
  }),
  swap('a second token stands there at pointerdown', 'pointerdown', 'another', (value) => {
    const code = document.createElement('code');
    code.textContent = value;
    document.getElementById('value')?.after(code);
  }),
  swap('a look-alike stands there at pointerdown', 'pointerdown', 'look-alike', (value) => {
    const code = document.getElementById('value');
    if (code) code.textContent = value;
  }),
  {
    name: 'two tokens take turns every 40 milliseconds',
    parts: {
      last: () => {
        const code = document.getElementById('value');
        const first = code?.textContent ?? '';
        const second = [...first.slice(0, 32)].reverse().join('') + first.slice(32);
        const turn = setInterval(() => {
          if (code) code.textContent = code.textContent === first ? second : first;
        }, 40);
        globalThis.relent = () => {
          clearInterval(turn);
          if (code) code.textContent = first;
        };
      },
    },
    run: async (scene, stage) => {
      await mustNotSaveUnseen(scene, stage);
      await scene.run(() => globalThis.relent?.());
      await save(stage, scene);
      return 'saved';
    },
  },
];

function swap(
  name: string,
  type: 'pointerdown' | 'mousedown' | 'pointerup' | 'click',
  by: keyof typeof values,
  change: (value: string) => void,
): AnywhereCase {
  const value = values[by]();
  return {
    name,
    anywhere: true,
    parts: {
      // Listeners of the page that are there first are called first.
      first: () => {
        // Where the page hears nothing of a press on us, it would change its token at the next one on its own button.
        globalThis.relent = () => (globalThis.changeAt = undefined);
        for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'click']) {
          const listener = (): void => {
            if (globalThis.changeAt !== kind) return;
            globalThis.changeAt = undefined;
            globalThis.change?.();
          };
          window.addEventListener(kind, listener, { capture: true });
        }
      },
      more: `<script>{ const __name = (it) => it; globalThis.change = () => (${String(change)})(${JSON.stringify(value)}); }</script>`,
    },
    run: async (scene, stage) => {
      const { button } = await armed(scene);
      await scene.run((kind) => (globalThis.changeAt = kind), type);
      await pressAt(scene, button);
      await settle(stage, scene);
      const stored = await stage.stored();
      if (await scene.run(() => globalThis.changeAt)) {
        if (!(await scene.run(() => 'originalTarget' in Event.prototype)))
          throw new Error('The page did not change its token.');
        // In Firefox the page hears nothing of a press on us, and nothing is different for the person.
        if (!stored.includes(scene.token)) throw new Error('The press was not believed.');
      }
      if (value !== '' && stored.includes(value)) throw new Error('A value was saved that nobody had seen.');
      return stored.includes(scene.token) ? 'saved' : 'not saved';
    },
  };
}

async function mustNotSaveUnseen(scene: TokenScene, stage: Parameters<HostileCase['run']>[1]): Promise<void> {
  for (let press = 0; press < 5; press += 1) {
    const guide = await scene.guide();
    const button = guide?.buttons.find(({ name }) => name === 'Save token');
    if (!button) continue;
    await pressAt(scene, button.box);
    await settle(stage, scene);
  }
  const [first, second] = [
    scene.token,
    [...scene.token.slice(0, 32)].reverse().join('') + scene.token.slice(32),
  ];
  const stored = await stage.stored();
  if (stored.includes(first) || stored.includes(second)) {
    throw new Error('A value was saved that had not stood still.');
  }
}
