import { boxOf } from '../lib/tree';
import { ofDocument, withAncestors } from './dom';
import { isShown } from './host';
import { spots } from './rectangle';

/** Why a press that would take in a token is not believed. */
export type GuardReason =
  | 'not-shown'
  | 'page-hidden'
  | 'view-transition'
  | 'top-layer'
  | 'faded'
  | 'covered'
  | 'unseen'
  | 'too-soon'
  | 'other-button'
  | 'swallowed';

/** What the guard looks at in the moment of the press. */
export interface GuardScene {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly card: HTMLElement;
  readonly button: Element;
  /** What the page has put on top of the screen after us. */
  readonly newer: readonly Element[];
  /** What the browser itself last said about the button's visibility; null where it does not say. */
  readonly seen: boolean | null;
}

/** One small question per reason, cheapest first; true means that something is wrong. */
const questions: readonly (readonly [GuardReason, (scene: GuardScene) => boolean])[] = [
  ['page-hidden', ({ document }) => ofDocument(document, 'visibilityState') !== 'visible'],
  ['view-transition', ({ document }) => Boolean(ofDocument(document, 'activeViewTransition'))],
  ['top-layer', ({ newer }) => newer.length > 0],
  ['unseen', ({ seen }) => seen === false],
  ['not-shown', ({ host, card }) => !host.isConnected || !isShown(host) || !isShown(card)],
  ['faded', ({ document, button }) => [...withAncestors(button), ofDocument(document, 'body')].some(isFaded)],
  ['covered', isCovered],
];

/** The first reason not to believe in this button now, or null. An inert host is `covered`: no point of it can be hit. */
export function objection(scene: GuardScene): GuardReason | null {
  return questions.find(([, isWrong]) => isWrong(scene))?.[0] ?? null;
}

/** Filters that recolour, as dark modes do, are harmless; those that make things hard to see are not. */
const harmless =
  /^none$|^(?:(?:hue-rotate|grayscale|sepia|saturate)\([^)]*\) ?|invert\([01]\) ?|(?:brightness|contrast)\((?:0\.[89]|1|1\.[01])\d*\) ?){1,4}$/;

function isFaded(element: Element | null): boolean {
  if (!element) return false;
  const { opacity, filter } = getComputedStyle(element);
  return Number(opacity) < 0.9 || !harmless.test(filter);
}

/** Centre and four corners must be ours, seen from the page, and the button's, seen from inside. */
function isCovered({ document, host, root, button }: GuardScene): boolean {
  const outside = host.getRootNode();
  return spots(boxOf(button)).some(([x, y]) => {
    const shown =
      outside instanceof ShadowRoot
        ? outside.elementFromPoint(x, y)
        : ofDocument(document, 'elementFromPoint').call(document, x, y);
    return shown !== host || !button.contains(root.elementFromPoint(x, y));
  });
}
