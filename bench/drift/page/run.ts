import { see } from '../../../src/content/sight';
import type { FormDetails } from '../../../src/messages/contract';
import { providers } from '../../../src/providers/registry';
import type { Provider } from '../../../src/providers/definition';
import { describe, findAgain } from '../../../src/recognition/pointed';
import { rootsOf } from '../../../src/recognition/roots';
import { changes, type ChangeName } from './changes';
import { copyPage } from './copy';
import { peers, type Peer } from './peers';
import { chance } from './random';
import type { Scene } from './scene';
import { similarity } from './similar';
import { makeStage } from './stage';

export type Verdict = 'right' | 'wrong' | 'not sure';

export interface Tried {
  readonly changes: readonly ChangeName[];
  /** Per competitor, ours first: the verdict and the time in milliseconds. */
  readonly results: Readonly<Record<string, readonly [Verdict, number]>>;
  /** What a competitor found instead, where it was wrong. */
  readonly remarks: Readonly<Record<string, string>>;
}

export interface Task {
  readonly provider: string;
  readonly step: string;
  readonly language: string;
  readonly form: FormDetails;
  readonly seed: number;
  readonly count: number;
}

export interface Outcome {
  readonly tried: readonly Tried[];
  /** What the form said on the untouched page, for the pages after it. */
  readonly form: FormDetails;
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
  const { form } = look(provider, task.form);
  const tried = Array.from({ length: task.count }, (_, index): Tried => {
    const scene: Scene = {
      provider,
      language: task.language,
      chance: chance(task.seed + index),
      truths: stage.reset(),
    };
    const made = change(scene);
    return { changes: made, ...judge(rivals, scene.truths) };
  });
  stage.reset();
  const lost = rivals.map(({ name }) => name).filter((name) => untouched[name]?.[0] !== 'right');
  return { tried, form, lost };
}

/** One to three ways of changing, each on what the one before has left. */
function change(scene: Scene): readonly ChangeName[] {
  const names = scene.chance.shuffled(changes);
  const count = 1 + scene.chance.below(3);
  const made: ChangeName[] = [];
  for (const [name, apply] of names) {
    if (made.length === count) break;
    if (apply(scene)) made.push(name);
  }
  return made;
}

interface Rival {
  readonly name: string;
  readonly find: (() => readonly Element[]) | null;
}

/** Ours with the provider's definition, ours by "Point at it", and the others. */
function competitors(provider: Provider, task: Task): readonly Peer[] {
  const step = provider.steps.find(({ id }) => id === task.step);
  return [
    {
      name: 'Latchkey',
      remember: () => () => {
        const sight = look(provider, task.form);
        const target = sight.targets.get(task.step);
        const token = sight.tokens.get(step?.token ?? '');
        // Where the page hides the token, the control that copies it is what the ring shows.
        if (token?.kind === 'masked') return [token.element];
        if (target?.kind === 'found') return [target.element];
        return target?.kind === 'ambiguous' ? target.elements : [];
      },
    },
    {
      name: 'Latchkey, "Point at it"',
      remember: (element) => {
        const { words, ...wordless } = describe(element);
        // The words in the place of a token are the token, and are never kept.
        const wanted = step?.token !== undefined || words === undefined ? wordless : { ...wordless, words };
        return () => {
          const again = findAgain(rootsOf(document), wanted);
          return again.kind === 'found' ? [again.element] : [];
        };
      },
    },
    ...peers,
    similarity,
  ];
}

function look(provider: Provider, form: FormDetails): ReturnType<typeof see> {
  const url = new URL(location.href);
  return see(provider, { document, url, form, now: Date.now(), pointed: () => null });
}

function judge(rivals: readonly Rival[], truths: readonly Element[]): Omit<Tried, 'changes'> {
  const results: Record<string, readonly [Verdict, number]> = {};
  const remarks: Record<string, string> = {};
  for (const { name, find } of rivals) {
    // Everybody starts from a page whose styles are worked out.
    document.body.getBoundingClientRect();
    const start = performance.now();
    const found = find?.() ?? [];
    const time = performance.now() - start;
    const [first] = found;
    const verdict = first && found.length === 1 ? (isRight(first, truths) ? 'right' : 'wrong') : 'not sure';
    results[name] = [verdict, time];
    if (first && verdict !== 'right') remarks[name] = first.outerHTML.slice(0, 120);
  }
  return { results, remarks };
}

/** The right element, or a part of the right control, such as the words in a button. */
function isRight(found: Element, truths: readonly Element[]): boolean {
  return truths.some(
    (truth) =>
      truth === found ||
      (truth.matches('button,a,[role]') && truth.contains(found) && !found.matches('button,a,input')),
  );
}

Object.assign(globalThis, { latchkeyDrift: { copyPage, run } });
