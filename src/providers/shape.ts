import { jwtExpiry } from './jwt-expiry';
import { matchShape } from './match-shape';
import type { LookAlike, TokenKind } from './token';

export { matchShape } from './match-shape';

/**
 * What a value is, as a token of one kind. `sure` and `likely` are saved with one click, `unusual` after the person
 * confirmed it, `refused` never.
 */
export interface Verdict {
  readonly verdict: 'sure' | 'likely' | 'unusual' | 'refused';
  /** The value without what people copy along with it; empty when refused. */
  readonly token: string;
  /** Only when refused. `refused` is a value that cannot be a token: too short, or with white space inside. */
  readonly reason?: 'look-alike' | 'empty' | 'masked' | 'too-long' | 'refused';
  /** With the reason `look-alike`: a key of the provider's texts under `refusals`. */
  readonly lookAlike?: string;
  /** In milliseconds since the epoch, where the token itself says when it ends. */
  readonly expiresAt?: number | 'never';
}

/** Nothing longer is looked at. The longest tokens are a few thousand characters. */
const LONGEST = 16_384;

/** Judges a value that may be a token of this kind. Linear in its length; never throws. */
export function judgeToken(value: string, kind: TokenKind): Verdict {
  if (value.length > LONGEST) return refuse('too-long');
  const token = bare(value, kind);
  if (token === '') return refuse('empty');
  if (isMasked(token)) return refuse('masked');
  const lookAlike = findLookAlike(token, kind.never);
  if (lookAlike !== undefined) return { ...refuse('look-alike'), lookAlike };
  const matching = kind.shapes.filter((shape) => matchShape(token, shape));
  const trust = matching.some((shape) => shape.trust === 'sure') ? 'sure' : matching[0]?.trust;
  if (trust !== undefined) return accept(trust, token, kind);
  if (token.length > kind.unusual.to) return refuse('too-long');
  const isPossible = token.length >= kind.unusual.from && isPrintable(token);
  return isPossible ? accept('unusual', token, kind) : refuse('refused');
}

function accept(verdict: 'sure' | 'likely' | 'unusual', token: string, kind: TokenKind): Verdict {
  const expiresAt = kind.expiry === 'jwt' ? jwtExpiry(token) : null;
  return expiresAt === null ? { verdict, token } : { verdict, token, expiresAt };
}

function refuse(reason: NonNullable<Verdict['reason']>): Verdict {
  return { verdict: 'refused', token: '', reason };
}

/** Zero-width characters come along with text that a page lets break anywhere. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

function bare(value: string, kind: TokenKind): string {
  const text = unquoted(value.replace(INVISIBLE, '').trim());
  return unquoted(withoutPrefix(ownPart(text, kind), kind));
}

/** Of `Bearer a…, User b…`, copied whole, the part that is of this kind. */
function ownPart(text: string, kind: TokenKind): string {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length === 1 || !parts.every((part) => part.includes(' '))) return text;
  return parts.find((part) => startsWithAny(part, kind) !== undefined) ?? text;
}

function withoutPrefix(text: string, kind: TokenKind): string {
  const prefix = startsWithAny(text, kind);
  return prefix === undefined ? text : text.slice(prefix.length).trim();
}

function startsWithAny(text: string, kind: TokenKind): string | undefined {
  return kind.strip
    ?.toSorted((a, b) => b.length - a.length)
    .find((prefix) => text.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase());
}

function unquoted(text: string): string {
  const first = text.charAt(0);
  const isQuoted = text.length > 1 && '"\'`'.includes(first) && text.endsWith(first);
  return isQuoted ? text.slice(1, -1).trim() : text;
}

/** Whether the page hides a part of the value: bullets, an ellipsis, or a run of asterisks, dots or crosses. */
function isMasked(token: string): boolean {
  return /[\u2022\u25CF\u2219\u00B7\u2B24\u26AB\uFF0A\u2026]|\*{3}|\.{3}|[xX]{6}/.test(token);
}

function isPrintable(token: string): boolean {
  return matchShape(token, { parts: [{ of: 'printable', from: 1, to: LONGEST }], trust: 'likely' });
}

function findLookAlike(token: string, never: readonly LookAlike[]): string | undefined {
  const folded = token.toLowerCase();
  return never.find(
    ({ values, shape }) =>
      values?.some((value) => value.toLowerCase() === folded) === true ||
      (shape !== undefined && (matchShape(token, shape) || matchShape(folded, shape))),
  )?.reason;
}
