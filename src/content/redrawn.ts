import { hasMark, type Marks } from '../guide/marks';
import type { Scene } from './scene';

/**
 * Whether a scene is at an earlier step than the one that is shown only because the page draws anew, or loads, what comes
 * after it. `isSamePlace` tells whether the address is still the one at which that was shown.
 */
export function isRedrawn(
  { resolution: { step }, token }: Scene,
  shown: Scene | null,
  marks: Marks,
  isSamePlace: boolean,
): boolean {
  const last = shown?.resolution.step;
  if (!last || step === last || token || !hasMark(marks, 'used', step)) return false;
  return hasMark(marks, 'used', last) || (isSamePlace && shown.token?.kind.shownOnce === false);
}
