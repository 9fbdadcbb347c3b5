import { refused, seenOrRefused, type HostileCase } from '../support/case';
import { armed, pressAt, save, settle } from '../support/stage';

/** The page hides the button or puts something over it, at the moment when it may be pressed. */
export const covers: readonly HostileCase[] = [
  refused(
    'the document is nearly transparent',
    () => {
      document.documentElement.style.opacity = '0.01';
      globalThis.relent = () => (document.documentElement.style.opacity = '');
    },
    'covered',
  ),
  refused(
    'the body is nearly transparent',
    () => {
      document.body.style.opacity = '0.01';
      globalThis.relent = () => (document.body.style.opacity = '');
    },
    'covered',
  ),
  refused(
    'the document is filtered away',
    () => {
      document.documentElement.style.filter = 'opacity(0.01)';
      globalThis.relent = () => (document.documentElement.style.filter = '');
    },
    'covered',
  ),
  refused(
    'the body is blurred away',
    () => {
      document.body.style.filter = 'blur(60px)';
      globalThis.relent = () => (document.body.style.filter = '');
    },
    'covered',
  ),
  seenOrRefused('the document is scaled down', () => {
    document.documentElement.style.transform = 'scale(0.01)';
    globalThis.relent = () => (document.documentElement.style.transform = '');
  }),
  seenOrRefused('the document is moved away', () => {
    document.documentElement.style.translate = '-5000px 0';
    globalThis.relent = () => (document.documentElement.style.translate = '');
  }),
  seenOrRefused('the document is clipped', () => {
    document.documentElement.style.clipPath = 'inset(50%)';
    globalThis.relent = () => (document.documentElement.style.clipPath = '');
  }),
  seenOrRefused('the document is masked', () => {
    document.documentElement.style.mask = 'linear-gradient(transparent, transparent)';
  }),
  seenOrRefused('the document is blended with its background', () => {
    document.documentElement.style.mixBlendMode = 'difference';
    document.documentElement.style.background = '#fff';
  }),
  seenOrRefused('the document is enlarged', () => {
    document.documentElement.style.setProperty('zoom', '3');
    globalThis.relent = () => document.documentElement.style.removeProperty('zoom');
  }),
  seenOrRefused('the body is not displayed', () => {
    document.body.style.display = 'none';
    globalThis.relent = () => (document.body.style.display = '');
  }),
  seenOrRefused('the document is invisible', () => {
    document.documentElement.style.visibility = 'hidden';
    globalThis.relent = () => (document.documentElement.style.visibility = '');
  }),
  refused(
    'a view transition without the root paints over us',
    () => {
      const style = document.createElement('style');
      style.textContent =
        'html{view-transition-name:none} #heading{view-transition-name:x} ::view-transition{pointer-events:none;background:#fff} ::view-transition-group(*){animation-duration:600s}';
      document.head.append(style);
      const transition = document.startViewTransition(() => document.getElementById('heading')?.append('!'));
      globalThis.relent = () => {
        transition.skipTransition();
        style.remove();
      };
    },
    null,
  ),
  refused(
    'a view transition with the root paints over us',
    () => {
      const style = document.createElement('style');
      style.textContent = '::view-transition-group(*){animation-duration:600s}';
      document.head.append(style);
      const transition = document.startViewTransition(() => document.getElementById('heading')?.append('!'));
      globalThis.relent = () => {
        transition.skipTransition();
        style.remove();
      };
    },
    null,
  ),
  refused(
    'a popover lies over us and lets the pointer through',
    () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:100%;height:100%;margin:0;background:#fff;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
      globalThis.relent = () => cover.remove();
    },
    null,
  ),
  refused(
    'a popover lies over us and takes the press',
    () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;margin:0;background:#fff';
      document.body.append(cover);
      cover.showPopover();
      globalThis.relent = () => cover.remove();
    },
    null,
  ),
  refused(
    'a modal dialog lies over us and lets the pointer through',
    () => {
      const cover = document.createElement('dialog');
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;background:#fff;pointer-events:none';
      document.body.append(cover);
      cover.showModal();
      globalThis.relent = () => {
        cover.close();
        cover.remove();
      };
    },
    null,
  ),
  {
    name: 'an element in full screen lies over us and lets the pointer through',
    parts: {
      more: '<div id="screen" style="background:#fff;pointer-events:none"></div>',
      last: () => {
        document
          .getElementById('own')
          ?.addEventListener('click', () => void document.getElementById('screen')?.requestFullscreen(), {
            once: true,
          });
      },
    },
    run: async (scene, stage) => {
      const { button } = await armed(scene);
      await scene.page.locator('#own').click();
      await scene.page.waitForFunction(() => document.fullscreenElement !== null);
      await pressAt(scene, button);
      await settle(stage, scene);
      if ((await stage.stored()).includes(scene.token)) throw new Error('The press was believed.');
      await scene.run(() => void document.exitFullscreen());
      await scene.page.waitForFunction(() => document.fullscreenElement === null);
      await save(stage, scene);
      return 'saved';
    },
  },
  refused(
    'our popover is closed and the body made transparent',
    () => {
      document.querySelector<HTMLElement>('latchkey-guide')?.hidePopover();
      document.body.style.opacity = '0.001';
      globalThis.relent = () => (document.body.style.opacity = '');
    },
    null,
  ),
  refused(
    'our host is put into a transparent element',
    () => {
      const veil = document.createElement('div');
      veil.style.cssText = 'opacity:0.001;transform:scale(2)';
      document.body.append(veil);
      const host = document.querySelector('latchkey-guide');
      if (host) veil.append(host);
    },
    null,
  ),
  refused(
    'the document is inert',
    () => {
      document.documentElement.inert = true;
      globalThis.relent = () => (document.documentElement.inert = false);
    },
    null,
  ),
  refused(
    'our host is inert',
    () => {
      const host = document.querySelector<HTMLElement>('latchkey-guide');
      if (host) host.inert = true;
    },
    null,
  ),
];
