import { addressLists } from '../../../src/content/address-lists';
import { allExtras } from '../../../src/recognition/extras';
import { targetOf } from '../../../src/content/scene';
import { see, type Sight } from '../../../src/content/sight';
import { tokenView } from '../../../src/content/token-step';
import { mark, type Marks } from '../../../src/guide/marks';
import { resolveStep } from '../../../src/guide/resolve';
import type { FormDetails } from '../../../src/messages/contract';
import { providers } from '../../../src/providers/registry';
import type { Provider, Step } from '../../../src/providers/definition';
import { describe, findAgain } from '../../../src/recognition/pointed';
import { rootsOf } from '../../../src/recognition/roots';
import { changes, type ChangeName } from './changes';
import { copyPage } from './copy';
import { intoFrame } from './moves';
import { peers, type Peer } from './peers';
import { chance } from './random';
import type { Scene } from './scene';
import { similarity } from './similar';
import { makeStage, settle } from './stage';

export type Verdict = 'right' | 'wrong' | 'not sure';

export interface Tried {
  readonly changes: readonly ChangeName[];
  /** Per competitor, ours first: the verdict and the time in milliseconds. */
  readonly results: Readonly<Record<string, readonly [Verdict, number]>>;
  /** What a competitor found instead, where it was wrong. */
  readonly remarks: Readonly<Record<string, string>>;
  /** The changed page, where ours was not right and it is to be kept. */
  readonly page: string | null;
}

export interface Task {
  readonly provider: string;
  readonly step: string;
  readonly language: string;
  readonly memory: Memory;
  /** Without the others, for quick runs while ours is being worked on. */
  readonly alone: boolean;
  /** Whether to write down the pages on which ours is not right. */
  readonly keep: boolean;
  readonly seed: number;
  readonly count: number;
}

/** What the guide remembers of the steps before, as it does in a tab. */
export interface Memory {
  readonly form: FormDetails;
  readonly marks: readonly string[];
}

export interface Outcome {
  readonly tried: readonly Tried[];
  /** What the guide remembers after this step. */
  readonly memory: Memory;
  /** Competitors that do not find the element even on the untouched page. */
  readonly lost: readonly string[];
}

function run(task: Task): Outcome {
  const provider = providers.find(({ id }) => id === task.provider);
  if (!provider) throw new Error(`There is no provider "${task.provider}".`);
  const stage = makeStage();
  const [target] = stage.reset();
  if (!target) throw new Error(`The copy of step "${task.step}" has no right element.`);
  const rivals = competitors(provider, task).map(({ name, remember }) => ({ name, find: remember(target) }));
  const untouched = judge(rivals, stage.reset()).results;
  const memory = after(provider, task);
  const tried = Array.from({ length: task.count }, (_, index): Tried => {
    const scene: Scene = {
      provider,
      language: task.language,
      chance: chance(task.seed + index),
      truths: stage.reset(),
    };
    const made = change(scene);
    const verdicts = judge(rivals, scene.truths);
    const isKept = task.keep && verdicts.results[OURS]?.[0] !== 'right';
    return { changes: made, ...verdicts, page: isKept ? copyPage(scene.truths) : null };
  });
  stage.reset();
  const lost = rivals.map(({ name }) => name).filter((name) => untouched[name]?.[0] !== 'right');
  return { tried, memory, lost };
}

/** One to three ways of changing, each on what the one before has left. */
function change(scene: Scene): readonly ChangeName[] {
  const ways = scene.chance.shuffled(changes);
  const count = 1 + scene.chance.below(3);
  // A frame that is moved loads anew and loses what was put into it, so it comes last.
  const isFramed = ways.slice(0, count).some(([name]) => name === FRAME);
  const made: ChangeName[] = [];
  for (const [name, apply] of ways) {
    if (made.length === count - (isFramed ? 1 : 0)) break;
    if (name !== FRAME && apply(scene)) made.push(name);
  }
  if (isFramed && intoFrame(scene)) made.push(FRAME);
  // Where no frame is possible, it is another change.
  const other = made.length > 0 ? undefined : ways.find(([name, apply]) => name !== FRAME && apply(scene));
  return other ? [other[0]] : made;
}

const FRAME = 'into a frame' satisfies ChangeName;

const OURS = 'Latchkey';

interface Rival {
  readonly name: string;
  readonly find: (() => readonly Element[]) | null;
}

/** Ours with the provider's definition, ours by "Point at it", and the others. */
function competitors(provider: Provider, task: Task): readonly Peer[] {
  const step = provider.steps.find(({ id }) => id === task.step);
  return [
    {
      name: OURS,
      remember: () => () => {
        const ringed = guide(provider, task.memory).ringed;
        return ringed ? [ringed] : [];
      },
    },
    {
      name: 'Latchkey, "Point at it"',
      remember: (element) => {
        // The words in the place of a token are the token, and are never kept.
        const wanted = describe(element, step?.token !== undefined);
        return () => {
          const again = findAgain(rootsOf(document), wanted);
          return again.kind === 'found' ? [again.element] : [];
        };
      },
    },
    ...(task.alone ? [] : [...peers, similarity]),
  ];
}

/**
 * What the guide answers on this page, as a visit does: it is not told which step it is, and a ring around the target of
 * another step is wrong.
 */
function guide(
  provider: Provider,
  { form, marks }: Memory,
): { readonly ringed: Element | null; readonly sight: Sight; readonly step: Step | null } {
  const url = new URL(location.href);
  const sight = see(provider, {
    document,
    url,
    form,
    now: Date.now(),
    pointed: () => null,
    addresses: addressLists,
    extras: allExtras,
  });
  const resolution = resolveStep(provider, {
    page: sight.page,
    steps: sight.steps,
    marks: new Set(marks),
    saved: new Set(),
    pinned: null,
    isTyping: false,
  });
  if (!resolution) return { ringed: null, sight, step: null };
  const token = tokenView(provider, resolution.step, sight, null);
  return { ringed: targetOf({ provider, sight, resolution, token }), sight, step: resolution.step };
}

/** The person did what the step says, on the page as it is. */
function after(provider: Provider, { memory, step: id }: Task): Memory {
  const { sight, step: shown } = guide(provider, memory);
  let marks: Marks = new Set(memory.marks);
  if (shown) marks = mark(provider, marks, 'seen', shown);
  const done = provider.steps.find((step) => step.id === id);
  if (done?.done.when === 'used') marks = mark(provider, marks, 'used', done);
  return { form: { ...memory.form, ...sight.form }, marks: [...marks] };
}

function judge(rivals: readonly Rival[], truths: readonly Element[]): Omit<Tried, 'changes' | 'page'> {
  const results: Record<string, readonly [Verdict, number]> = {};
  const remarks: Record<string, string> = {};
  settle();
  for (const { name, find } of rivals) {
    // Everybody starts from a page whose styles are worked out.
    document.body.getBoundingClientRect();
    const start = performance.now();
    const found = find?.() ?? [];
    const time = performance.now() - start;
    const [first] = found;
    const verdict = first && found.length === 1 ? (isRight(first, truths) ? 'right' : 'wrong') : 'not sure';
    results[name] = [verdict, time];
    if (first && verdict !== 'right')
      remarks[name] = `${first.textContent.trim().slice(0, 40)} ${first.outerHTML.slice(0, 120)}`;
  }
  return { results, remarks };
}

/**
 * The right element, a part of the right control, such as the words in a button, or what a person could not tell from it:
 * a ring around it would enclose the right element as closely as the journeys of the tests demand.
 */
function isRight(found: Element, truths: readonly Element[]): boolean {
  return truths.some(
    (truth) =>
      truth === found ||
      (truth.matches('button,a,[role]') && truth.contains(found) && !found.matches('button,a,input')) ||
      (truth.ownerDocument === found.ownerDocument && isAround(found, truth)),
  );
}

/** The distance of the ring from what it is drawn around, and the farthest that it may stand from its target. */
const RING = 5;
const FARTHEST = 12;

function isAround(found: Element, truth: Element): boolean {
  const ring = found.getBoundingClientRect();
  const box = truth.getBoundingClientRect();
  const distances = [
    box.left - ring.left,
    box.top - ring.top,
    ring.right - box.right,
    ring.bottom - box.bottom,
  ];
  return distances.every((distance) => distance + RING >= 0 && distance + RING <= FARTHEST);
}

Object.assign(globalThis, { latchkeyDrift: { copyPage, run } });
