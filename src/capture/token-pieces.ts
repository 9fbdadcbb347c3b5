import { judgeToken, type Verdict } from '../providers/shape';
import type { TokenKind } from '../providers/token';
import { isHtml } from '../recognition/kinds';
import type { Look } from '../recognition/look';
import { boxOf, contains, queryAll, rawText } from '../lib/tree';
import { runLimits, runsOf, scopesOf } from './text-runs';

/** A visible place that holds a value. */
export interface TokenPlace {
  readonly element: Element;
  readonly verdict: Verdict;
}

interface Piece {
  readonly element: Element;
  readonly text: string;
  readonly tight: boolean;
}

/** A value as it is shown, and what it is as a token of one kind. */
export type JudgedPiece = Piece & TokenPlace;

/** Whether a value says anything about the token: it may be one, hides one, or is known not to be one. */
export function isTelling({ verdict, reason, lookAlike }: Verdict, text: string): boolean {
  if (verdict === 'unusual') return looksMade(text);
  if (reason === 'masked') return !hidesNothing(text);
  return verdict !== 'refused' || lookAlike !== undefined;
}

/** A word with dots behind it, such as "Loading…", and a sentence in a script without spaces. */
function hidesNothing(text: string): boolean {
  return /^\p{L}+(?:…|\.{3})$/u.test(text) || /[^\P{L}\p{ASCII}]/u.test(text);
}

/** A value that no person would type as a name or a sentence: one run of characters with digits or mixed case inside. */
function looksMade(text: string): boolean {
  return /^\S+$/.test(text) && /\d/.test(text) && /[a-z]/i.test(text) && !/[@<>]/.test(text);
}

const valueFields =
  'input:not([type=hidden],[type=checkbox],[type=radio],[type=button],[type=submit],[type=email],[type=search],[type=file],[type=range],[type=color]),textarea';

/** All values on a surface that may be of this kind, shown or not. */
export function piecesOn(look: Look, surface: Element, kind: TokenKind): readonly JudgedPiece[] {
  const pieces = [...fieldPieces(look, surface), ...textPieces(look, surface, kind)];
  return pieces.map((piece) => ({ ...piece, verdict: judgeToken(piece.text, kind) }));
}

function fieldPieces(look: Look, surface: Element): readonly Piece[] {
  const fields = scopesOf(surface, look.roots).flatMap((scope) => queryAll(scope, valueFields));
  return fields.flatMap((element) => {
    const isField = isHtml(element, 'input', 'textarea');
    const text = isField ? element.value.trim() : '';
    return text === '' ? [] : [{ element, text, tight: true }];
  });
}

function textPieces(look: Look, surface: Element, kind: TokenKind): readonly Piece[] {
  const shown = (element: Element): boolean => isPartShown(look, element);
  return runsOf(look, surface, runLimits(kind), shown);
}

/** A single narrow letter is smaller than what counts as shown, and yet a part of what is. */
function isPartShown(look: Look, element: Element): boolean {
  const because = look.hidden(element);
  if (because !== 'no size') return because === null;
  const { width, height } = boxOf(element);
  return height >= smallestLetter && (width > 0 || isInLigature(element));
}

/** A letter that the font draws as one with the letter before it, such as "ff", has no width of its own. */
function isInLigature(element: Element): boolean {
  const { display, letterSpacing } = getComputedStyle(element);
  return display === 'inline' && letterSpacing === 'normal' && rawText(element).length === 1;
}

/** In CSS pixels; what is lower is one of the boxes that style sheets hide text in. */
const smallestLetter = 4;

/** Whether one of the places is inside an element. */
export function holdsAny(around: Element, places: readonly TokenPlace[]): boolean {
  return places.some(({ element }) => contains(around, element));
}
