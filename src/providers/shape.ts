import { jwtExpiry } from './jwt-expiry';
import { matchShape } from './match-shape';
import type { Shape, TokenKind } from './token';

export { matchShape } from './match-shape';

/**
 * What a value is, as a token of one kind. `sure` and `likely` are saved with one click, `unusual` after the person
 * confirmed it, `refused` never.
 */
export interface Verdict {
  readonly verdict: 'sure' | 'likely' | 'unusual' | 'refused';
  /** The value without what people copy along with it; empty when refused. */
  readonly token: string;
  /** Only when refused. `no-token` is a value that cannot be a token: too short, or with white space inside. */
  readonly reason?: 'look-alike' | 'empty' | 'masked' | 'too-long' | 'no-token';
  /** With the reason `look-alike`: a key of the provider's texts under `refusals`. */
  readonly lookAlike?: string;
  /** In milliseconds since the epoch, where the token itself says when it ends. */
  readonly expiresAt?: number | 'never';
}

/** Nothing longer is looked at. The longest tokens are a few thousand characters. */
const LONGEST = 16_384;

/** Judges a value that may be a token of this kind. Linear in its length; never throws. */
export function judgeToken(value: string, kind: TokenKind): Verdict {
  if (value.length > LONGEST) return refused['too-long'];
  const { prefixes, never, shapes } = prepared(kind);
  const isPlain = PLAIN.test(value);
  const token = isPlain ? withoutPrefix(value, prefixes) : bare(value, prefixes);
  if (token === '') return refused.empty;
  if ((isPlain ? CROSSED : MASKED).test(token)) return refused.masked;
  const lookAlike = findLookAlike(token, never);
  if (lookAlike !== undefined) return { ...refused['look-alike'], lookAlike };
  const trust = trustOf(token, shapes);
  if (trust !== undefined) return accept(trust, token, kind);
  if (token.length > kind.unusual.to) return refused['too-long'];
  const isPossible = token.length >= kind.unusual.from && (isPlain || PRINTABLE.test(token));
  return isPossible ? accept('unusual', token, kind) : refused['no-token'];
}

/** The fewest characters of a value that can be a token of this kind, also an unusual one. */
export function shortestOf(kind: TokenKind): number {
  return prepared(kind).shortest;
}

function accept(verdict: 'sure' | 'likely' | 'unusual', token: string, kind: TokenKind): Verdict {
  const expiresAt = kind.expiry === 'jwt' ? jwtExpiry(token) : null;
  return expiresAt === null ? { verdict, token } : { verdict, token, expiresAt };
}

const refused = {
  empty: refusal('empty'),
  masked: refusal('masked'),
  'look-alike': refusal('look-alike'),
  'too-long': refusal('too-long'),
  'no-token': refusal('no-token'),
} as const;

function refusal(reason: NonNullable<Verdict['reason']>): Verdict {
  return { verdict: 'refused', token: '', reason };
}

/** A shape, and how long a value of it can be. */
interface Measured {
  readonly shape: Shape;
  readonly from: number;
  readonly to: number;
}

interface PreparedLookAlike {
  readonly reason: string;
  /** In lower case. */
  readonly values: ReadonlySet<string>;
  /** Those of the values. */
  readonly lengths: ReadonlySet<number>;
  readonly shape: Measured | null;
}

/** What judging needs of a kind, worked out once: on a large page thousands of texts are judged. */
interface PreparedKind {
  readonly shapes: readonly Measured[];
  readonly never: readonly PreparedLookAlike[];
  /** In lower case, the longest first. */
  readonly prefixes: readonly string[];
  readonly shortest: number;
}

const kinds = new WeakMap<TokenKind, PreparedKind>();

function prepared(kind: TokenKind): PreparedKind {
  const known = kinds.get(kind);
  if (known) return known;
  const shapes = kind.shapes.map(measured);
  const prefixes = (kind.strip ?? []).map((prefix) => prefix.toLowerCase());
  const made: PreparedKind = {
    shapes,
    never: kind.never.map(({ reason, values = [], shape }) => ({
      reason,
      values: new Set(values.map((value) => value.toLowerCase())),
      lengths: new Set(values.flatMap((value) => [value.length, value.toLowerCase().length])),
      shape: shape ? measured(shape) : null,
    })),
    prefixes: prefixes.toSorted((one, other) => other.length - one.length),
    shortest: Math.min(kind.unusual.from, ...shapes.map(({ from }) => from)),
  };
  kinds.set(kind, made);
  return made;
}

function measured(shape: Shape): Measured {
  const sum = (end: 'from' | 'to'): number =>
    shape.parts.reduce((all, part) => all + ('literal' in part ? part.literal.length : part[end]), 0);
  return { shape, from: sum('from'), to: sum('to') };
}

function trustOf(token: string, shapes: readonly Measured[]): Shape['trust'] | undefined {
  let trust: Shape['trust'] | undefined;
  for (const measured of shapes) {
    if (trust !== 'sure' && fits(token, measured)) trust = measured.shape.trust;
  }
  return trust;
}

function fits(value: string, measured: Measured): boolean {
  return hasLength(value, measured) && matchShape(value, measured.shape);
}

function hasLength(value: string, { from, to }: Measured): boolean {
  return value.length >= from && value.length <= to;
}

/** Most values of a page are like this: printable characters, and none of them a quote. */
const PLAIN = /^[!#-&(-_a-~]+$/;
/** Zero-width characters come along with text that a page lets break anywhere. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]+/g;

function bare(value: string, prefixes: readonly string[]): string {
  const text = unquoted(value.replace(INVISIBLE, '').trim());
  return unquoted(withoutPrefix(ownPart(text, prefixes), prefixes));
}

/** Of `Bearer a…, User b…`, copied whole, the part that is of this kind. */
function ownPart(text: string, prefixes: readonly string[]): string {
  if (!text.includes(',')) return text;
  const parts = text.split(',').map((part) => part.trim());
  if (!parts.every((part) => part.includes(' '))) return text;
  return parts.find((part) => startOf(part, prefixes) !== undefined) ?? text;
}

function withoutPrefix(text: string, prefixes: readonly string[]): string {
  const prefix = startOf(text, prefixes);
  return prefix === undefined ? text : text.slice(prefix.length).trim();
}

function startOf(text: string, prefixes: readonly string[]): string | undefined {
  return prefixes.find((prefix) => text.slice(0, prefix.length).toLowerCase() === prefix);
}

function unquoted(text: string): string {
  const first = text.charAt(0);
  const isQuoted = text.length > 1 && '"\'`'.includes(first) && text.endsWith(first);
  return isQuoted ? text.slice(1, -1).trim() : text;
}

/** Whether the page hides a part of the value: bullets, an ellipsis, or a run of asterisks, dots or crosses. */
const MASKED = /[\u2022\u25CF\u2219\u00B7\u2B24\u26AB\uFF0A\u2026]|\*{3}|\.{3}|[xX]{6}/;
/** All of it that a plain value can show. */
const CROSSED = /\*{3}|\.{3}|[xX]{6}/;
const PRINTABLE = /^[\x21-\x7e]+$/;

function findLookAlike(token: string, never: readonly PreparedLookAlike[]): string | undefined {
  for (const { reason, values, shape, lengths } of never) {
    if (!lengths.has(token.length) && !(shape !== null && hasLength(token, shape))) continue;
    const folded = token.toLowerCase();
    if (values.has(folded) || (shape !== null && (fits(token, shape) || fits(folded, shape)))) return reason;
  }
  return undefined;
}
