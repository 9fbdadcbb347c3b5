import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { pickElement } from './picker';
import { mouse, press } from './testing/hands';
import { element, frames, pass, Stage, tokenView, until, view } from './testing/stage';
import type { CardView } from './view';

let stage: Stage;
const html = `<nav style="height:60px"><a href="#x" id="link">Home</a></nav><form style="padding:60px"><input id="t"> <button type="button" id="go">Go</button> <button type="button" id="off" disabled>Off</button></form>`;

beforeEach(async () => {
  await page.viewport(1000, 700);
  stage = new Stage(html);
});
afterEach(() => {
  stage.leave();
  scrollTo(0, 0);
});

const text = (selector: string): string => stage.inside(selector).textContent;
const full: CardView = {
  ...tokenView,
  why: 'Because.',
  beware: ['It is shown only once.'],
  lines: [
    { tone: 'met', text: 'A digit' },
    { tone: 'mistake', text: 'Too short' },
  ],
  notice: 'Not saved yet.',
  actions: [
    { id: 'save-token', label: 'Save token', kind: 'primary', guarded: true },
    { id: 'back', label: 'Back', kind: 'secondary', guarded: false, disabled: true },
    { id: 'hide', label: 'Hide guide', kind: 'secondary', guarded: false },
  ],
  links: [
    { label: 'Docs', href: 'https://docs.example/' },
    { label: 'Bad', href: 'javascript:alert(1)' },
    { label: 'Plain', href: 'http://docs.example/' },
    { label: 'Mail', href: 'mailto:help@docs.example' },
  ],
};

describe('what the card shows', () => {
  test('all that the view says, as text', () => {
    stage.overlay.show({ ...full, title: '<img src=x onerror=alert(1)>' }, element('#t'));
    expect(text('h2')).toBe('<img src=x onerror=alert(1)>');
    expect(stage.root.querySelector('img')).toBeNull();
    for (const words of [
      'Type a name',
      'Because.',
      'It is shown only once.',
      'A digit',
      'Too short',
      'Not saved yet.',
      'abcd…wxyz',
      'Sample',
      'overlay_progress 2 5',
    ]) {
      expect(text('[part=card]')).toContain(words);
    }
    expect({ ...stage.card.dataset }).toEqual({ provider: 'sample', step: 'save-token', state: 'token' });
    expect(stage.card.getAttribute('role')).toBe('dialog');
    expect(stage.card.getAttribute('aria-label')).toBe('overlay_guide');
  });

  test('remarks carry a word beside their icon', () => {
    stage.overlay.show(full, element('#t'));
    expect(text('.mistake')).toContain('overlay_mistake');
    expect(text('.met')).toContain('overlay_met');
    expect(text('.beware')).toContain('overlay_beware');
  });

  test('links lead only to safe places, in a new tab without a way back', () => {
    stage.overlay.show(full, element('#t'));
    const links = [...stage.root.querySelectorAll('a')];
    expect(links.map(({ href, target, rel }) => [href, target, rel])).toEqual([
      ['https://docs.example/', '_blank', 'noopener noreferrer'],
      ['mailto:help@docs.example', '_blank', 'noopener noreferrer'],
    ]);
  });

  test('there is one button to hide the guide, also when the view offers it', () => {
    stage.overlay.show(full, element('#t'));
    const names = [...stage.root.querySelectorAll('[part=card] button')].map(
      (button) => button.getAttribute('aria-label') ?? button.textContent,
    );
    expect(names).toEqual(['overlay_move', 'overlay_hide', 'Save token', 'Back']);
  });

  test('nothing is drawn again while nothing changed, and buttons that stay keep the focus', async () => {
    stage.overlay.show(view, element('#t'));
    await frames(2);
    const title = stage.inside('h2');
    stage.overlay.show({ ...view }, element('#t'));
    expect(stage.inside('h2')).toBe(title);
    const button = stage.button('Done, next step');
    button.focus();
    stage.overlay.show({ ...view, lines: [{ tone: 'open', text: 'A digit' }] }, element('#t'));
    expect(stage.inside('h2')).not.toBe(title);
    expect(stage.root.activeElement).toBe(button);
    expect(stage.root.activeElement?.textContent).toBe('Done, next step');
  });

  test('a disabled action does nothing', async () => {
    stage.overlay.show(full, element('#t'));
    await mouse.click(stage.button('Back'));
    expect(stage.happened).toEqual([]);
  });

  test('every step is announced once, without taking the focus', async () => {
    element('#t').focus();
    stage.overlay.show(view, element('#t'));
    await until(() => text('[role=status]').includes('Name the token'), 'the announcement');
    expect(text('[role=status]')).toContain('overlay_shortcut');
    stage.overlay.show(full, element('#t'));
    await until(() => text('[role=status]').includes('Too short'), 'the mistake being announced');
    expect(text('[role=status]')).not.toContain('overlay_shortcut');
    expect(document.activeElement).toBe(element('#t'));
  });
});

describe('by keyboard alone', () => {
  test('the shortcut goes to the card and back', async () => {
    element('#t').focus();
    stage.overlay.show(view, element('#t'));
    await press('L', 9);
    expect(document.activeElement).toBe(stage.host);
    expect(stage.root.activeElement).toBe(stage.card);
    await press('L', 9);
    expect(document.activeElement).toBe(element('#t'));
  });

  test('Escape in the card gives the focus back and closes nothing of the page', async () => {
    element('#t').focus();
    stage.overlay.show(view, element('#t'));
    await press('L', 9);
    await press('Escape');
    expect(document.activeElement).toBe(element('#t'));
    expect(stage.card.matches(':popover-open')).toBe(true);
  });

  test('Tab walks through the card in its order', async () => {
    stage.overlay.show({ ...view, links: full.links }, element('#t'));
    await press('L', 9);
    const walked: (string | null)[] = [];
    for (let step = 0; step < 4; step += 1) {
      await press('Tab');
      const { activeElement } = stage.root;
      walked.push(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? null);
    }
    expect(walked).toEqual(['overlay_move', 'overlay_hide', 'Done, next step', 'Docs']);
  });

  test('the arrow keys move the card by its handle, and it stays there', async () => {
    stage.overlay.show(view, element('#t'));
    await frames(2);
    const before = stage.card.getBoundingClientRect();
    stage.button('overlay_move').focus();
    for (let times = 0; times < 4; times += 1) await press('ArrowLeft');
    const after = stage.card.getBoundingClientRect();
    expect(after.x).toBe(before.x - 64);
    stage.overlay.show({ ...view, step: 'other', title: 'Other' }, element('#go'));
    await frames(2);
    expect(Math.abs(stage.card.getBoundingClientRect().x - after.x)).toBeLessThan(2);
  });

  test('Enter presses a button that is not guarded', async () => {
    stage.overlay.show(view, element('#t'));
    stage.button('Done, next step').focus();
    await press('Enter');
    expect(stage.happened).toEqual(['act done']);
  });
});

describe('by mouse', () => {
  test('the handle drags the card, inside the viewport and not over the target', async () => {
    stage.overlay.show(view, element('#t'));
    await frames(2);
    const handle = stage.button('overlay_move').getBoundingClientRect();
    await mouse.send('mousePressed', handle.x + 10, handle.y + 10);
    await mouse.send('mouseMoved', handle.x - 60, handle.y + 200);
    await mouse.send('mouseMoved', 990, 690);
    await mouse.send('mouseReleased', 990, 690);
    await frames(1);
    const { right, bottom } = stage.card.getBoundingClientRect();
    expect(right).toBe(992);
    expect(bottom).toBeGreaterThan(690);
    expect(bottom).toBeLessThanOrEqual(692);
  });

  test('hiding asks the visit, leaves a chip, and the chip brings the guide back', async () => {
    stage.overlay.show(view, element('#t'));
    await frames(2);
    await mouse.click(stage.button('overlay_hide'));
    expect(stage.happened).toEqual(['act hide']);
    stage.overlay.hide(true);
    await frames(2);
    expect(stage.card.matches(':popover-open')).toBe(false);
    expect(stage.ring.matches(':popover-open')).toBe(false);
    await mouse.click(stage.button('overlay_show'));
    expect(stage.happened).toEqual(['act hide', 'shown']);
    stage.overlay.show(view, element('#t'));
    await frames(3);
    expect(stage.card.matches(':popover-open')).toBe(true);
    expect(stage.ring.matches(':popover-open')).toBe(true);
    expect(stage.inside('[part=chip]').matches(':popover-open')).toBe(false);
  });

  test('hiding without a chip leaves nothing', () => {
    stage.overlay.show(view, element('#t'));
    stage.overlay.hide(false);
    expect(document.querySelector('latchkey-guide')).toBeNull();
    stage.overlay.show(view, element('#t'));
    expect(stage.card.matches(':popover-open')).toBe(true);
  });

  test('pressing in the card leaves the focus where the person types', async () => {
    element('#t').focus();
    stage.overlay.show(view, element('#t'));
    await frames(2);
    await mouse.click(stage.button('Done, next step'));
    expect(document.activeElement).toBe(element('#t'));
    expect(stage.happened).toEqual(['act done']);
  });

  test('a page that catches every click outside its own window does not catch ours', async () => {
    const trap = new AbortController();
    for (const type of ['pointerdown', 'mousedown', 'click', 'focusin']) {
      document.addEventListener(
        type,
        (event) => {
          event.stopImmediatePropagation();
          event.preventDefault();
        },
        { capture: true, signal: trap.signal },
      );
    }
    stage.overlay.show(view, element('#t'));
    await frames(2);
    await mouse.click(stage.button('Done, next step'));
    trap.abort();
    expect(stage.happened).toEqual(['act done']);
  });
});

describe('scrolling', () => {
  test('a target out of view is brought into view once', async () => {
    element('#go').style.marginTop = '2000px';
    stage.overlay.show(view, element('#go'));
    await until(
      () => element('#go').getBoundingClientRect().bottom <= innerHeight,
      'the target coming into view',
    );
    await until(() => getComputedStyle(stage.ring).visibility === 'visible', 'the ring being seen');
  });

  test('a person who scrolls away is not pulled back, and can go there with a button', async () => {
    document.body.style.height = '4000px';
    stage.overlay.show(view, element('#t'));
    await pass(300);
    scrollTo({ top: 2000, behavior: 'instant' });
    await until(() => stage.root.querySelectorAll('button').length === 4, 'the offer to go there');
    await pass(300);
    expect(scrollY).toBe(2000);
    await mouse.click(stage.button('overlay_scroll'));
    await until(() => element('#t').getBoundingClientRect().top >= 0, 'the target coming into view');
  });
});

describe('pointing', () => {
  const heard: string[] = [];
  const listening = (): AbortController => {
    heard.length = 0;
    const controller = new AbortController();
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup']) {
      document.addEventListener(type, () => heard.push(type), { capture: true, signal: controller.signal });
    }
    return controller;
  };

  test('a click chooses what the highlight shows, and the page hears nothing of it', async () => {
    stage.overlay.show(view, null);
    const page = listening();
    const chosen = stage.overlay.pointAt(pickElement, new AbortController().signal);
    const { x, y } = element('#go').getBoundingClientRect();
    await mouse.send('mouseMoved', x + 5, y + 5);
    await until(() => Math.abs(stage.ring.getBoundingClientRect().x - (x - 5)) < 2, 'the highlight');
    await mouse.click(element('#go'));
    expect(await chosen).toBe(element('#go'));
    page.abort();
    expect(heard).toEqual([]);
    expect(stage.happened).toEqual([]);
    await mouse.click(element('#go'));
  });

  test('a disabled control and one in a shadow root can be chosen', async () => {
    const root = element('nav').attachShadow({ mode: 'open' });
    root.innerHTML = '<button>Deep</button>';
    const deep = root.querySelector('button');
    stage.overlay.show(view, null);
    const first = stage.overlay.pointAt(pickElement, new AbortController().signal);
    await mouse.click(element('#off'));
    expect(await first).toBe(element('#off'));
    const second = stage.overlay.pointAt(pickElement, new AbortController().signal);
    if (deep) await mouse.click(deep);
    expect(await second).toBe(deep);
  });

  test('nothing under the card is highlighted, also where it stands in a window inside a shadow root', async () => {
    const root = element('nav').attachShadow({ mode: 'open' });
    root.innerHTML = '<dialog style="width:90vw;height:90vh"><button>Deep</button></dialog>';
    const deep = root.querySelector('button');
    root.querySelector('dialog')?.showModal();
    stage.overlay.show(view, deep);
    const controller = new AbortController();
    const chosen = stage.overlay.pointAt(pickElement, controller.signal);
    const { x, y } = deep?.getBoundingClientRect() ?? new DOMRect();
    await mouse.send('mouseMoved', x + 5, y + 5);
    const isHighlighted = (): boolean => Math.abs(stage.ring.getBoundingClientRect().x - (x - 5)) < 2;
    await until(isHighlighted, 'the highlight');
    const card = stage.card.getBoundingClientRect();
    await mouse.send('mouseMoved', card.x + 20, card.y + 20);
    await frames(3);
    expect(isHighlighted()).toBe(true);
    controller.abort();
    await chosen;
  });

  test('what stands in a frame of the page can be chosen, with the pointer and with the keyboard', async () => {
    const frame = document.createElement('iframe');
    element('nav').append(frame);
    const inner = frame.contentDocument;
    if (!inner) throw new Error('The frame is of the same origin.');
    inner.body.innerHTML = '<button>One</button> <button>Two</button>';
    const [one, two] = inner.querySelectorAll('button');
    stage.overlay.show(view, null);
    const first = stage.overlay.pointAt(pickElement, new AbortController().signal);
    const box = frame.getBoundingClientRect();
    const at = two?.getBoundingClientRect();
    await mouse.clickAt(
      box.x + frame.clientLeft + (at?.x ?? 0) + 5,
      box.y + frame.clientTop + (at?.y ?? 0) + 5,
    );
    expect(await first).toBe(two);
    one?.focus();
    const second = stage.overlay.pointAt(pickElement, new AbortController().signal);
    await press('Tab');
    await press('Enter');
    expect(await second).toBe(two);
    // A frame that goes takes the keyboard with it.
    element('#go').focus();
  });

  test('Escape, the button and the signal give up', async () => {
    stage.overlay.show(view, element('#t'));
    const page = listening();
    const first = stage.overlay.pointAt(pickElement, new AbortController().signal);
    await press('Escape');
    expect(await first).toBeNull();
    expect(heard).toEqual([]);
    page.abort();
    const second = stage.overlay.pointAt(pickElement, new AbortController().signal);
    await frames(2);
    await mouse.click(stage.button('overlay_point_stop'));
    expect(await second).toBeNull();
    const controller = new AbortController();
    const third = stage.overlay.pointAt(pickElement, controller.signal);
    controller.abort();
    expect(await third).toBeNull();
    await until(() => stage.ring.matches(':popover-open'), 'the ring being back on its target');
    expect(text('h2')).toBe('Name the token');
  });

  test('Tab and Enter choose without a mouse', async () => {
    stage.overlay.show(view, null);
    element('#link').focus();
    const chosen = stage.overlay.pointAt(pickElement, new AbortController().signal);
    await press('Tab');
    expect(document.activeElement).toBe(element('#t'));
    await press('Tab');
    await press('Enter');
    expect(await chosen).toBe(element('#go'));
  });
});
