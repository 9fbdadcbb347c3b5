import { ignored, type AnywhereCase } from '../support/case';
import { armed, save, settle, type AnyTokenScene } from '../support/stage';

/** What a page can send by itself is not a press, nor is half a press of the person's. */
export const presses: readonly AnywhereCase[] = [
  ignored('host.click()', () => document.querySelector<HTMLElement>('latchkey-guide')?.click()),
  ignored('pointer and mouse events at the button', (x, y) => {
    const host = document.querySelector('latchkey-guide');
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      host?.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          composed: true,
          cancelable: true,
          isPrimary: true,
          detail: 1,
          clientX: Number(x),
          clientY: Number(y),
        }),
      );
    }
  }),
  ignored('touch events at the button', (x, y) => {
    const target = document.elementFromPoint(Number(x), Number(y)) ?? document.body;
    // Browsers without a touch screen may not know these events at all.
    if (typeof Touch === 'undefined') return;
    const touch = new Touch({ identifier: 1, target, clientX: Number(x), clientY: Number(y) });
    for (const type of ['touchstart', 'touchend']) {
      target.dispatchEvent(
        new TouchEvent(type, { bubbles: true, composed: true, changedTouches: [touch], touches: [touch] }),
      );
    }
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
  }),
  ignored('keys sent to the host and the document', () => {
    const host = document.querySelector<HTMLElement>('latchkey-guide');
    host?.focus();
    for (const key of ['Enter', ' ']) {
      for (const type of ['keydown', 'keypress', 'keyup']) {
        for (const target of [host, document, window])
          target?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
      }
    }
  }),
  ignored(
    'the host is focused and the person presses Enter',
    () => document.querySelector<HTMLElement>('latchkey-guide')?.focus(),
    'Enter',
  ),
  ignored(
    'the host is made focusable and the person presses the space bar',
    () => {
      const host = document.querySelector<HTMLElement>('latchkey-guide');
      host?.setAttribute('tabindex', '0');
      host?.focus();
    },
    ' ',
  ),
  ignored(
    'a label and a form around us are pressed and sent',
    () => {
      const form = document.createElement('form');
      const label = document.createElement('label');
      form.append(label);
      form.addEventListener('submit', (event) => event.preventDefault());
      document.body.append(form);
      label.click();
      form.requestSubmit();
      document.querySelector('latchkey-guide')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true }));
    },
    'Enter',
  ),
  ignored('the page calls the handlers of the browser’s own events', (x, y) => {
    const at = {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: Number(x),
      clientY: Number(y),
      detail: 1,
    };
    const press = new PointerEvent('click', at);
    // A page can claim what it likes about an event of its own making.
    for (const claim of ['isTrusted', 'target', 'detail'])
      Reflect.defineProperty(press, claim, {
        value:
          claim === 'isTrusted' ? true : claim === 'detail' ? 1 : document.querySelector('latchkey-guide'),
      });
    window.dispatchEvent(press);
    document.querySelector('latchkey-guide')?.dispatchEvent(press);
  }),
  ignored('a trusted click of the page’s own is sent on to us', (x, y) => {
    const own = document.getElementById('own');
    own?.addEventListener(
      'click',
      (event) => document.querySelector('latchkey-guide')?.dispatchEvent(event),
      {
        once: true,
      },
    );
    own?.click();
    const moved = new PointerEvent('click', {
      bubbles: true,
      composed: true,
      clientX: Number(x),
      clientY: Number(y),
    });
    document.querySelector('latchkey-guide')?.dispatchEvent(moved);
    globalThis.relent = () => undefined;
  }),
  ignored('gestures of assistive technology are imitated', () => {
    const host = document.querySelector<HTMLElement>('latchkey-guide');
    for (const type of ['command', 'DOMActivate', 'submit', 'input', 'change', 'beforetoggle', 'toggle'])
      host?.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
    host?.setAttribute('accesskey', 's');
    host?.click();
  }),
  ignored(
    'our keys are pressed by the page',
    () => {
      for (const target of [document.body, document, window])
        for (const type of ['keydown', 'keyup'])
          target.dispatchEvent(
            new KeyboardEvent(type, {
              key: 'L',
              code: 'KeyL',
              altKey: true,
              shiftKey: true,
              bubbles: true,
              composed: true,
            }),
          );
    },
    'Enter',
  ),
  ignored(
    'the page sends the focus round and round',
    () => {
      const host = document.querySelector<HTMLElement>('latchkey-guide');
      for (let turn = 0; turn < 50; turn += 1) {
        host?.focus();
        document.getElementById('own')?.focus();
        host?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
      }
      document.getElementById('own')?.blur();
    },
    'Enter',
  ),
  half('a press that began on the page', async ({ mouse }, { x, y }) => {
    await mouse.move(5, 400);
    await mouse.down();
    await mouse.move(x, y);
    await mouse.up();
  }),
  half('a press that ended on the page', async ({ mouse }, { x, y }) => {
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(5, 400);
    await mouse.up();
  }),
  captured('a press on the page that is captured for us', 'latchkey-guide', async ({ mouse }, { x, y }) => {
    await mouse.move(5, 400);
    await mouse.down();
    await mouse.move(x, y);
    await mouse.up();
  }),
  captured('a press on us that is captured by the page', '#main', async ({ mouse }, { x, y }) => {
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(5, 400);
    await mouse.up();
  }),
  half('the right and the middle button', async ({ mouse }, { x, y }) => {
    await mouse.move(x, y);
    for (const button of ['right', 'middle'] as const) {
      await mouse.down({ button });
      await mouse.up({ button });
    }
  }),
];

type Press = (scene: AnyTokenScene, at: { readonly x: number; readonly y: number }) => Promise<void>;

declare global {
  /** The element that takes the next press to itself. */
  var captor: string | undefined;
}

/** The page hears the press before we do, and gives the rest of it to another element. */
function captured(name: string, captor: string, press: Press): AnywhereCase {
  const catching = half(name, async (scene, at) => {
    await scene.run((selector) => (globalThis.captor = selector), captor);
    await press(scene, at);
  });
  return {
    ...catching,
    parts: {
      first: () => {
        // Where the page hears nothing of a press on us, it would catch the next one on its own button.
        globalThis.relent = () => (globalThis.captor = undefined);
        window.addEventListener(
          'pointerdown',
          ({ pointerId }) => {
            if (globalThis.captor) document.querySelector(globalThis.captor)?.setPointerCapture(pointerId);
            globalThis.captor = undefined;
          },
          { capture: true },
        );
      },
    },
  };
}

function half(name: string, press: Press): AnywhereCase {
  return {
    name,
    anywhere: true,
    run: async (scene, stage) => {
      const { button } = await armed(scene);
      await press(scene, { x: button.x + button.width / 2, y: button.y + button.height / 2 });
      await settle(stage, scene);
      if ((await stage.stored()).includes(scene.token)) throw new Error('Half a press was believed.');
      await save(stage, scene);
      return 'saved';
    },
  };
}
