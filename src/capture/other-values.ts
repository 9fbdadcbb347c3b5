import type { TokenKind } from '../providers/token';
import type { Counts, Look } from '../recognition/look';
import { closest } from '../lib/tree';
import { holdsAny, isTelling, piecesOn, type JudgedPiece } from './token-pieces';

/**
 * Tells whether what is pressed stands with what is known not to be the token, such as an id or an address: the smallest
 * part of the surface around it that holds any value, or the token's label, holds neither the label nor another value.
 */
export function belongsToAnother(look: Look, surface: Element, kind: TokenKind): Counts {
  const isNone = ({ text, verdict }: JudgedPiece): boolean =>
    verdict.lookAlike !== undefined || text.includes('://');
  const hasLabel = (at: Element): boolean => look.sees({ by: 'text', text: kind.label }, at);
  // Several buttons may be asked about, and the values are the same for all.
  let values: readonly JudgedPiece[] | null = null;
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
