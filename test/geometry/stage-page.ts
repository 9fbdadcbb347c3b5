import { frames, Stage, until, view } from '../../src/overlay/testing/stage';
import type { GeometryCase } from './case';
import { geometryCases } from './table';
import type { Anchoring, Verdict } from './verdict';

/** Runs in the page: draws one case with the real overlay, and measures where ring and card are. */

interface Playing {
  readonly geometry: GeometryCase;
  readonly stage: Stage;
  readonly target: Element;
}

const supports = CSS.supports;
let playing: Playing | null = null;

/** Draws the case, and waits until the ring is in place. */
export async function begin(name: string, anchoring: Anchoring): Promise<void> {
  playing?.stage.leave();
  scrollTo(0, 0);
  CSS.supports = (condition: string): boolean =>
    !(anchoring === 'frame loop' && condition.includes('anchor')) && supports.call(CSS, condition);
  const geometry = geometryCases.find((candidate) => candidate.name === name);
  if (!geometry) throw new Error(`There is no case called ${name}.`);
  const stage = new Stage(geometry.html, geometry.direction ? { direction: geometry.direction } : {});
  const target = geometry.find ? geometry.find() : plainTarget();
  geometry.before?.(target);
  playing = { geometry, stage, target };
  stage.overlay.show(view, target);
  await until(() => ringError(stage, trueBox(target)) < 2, 'the ring being in place');
  await until(() => getComputedStyle(stage.ring).visibility === 'visible', 'the ring being seen');
  // What happens to a page at rest is measured, and not what happens while the guide still looks at its first frames.
  if (geometry.then && geometry.atRest && anchoring === 'anchored') await readsAtRest(target);
}

/** Lets happen what the case is about, and measures one frame later. */
export async function measure(): Promise<Verdict> {
  if (!playing) throw new Error('No case is shown.');
  const { geometry, stage } = playing;
  let { target } = playing;
  const told = observersTold(target);
  if (geometry.then) {
    if (!(target instanceof HTMLElement || target.ownerDocument !== document))
      throw new Error('Only HTML targets are moved.');
    await geometry.then(target as HTMLElement);
    if (!target.isConnected) {
      // The visit looks again when the target is lost; here the test does.
      await until(() => stage.happened.includes('lost'), 'the loss being reported');
      target = plainTarget();
      stage.overlay.show(view, target);
    }
  }
  // In the first frame the page is seen to have changed; in the next the ring must be right. A busy browser tells its
  // observers only after that: then nobody can know of the change before.
  await Promise.all([frames(2), told]);
  const error = geometry.moving ? await worstWhileMoving(stage, target) : ringError(stage, trueBox(target));
  const settled = (): boolean =>
    cardInside(stage) && cardOnTop(stage) && (geometry.huge === true || !cardCovers(stage, trueBox(target)));
  await until(settled, 'the card finding its place').catch(() => undefined);
  return {
    error,
    // Where something else followed, a late ring is as bad as a wrong one.
    finalError: ringError(stage, trueBox(target)),
    followed: stage.ring.classList.contains('followed'),
    ringShown: stage.ring.matches(':popover-open'),
    cardInside: cardInside(stage),
    cardOnTop: cardOnTop(stage),
    cardCovers: cardCovers(stage, trueBox(target)),
    readsAtRest: geometry.atRest ? await readsAtRest(target) : 0,
    deviceRatio: devicePixelRatio,
    windowWidth: innerWidth,
    fingerScale: window.visualViewport?.scale ?? 1,
    boxes: JSON.stringify({
      target: trueBox(target),
      ring: boxOf(stage.ring),
      card: boxOf(stage.card),
      window: seenArea(),
    }),
  };
}

export function end(): void {
  playing?.stage.leave();
  playing = null;
  scrollTo(0, 0);
}

function plainTarget(): Element {
  const found = document.querySelector('#t');
  if (!found) throw new Error('The page has no target.');
  return found;
}

function boxOf(element: Element): DOMRect {
  return element.getBoundingClientRect();
}

/** The target's box in our viewport, reckoned without the code under test. */
function trueBox(target: Element): DOMRect {
  let box = boxOf(target);
  for (let view = target.ownerDocument.defaultView; view && view !== window;) {
    const frame = view.frameElement as HTMLElement | null;
    if (!frame) break;
    const outer = boxOf(frame);
    const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
    const edge = (name: string): number => parseFloat(style?.getPropertyValue(name) ?? '');
    const scale = outer.width / frame.offsetWidth;
    const left = edge('border-left-width') + edge('padding-left');
    const top = edge('border-top-width') + edge('padding-top');
    const width = frame.offsetWidth - left - edge('border-right-width') - edge('padding-right');
    // Whatever enlarges what is in the frame shows in how wide the frame's own window believes to be.
    const inner = (width * scale) / view.innerWidth;
    box = new DOMRect(
      outer.x + left * scale + box.x * inner,
      outer.y + top * scale + box.y * inner,
      box.width * inner,
      box.height * inner,
    );
    view = frame.ownerDocument.defaultView;
  }
  return box;
}

/** How far the ring's margins are from the five pixels that they should be, at worst. */
function ringError(stage: Stage, target: DOMRect): number {
  const ring = boxOf(stage.ring);
  const gaps = [
    target.left - ring.left,
    target.top - ring.top,
    ring.right - target.right,
    ring.bottom - target.bottom,
  ];
  return Math.max(...gaps.map((gap) => Math.abs(gap - 5)));
}

/** The ring may be where the target was one frame ago: no script can know more when a frame is drawn. */
async function worstWhileMoving(stage: Stage, target: Element): Promise<number> {
  let worst = 0;
  let before = trueBox(target);
  for (let measured = 0; measured < 15; measured += 1) {
    await frames(1);
    const now = trueBox(target);
    worst = Math.max(worst, Math.min(ringError(stage, now), ringError(stage, before)));
    before = now;
  }
  return worst;
}

/** How often the target's box is read once everything stands still. */
async function readsAtRest(target: Element): Promise<number> {
  const read = Element.prototype.getBoundingClientRect;
  let reads = 0;
  Element.prototype.getBoundingClientRect = function () {
    if (this === target) reads += 1;
    return read.call(this);
  };
  // The frame loop goes on for some frames, to see whether the target moves again; then it must come to rest.
  let least = Infinity;
  for (let round = 0; round < 12 && least > 0; round += 1) {
    reads = 0;
    await frames(10);
    least = Math.min(least, reads);
  }
  Element.prototype.getBoundingClientRect = read;
  return least;
}

/** What the person sees of the page. */
function seenArea(): DOMRect {
  const seen = window.visualViewport;
  return seen
    ? new DOMRect(seen.offsetLeft, seen.offsetTop, seen.width, seen.height)
    : new DOMRect(0, 0, innerWidth, innerHeight);
}

function cardInside(stage: Stage): boolean {
  const card = boxOf(stage.card);
  const area = seenArea();
  return (
    card.left >= area.left - 0.5 &&
    card.top >= area.top - 0.5 &&
    card.right <= area.right + 0.5 &&
    card.bottom <= area.bottom + 0.5 &&
    card.width > 100 &&
    card.height > 50
  );
}

function cardCovers(stage: Stage, target: DOMRect): boolean {
  const card = boxOf(stage.card);
  return (
    card.left < target.right &&
    card.right > target.left &&
    card.top < target.bottom &&
    card.bottom > target.top
  );
}

/** Whether the card is what a person would press at its middle. */
function cardOnTop(stage: Stage): boolean {
  const card = boxOf(stage.card);
  let found = document.elementFromPoint((card.left + card.right) / 2, card.top + 12);
  while (found && found !== stage.root.host)
    found = found.shadowRoot?.elementFromPoint((card.left + card.right) / 2, card.top + 12) ?? null;
  return found !== null;
}

/** Settles when the browser has told all observers that were there before of what it saw in the next frame. */
function observersTold(target: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(target);
  });
}
