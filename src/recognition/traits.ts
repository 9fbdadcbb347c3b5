import type { Traits } from './likeness';
import { contentText } from './name';
import { attribute, boxOf, childrenOf, closestMatch, isElement, parentOf, tagOf } from '../lib/tree';
import { isHtml } from './kinds';

/** Places whose text is data: what people typed, made or were given. It is never remembered. */
const DATA =
  'input,textarea,select,option,[contenteditable],td,dd,code,pre,samp,output,time,[role=cell],[role=gridcell],[role=textbox]';
/** Longer texts, and words longer than any word, are no labels. */
const LONGEST_LABEL = 60;
const NOT_A_LABEL = /@|\d{3}|[^\s]{24}/;
const DEEPEST = 24;

/**
 * Describes an element by what will be there next time. Only words of the page's own labels are kept: no value of a
 * field, nothing out of a table's data, nothing that looks like a token or an address, and of the place of a token no words
 * that it shows at all.
 */
export function describeElement(element: Element, isOfToken = false): Traits {
  const box = boxOf(element);
  const label = ['aria-label', 'alt', 'title', 'placeholder']
    .map((name) => asLabel(attribute(element, name)))
    .find(Boolean);
  const traits = {
    tag: tagOf(element),
    words: isOfToken && !isField(element) ? '' : labelText(element),
    label: label ?? '',
    id: asToken(attribute(element, 'id')),
    name: asToken(attribute(element, 'name')),
    type: asToken(attribute(element, 'type')),
    asks: asToken(attribute(element, 'autocomplete')),
    classes: attribute(element, 'class').slice(0, 120),
    href: linkPath(element),
    path: pathOf(element),
    above: headingBefore(element),
    left: sibling(element, -1),
    right: sibling(element, 1),
  };
  const known = Object.fromEntries(Object.entries(traits).filter(([, value]) => value !== ''));
  const place = [box.x + scrollX, box.y + scrollY, box.width, box.height].map(Math.round);
  const [x = 0, y = 0, width = 0, height = 0] = place;
  return { ...known, tag: traits.tag, box: [x, y, width, height] };
}

function asLabel(text: string): string {
  const short = text.trim();
  return short.length > LONGEST_LABEL || NOT_A_LABEL.test(short) ? '' : short;
}

function asToken(value: string): string {
  return value.length > 40 || /[@\s]/.test(value) ? '' : value;
}

/** The words on an element; those of a field are its own label, and never what is in it. */
function labelText(element: Element): string {
  if (isField(element))
    return asLabel(
      [...(element.labels ?? [])].map((label) => contentText(label, 'exposed', element)).find(Boolean) ?? '',
    );
  return closestMatch(element, DATA) ? '' : asLabel(contentText(element));
}

function isField(element: Element): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return isHtml(element, 'input') || isHtml(element, 'select') || isHtml(element, 'textarea');
}

/** Where a link leads, with what looks like the number of somebody's record left out. */
function linkPath(element: Element): string {
  if (!isHtml(element, 'a')) return '';
  const path = URL.parse(element.href)?.pathname ?? '';
  return path
    .split('/')
    .map((part) => (NOT_A_LABEL.test(part) ? '*' : part))
    .join('/')
    .slice(0, 80);
}

/** Tags with their numbers among equal siblings, from below the root to the element, through open shadow roots. */
function pathOf(element: Element): string {
  const parts: string[] = [];
  for (let at: Element | null = element; at && parts.length < DEEPEST; at = parentOf(at)) {
    const tag = tagOf(at);
    if (tag === 'html') break;
    const around = parentOf(at);
    const equals = around
      ? childrenOf(around).filter((child) => isElement(child) && tagOf(child) === tag)
      : [];
    parts.unshift(`${tag}${equals.indexOf(at) + 1}`);
  }
  return parts.join('/');
}

function sibling(element: Element, step: -1 | 1): string {
  let at: Element | null = element;
  for (let depth = 0; at && depth < 3; depth++) {
    const around: Element | null = parentOf(at);
    const siblings: readonly Element[] = around ? childrenOf(around).filter(isElement) : [];
    const next: Element | undefined = siblings[siblings.indexOf(at) + step];
    const text = next ? labelText(next) : '';
    if (text !== '') return text;
    at = around;
  }
  return '';
}

function headingBefore(element: Element): string {
  const around = closestMatch(element, 'section,article,form,fieldset,main,aside,nav,dialog,[role=dialog]');
  const heading = around
    ? Element.prototype.querySelector.call(around, 'h1,h2,h3,h4,h5,h6,legend,[role=heading]')
    : null;
  return heading && heading !== element ? labelText(heading) : '';
}
