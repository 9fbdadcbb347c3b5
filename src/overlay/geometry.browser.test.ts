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

const filler = '<p style="height:1600px">filler</p>';
const field = '<input id="t" style="width:200px;height:30px">';

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

    test('a target is ringed once what covered it is gone', async () => {
      stage = new Stage(
        `<div id="veil" style="position:fixed;inset:0;background:#0008"></div><div style="padding:90px">${field}</div>`,
      );
      stage.overlay.show(view, element('#t'));
      const { ring } = stage;
      await until(() => getComputedStyle(ring).visibility === 'hidden', 'the ring being hidden');
      element('#veil').remove();
      // What the visit does after every look at the page that saw nothing new.
      stage.overlay.show(view, element('#t'));
      await until(() => getComputedStyle(ring).visibility === 'visible', 'the ring being seen');
    });

    test('what covered the target may go without a word', async () => {
      stage = new Stage(
        `<div style="padding:90px">${field}</div>
        <div id="tour" style="position:fixed;inset:0"><button style="position:absolute;left:310px;top:100px">Next</button></div>`,
      );
      stage.overlay.show(view, element('#t'));
      const { ring } = stage;
      await until(() => getComputedStyle(ring).visibility === 'hidden', 'the ring being hidden');
      element('#tour').remove();
      await until(() => getComputedStyle(ring).visibility === 'visible', 'the ring being seen');
    });

    test('a target that the page makes anew on every frame is ringed on every frame', async () => {
      stage = new Stage(`<div id="part" style="padding:90px">${field}</div>`);
      stage.overlay.show(view, element('#t'));
      const { ring, happened } = stage;
      const isThere = (): boolean =>
        ring.matches(':popover-open') &&
        getComputedStyle(ring).visibility === 'visible' &&
        error(ring.getBoundingClientRect(), element('#t').getBoundingClientRect()) < 2;
      await until(isThere, 'the ring being in place');
      const missed: number[] = [];
      for (let frame = 1; frame <= 12; frame++) {
        await new Promise(requestAnimationFrame);
        element('#part').innerHTML = field;
        await frames(1);
        if (!isThere()) missed.push(frame);
        // As the visit does: it looks at once, and finds the new one.
        if (happened.splice(0).includes('lost')) stage.overlay.show(view, element('#t'));
      }
      expect(missed).toEqual([]);
    });

    test('a ring whose target was just taken out is not drawn in a corner of the window', async () => {
      stage = new Stage(`<div style="padding:90px">${field}</div>`);
      const target = element('#t');
      stage.overlay.show(view, target);
      const { ring } = stage;
      await until(
        () => error(ring.getBoundingClientRect(), target.getBoundingClientRect()) < 2,
        'the ring being in place',
      );
      const stood = ring.getBoundingClientRect();
      target.remove();
      // Before anybody could have noticed.
      const { top, bottom } = ring.getBoundingClientRect();
      expect(bottom < 0 || top === stood.top).toBe(true);
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
