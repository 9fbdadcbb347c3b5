import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { canAnchor } from './ring';
import { element, frames, Stage, until, view } from './testing/stage';

let stage: Stage | null = null;

beforeEach(async () => {
  await page.viewport(1000, 700);
});
afterEach(() => {
  stage?.leave();
  stage = null;
  scrollTo(0, 0);
});

/** One way in which a page can stand or move, and how to reach its target. */
interface Case {
  readonly name: string;
  readonly html: string;
  /** Runs after the ring is shown; the ring must be right two frames later. */
  readonly then?: (target: HTMLElement) => void | Promise<void>;
  readonly find?: () => Element;
  readonly before?: (target: Element) => void;
  readonly viewport?: readonly [number, number];
  /** The target is so large that the card finds no room beside it. */
  readonly huge?: true;
  /** The browser cannot anchor to it, so the frame loop follows it everywhere. */
  readonly scripted?: true;
}

function plainTarget(): Element {
  const found = document.querySelector('#t');
  if (!found) throw new Error('The page has no target.');
  return found;
}

const filler = '<p style="height:1600px">filler</p>';
const field = '<input id="t" style="width:200px;height:30px">';

const cases: readonly Case[] = [
  { name: 'a plain field', html: `<div style="padding:120px">${field}</div>` },
  { name: 'a field below the fold', html: `${filler}${field}${filler}` },
  {
    name: 'the page scrolls',
    html: `<div style="height:300px"></div>${field}${filler}`,
    then: () => scrollTo(0, 120),
  },
  {
    name: 'an inner scroller moves',
    html: `<div id="s" style="height:300px;overflow:auto;margin:60px"><div style="height:200px"></div>${field}${filler}</div>`,
    then: () => {
      element('#s').scrollTop = 60;
    },
  },
  {
    name: 'scrollers inside scrollers move together',
    html: `<div id="s" style="height:400px;overflow:auto"><div id="u" style="height:300px;overflow:auto;margin:40px 0"><div style="height:180px"></div>${field}${filler}</div>${filler}</div>`,
    then: () => {
      element('#s').scrollTop = 30;
      element('#u').scrollTop = 50;
    },
  },
  {
    name: 'a block is inserted above',
    html: `<div id="b" style="padding:80px">${field}</div>`,
    then: () => element('#b').prepend(Object.assign(document.createElement('p'), { textContent: 'news' })),
  },
  {
    name: 'a class moves an ancestor',
    html: `<div id="b" style="padding:80px">${field}</div>`,
    then: () => {
      element('#b').style.padding = '140px';
    },
  },
  {
    name: 'a new rule moves it',
    html: `<div style="padding:80px"><style id="y"></style>${field}</div>`,
    then: () => {
      element('#y').textContent = '#t{margin-left:90px}';
    },
  },
  {
    name: 'an ancestor is transformed',
    html: `<div style="transform:translate(60px,40px) scale(1.3);transform-origin:0 0">${field}</div>`,
  },
  {
    name: 'a rotated target',
    html: `<div style="padding:200px"><div style="rotate:20deg">${field}</div></div>`,
  },
  {
    name: 'a transform appears later',
    html: `<div id="b" style="padding:80px">${field}</div>`,
    then: async () => {
      element('#b').style.transform = 'translateX(130px)';
      await frames(4);
    },
  },
  {
    name: 'a transition runs',
    html: `<div id="b" style="padding-top:60px;transition:padding .3s linear">${field}</div>`,
    then: async () => {
      element('#b').style.paddingTop = '160px';
      await frames(6);
    },
  },
  {
    name: 'an animation never ends',
    html: `<style>@keyframes m{to{margin-left:200px}}</style><div style="padding:100px"><div style="animation:m 9s infinite alternate">${field}</div></div>`,
  },
  {
    name: 'CSS zoom on the page',
    html: `<div style="padding:60px">${field}</div>`,
    before: () => {
      document.documentElement.style.setProperty('zoom', '1.5');
    },
  },
  { name: 'CSS zoom on an ancestor', html: `<div style="zoom:1.7;padding:60px">${field}</div>` },
  { name: 'a page from right to left', html: `<div dir="rtl" style="padding:120px">${field}</div>` },
  {
    name: 'a right-to-left document that scrolls sideways',
    html: `<div style="width:2000px;padding:120px">${field}</div>`,
    before: () => {
      document.body.setAttribute('style', 'direction:rtl');
    },
  },
  {
    name: 'a sticky header above',
    html: `<header style="position:sticky;top:0;height:80px;background:#ccc">Header</header>${filler}${field}${filler}`,
  },
  {
    name: 'a fixed target',
    html: `${filler}<div style="position:fixed;right:20px;bottom:20px">${field}</div>`,
    then: () => scrollTo(0, 200),
  },
  {
    name: 'an absolutely placed target',
    html: `<div style="position:absolute;left:300px;top:250px">${field}</div>`,
  },
  {
    name: 'a tiny target',
    html: '<div style="padding:150px"><i id="t" style="display:block;width:3px;height:2px;background:red"></i></div>',
  },
  { name: 'a huge target', html: '<div id="t" style="height:3000px;background:#eee">all</div>', huge: true },
  {
    name: 'a wide target',
    html: '<div style="padding:100px 0"><div id="t" style="height:50px;background:#eee">wide</div></div>',
  },
  {
    name: 'a link over several lines',
    html: '<p style="width:180px;padding:100px">Some words and <a id="t" href="#">a link that goes over several lines</a> end.</p>',
  },
  {
    name: 'an SVG target',
    scripted: true,
    html: '<div style="padding:100px"><svg width="80" height="80"><circle id="t" cx="40" cy="40" r="30"/></svg></div>',
  },
  { name: 'a table cell', html: '<table style="margin:90px"><tr><td>one<td id="t">two<td>three</table>' },
  {
    name: 'a target in a grid in a flex box',
    html: `<div style="display:flex;justify-content:end"><div style="display:grid;gap:20px;padding:60px">${field}<span>x</span></div></div>`,
  },
  {
    name: 'an open shadow root',
    html: '<div style="padding:100px"><div id="h"></div></div>',
    find: () => {
      const host = element('#h');
      const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>label</p><button>In the shade</button>';
      return root.querySelector('button') ?? host;
    },
  },
  {
    name: 'a shadow root in a shadow root, slotted',
    html: '<div style="padding:100px"><div id="h"></div></div>',
    find: () => {
      const host = element('#h');
      const outer = host.attachShadow({ mode: 'open' });
      outer.innerHTML = '<section style="padding:20px;overflow:auto"><div></div></section>';
      const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' });
      if (inner) inner.innerHTML = '<button>Deep</button>';
      return inner?.querySelector('button') ?? host;
    },
  },
  {
    name: 'a modal dialog',
    html: `<dialog id="d" style="padding:60px">${field}</dialog>`,
    before: () => (element('#d') as HTMLDialogElement).showModal(),
  },
  {
    name: 'a modal dialog inside a modal dialog',
    html: `<dialog id="d" style="padding:90px"><p>one</p><dialog id="e" style="padding:40px">${field}</dialog></dialog>`,
    before: () => {
      (element('#d') as HTMLDialogElement).showModal();
      (element('#e') as HTMLDialogElement).showModal();
    },
  },
  {
    name: 'a popover of the page',
    html: `<div id="p" popover="manual" style="padding:50px">${field}</div>`,
    before: () => element('#p').showPopover(),
  },
  { name: 'content-visibility', html: `<div style="content-visibility:auto;padding:80px">${field}</div>` },
  {
    name: 'a container with layout containment',
    html: `<div style="contain:strict;width:500px;height:300px;padding:50px">${field}</div>`,
  },
  { name: 'a narrow window', html: `<div style="padding:40px 10px">${field}</div>`, viewport: [320, 568] },
  { name: 'a low window', html: `<div style="padding:20px 10px">${field}</div>`, viewport: [640, 360] },
  {
    name: 'a frame of the same origin',
    scripted: true,
    html: '<iframe id="f" style="margin:80px;width:400px;height:200px;border:7px solid"></iframe>',
    find: () => {
      const inner = (element('#f') as HTMLIFrameElement).contentDocument;
      if (!inner) throw new Error('The frame has no document.');
      inner.body.innerHTML = '<button style="margin:40px">Framed</button>';
      return inner.querySelector('button') ?? inner.body;
    },
  },
];

/** The target's box in our viewport, reckoned without the code under test. */
function trueBox(target: Element): DOMRect {
  const box = target.getBoundingClientRect();
  const frame = target.ownerDocument === document ? null : target.ownerDocument.defaultView?.frameElement;
  const outer = frame?.getBoundingClientRect();
  return outer ? new DOMRect(box.x + outer.x + 7, box.y + outer.y + 7, box.width, box.height) : box;
}

/** How far the ring's margins are from the five pixels that they should be, at worst. */
function error(ring: DOMRect, target: DOMRect): number {
  return Math.max(
    ...[
      target.left - ring.left,
      target.top - ring.top,
      ring.right - target.right,
      ring.bottom - target.bottom,
    ].map((gap) => Math.abs(gap - 5)),
  );
}

for (const anchors of [true, false]) {
  describe(anchors ? 'anchored by the browser' : 'followed by the frame loop', () => {
    const supports = CSS.supports;
    beforeEach(() => {
      if (!anchors)
        CSS.supports = (condition: string) => !condition.includes('anchor') && supports.call(CSS, condition);
    });
    afterEach(() => {
      CSS.supports = supports;
    });

    test('this browser takes the way that is tested', () => {
      expect(canAnchor()).toBe(anchors);
    });

    for (const {
      name,
      html,
      then,
      find = plainTarget,
      before,
      viewport = [1000, 700],
      huge,
      scripted = false,
    } of cases) {
      test(name, async () => {
        const [width, height] = viewport;
        await page.viewport(width, height);
        stage = new Stage(html);
        const target = find();
        before?.(target);
        stage.overlay.show(view, target);
        const { ring, card } = stage;
        await until(
          () => error(ring.getBoundingClientRect(), trueBox(target)) < 2,
          'the ring being in place',
        );
        await until(() => getComputedStyle(ring).visibility === 'visible', 'the ring being seen');
        if (then && target instanceof HTMLElement) {
          await then(target);
          await frames(2);
        }
        expect(error(ring.getBoundingClientRect(), trueBox(target))).toBeLessThan(2);
        expect(ring.classList.contains('followed')).toBe(scripted || !anchors);

        const seen = (): DOMRect => card.getBoundingClientRect();
        const covers = (): boolean => {
          const box = trueBox(target);
          return (
            seen().left < box.right &&
            seen().right > box.left &&
            seen().top < box.bottom &&
            seen().bottom > box.top
          );
        };
        if (!huge) await until(() => !covers(), 'the card leaving the target free');
        const { left, top, right, bottom } = seen();
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
        expect(bottom).toBeLessThanOrEqual(height);
        expect(card.matches(':popover-open')).toBe(true);
        const middle = document.elementFromPoint((left + right) / 2, top + 12);
        expect(middle).toBe(stage.host);
      });
    }

    test('a target that is scrolled out of its box is not drawn over other things', async () => {
      stage = new Stage(
        `<div id="s" style="height:200px;overflow:auto;margin:60px">${field}${filler}</div><p>below</p>`,
      );
      stage.overlay.show(view, element('#t'));
      const { ring } = stage;
      await until(() => getComputedStyle(ring).visibility === 'visible', 'the ring being seen');
      element('#s').scrollTop = 900;
      await until(() => getComputedStyle(ring).visibility === 'hidden', 'the ring being hidden');
      expect(stage.button('overlay_scroll').isConnected).toBe(true);
    });

    test('a target under a sticky header is not ringed', async () => {
      stage = new Stage(
        `<header style="position:sticky;top:0;height:150px;background:#ccc">Header</header>${field}${filler}${filler}`,
      );
      stage.overlay.show(view, element('#t'));
      const { ring } = stage;
      await until(() => getComputedStyle(ring).visibility === 'visible', 'the ring being seen');
      scrollTo(0, 90);
      await until(() => getComputedStyle(ring).visibility === 'hidden', 'the ring being hidden');
    });

    test('a target that is taken out, hidden or emptied is reported once, and the ring goes', async () => {
      for (const how of ['remove', 'hide'] as const) {
        stage = new Stage(`<div style="padding:90px">${field}</div>`);
        const target = element('#t');
        stage.overlay.show(view, target);
        const { ring, happened } = stage;
        await until(
          () => error(ring.getBoundingClientRect(), target.getBoundingClientRect()) < 2,
          'the ring being in place',
        );
        if (how === 'remove') target.remove();
        else target.style.display = 'none';
        await until(() => happened.includes('lost'), 'the loss being reported');
        await frames(5);
        expect(happened).toEqual(['lost']);
        expect(ring.matches(':popover-open')).toBe(false);
        stage.leave();
      }
    });
  });
}

test('nothing pointed at means that no ring is drawn', async () => {
  stage = new Stage('<p>page</p>');
  stage.overlay.show(view, null);
  await frames(2);
  expect(stage.root.querySelector('[part=ring]:popover-open')).toBeNull();
  expect(stage.card.matches(':popover-open')).toBe(true);
});
