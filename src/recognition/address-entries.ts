import { isHtml } from './kinds';

/** How far above a list's input its confirmed entries may stand. */
const levelsUp = 5;
const longestEntry = 64;

/**
 * The confirmed entries of an address list: the chips around its input, whatever the UI kit makes them of. Only the
 * nearest surroundings that hold no other control are read, and only texts that could have been typed as an address.
 */
export function addressEntries(input: Element): readonly string[] {
  if (isHtml(input, 'textarea')) return split(input.value);
  let around: Element | null = input;
  let entries: readonly string[] = [];
  for (let level = 0; level < levelsUp; level++) {
    const parent: Element | null = around.parentElement;
    if (!parent || otherControls(parent, input)) break;
    around = parent;
    entries = entriesIn(around, input);
  }
  return entries;
}

function split(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((entry) => entry !== '');
}

function otherControls(parent: Element, input: Element): boolean {
  const controls = parent.querySelectorAll(
    'input:not([type=hidden]):not([type=checkbox]),textarea,select,[contenteditable=true]',
  );
  return Array.from(controls).some(
    (control) => control !== input && !input.contains(control) && !control.contains(input),
  );
}

function entriesIn(around: Element, input: Element): readonly string[] {
  const walker = around.ownerDocument.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  const entries: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    const holder = node.parentElement;
    if (!holder || input.contains(holder) || !couldBeAddress(text) || !holder.checkVisibility()) continue;
    entries.push(text);
  }
  return entries;
}

/** Digits and the characters of addresses only, with at least one separator, so that help texts and labels are no entries. */
function couldBeAddress(text: string): boolean {
  if (text.length > longestEntry) return false;
  return /^[0-9a-f.:/*~–-]+$/i.test(text) && /\d/.test(text) && /[.:/*]/.test(text);
}
