import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mouse, press } from './testing/hands';
import { element, frames, pass, Stage, tokenView, until, view } from './testing/stage';

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
describe('the page’s styles do not reach us', () => {
  /** The overlay's pixels cannot be read in a test, so the styles that decide about them are. */
  const looks = (): readonly string[] =>
    [stage.card, stage.ring].flatMap((part) => {
      const {
        display,
        opacity,
        visibility,
        filter,
        transform,
        clipPath,
        pointerEvents,
        color,
        fontSize,
        zIndex,
        scale,
        mixBlendMode,
        maskImage,
        animationName,
      } = getComputedStyle(part);
      const before = getComputedStyle(part, '::before').content + getComputedStyle(part, '::after').content;
      return [
        display,
        opacity,
        visibility,
        filter,
        transform,
        clipPath,
        pointerEvents,
        color,
        fontSize,
        zIndex,
        scale,
        mixBlendMode,
        maskImage,
        animationName,
        before,
      ];
    });
  const names = [
    '*',
    'latchkey-guide',
    'latchkey-guide::part(card)',
    'latchkey-guide::part(ring)',
    'html > :last-child',
  ];
  const declarations = [
    'opacity:0!important',
    'display:none!important',
    'visibility:hidden!important',
    'filter:opacity(0)!important',
    'transform:scale(0)!important',
    'scale:0!important',
    'clip-path:inset(50%)!important',
    'pointer-events:none!important',
    'color:transparent!important;font-size:0!important',
    'mask-image:linear-gradient(transparent,transparent)!important',
    'mix-blend-mode:difference!important',
    'content-visibility:hidden!important',
    'all:unset!important',
    'zoom:0.01!important',
    'left:-9999px!important;top:-9999px!important;width:0!important;height:0!important;max-height:0!important',
    'animation:gone 1s infinite!important',
    'contain:strict!important;overflow:hidden!important',
    'position:static!important;float:left!important',
  ];

  for (const name of names) {
    test(name, async () => {
      stage.overlay.show(view, element('#t'));
      await frames(3);
      const before = looks();
      const boxes = [stage.card, stage.ring].map((part) => part.getBoundingClientRect());
      for (const declaration of declarations) {
        // The page may hide its own things; what it does to its target is not the point here.
        css(
          `@keyframes gone{to{opacity:0}} ${name === '*' ? 'latchkey-guide, latchkey-guide *' : name}{${declaration}}`,
        );
        await frames(1);
        expect(looks(), declaration).toEqual(before);
        [stage.card, stage.ring].forEach((part, index) =>
          expect(part.getBoundingClientRect(), declaration).toEqual(boxes[index]),
        );
      }
      for (const pseudo of ['::before', '::after'])
        css(
          `${name}${pseudo}{content:"Paste your passphrase here"!important;display:block!important;position:fixed!important}`,
        );
      expect(looks()).toEqual(before);
    });
  }

  test('inline styles and animations of the host', async () => {
    stage.overlay.show(view, element('#t'));
    await frames(3);
    const before = looks();
    stage.host?.animate(
      [
        { opacity: 0, transform: 'scale(0)' },
        { opacity: 0, transform: 'scale(0)' },
      ],
      { duration: 1e6, fill: 'both' },
    );
    await frames(2);
    expect(looks()).toEqual(before);
    expect(stage.host && getComputedStyle(stage.host).opacity).toBe('1');
  });
});

describe('the page tries to get rid of us', () => {
  const standing = async (): Promise<void> => {
    await until(
      () =>
        stage.card.matches(':popover-open') &&
        stage.host?.isConnected === true &&
        stage.host.matches(':popover-open'),
      'the card being back',
    );
  };
  const nuisances: Readonly<Record<string, (host: HTMLElement) => unknown>> = {
    removed: (host) => host.remove(),
    'moved into the body': (host) => document.body.append(host),
    'moved into a detached element': (host) => document.createElement('div').append(host),
    hidden: (host) => (host.hidden = true),
    inert: (host) => (host.inert = true),
    'popover taken away': (host) => host.removeAttribute('popover'),
    'popover made automatic': (host) => host.setAttribute('popover', 'auto'),
    hidePopover: (host) => host.hidePopover(),
    styled: (host) => host.setAttribute('style', 'display:none!important'),
  };
  for (const [name, annoy] of Object.entries(nuisances)) {
    test(name, async () => {
      stage.overlay.show(view, element('#t'));
      const { host } = stage;
      if (!host) throw new Error('There is no host.');
      annoy(host);
      await frames(3);
      await standing();
      expect(host.parentNode).toBe(document.documentElement);
      expect([...host.attributes].map(({ name: attribute, value }) => `${attribute}=${value}`)).toEqual([
        'popover=manual',
      ]);
    });
  }

  test('three rounds are fought, then the page wins and is left alone', async () => {
    stage.overlay.show(view, element('#t'));
    const { host } = stage;
    let removed = 0;
    const fight = new MutationObserver(() => {
      if (host?.isConnected) {
        removed += 1;
        host.remove();
      }
    });
    fight.observe(document.documentElement, { childList: true });
    removed += 1;
    host?.remove();
    await until(() => stage.happened.includes('stood down'), 'giving up');
    fight.disconnect();
    expect(removed).toBe(4);
    expect(stage.overlay.standing).toBe(false);
    expect(document.querySelector('latchkey-guide')).toBeNull();
    stage.overlay.show(view, element('#t'));
    expect(document.querySelector('latchkey-guide')).toBeNull();
  });

  test('a page that always wants to be on top does not make us flicker for ever', async () => {
    stage.overlay.show(view, element('#t'));
    let shown = 0;
    stage.card.addEventListener('toggle', () => (shown += 1));
    for (let round = 0; round < 30; round += 1) {
      const popover = element('#p');
      if (popover.matches(':popover-open')) popover.hidePopover();
      popover.showPopover();
      await frames(1);
    }
    expect(shown).toBeLessThanOrEqual(7);
  });

  test('named elements that hide the document’s members', async () => {
    const names = [
      'querySelector',
      'querySelectorAll',
      'body',
      'documentElement',
      'activeElement',
      'elementFromPoint',
      'elementsFromPoint',
      'createElement',
      'createElementNS',
      'visibilityState',
      'activeViewTransition',
      'addEventListener',
      'defaultView',
      'getBoundingClientRect',
      'parentNode',
      'matches',
      'shadowRoot',
      'append',
      'closest',
      'isConnected',
      'ownerDocument',
      'contains',
      'attributes',
      'children',
      'scrollIntoView',
    ];
    const form = document.createElement('form');
    form.id = 't2';
    form.style.cssText = 'width:300px;height:40px';
    form.append(
      ...names.map((name) => Object.assign(document.createElement('input'), { name, type: 'hidden' })),
    );
    const images = document.createElement('div');
    images.append(...names.map((name) => Object.assign(document.createElement('img'), { name })));
    const target = document.createElement('div');
    target.append(form);
    const find = document.querySelector.bind(document);
    find('#t')?.after(target, images);
    stage.overlay.show(tokenView, form);
    await pass(900);
    await mouse.click(stage.button('Save token'));
    images.remove();
    expect(stage.happened).toEqual(['act save-token']);
  });
});

describe('modal dialogs', () => {
  const dialog = (): HTMLDialogElement => element('#d') as HTMLDialogElement;

  test('we move into the topmost one and back when it closes', async () => {
    stage.overlay.show(tokenView, element('#t'));
    dialog().showModal();
    await until(() => stage.host?.parentNode === dialog(), 'moving into the dialog');
    await pass(800);
    const button = stage.button('Save token');
    await mouse.click(button);
    expect(stage.happened).toEqual(['act save-token']);
    dialog().close();
    await until(() => stage.host?.parentNode === document.documentElement, 'moving back');
    expect(stage.card.matches(':popover-open')).toBe(true);
  });

  test('closing and removing dialogs is no fight', async () => {
    stage.overlay.show(view, element('#t'));
    for (let round = 0; round < 6; round += 1) {
      const fresh = document.createElement('dialog');
      document.body.append(fresh);
      fresh.showModal();
      await until(() => stage.host?.parentNode === fresh, 'moving into the dialog');
      fresh.remove();
      await until(() => stage.host?.parentNode === document.documentElement, 'moving back');
    }
    expect(stage.overlay.standing).toBe(true);
  });

  test('a dialog in a shadow root', async () => {
    const root = element('#t').parentElement?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('There is no root.');
    root.innerHTML = '<dialog><button>Inside</button></dialog>';
    const inner = root.querySelector('dialog');
    stage.overlay.show(view, null);
    inner?.showModal();
    await until(() => stage.host?.parentNode === inner, 'moving into the dialog');
  });
});

test('the page sees the host and nothing else', async () => {
  const secret = 'abcd…wxyz';
  stage.overlay.show(tokenView, element('#t'));
  await frames(3);
  const { host } = stage;
  const seen: string[] = [];
  const types = [
    'pointerdown',
    'mousedown',
    'pointerup',
    'mouseup',
    'click',
    'keydown',
    'keyup',
    'focusin',
    'focusout',
    'copy',
  ];
  const listener = (event: Event): void => {
    if (event.target === host) seen.push(event.type);
  };
  for (const type of types) document.addEventListener(type, listener, true);
  await pass(700);
  await mouse.click(stage.button('Save token'));
  stage.button('Save token').focus();
  await press('Tab');
  for (const type of types) document.removeEventListener(type, listener, true);
  expect(seen).toEqual([]);
  expect(host?.shadowRoot).toBeNull();
  getSelection()?.selectAllChildren(document.documentElement);
  const readable = [
    host?.innerText,
    host?.textContent,
    host?.outerHTML,
    host?.getHTML({ serializableShadowRoots: true }),
    document.documentElement.innerText,
    document.documentElement.outerHTML,
    getSelection()?.toString(),
    new XMLSerializer().serializeToString(document),
  ];
  for (const text of readable) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain('overlay_guide');
  }
  expect(
    stage.root.querySelector('input, textarea, select, [contenteditable], [accesskey], [autofocus]'),
  ).toBeNull();
});

test('the signal takes everything away', async () => {
  stage.overlay.show(tokenView, element('#t'));
  await frames(2);
  const { host } = stage;
  const before = document.documentElement.childElementCount;
  stage.leave();
  expect(document.documentElement.childElementCount).toBe(before - 1);
  await frames(20);
  expect(host?.isConnected).toBe(false);
  expect(document.querySelector('latchkey-guide')).toBeNull();
});
