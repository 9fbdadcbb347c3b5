import { CONTROLS, isControl } from './controls';
import { hasFocus } from './control-value';
import type { Look } from './look';
import { perLook } from './per-look';
import { attribute, contains, hasAttribute, queryWithin } from '../lib/tree';

/**
 * The open dialogs that list commands: the person is in their only field, which a placeholder alone explains. Whatever they
 * list can be done elsewhere on the page, where it says more.
 */
const palettes = perLook((look): readonly Element[] =>
  look.dialogs
    .map(({ element }) => element)
    .filter((dialog) => {
      const fields = queryWithin(dialog, CONTROLS, look.roots).filter((at) => look.hidden(at) === null);
      const [field] = fields;
      return field !== undefined && fields.length === 1 && isSearch(field, look);
    }),
);

/** Where a token is shown, or a form asks for something that the provider has a word for, nothing is searched. */
function isSearch(field: Element, look: Look): boolean {
  return (
    isControl(field, 'list') &&
    attribute(field, 'placeholder') !== '' &&
    !hasAttribute(field, 'readonly') &&
    !look.labels.get(field)?.some((label) => look.hidden(label) === null) &&
    look.hits(field).length === 0 &&
    look.match(attribute(field, 'placeholder')).length === 0 &&
    hasFocus(field)
  );
}

/** Whether an element is an entry of such a list. */
export function isCommand(element: Element, look: Look): boolean {
  return palettes(look).some((dialog) => contains(dialog, element));
}
