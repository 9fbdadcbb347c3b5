import { isGone, targetBox } from '../../../src/overlay/target-box';
import { readTokenPlaces } from '../../../src/capture/token-places';
import { prepareLook, see } from '../../../src/content/sight';
import { Slices } from '../../../src/recognition/slices';
import type { Provider } from '../../../src/providers/definition';
import type { Locator } from '../../../src/providers/locator';
import { mayBeProvider, readWords, wordsAhead } from '../../../src/recognition/glance';
import { look } from '../../../src/recognition/look';
import { rootsOf } from '../../../src/recognition/roots';
import { byLabel, byRole, example, firstLook, richest } from './example-provider';
import { stopwatch } from './stopwatch';

/* Our own ways to look at a page, with the floor beside them, for a world of the page. */

const { url } = firstLook;
const held = document.getElementById('wanted-button');

function locate(locator: Locator): readonly Element[] {
  const located = look(document, url, example).locate([locator], null);
  if (located.kind === 'found') return [located.element];
  return located.kind === 'ambiguous' ? located.elements : [];
}

function seeWith(provider: Provider): readonly Element[] {
  const sight = see(provider, firstLook);
  return [...sight.targets.values()].flatMap((target) => (target.kind === 'found' ? [target.element] : []));
}

function walk(): readonly Element[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode());
  return [];
}

function checkHeld(): readonly Element[] {
  return held && !isGone(held, targetBox(document, held)) ? [held] : [];
}

/** The parts of a whole look, one after the other in one look, in milliseconds. */
function partsOfLook(): Readonly<Record<string, number>> {
  const at = look(document, url, example);
  const time = (act: () => unknown): number => {
    const began = performance.now();
    act();
    return performance.now() - began;
  };
  return {
    'shadow roots': time(() => at.roots),
    'label map': time(() => at.labels),
    dialogs: time(() => at.dialogs),
    'which page': time(() => at.page()),
    'button by role': time(() => at.locate([byRole], null)),
    'field by label': time(() => at.locate([byLabel], null)),
    token: time(() => example.tokens.map((kind) => readTokenPlaces(at, document.documentElement, kind))),
  };
}

/** The longest of the tasks into which a look is cut, in milliseconds. The page is laid out before each, as it is after a frame. */
function longestOf<Read>(ahead: () => Iterator<void, Read>, finish: (read: Read) => unknown): number {
  const slices = new Slices(ahead);
  let longest = 0;
  for (let isOver = false; !isOver;) {
    document.body.getBoundingClientRect();
    const began = performance.now();
    const read = slices.next();
    if (read) finish(read.value);
    longest = Math.max(longest, performance.now() - began);
    isOver = read !== null;
  }
  return longest;
}

function longestOfLook(provider: Provider): number {
  return longestOf(
    () => prepareLook(provider, firstLook),
    (prepared) => see(provider, { ...firstLook, prepared }),
  );
}

const inTurns: Readonly<Record<string, () => number>> = {
  'whole look': () => longestOfLook(example),
  'look at a page of nobody': () => longestOfLook(richest),
  glance: () =>
    longestOf(
      () => wordsAhead(rootsOf(document)),
      (words) => mayBeProvider(example, words),
    ),
};

const watch = stopwatch({
  floor: walk,
  'role and name': () => locate(byRole),
  label: () => locate(byLabel),
  'what is on top': () => [document.elementFromPoint(2, 2)].flatMap((top) => top ?? []),
  'held element': checkHeld,
  'whole look': () => seeWith(example),
  'look at a page of nobody': () => seeWith(richest),
  glance: () => {
    mayBeProvider(example, readWords(rootsOf(document)));
    return [];
  },
});

const bench = {
  ...watch,
  partsOfLook,
  /** The longest task of a look, just after one node was put into the page or taken out of it. */
  longestTask(name: string): number {
    watch.afterInsert('floor');
    return inTurns[name]?.() ?? Number.NaN;
  },
};

Object.assign(globalThis, { bench });
