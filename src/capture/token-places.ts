import type { Verdict } from '../providers/shape';
import type { TokenKind } from '../providers/token';
import { textsOfRow } from '../recognition/cells';
import type { Look } from '../recognition/look';
import { contentText } from '../recognition/name';
import { perLook } from '../recognition/per-look';
import { closestMatch, parentOf } from '../lib/tree';
import { labelDistances, type Distances } from './label-distance';
import { holdsAny, isTelling, piecesOn, type TokenPlace } from './token-pieces';

export type TokenReading =
  | { readonly kind: 'one'; readonly place: TokenPlace }
  | { readonly kind: 'several'; readonly elements: readonly Element[] }
  /** The page shows dots in the token's place. */
  | { readonly kind: 'masked'; readonly element: Element }
  /** The place that is labelled as the token holds something that is known not to be one. */
  | { readonly kind: 'not-a-token'; readonly element: Element; readonly lookAlike: string }
  | { readonly kind: 'none' };

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
    const reading = nearest(places, distances, kind, look);
    // All of them may be over; then what is hidden counts.
    if (reading.kind !== 'none') return reading;
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

function nearest(
  places: readonly TokenPlace[],
  distances: Distances,
  kind: TokenKind,
  look: Look,
): TokenReading {
  const best = newestOf(nearestOf(places, distances), kind, look);
  const [place] = best;
  if (!place) return { kind: 'none' };
  return best.every(({ verdict }) => verdict.token === place.verdict.token)
    ? { kind: 'one', place }
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
