import { explicitRole, roleOf } from './role';
import { isBoxless, isVisible } from './visible';
import {
  OWN_HOST,
  attribute,
  childrenOf,
  firstElementOf,
  isDocument,
  isElement,
  isShadowRoot,
  isText,
  rawText,
  tagOf,
} from '../lib/tree';
import { isHtml } from './kinds';

/** The `label` elements of each control, made once per look: asking each control for its labels is quadratic. */
export type LabelMap = ReadonlyMap<Element, readonly Element[]>;

const SILENT_TAGS = new Set(['script', 'style', 'noscript', 'template', 'head', OWN_HOST]);
const ICON = /icon|symbol|glyph|(?:^|\s)fa-?/i;
const LIGATURE = /^\s*[a-z0-9]+(?:_[a-z0-9]+)*\s*$/;
const FROM_CONTENT = new Set([
  'button',
  'link',
  'menuitem',
  'tab',
  'treeitem',
  'option',
  'checkbox',
  'radio',
  'switch',
  'heading',
  'cell',
  'columnheader',
]);

/** The accessible name, by the rules of accname as far as pages use them; what style sheets insert is left out. */
export function nameOf(element: Element, labels: LabelMap): string {
  return (
    referenced(element) ||
    attribute(element, 'aria-label').trim() ||
    native(element, labels) ||
    (namedByContent(element) ? contentText(element) : '') ||
    attribute(element, 'title').trim() ||
    attribute(element, 'placeholder').trim() ||
    attribute(element, 'aria-placeholder').trim()
  );
}

function namedByContent(element: Element): boolean {
  const role = roleOf(element);
  return role === null ? explicitRole(element) === null && !isContainer(element) : FROM_CONTENT.has(role);
}

function isContainer(element: Element): boolean {
  return /^(?:form|table|ul|ol|nav|main|aside|section|body|html|iframe|input|select)$/.test(tagOf(element));
}

function referenced(element: Element): string {
  const ids = attribute(element, 'aria-labelledby');
  if (ids === '') return '';
  const root: unknown = Node.prototype.getRootNode.call(element);
  if (!isDocument(root) && !isShadowRoot(root)) return '';
  return tidy(
    ids.split(/\s+/).map((id) => {
      const target = root.querySelector(`#${CSS.escape(id)}`);
      return target
        ? attribute(target, 'aria-label') || contentText(target, 'all') || attribute(target, 'title')
        : '';
    }),
  );
}

function native(element: Element, labels: LabelMap): string {
  const own = labels.get(element);
  const labelled = own ? tidy(own.map((label) => contentText(label, 'exposed', element))) : '';
  if (labelled) return labelled;
  if (isHtml(element, 'input')) {
    if (element.type === 'image') return element.alt || element.value;
    return /^(?:button|submit|reset)$/.test(element.type) ? element.value : '';
  }
  if (isHtml(element, 'img')) return element.alt;
  if (isHtml(element, 'fieldset')) {
    const legend = element.querySelector(':scope > legend');
    return legend ? contentText(legend) : '';
  }
  // Components reflect their label as an attribute of the host.
  return tagOf(element).includes('-') ? attribute(element, 'label-text') || attribute(element, 'label') : '';
}

/** Which parts of a text count: also hidden ones, those that are read out, or only those that are seen. */
type Parts = 'all' | 'exposed' | 'seen';

/** The text of an element as shown, without hidden parts, glyphs of icon fonts, and the control that it labels. */
export function contentText(element: Element, which: Parts = 'exposed', except?: Element): string {
  const parts: string[] = [];
  collect(element, which, except, parts, { left: 2000 });
  return tidy(parts);
}

function tidy(parts: readonly string[]): string {
  return parts.join('').replace(/\s+/g, ' ').trim();
}

const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|em|font|i|kbd|mark|q|s|samp|slot|small|span|strong|sub|sup|tt|u|var|wbr)$/;

function collect(
  element: Element,
  which: Parts,
  except: Element | undefined,
  parts: string[],
  limit: { left: number },
): void {
  for (const child of childrenOf(element)) {
    if (limit.left <= 0) return;
    if (isText(child)) {
      parts.push(child.data);
      limit.left -= child.data.length;
    } else if (isElement(child) && child !== except && !isSilent(child) && isPart(child, which)) {
      const gap = INLINE.test(tagOf(child)) ? '' : ' ';
      const given = which === 'seen' ? '' : attribute(child, 'aria-label') || alternative(child);
      parts.push(gap);
      if (given) parts.push(' ', given, ' ');
      else collect(child, which, except, parts, limit);
      parts.push(gap);
    }
  }
}

function alternative(element: Element): string {
  if (isHtml(element, 'img')) return element.alt || element.title;
  if (tagOf(element) === 'svg') return element.querySelector(':scope > title')?.textContent ?? '';
  if (isHtml(element, 'input')) return /^(?:button|submit|reset)$/.test(element.type) ? element.value : '';
  return '';
}

/** Controls and scripts inside a label are not part of its words, nor is the ligature that an icon font draws. */
function isSilent(element: Element): boolean {
  const tag = tagOf(element);
  if (SILENT_TAGS.has(tag) || tag === 'select' || tag === 'textarea') return true;
  return (
    firstElementOf(element) === null &&
    (tag === 'i' || ICON.test(tag) || ICON.test(attribute(element, 'class'))) &&
    LIGATURE.test(rawText(element)) &&
    rawText(element).includes('_')
  );
}

function isPart(element: Element, which: Parts): boolean {
  if (which === 'all') return true;
  if (attribute(element, 'aria-hidden') === 'true') return false;
  // Words for screen readers are exposed, and yet out of sight.
  const isShown =
    which === 'seen'
      ? isVisible(element)
      : Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
  // What has no box of its own shows what is in it.
  return isShown || isBoxless(element);
}
