import type { TokenKind } from '../providers/token';
import { judgeToken, type Verdict } from '../providers/shape';
import { labelDistances, type Distances } from './label-distance';
import { runLimits, runsOf, scopesOf } from './text-runs';
import { textsOfRow } from '../recognition/cells';
import { contentText } from '../recognition/name';
import { perLook } from '../recognition/per-look';
import { boxOf, closest, closestMatch, contains, parentOf, queryAll, rawText } from '../lib/tree';
import type { Counts, Look } from '../recognition/look';
import { isHtml } from '../recognition/kinds';

/** A visible place that holds a value. */
export interface TokenPlace {
  readonly element: Element;
  readonly verdict: Verdict;
}

export type TokenReading =
  | { readonly kind: 'one'; readonly place: TokenPlace }
  | { readonly kind: 'several'; readonly elements: readonly Element[] }
  /** The page shows dots in the token's place. */
  | { readonly kind: 'masked'; readonly element: Element }
  /** The place that is labelled as the token holds something that is known not to be one. */
  | { readonly kind: 'not-a-token'; readonly element: Element; readonly lookAlike: string }
  | { readonly kind: 'none' };

interface Piece {
  readonly element: Element;
  readonly text: string;
  readonly tight: boolean;
}

/** How far from its label, in levels of the tree, an unusual value may stand and still be taken for the token. */
const nearLabel = 3;
/** The same for a row of dots, which may be wrapped in a field, an icon and their frames. */
const nearMask = 6;
/** How near something must stand to be told that it is not the token: near enough to be meant by nobody else. */
const besideLabel = 1;
/** Secrets of the same shapes that stand beside tokens: what signs the calls to a person's own server, names a program, or a session. */
const otherSecret =
  /web-?hook|вебхук|подпис|signing|session.?(?:id|key)|client.?secret|oauth|(?:stemci|mza|oturum).{0,9}(?:anahtar|kimli)|客[户戶]端|签名|署名|서명|クライアント/i;
/** How far up a value may have its own label, and how long the text of a row with one value may be. */
const ownLabel = 5;
const longestRow = 240;

const known = perLook(() => new Map<Element, Map<string, TokenReading>>());

/** Finds the token that is shown, among decoys: by its shape first, then by how near it stands to the token's label. */
export function readTokenPlaces(look: Look, surface: Element, kind: TokenKind): TokenReading {
  const onSurface = known(look).get(surface) ?? new Map<string, TokenReading>();
  known(look).set(surface, onSurface);
  const reading = onSurface.get(kind.id) ?? readPlaces(look, surface, kind);
  onSurface.set(kind.id, reading);
  return reading;
}

function readPlaces(look: Look, surface: Element, kind: TokenKind): TokenReading {
  const pieces = piecesOn(look, surface, kind);
  const distances = labelDistances(look, surface, kind.label);
  // Most texts of a page are nothing to a token. Whether the others can be seen is asked last, because it costs most.
  const all = pieces
    .filter(({ verdict, text }) => isTelling(verdict, text))
    .filter(({ element }) => look.hidden(element) === null);
  // Parts that stand apart make one value only where its shape leaves no doubt and no part is a value by itself.
  const isSure = ({ verdict }: { readonly verdict: Verdict }): boolean => verdict.verdict === 'sure';
  const judged = all.filter(
    (piece) =>
      piece.tight ||
      (isSure(piece) &&
        !all.some(
          (other) =>
            other.element !== piece.element && piece.element.contains(other.element) && isSure(other),
        )),
  );
  const masked = newestOf(
    nearestOf(
      judged.filter(({ verdict }) => verdict.reason === 'masked'),
      distances,
    ),
    kind,
    look,
  );
  const placesOf = (trust: Verdict['verdict'], among: typeof judged): typeof judged =>
    among.filter(
      ({ element, verdict }) => verdict.verdict === trust && !isOtherSecret(element, distances, look),
    );
  for (const trust of ['sure', 'likely'] as const) {
    const places = placesOf(trust, judged);
    if (places.length === 0) continue;
    // Dots beside the label are the token: what is shown farther away is another secret of the same shape.
    if (!kind.shownOnce && masked[0] && masked.length === 1 && isNearer(masked[0], places, distances)) break;
    return nearest(places, distances, kind, look);
  }
  // Several rows of dots, of which none is known to be the newest, are a list of older ones; one is the token that the page hides.
  if (masked[0] && masked.length === 1) return { kind: 'masked', element: masked[0].element };
  // Such a list stands where the tokens are, so another value beside the label is something else.
  const isListed = !kind.shownOnce && masked[0] && distances.of(masked[0].element) <= nearMask;
  const labelled = judged.filter(({ element }) => distances.of(element) <= nearLabel);
  const unusual = isListed ? [] : placesOf('unusual', labelled);
  if (unusual.length > 0) return nearest(unusual, distances, kind, look);
  for (const { element, verdict } of labelled) {
    if (distances.of(element) > besideLabel) continue;
    if (verdict.verdict === 'refused' && verdict.lookAlike !== undefined) {
      return { kind: 'not-a-token', element, lookAlike: verdict.lookAlike };
    }
  }
  return { kind: 'none' };
}

/** Whether a value says anything about the token: it may be one, hides one, or is known not to be one. */
function isTelling({ verdict, reason, lookAlike }: Verdict, text: string): boolean {
  if (verdict === 'unusual') return looksMade(text);
  if (reason === 'masked') return !hidesNothing(text);
  return verdict !== 'refused' || lookAlike !== undefined;
}

/** A word with dots behind it, such as "Loading…", and a sentence in a script without spaces. */
function hidesNothing(text: string): boolean {
  return /^\p{L}+(?:…|\.{3})$/u.test(text) || /[^\P{L}\p{ASCII}]/u.test(text);
}

function nearest(
  places: readonly TokenPlace[],
  distances: Distances,
  kind: TokenKind,
  look: Look,
): TokenReading {
  const best = newestOf(nearestOf(places, distances), kind, look);
  const [first] = best;
  if (!first) return { kind: 'none' };
  const isOne = best.every(({ verdict }) => verdict.token === first.verdict.token);
  return isOne
    ? { kind: 'one', place: first }
    : { kind: 'several', elements: best.map(({ element }) => element) };
}

/** Where the provider asks for the newest token, those in the row with the latest date. */
function newestOf<T extends TokenPlace>(all: readonly T[], kind: TokenKind, look: Look): readonly T[] {
  return kind.replaces === 'newest' ? look.newest(all, (place) => textsOfRow(rowOf(place, all))) : all;
}

/** The largest element around a place that holds no other place: its row, its card. One that is alone has the row that the markup tells. */
function rowOf({ element }: TokenPlace, all: readonly TokenPlace[]): Element {
  const others = all.filter((other) => other.element !== element);
  const told = others.length === 0 && closestMatch(element, 'tr,li,[role=row]');
  let row = element;
  for (let at = parentOf(row); at && row !== told && !holdsAny(at, others); at = parentOf(row)) {
    row = at;
  }
  return row;
}

function holdsAny(around: Element, places: readonly TokenPlace[]): boolean {
  return places.some(({ element }) => contains(around, element));
}

function nearestOf<T extends TokenPlace>(places: readonly T[], distances: Distances): readonly T[] {
  const closest = Math.min(...places.map(({ element }) => distances.of(element)));
  return places.filter(({ element }) => distances.of(element) === closest);
}

/** Whether a value stands with the label of another secret, and nearer to it than to the token's label. */
function isOtherSecret(element: Element, distances: Distances, look: Look): boolean {
  const least = Math.min(distances.of(element), ownLabel);
  let level = 0;
  for (let at: Element | null = element; at && level < least; at = parentOf(at), level++) {
    const text = `${look.name(at)} ${contentText(at)}`;
    if (text.length > longestRow) return false;
    if (otherSecret.test(text)) return true;
  }
  return false;
}

function isNearer({ element }: TokenPlace, places: readonly TokenPlace[], distances: Distances): boolean {
  const distance = distances.of(element);
  return distance <= nearMask && places.every((place) => distances.of(place.element) > distance);
}

/**
 * Tells whether what is pressed stands with what is known not to be the token, such as an id or an address: the smallest
 * part of the surface around it that holds any value, or the token's label, holds neither the label nor another value.
 */
export function belongsToAnother(look: Look, surface: Element, kind: TokenKind): Counts {
  const isNone = ({ text, verdict }: Piece & TokenPlace): boolean =>
    verdict.lookAlike !== undefined || text.includes('://');
  const hasLabel = (at: Element): boolean => look.sees({ by: 'text', text: kind.label }, at);
  // Several buttons may be asked about, and the values are the same for all.
  let values: readonly (Piece & TokenPlace)[] | null = null;
  return (pressed) => {
    const all = (values ??= piecesOn(look, surface, kind).filter(
      (piece) => isNone(piece) || isTelling(piece.verdict, piece.text),
    ));
    const group = closest(pressed, (at) => holdsAny(at, all) || hasLabel(at));
    return (
      group !== null &&
      !hasLabel(group) &&
      !holdsAny(
        group,
        all.filter((one) => !isNone(one)),
      )
    );
  };
}

/** A value that no person would type as a name or a sentence: one run of characters with digits or mixed case inside. */
function looksMade(text: string): boolean {
  return /^\S+$/.test(text) && /\d/.test(text) && /[a-z]/i.test(text) && !/[@<>]/.test(text);
}

const valueFields =
  'input:not([type=hidden],[type=checkbox],[type=radio],[type=button],[type=submit],[type=email],[type=search],[type=file],[type=range],[type=color]),textarea';

function piecesOn(look: Look, surface: Element, kind: TokenKind): readonly (Piece & TokenPlace)[] {
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
