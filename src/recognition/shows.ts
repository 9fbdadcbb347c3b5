import { mentionsOf } from './by-text';
import { controlsOf, directTexts, shownFor } from './controls';
import type { Look } from './look';
import { mayHaveName } from './named';
import { contains } from './tree';
import type { Hit } from './words';

/** Whether a surface shows the word in one language, as text or as the label of a control. */
export function showsWord(look: Look, word: string, language: string, surface: Element | null): boolean {
  const fits = (hit: Hit): boolean => hit.word === word && hit.language === language;
  const isInside = (element: Element): boolean => !surface || contains(surface, element);
  return (
    mentionsOf(look).some(
      ({ element, hit }) => fits(hit) && isInside(element) && look.hidden(element) === null,
    ) ||
    controlsOf(look).some(
      (control) =>
        isInside(control) &&
        ((mayHaveName(control, look) && look.hits(control).some(fits)) ||
          directTexts(control).some(
            (text) => look.lexicon.maybe.test(text) && look.lexicon.match(text).some(fits),
          )) &&
        shownFor(control, look) !== null,
    )
  );
}
