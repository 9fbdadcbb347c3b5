import type { StepObservation } from '../guide/resolve';
import { maskToken } from '../providers/mask';
import type { Provider, Step } from '../providers/definition';
import { judgeToken, type Verdict } from '../providers/shape';
import type { TokenKind } from '../providers/token';
import type { Candidate } from './candidate';
import type { Sight } from './sight';

/** A token that can be saved now, with its value. It stays inside the content script and is read again at the click. */
export interface Offer {
  readonly kind: TokenKind;
  readonly token: string;
  readonly candidate: Candidate;
}

/** A value that the person has just copied on this page, noted from the copy event. */
export interface Copied {
  readonly text: string;
}

export interface TokenView {
  readonly kind: TokenKind;
  readonly candidate: Candidate;
  /** Null when there is nothing that could be saved without the clipboard. */
  readonly offer: Offer | null;
  /** What the ring should enclose instead of the step's located target. */
  readonly element: Element | null;
}

/** How the token of a step stands on the page; null for a step that takes none. */
export function tokenView(
  provider: Provider,
  step: Step,
  sight: Sight,
  copied: Copied | null,
): TokenView | null {
  const kind = provider.tokens.find(({ id }) => id === step.token);
  const reading = kind && sight.tokens.get(kind.id);
  if (!kind || !reading) return null;
  if (reading.kind === 'one') {
    return offered(kind, reading.place.verdict, reading.place.element);
  }
  const fromCopy = copied && judgeToken(copied.text, kind);
  if (fromCopy && (fromCopy.verdict === 'sure' || fromCopy.verdict === 'likely')) {
    return offered(kind, fromCopy, null);
  }
  const without = (candidate: Candidate, element: Element | null): TokenView => ({
    kind,
    candidate,
    offer: null,
    element,
  });
  switch (reading.kind) {
    case 'several':
      return without({ kind: 'several' }, null);
    case 'masked':
      return without({ kind: 'copy', why: 'masked' }, reading.element);
    case 'not-a-token':
      return without({ kind: 'not-a-token', lookAlike: reading.lookAlike }, reading.element);
    case 'none':
      return without(
        isShown(sight.steps.get(step.id)) ? { kind: 'copy', why: 'copy-only' } : { kind: 'none' },
        null,
      );
  }
}

function isShown(observation: StepObservation | undefined): boolean {
  return observation?.target === 'found';
}

function offered(
  kind: TokenKind,
  { token, verdict: trust, expiresAt }: Verdict,
  element: Element | null,
): TokenView | null {
  if (trust === 'refused') return null;
  const candidate: Candidate = {
    kind: 'read',
    masked: maskToken(token),
    trust,
    expiresAt: expiresAt ?? null,
  };
  return { kind, candidate, offer: { kind, token, candidate }, element };
}
