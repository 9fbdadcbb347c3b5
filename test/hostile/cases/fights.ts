import type { HostileCase } from '../support/case';
import { armed, pressAt, save, settle, type TokenScene } from '../support/stage';
import { until } from '../../e2e/support/browser';

declare global {
  /** How often the page has won a round. */
  var rounds: number | undefined;
}

/** A page that fights us on every frame wins after a few rounds; then it is left in peace, and nothing spins. */
export const fights: readonly HostileCase[] = [
  stoodDown('the page removes us at once, again and again', () => {
    globalThis.rounds = 0;
    new MutationObserver(() => {
      const host = document.querySelector('latchkey-guide');
      if (!host) return;
      globalThis.rounds = (globalThis.rounds ?? 0) + 1;
      host.remove();
    }).observe(document, { childList: true, subtree: true });
    globalThis.rounds += 1;
    document.querySelector('latchkey-guide')?.remove();
  }),
  stoodDown('the page moves us away at once, again and again', () => {
    globalThis.rounds = 0;
    const away = document.createElement('div');
    away.hidden = true;
    document.body.append(away);
    const move = (): void => {
      const host = document.querySelector('latchkey-guide');
      if (!host || host.parentElement === away) return;
      globalThis.rounds = (globalThis.rounds ?? 0) + 1;
      away.append(host);
    };
    new MutationObserver(move).observe(document, { childList: true, subtree: true });
    move();
  }),
  stoodDown('the page closes our popover on every frame', () => {
    globalThis.rounds = 0;
    const close = (): void => {
      const host = document.querySelector<HTMLElement>('latchkey-guide');
      if (host?.matches(':popover-open')) {
        globalThis.rounds = (globalThis.rounds ?? 0) + 1;
        host.hidePopover();
      }
      requestAnimationFrame(close);
    };
    close();
  }),
  stoodDown('the page styles us on every frame', () => {
    globalThis.rounds = 0;
    const paint = (): void => {
      const host = document.querySelector('latchkey-guide');
      if (host && !host.hasAttribute('style')) {
        globalThis.rounds = (globalThis.rounds ?? 0) + 1;
        host.setAttribute('style', 'opacity:0.001 !important');
      }
      requestAnimationFrame(paint);
    };
    paint();
  }),
  {
    name: 'the page puts a popover on top of us fifty times',
    run: async (scene, stage) => {
      const { button } = await armed(scene);
      await scene.run(
        () =>
          new Promise<void>((done) => {
            const cover = document.createElement('div');
            cover.popover = 'manual';
            cover.style.cssText =
              'position:fixed;inset:0;width:100%;height:100%;margin:0;background:#fff;pointer-events:none';
            document.body.append(cover);
            let left = 50;
            const again = (): void => {
              if (cover.matches(':popover-open')) cover.hidePopover();
              cover.showPopover();
              left -= 1;
              if (left > 0) requestAnimationFrame(again);
              else done();
            };
            globalThis.relent = () => cover.remove();
            again();
          }),
      );
      await pressAt(scene, button);
      await settle(stage, scene);
      if ((await stage.stored()).includes(scene.token)) throw new Error('The press was believed.');
      await mustBeQuiet(scene);
      return 'not saved';
    },
  },
  {
    name: 'the page makes its own token anew on every frame',
    parts: {
      last: () => {
        const panel = document.getElementById('panel');
        const again = (): void => {
          const old = panel?.querySelector('code');
          old?.replaceWith(old.cloneNode(true));
          requestAnimationFrame(again);
        };
        again();
      },
    },
    run: async (scene, stage) => {
      await save(stage, scene);
      return 'saved';
    },
  },
];

function stoodDown(name: string, fight: () => void): HostileCase {
  return {
    name,
    run: async (scene, stage) => {
      const { button } = await armed(scene);
      await scene.run(fight);
      await until('the end of the fight', async () => ((await scene.guide()) === null ? true : null));
      await mustBeQuiet(scene);
      const rounds = await scene.run(() => globalThis.rounds);
      if (rounds === undefined || rounds < 3 || rounds > 5) {
        throw new Error(`We should have given up after three rounds, and fought ${rounds}.`);
      }
      await pressAt(scene, button);
      await settle(stage, scene);
      return 'not saved';
    },
  };
}

/** For a second of frames, the page's thread has next to nothing to do for us. */
async function mustBeQuiet(scene: TokenScene): Promise<void> {
  const before = await scene.busy();
  await scene.apart(
    () =>
      new Promise<void>((done) => {
        let frames = 60;
        const next = (): void => {
          frames -= 1;
          if (frames > 0) requestAnimationFrame(next);
          else done();
        };
        next();
      }),
  );
  const busy = (await scene.busy()) - before;
  if (busy > 0.5) throw new Error(`The page’s thread was busy for ${busy} s of about one.`);
}
