import type { Act, FindInPage, Journey, JourneyStep } from './journey';

/** What a driver must be able to do; `hands.ts` has one for each. */
export interface Hand {
  /** The value of a JavaScript expression in the page's own world. */
  evaluate(expression: string): Promise<unknown>;
  /** A real mouse click at viewport coordinates. */
  click(x: number, y: number): Promise<void>;
  /** Real key presses into whatever has the focus. */
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  goto(url: string): Promise<void>;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WalkOptions {
  /** Called when a step's target is visible and before its acts are done. */
  readonly atStep?: (step: JourneyStep, index: number) => Promise<void>;
  /** How long anything may take to appear, in milliseconds. */
  readonly patience?: number;
}

const PATIENCE = 15_000;
/** About one frame: the pause between two looks at the page. */
const FRAME = 16;

/** Walks a whole journey the way a person does. */
export async function walk(journey: Journey, hand: Hand, options: WalkOptions = {}): Promise<void> {
  const { patience = PATIENCE } = options;
  await hand.goto(journey.url);
  for (const [index, step] of journey.steps.entries()) {
    await seeTarget(step, hand, patience);
    await options.atStep?.(step, index);
    for (const act of step.acts) await perform(act, hand, patience);
  }
}

/** Waits until one of the step's targets is visible. */
export async function seeTarget(step: JourneyStep, hand: Hand, patience = PATIENCE): Promise<Box> {
  return until(`the target of step "${step.id}"`, patience, async () => {
    for (const target of step.targets) {
      const box = await boxOf(target, hand);
      if (box !== null) return box;
    }
    return null;
  });
}

/** Does one act with real mouse and keyboard events. */
export async function perform(act: Act, hand: Hand, patience = PATIENCE): Promise<void> {
  switch (act.do) {
    case 'click':
      return clickAt(act.at, hand, patience);
    case 'tick':
      return clickUntil(isTicked, act.at, hand, patience);
    case 'type':
      await clickUntil(hasFocus, act.at, hand, patience);
      return hand.type(act.text);
    case 'press':
      return hand.press(act.key);
    case 'goto':
      return hand.goto(act.url);
    case 'until': {
      const condition = act.true;
      await until(String(condition), patience, async () =>
        (await evaluate(hand, condition)) === true ? true : null,
      );
    }
  }
}

/** Where a visible element stands in the viewport, or null. */
export async function boxOf(find: FindInPage, hand: Hand): Promise<Box | null> {
  return asBox(await evaluate(hand, visibleBox, find));
}

/**
 * Clicks, and once more where the page moved the element away under the pointer, until it is as it should be: nobody
 * types into nothing or goes on from a box that they missed.
 */
async function clickUntil(
  isDone: (find: FindInPage) => boolean,
  find: FindInPage,
  hand: Hand,
  patience: number,
): Promise<void> {
  await until(`${isDone.name}: ${String(find)}`, patience, async () => {
    await clickAt(find, hand, patience);
    return (await evaluate(hand, isDone, find)) === true ? true : null;
  });
}

async function clickAt(find: FindInPage, hand: Hand, patience: number): Promise<void> {
  let before = '';
  const point = await until(`something to click: ${String(find)}`, patience, async () => {
    const found = asBox(await evaluate(hand, reachablePoint, find));
    // It must have come to rest: windows often slide in.
    const rests = found !== null && JSON.stringify(found) === before;
    before = JSON.stringify(found);
    return rests ? found : null;
  });
  await hand.click(point.x, point.y);
}

/** Runs inside the page. What stands in a frame of the page's own origin is told as it is seen from the page. */
function visibleBox(find: FindInPage): Box | null {
  const element = find();
  if (element === null || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return null;
  let { x, y } = element.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  for (let frame = element.ownerDocument.defaultView?.frameElement; frame;) {
    const outer = frame.getBoundingClientRect();
    x += outer.x + frame.clientLeft;
    y += outer.y + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** Runs inside the page: the element's centre, once it is in view and nothing lies over it. */
function reachablePoint(find: FindInPage): Box | null {
  const element = find();
  if (element === null || !element.checkVisibility({ visibilityProperty: true })) return null;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = Math.round(left + width / 2);
  const y = Math.round(top + height / 2);
  let hit = element.ownerDocument.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (inner === null || inner === hit) break;
    hit = inner;
  }
  const seen = { x, y, width, height };
  for (let frame = element.ownerDocument.defaultView?.frameElement; frame;) {
    const outer = frame.getBoundingClientRect();
    seen.x += Math.round(outer.x + frame.clientLeft);
    seen.y += Math.round(outer.y + frame.clientTop);
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  // The element may be inside a shadow root, or a label or button around it may take its clicks.
  for (
    let node: Node | null = hit;
    node !== null;
    node = node.parentNode ?? ('host' in node ? (node as ShadowRoot).host : null)
  ) {
    if (node === element) return seen;
  }
  const around = element.closest('label, button, a, [role]');
  return hit !== null && around?.contains(hit) === true ? seen : null;
}

/** Runs inside the page. A label has its control's focus. */
function hasFocus(find: FindInPage): boolean {
  const element = find();
  const root = element?.getRootNode() as Document | ShadowRoot | undefined;
  const active = root?.activeElement ?? null;
  if (element === null || active === null) return false;
  const control = element.closest('label')?.control ?? null;
  return element.contains(active) || control === active;
}

/** Runs inside the page. */
function isTicked(find: FindInPage): boolean {
  return find()?.matches(':checked') === true;
}

/** Functions travel as text. Some compilers leave a helper called `__name` in them, which the page does not have. */
async function evaluate(
  hand: Hand,
  body: (find: FindInPage) => unknown,
  find: FindInPage = () => null,
): Promise<unknown> {
  return hand.evaluate(`(() => { const __name = (it) => it; return (${String(body)})(${String(find)}); })()`);
}

function asBox(value: unknown): Box | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('x' in value && 'y' in value && 'width' in value && 'height' in value)) return null;
  const { x, y, width, height } = value;
  const numbers = [x, y, width, height];
  return numbers.every((one) => typeof one === 'number')
    ? { x: Number(x), y: Number(y), width: Number(width), height: Number(height) }
    : null;
}

/** Looks again and again until there is something. A page that is just being replaced counts as nothing yet. */
async function until<Thing>(
  what: string,
  patience: number,
  look: () => Promise<Thing | null>,
): Promise<Thing> {
  const deadline = performance.now() + patience;
  let trouble: unknown;
  do {
    try {
      const thing = await look();
      if (thing !== null) return thing;
    } catch (cause) {
      trouble = cause;
    }
    await new Promise((next) => setTimeout(next, FRAME));
  } while (performance.now() < deadline);
  throw new Error(`Waited ${patience} ms in vain for ${what}.`, { cause: trouble });
}
