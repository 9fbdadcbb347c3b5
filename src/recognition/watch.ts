import { Attendance } from './attendance';
import type { Meaning } from './changes';
import { lateElements } from './late-elements';
import { NextLook } from './next-look';
import { listenInDocument, listenInWindow, type PageEvents } from './page-events';
import { restFor, type Mood } from './rests';
import { rootsOf } from './roots';
import { Slices } from './slices';
import { inFrame } from '../lib/frame';
import { isDocument, type Root } from '../lib/tree';

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
  const roots = options.roots ?? (() => rootsOf(document));
  const late = lateElements(document);
  const afterFrame = new MessageChannel();
  const attendance = new Attendance(() => options.settled?.() ?? false, options.calmAfter);
  const slices = new Slices<Read | null>(options.ahead ?? nothing);
  let watched: readonly Root[] = [];
  let deafness: ReturnType<typeof setTimeout> | undefined;
  /** What is to be done after a look because of what happened between its slices. */
  let afterwards: (() => void) | null = null;

  const frame = (): void => inFrame(view, () => afterFrame.port2.postMessage(null));
  const plan = (): void => {
    if (slices.isUnderWay) afterwards = plan;
    // The event of becoming visible plans the look that a hidden tab leaves out.
    else if (Reflect.get(Document.prototype, 'visibilityState', document) !== 'hidden') next.soon();
  };
  const next = new NextLook({ every: options.every ?? EVERY, due: plan, begin: frame, signal });
  /** Plans a look at what does not speak for itself, for a time that suits who is there. */
  const putOff = (meaning: Exclude<Meaning, 'something'>, mood: Mood): void =>
    next.by(next.lastAt + restFor(meaning, mood, next.lastCost, attendance.sinceGone));

  const observer = new MutationObserver((records) => {
    const mood = attendance.moodNow();
    const meaning = options.meaning?.(records, mood === 'calm') ?? 'something';
    if (slices.isUnderWay) {
      if (meaning !== 'nothing') return slices.spoil();
      afterwards ??= () => putOff(meaning, mood);
      return;
    }
    if (meaning === 'something') {
      observer.disconnect();
      return plan();
    }
    putOff(meaning, mood);
    if (meaning === 'nothing' || mood !== 'calm') return;
    observer.disconnect();
    clearTimeout(deafness);
    deafness = setTimeout(() => {
      observe();
      // What the guide was about is gone, and something may have come that nobody heard of.
      if (attendance.moodNow() !== 'calm') next.by(performance.now());
    }, DEAF);
  });
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

  /** What was put off while nobody used the page is looked at as if it came now. */
  const hurry = (): void => {
    if (next.isPutOff) putOff('unsure', 'answering');
  };
  const events: PageEvents = {
    changed: plan,
    deed: () => {
      attendance.noteDeed();
      hurry();
    },
    // Somebody is there again, which is no deed that a page would answer.
    pointer: () => {
      const mood = attendance.moodNow();
      if (mood === 'calm') attendance.noteDeed();
      if (mood !== 'answering') hurry();
    },
  };
  const entered = new WeakSet<Root>();
  const arm = (): void => {
    watched = roots();
    for (const inner of watched) {
      if (!isDocument(inner) || entered.has(inner)) continue;
      entered.add(inner);
      listenInDocument(inner, events, signal);
      if (inner !== document && inner.defaultView) options.entered?.(inner.defaultView);
    }
    observe();
  };

  const finish = (): void => {
    slices.end();
    attendance.noteSettled();
    const pause = late(watched);
    if (pause !== null) next.by(performance.now() + pause);
    afterwards?.();
    afterwards = null;
  };
  /** A turn of ours: a slice of what is read ahead, or the look, or on a small page both. */
  afterFrame.port1.onmessage = () => {
    if (signal.aborted) return;
    const began = performance.now();
    if (!slices.isUnderWay) next.began();
    const { isFresh } = slices;
    let isOver = true;
    try {
      const read = slices.next();
      isOver = read !== null;
      if (isFresh || isOver) observer.disconnect();
      if (read) look(read.value);
    } finally {
      next.took(performance.now() - began);
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

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(deafness);
    afterFrame.port1.close();
  });
  listenInWindow(view, document, events, signal);
  arm();
  plan();
}

function* nothing(): Generator<void, null> {
  return null;
}
