import { bestOf, SURE_ENOUGH, WEIGHTS } from './belief';
import { absenceOf, alikeWords, isSamePlace, likenessTo, type Traits } from './likeness';
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
/** The tags of fields. */
const FIELD = /^(?:input|select|textarea)$/;
/** The share of all belief that takes the place of `SURE_ENOUGH` where names disagree. */
const SURER = 0.8;

/** Finds the described element on a page that may have changed since, or says that it is not sure. */
export function findAgain(roots: readonly Root[], wanted: Description): Again {
  const elements = roots.flatMap((root) => queryAll(root, POINTABLE)).filter(mayBe(wanted));
  const near = elements.slice(0, MOST).filter(isVisible);
  if (near.length === 0) return { kind: 'absent' };
  const traits = near.map((element) => describeElement(element));
  const { best, sure } = bestOf(
    likenessTo(wanted, traits),
    absenceOf(wanted, near.length),
    WEIGHTS,
    (one, other) => isSame(traits[one], traits[other]),
  );
  const element = near[best];
  const enough = isSameField(wanted, traits[best]) ? SURE_ENOUGH : SURER;
  return element && sure >= enough ? { kind: 'found', element, sure } : { kind: 'unsure', sure };
}

/** Fields look alike, so one without the label that is remembered has to be like it in all else. */
function isSameField(wanted: Description, found: Traits | undefined): boolean {
  return (
    !FIELD.test(wanted.tag) ||
    wanted.words === undefined ||
    alikeWords(wanted.words, found?.words ?? '') >= 0.3
  );
}

function isSame(one: Traits | undefined, other: Traits | undefined): boolean {
  return one !== undefined && other !== undefined && isSamePlace(one, other);
}

/** A field is never found again as a text, nor a text as a field, nor what is ticked as what is filled in. */
function mayBe(wanted: Description): (element: Element) => boolean {
  const wantsField = FIELD.test(wanted.tag) && !/^(?:button|submit|reset|image)$/.test(wanted.type ?? '');
  const isTicked = (type: string): boolean => /^(?:checkbox|radio)$/.test(type);
  const isSecret = (type: string): boolean => type === 'password';
  const isTold = (asked: string): boolean => !/^(?:on|off)?$/.test(asked);
  const asksOtherwise = (element: Element): boolean => {
    const [one, other] = [wanted.asks ?? '', attribute(element, 'autocomplete')];
    return isTold(one) && isTold(other) && one !== other;
  };
  const isKind = (element: Element): boolean => {
    const [one, other] = [wanted.type ?? '', attribute(element, 'type')];
    return isTicked(one) === isTicked(other) && isSecret(one) === isSecret(other) && !asksOtherwise(element);
  };
  return (element) =>
    !wantsField ||
    (FIELD.test(tagOf(element)) && isKind(element)) ||
    /^(?:textbox|searchbox|combobox|listbox|spinbutton|checkbox|radio|switch)$/.test(
      attribute(element, 'role'),
    );
}
