import type { Field } from '../providers/definition';
import type { addressEntries } from './address-entries';
import { controlValue, hasFocus, innerControl, isChosen } from './control-value';
import { drawnIn, isTicked } from './drawn-choices';
import { isHtml } from './kinds';
import type { Look } from './look';
import { shownFor } from './controls';
import { contentText } from './name';
import { closest, isShadowRoot, queryAll, queryWithin, tagOf } from '../lib/tree';

/** What one field of the page's form holds, and the element that shows it. */
export interface SeenField {
  /** What a ring around the field should enclose. */
  readonly element: Element;
  readonly value: string;
  readonly entries: readonly string[];
  readonly pending: string;
  readonly focused: boolean;
}

const choices =
  'input[type=checkbox],input[type=radio],[role=checkbox],[role=switch],[role=radio],[aria-pressed],[role=menuitemcheckbox],[role=option]';
const editable =
  'input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable=true],[role=textbox],[role=combobox],[role=spinbutton]';

/** What a list says while nothing is chosen. A number in it tells how much is. */
const HINT = /^\D*(?:choose|select(?!ed)|选择|選択|선택)\D*$/i;

/** What reads the entries of address lists. Only pages with such a list load it. */
interface EntriesReader {
  readonly addressEntries: typeof addressEntries;
}

/** Reads a field; null when the page does not show it, or shows several that could be it. */
export function readField(
  look: Look,
  field: Field,
  surface: Element | null,
  reader: EntriesReader | null = null,
): SeenField | null {
  const located = look.locate(field.target, surface);
  if (located.kind !== 'found') return null;
  const { element } = located;
  if (field.kind === 'choices') return readChoices(look, element, field);
  const control = controlOf(look, element);
  const focused = hasFocus(element) || hasFocus(control);
  if (field.kind !== 'addresses') {
    return { element, value: controlValue(control), entries: [], pending: '', focused };
  }
  const entries = reader?.addressEntries(control) ?? [];
  return { element, value: entries.join('\n'), entries, pending: pendingEntry(control), focused };
}

/** What was typed into the list's input and is not an entry yet. A text area has no such state. */
function pendingEntry(input: Element): string {
  return isHtml(input, 'input') ? input.value.trim() : '';
}

function controlOf(look: Look, element: Element): Element {
  if (element.matches(editable)) return element;
  return innerControl(element) ?? queryWithin(element, editable, look.roots)[0] ?? element;
}

/** What a list that drops down shows as chosen: in itself, or as tags beside it. A hint and the field's label say nothing. */
function shownIn(list: Element, look: Look, field: Field): readonly string[] {
  const box = closest(list, (at) => contentText(at, 'seen') !== '' && tagOf(at) !== 'select') ?? list;
  const [hint] = queryAll(box, '[class*=placeholder]');
  const text = controlValue(list) || contentText(box, 'seen', hint);
  const isLabel = look
    .match(text)
    .some(({ word }) => field.target.some((way) => way.by === 'label' && way.label === word));
  return text === '' || HINT.test(text) || isLabel || queryAll(box, editable).length > 2 ? [] : [text];
}

function readChoices(look: Look, group: Element, field: Field): SeenField {
  const list = controlOf(look, group);
  const around = list === group ? listOf(group) : group;
  const all = group.matches(choices) ? [group] : queryWithin(around, choices, look.roots);
  const entries =
    all.length > 0
      ? all.filter(isChosen).map((choice) => look.name(choice))
      : list.matches(editable)
        ? shownIn(list, look, field)
        : drawnIn(group)
            .filter(isTicked)
            .map((choice) => contentText(choice));
  // What holds other fields as well is no group of choices: a ring around it would be about all of them.
  const isMixed = queryWithin(group, editable, look.roots).some((control) => look.hidden(control) === null);
  const [first] = isMixed ? all : [];
  const element = (first && shownFor(first, look)) ?? group;
  return { element, value: entries.join(', '), entries, pending: '', focused: hasFocus(group) };
}

/** A component that is one field holds the list that drops down from it. */
function listOf(group: Element): Element {
  const root: unknown = Node.prototype.getRootNode.call(group);
  const isOne = isShadowRoot(root) && queryAll(root, editable).length === 1;
  return isOne ? root.host : group;
}
