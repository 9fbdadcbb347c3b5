import { refused, seenOrRefused, type HostileCase } from '../support/case';
import { armed, pressAt, save, settle } from '../support/stage';

/** Fills the window and is white, so that nothing below can be seen. */
const everywhere =
  'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;padding:0;border:0;background:#fff;';

/** The page puts something over the button, at the moment when it may be pressed. */
export const covers: readonly HostileCase[] = [
  transition(
    'a view transition without the root paints over us',
    'html{view-transition-name:none} #heading{view-transition-name:x} ::view-transition{pointer-events:none;background:#fff} ::view-transition-group(*){animation-duration:600s}',
  ),
  transition(
    'a view transition with the root paints over us',
    '::view-transition-group(*){animation-duration:600s}',
  ),
  transition(
    'a view transition that stands still paints over us',
    '::view-transition{pointer-events:none;background:#fff} ::view-transition-group(*){animation-duration:600s;animation-play-state:paused}',
  ),
  ...(['pointer-events:none', 'pointer-events:auto', 'opacity:0.9;pointer-events:none'] as const).flatMap(
    (style) => [
      popover(`a popover (${style}) lies over us`, 'manual', everywhere + style),
      modal(`a modal dialog (${style}) lies over us`, everywhere + style),
    ],
  ),
  popover('a popover that closes by itself lies over us', 'auto', `${everywhere}pointer-events:none`),
  popover(
    'a popover is nothing but its backdrop',
    'manual',
    'position:fixed;inset:auto;width:0;height:0;padding:0;border:0;pointer-events:none',
    '::backdrop{background:#fff !important;pointer-events:none !important}',
  ),
  modal(
    'a modal dialog is nothing but its backdrop',
    'width:0;height:0;padding:0;border:0;pointer-events:none',
    '::backdrop{background:#fff !important;pointer-events:none !important}',
  ),
  seenOrRefused(
    'a popover in a closed shadow root lies over us',
    (style) => {
      const host = document.createElement('div');
      const cover = document.createElement('div');
      host.attachShadow({ mode: 'closed' }).append(cover);
      cover.popover = 'manual';
      cover.style.cssText = style ?? '';
      document.body.append(host);
      cover.showPopover();
      globalThis.relent = () => host.remove();
    },
    { given: [`${everywhere}pointer-events:none`], relents: true },
  ),
  seenOrRefused(
    'a modal dialog in a closed shadow root lies over us',
    (style) => {
      const host = document.createElement('div');
      const cover = document.createElement('dialog');
      host.attachShadow({ mode: 'closed' }).append(cover);
      cover.style.cssText = style ?? '';
      document.body.append(host);
      cover.showModal();
      globalThis.relent = () => host.remove();
    },
    { given: [`${everywhere}pointer-events:none`], relents: true },
  ),
  refused(
    'a popover in a frame’s place is shown anew at every press',
    (style) => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = style ?? '';
      document.body.append(cover);
      cover.showPopover();
      const again = (): void => {
        cover.hidePopover();
        cover.showPopover();
      };
      for (const kind of ['pointerover', 'pointermove', 'mousemove'])
        window.addEventListener(kind, again, true);
      globalThis.relent = () => {
        for (const kind of ['pointerover', 'pointermove', 'mousemove'])
          window.removeEventListener(kind, again, true);
        cover.remove();
      };
    },
    { given: [`${everywhere}pointer-events:none`] },
  ),
  seenOrRefused(
    'an element of the page has the highest z-index',
    (style) => {
      const cover = document.createElement('div');
      cover.style.cssText = style ?? '';
      document.documentElement.append(cover);
      globalThis.relent = () => cover.remove();
    },
    { given: [`${everywhere}z-index:2147483647;pointer-events:none`] },
  ),
  seenOrRefused(
    'a frame lies over us',
    (style) => {
      const cover = document.createElement('iframe');
      cover.srcdoc = '<body style="background:#fff">';
      cover.style.cssText = style ?? '';
      document.documentElement.append(cover);
      globalThis.relent = () => cover.remove();
    },
    { given: [`${everywhere}z-index:2147483647;pointer-events:none`] },
  ),
  seenOrRefused(
    'a picture with a blend mode lies over us',
    (style) => {
      const cover = document.createElement('div');
      cover.style.cssText = style ?? '';
      document.documentElement.append(cover);
      globalThis.relent = () => cover.remove();
    },
    {
      given: [
        `${everywhere}z-index:2147483647;pointer-events:none;mix-blend-mode:screen;backdrop-filter:blur(40px)`,
      ],
    },
  ),
  refused('our popover is closed and the body made transparent', () => {
    document.querySelector<HTMLElement>('latchkey-guide')?.hidePopover();
    document.body.style.opacity = '0.001';
    globalThis.relent = () => (document.body.style.opacity = '');
  }),
  refused('the document is inert', () => {
    document.documentElement.inert = true;
    globalThis.relent = () => (document.documentElement.inert = false);
  }),
  ...(['a whole element', 'the document'] as const).map(fullScreen),
];

function transition(name: string, css: string): HostileCase {
  return refused(
    name,
    (rules) => {
      const style = document.createElement('style');
      style.textContent = rules ?? '';
      document.head.append(style);
      const change = document.startViewTransition(() => document.getElementById('heading')?.append('!'));
      globalThis.relent = () => {
        change.skipTransition();
        style.remove();
      };
    },
    { given: [css] },
  );
}

/** The guide comes back above what is on top; a press on it counts again when it has stood there for a while. */
function popover(name: string, kind: 'auto' | 'manual', style: string, css = ''): HostileCase {
  return seenOrRefused(
    name,
    (how, look, rules) => {
      const sheet = document.createElement('style');
      sheet.textContent = rules ?? '';
      const cover = document.createElement('div');
      cover.setAttribute('popover', how ?? '');
      cover.style.cssText = look ?? '';
      document.body.append(sheet, cover);
      cover.showPopover();
      globalThis.relent = () => {
        cover.remove();
        sheet.remove();
      };
    },
    { given: [kind, style, css], relents: true },
  );
}

function modal(name: string, style: string, css = ''): HostileCase {
  return seenOrRefused(
    name,
    (look, rules) => {
      const sheet = document.createElement('style');
      sheet.textContent = rules ?? '';
      const cover = document.createElement('dialog');
      cover.style.cssText = look ?? '';
      document.body.append(sheet, cover);
      cover.showModal();
      globalThis.relent = () => {
        cover.close();
        cover.remove();
        sheet.remove();
      };
    },
    { given: [style, css], relents: true },
  );
}

function fullScreen(what: 'a whole element' | 'the document'): HostileCase {
  const isElement = what === 'a whole element';
  return {
    name: `${what} in full screen lies over us and lets the pointer through`,
    parts: {
      more: `<div id="screen" ${isElement ? '' : 'popover="manual"'} style="background:#fff;pointer-events:none;inset:0;width:100%;height:100%;border:0"></div>
        <script>document.getElementById('own').addEventListener('click', async () => {
          const screen = document.getElementById('screen');
          await (${String(isElement)} ? screen : document.documentElement).requestFullscreen();
          if (!${String(isElement)}) screen.showPopover();
        }, { once: true });</script>`,
    },
    run: async (scene, stage) => {
      const { button } = await armed(scene);
      await scene.page.locator('#own').click();
      await scene.page.waitForFunction(() => document.fullscreenElement !== null);
      await pressAt(scene, button);
      await settle(stage, scene);
      if ((await stage.stored()).includes(scene.token)) throw new Error('The press was believed.');
      await scene.run(() => {
        document.getElementById('screen')?.remove();
        void document.exitFullscreen().catch(() => undefined);
      });
      await scene.page.waitForFunction(() => document.fullscreenElement === null);
      await save(stage, scene);
      return 'saved';
    },
  };
}
