import type { Meaning } from './changes';
import { lateElements } from './late-elements';
import { ANSWER, CALM_AFTER, moodOf, restAfterLook, restFor, type Mood } from './rests';
import { rootsOf } from './roots';
import { Slices } from './slices';
import { isFrame } from '../lib/embedded';
import { inFrame } from '../lib/frame';
import { isDocument, isElement, type Root } from '../lib/tree';

export interface WatchOptions<Read> {
  /** What may be read before the look, in pieces. On a large page they are spread over several tasks. */
  readonly ahead?: () => Iterator<void, Read>;
  /** The least time between two looks, in milliseconds. */
  readonly every?: number;
  /** What to watch after a look; a look that knows the page's shadow roots spares finding them again. */
  readonly roots?: () => readonly Root[];
  /** Whether changes may concern the look at all; without it, all of them may. */
  readonly meaning?: (records: readonly MutationRecord[], isCalm: boolean) => Meaning;
  /** Whether what the last look wanted is there. */
  readonly settled?: () => boolean;
  /** Milliseconds without the person after which a settled page is left to itself. */
  readonly calmAfter?: number;
  /** Called once for each embedded document of the same origin, when it is first there. */
  readonly entered?: (view: Window) => void;
}

const EVERY = 250;
/** Where there are too many changes to ask about while all is calm, nobody listens for so long, in milliseconds. */
const DEAF = 300;
/** Attributes by which things appear, disappear or change their state; all of them together would be too many. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'inert',
  'disabled',
  'lang',
  'role',
  'aria-hidden',
  'aria-busy',
  'aria-label',
  'aria-expanded',
  'aria-selected',
  'aria-checked',
  'aria-disabled',
];
/** What a person does. */
const DEEDS = ['click', 'input', 'change', 'keydown'];
/** What changes a page without changing its tree: typed text, the focus, popovers, the end of a movement. */
const PAGE_EVENTS = ['input', 'change', 'focusin', 'toggle', 'transitionend', 'animationend'];
const WINDOW_EVENTS = ['popstate', 'hashchange', 'pageshow', 'resize'];

/**
 * Looks once now and again whenever the page may have changed, until the signal is aborted. The observer is armed once
 * per look: its first record disconnects it, so a page that never stands still makes no more work than a quiet one. The
 * look happens just after a frame, when styles and layout are done. A hidden tab does not look.
 */
export function watchPage<Read>(
  document: Document,
  look: (read: Read | null) => void,
  signal: AbortSignal,
  options: WatchOptions<Read> = {},
): void {
  // A page can name an image `defaultView` or `addEventListener`, and the document answers with it.
  const view: unknown = Reflect.get(Document.prototype, 'defaultView', document);
  if (!(view instanceof Window) || signal.aborted) return;
  const every = options.every ?? EVERY;
  const roots = options.roots ?? (() => rootsOf(document));
  const late = lateElements(document);
  const afterFrame = new MessageChannel();
  let isPlanned = false;
  let laterLook: ReturnType<typeof setTimeout> | undefined;
  let lookAt = Infinity;
  let lastLook = -Infinity;
  // Nobody has done anything yet, and nobody has been away.
  let lastDeed = performance.now() - ANSWER;
  let lastCost = 0;
  let wasSettled = false;
  /** Since when something that was there is gone. */
  let goneAt = -Infinity;
  let watched: readonly Root[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let deafness: ReturnType<typeof setTimeout> | undefined;

  const slices = new Slices<Read | null>(options.ahead ?? nothing);
  /** What is to be done after a look because of what happened between its slices. */
  let afterwards: (() => void) | null = null;

  const observer = new MutationObserver((records) => {
    const mood = moodNow();
    const meaning = options.meaning?.(records, mood === 'calm') ?? 'something';
    if (slices.isUnderWay) {
      if (meaning !== 'nothing') return slices.spoil();
      afterwards ??= () => planAt(lastLook + restFor(meaning, mood, lastCost));
      return;
    }
    if (meaning === 'something') {
      observer.disconnect();
      return plan();
    }
    planAt(lastLook + restFor(meaning, mood, lastCost, performance.now() - goneAt));
    if (meaning === 'nothing' || mood !== 'calm') return;
    observer.disconnect();
    clearTimeout(deafness);
    deafness = setTimeout(() => {
      observe();
      // What the guide was about is gone, and something may have come that nobody heard of.
      if (moodNow() !== 'calm') planAt(performance.now());
    }, DEAF);
  });
  /** Whether what is wanted is there, and since when it is not. */
  const noteSettled = (): boolean => {
    const isSettled = options.settled?.() ?? false;
    if (isSettled) goneAt = -Infinity;
    else if (wasSettled) goneAt = performance.now();
    return (wasSettled = isSettled);
  };
  const moodNow = (): Mood =>
    moodOf(performance.now() - lastDeed, noteSettled(), options.calmAfter ?? CALM_AFTER);
  const noteDeed = (): void => {
    lastDeed = performance.now();
    hurry();
  };
  /** What was put off while nobody used the page is looked at as if it came now. */
  const hurry = (): void => {
    if (lookAt < Infinity) planAt(lastLook + restFor('unsure', 'answering', lastCost));
  };
  /** Somebody is there again, which is no deed that a page would answer. */
  const notePointer = (): void => {
    const mood = moodNow();
    if (mood === 'calm') noteDeed();
    else if (mood === 'waiting') hurry();
  };
  const entered = new WeakSet<Root>();
  const enter = (inner: Document): void => {
    entered.add(inner);
    for (const type of PAGE_EVENTS) listen(inner, type);
    for (const type of DEEDS) listen(inner, type, noteDeed);
    if (inner !== document && inner.defaultView) options.entered?.(inner.defaultView);
  };
  const observe = (): void => {
    for (const root of watched) {
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        characterDataOldValue: options.meaning !== undefined,
        attributeFilter: ATTRIBUTES,
      });
    }
  };
  const arm = (): void => {
    watched = roots();
    for (const root of watched) if (isDocument(root) && !entered.has(root)) enter(root);
    observe();
  };
  const plan = (): void => {
    if (slices.isUnderWay) afterwards = plan;
    if (slices.isUnderWay || isPlanned || signal.aborted) return;
    // The event of becoming visible plans the look that a hidden tab leaves out.
    if (Reflect.get(Document.prototype, 'visibilityState', document) === 'hidden') return;
    isPlanned = true;
    const wait = lastLook + Math.max(every, restAfterLook(lastCost)) - performance.now();
    if (wait > 0) timer = setTimeout(frame, wait);
    else frame();
  };
  /** Plans a look of no hurry; of several the earliest is kept. */
  const planAt = (at: number): void => {
    if (isPlanned || signal.aborted || at >= lookAt) return;
    clearTimeout(laterLook);
    lookAt = at;
    laterLook = setTimeout(plan, at - performance.now());
  };
  const frame = (): void => {
    inFrame(view, () => afterFrame.port2.postMessage(null));
  };
  const finish = (): void => {
    slices.end();
    noteSettled();
    const pause = late(watched);
    if (pause !== null) planAt(performance.now() + pause);
    afterwards?.();
    afterwards = null;
  };
  /** A turn of ours: a slice of what is read ahead, or the look, or on a small page both. */
  afterFrame.port1.onmessage = () => {
    if (signal.aborted) return;
    const began = performance.now();
    if (!slices.isUnderWay) {
      isPlanned = false;
      clearTimeout(laterLook);
      lookAt = Infinity;
      lastLook = began;
      lastCost = 0;
    }
    const { isFresh } = slices;
    let isOver = true;
    try {
      const read = slices.next();
      isOver = read !== null;
      if (isFresh || isOver) observer.disconnect();
      if (read) look(read.value);
    } finally {
      lastCost += performance.now() - began;
      // What is watched stays the same from the first slice of a reading on.
      if (isFresh) arm();
      else if (isOver) observe();
      if (isOver) finish();
    }
    if (isOver) return;
    // A look that has a turn of its own is best off just after a frame, too.
    if (slices.isRead) frame();
    else afterFrame.port2.postMessage(null);
  };

  const passive = { capture: true, passive: true, signal };
  const listen = (target: EventTarget, type: string, act: () => unknown = plan): void =>
    EventTarget.prototype.addEventListener.call(target, type, act, passive);
  listen(document, 'visibilitychange');
  listen(document, 'pointermove', notePointer);
  // What a frame shows is a new document after each of its loads.
  EventTarget.prototype.addEventListener.call(
    document,
    'load',
    ({ target }) => isElement(target) && isFrame(target) && plan(),
    passive,
  );
  for (const type of WINDOW_EVENTS) listen(view, type);
  const navigation: unknown = Reflect.get(view, 'navigation');
  if (navigation instanceof EventTarget) listen(navigation, 'currententrychange');
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(laterLook);
      clearTimeout(deafness);
      afterFrame.port1.close();
    },
    { once: true },
  );
  arm();
  plan();
}

function* nothing(): Generator<void, null> {
  return null;
}
