import { isAside } from './areas';
import { labelsControl } from './by-label';
import { titledAs } from './by-role';
import { mentionsOf } from './by-text';
import type { Look } from './look';
import { contains } from '../lib/tree';

/** Whether a surface shows the word in one language: as text, as the label of a control, or as the title of an icon. */
export function showsWord(look: Look, word: string, language: string, surface: Element | null): boolean {
  const isShown = [...mentionsOf(look, word), ...titledAs(look, word)].some(
    ({ element, hit }) =>
      hit.language === language &&
      (!surface || contains(surface, element)) &&
      look.hidden(element) === null &&
      !isAside(element),
  );
  return isShown || labelsControl(look, word, language, surface);
}
