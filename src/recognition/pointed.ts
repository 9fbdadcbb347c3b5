import { bestOf, SURE_ENOUGH, WEIGHTS } from './belief';
import { absenceOf, isSamePlace, likenessTo, type Traits } from './likeness';
import { describeElement } from './traits';
import { attribute, queryAll, tagOf, type Root } from '../lib/tree';
import { isVisible } from './visible';

/** What of an element is kept for the next visit. It is JSON of at most one kilobyte. */
export type Description = Traits;

export { describeElement as describe };

/** The element found again, or why nothing is pointed at. */
export type Again =
  | { readonly kind: 'found'; readonly element: Element; readonly sure: number }
  | { readonly kind: 'unsure'; readonly sure: number }
  | { readonly kind: 'absent' };

/** Elements that a person could have pointed at. */
const POINTABLE =
  'a,button,input,select,textarea,summary,label,[role],[tabindex],[onclick],[contenteditable],h1,h2,h3,h4,h5,h6,td,th,li,code,pre,p,img,svg,span,div';
const MOST = 2000;

/** Finds the described element on a page that may have changed since, or says that it is not sure. */
export function findAgain(roots: readonly Root[], wanted: Description): Again {
  const elements = roots.flatMap((root) => queryAll(root, POINTABLE)).filter(mayBe(wanted));
  const near = elements.slice(0, MOST).filter(isVisible);
  if (near.length === 0) return { kind: 'absent' };
  const traits = near.map(describeElement);
  const { best, sure } = bestOf(
    likenessTo(wanted, traits),
    absenceOf(wanted, near.length),
    WEIGHTS,
    (one, other) => isSame(traits[one], traits[other]),
  );
  const element = near[best];
  return element && sure >= SURE_ENOUGH ? { kind: 'found', element, sure } : { kind: 'unsure', sure };
}

function isSame(one: Traits | undefined, other: Traits | undefined): boolean {
  return one !== undefined && other !== undefined && isSamePlace(one, other);
}

/** A field is never found again as a text, nor a text as a field. */
function mayBe(wanted: Description): (element: Element) => boolean {
  const isField = (tag: string): boolean => /^(?:input|select|textarea)$/.test(tag);
  const wantsField = isField(wanted.tag) && !/^(?:button|submit|reset|image)$/.test(wanted.type ?? '');
  return (element) =>
    !wantsField ||
    isField(tagOf(element)) ||
    /^(?:textbox|searchbox|combobox|listbox|spinbutton|checkbox|radio|switch)$/.test(
      attribute(element, 'role'),
    );
}
