import { ignored, type HostileCase } from '../support/case';
import { armed, save, settle, type TokenScene } from '../support/stage';

/** What a page can send by itself is not a press, nor is half a press of the person's. */
export const presses: readonly HostileCase[] = [
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
  half('a press that began on the page', async ({ page }, { x, y }) => {
    await page.mouse.move(5, 400);
    await page.mouse.down();
    await page.mouse.move(x, y);
    await page.mouse.up();
  }),
  half('a press that ended on the page', async ({ page }, { x, y }) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(5, 400);
    await page.mouse.up();
  }),
  half('the right and the middle button', async ({ page }, { x, y }) => {
    await page.mouse.click(x, y, { button: 'right' });
    await page.mouse.click(x, y, { button: 'middle' });
    await page.keyboard.press('Escape');
  }),
];

function half(
  name: string,
  press: (scene: TokenScene, at: { readonly x: number; readonly y: number }) => Promise<void>,
): HostileCase {
  return {
    name,
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
