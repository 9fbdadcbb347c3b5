import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mouse, press } from './testing/hands';
import { element, frames, pass, Stage, tokenView } from './testing/stage';

let stage: Stage;
const html =
  '<style id="hostile"></style><div style="padding:120px"><input id="t"></div><p id="p" popover="manual">cover</p><dialog id="d">dialog</dialog>';

beforeEach(async () => {
  await page.viewport(1000, 700);
  stage = new Stage(html);
});
afterEach(() => {
  stage.leave();
});

const css = (rules: string): void => {
  element('#hostile').textContent = rules;
};
const cover = (): HTMLElement => {
  const popover = element('#p');
  popover.style.cssText =
    'position:fixed;inset:0;width:100%;height:100%;margin:0;background:#fff;pointer-events:none';
  popover.showPopover();
  return popover;
};

/** Shows the token step, in the window that the person uses, and waits until its button may be pressed. */
async function armed(): Promise<HTMLElement> {
  window.focus();
  stage.overlay.show(tokenView, element('#t'));
  await pass(900);
  return stage.button('Save token');
}

test('a person’s press on a button that stood there long enough counts', async () => {
  await mouse.click(await armed());
  expect(stage.happened).toEqual(['act save-token']);
});

test('so does Enter on the focused button', async () => {
  const button = await armed();
  button.focus();
  await press('Enter');
  expect(stage.happened).toEqual(['act save-token']);
});

test('a press right after the button appeared does not count', async () => {
  // Where the machine is so busy that the press comes late, it proves nothing, and the button has to appear once more.
  for (let tries = 1, isEarly = false; !isEarly; tries++) {
    expect(tries, 'no press was early enough').toBeLessThan(10);
    stage.leave();
    stage = new Stage(html);
    const shown = performance.now();
    stage.overlay.show(tokenView, element('#t'));
    await frames(2);
    await mouse.click(stage.button('Save token'));
    isEarly = performance.now() - shown < 500;
  }
  expect(stage.happened).toHaveLength(1);
  expect(stage.happened[0]).toMatch(/^refused (too-soon|unseen)$/);
});

test('a press counts only when it began on the same button', async () => {
  const button = await armed();
  const { x, y } = button.getBoundingClientRect();
  const title = stage.inside('h2').getBoundingClientRect();
  await mouse.send('mousePressed', title.x + 10, title.y + 5);
  await mouse.send('mouseReleased', x + 20, y + 10);
  expect(stage.happened).not.toContain('act save-token');
});

describe('what the page sends is not a press', () => {
  const synthetic: Readonly<Record<string, (button: HTMLElement, host: HTMLElement) => void>> = {
    'host.click()': (_, host) => host.click(),
    'pointer and mouse events on the host': (button, host) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const at = {
        bubbles: true,
        composed: true,
        clientX: x + width / 2,
        clientY: y + height / 2,
        isPrimary: true,
        detail: 1,
      };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        host.dispatchEvent(new PointerEvent(type, at));
    },
    'events on the button itself': (button) => {
      button.dispatchEvent(
        new PointerEvent('pointerdown', { bubbles: true, composed: true, isPrimary: true }),
      );
      button.click();
    },
    'focus and Enter': (_, host) => {
      host.focus();
      for (const type of ['keydown', 'keypress', 'keyup'])
        host.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
    },
  };
  for (const [name, send] of Object.entries(synthetic)) {
    test(name, async () => {
      const button = await armed();
      if (!stage.host) throw new Error('There is no host.');
      send(button, stage.host);
      await frames(3);
      expect(stage.happened).toEqual([]);
    });
  }
});

describe('no press counts while the person may not see what they press', () => {
  const attacks: Readonly<Record<string, () => unknown>> = {
    'a popover lies over everything and lets the pointer through': cover,
    'the document is nearly transparent': () => {
      document.documentElement.style.opacity = '0.01';
    },
    'the body is nearly transparent': () => {
      document.body.style.opacity = '0.01';
    },
    'the document is blurred away': () => {
      document.documentElement.style.filter = 'blur(40px)';
    },
    'a view transition paints over us': () => {
      css(
        'html{view-transition-name:none} ::view-transition{pointer-events:none;background:#fff} #p{view-transition-name:x} ::view-transition-group(*){animation-duration:60s}',
      );
      document.startViewTransition(() => element('#p').showPopover());
    },
    'a modal dialog is closed over us': () => (element('#d') as HTMLDialogElement).showModal(),
    'the whole document is inert': () => {
      document.documentElement.inert = true;
    },
    'an element is in the way': () => {
      css('#p{position:fixed;inset:0;width:auto;height:auto;margin:0;pointer-events:auto}');
      element('#p').showPopover();
    },
  };
  for (const [name, attack] of Object.entries(attacks)) {
    test(name, async () => {
      const button = await armed();
      attack();
      const { x, y, width, height } = button.getBoundingClientRect();
      await mouse.send('mousePressed', x + width / 2, y + height / 2);
      await mouse.send('mouseReleased', x + width / 2, y + height / 2);
      await frames(2);
      document.documentElement.inert = false;
      document.activeViewTransition?.skipTransition();
      expect(stage.happened).not.toContain('act save-token');
    });
  }

  test('a cover that goes away right before the press', async () => {
    const button = await armed();
    const popover = cover();
    await frames(10);
    popover.hidePopover();
    await mouse.click(button);
    expect(stage.happened).not.toContain('act save-token');
  });

  test('a button that was moved under the pointer right before the press', async () => {
    await armed();
    element('#t').style.marginTop = '300px';
    await frames(8);
    await mouse.click(stage.button('Save token'));
    expect(stage.happened).not.toContain('act save-token');
  });

  test('scrolling right before the press', async () => {
    css('body{height:3000px}');
    const button = await armed();
    scrollTo(0, 8);
    await frames(3);
    await mouse.click(button);
    scrollTo(0, 0);
    expect(stage.happened).not.toContain('act save-token');
  });

  test('the page was drawn smaller right before the press', async () => {
    const button = await armed();
    const { style } = document.documentElement;
    style.zoom = '0.5';
    await frames(3);
    style.zoom = '';
    await frames(3);
    await mouse.click(button);
    expect(stage.happened).not.toContain('act save-token');
  });

  test('a window that lay over this one closes right before the press', async () => {
    const button = await armed();
    window.dispatchEvent(new Event('focus'));
    await mouse.click(button);
    expect(stage.happened).toEqual(['refused too-soon']);
  });

  test('but a page that moves the focus between its own elements is no reason', async () => {
    const button = await armed();
    element('#t').focus();
    await mouse.click(button);
    expect(stage.happened).toEqual(['act save-token']);
  });
});

test.each([
  ['in an open shadow root', ['open']],
  ['in a root inside another', ['open', 'open']],
  ['in a closed shadow root', ['closed']],
] as const)('a press counts as well in a modal dialog %s', async (_where, modes) => {
  let inner: HTMLElement | ShadowRoot = element('#t').parentElement ?? document.body;
  for (const mode of modes) {
    const holder = document.createElement('div');
    inner.append(holder);
    inner = holder.attachShadow({ mode });
  }
  inner.innerHTML = '<dialog><input></dialog>';
  inner.querySelector('dialog')?.showModal();
  window.focus();
  stage.overlay.show(tokenView, inner.querySelector('input'));
  await pass(900);
  await mouse.click(stage.button('Save token'));
  expect(stage.happened).toEqual(['act save-token']);
});
