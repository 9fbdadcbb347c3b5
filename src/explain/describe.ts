import { readTokenPlaces } from '../capture/token-places';
import { leadsElsewhere } from '../recognition/addresses';
import type { Look } from '../recognition/look';
import { contentText } from '../recognition/name';
import { perLook } from '../recognition/per-look';
import { isDisabled } from '../recognition/role';
import { attribute, boxOf, hasAttribute, queryAll, tagOf } from '../lib/tree';
import { isAriaHidden } from '../recognition/visible';
import type { Hit } from '../recognition/words';
import { plainTag } from './ways';

/** Attributes that hold words. What they say is told only where it is a word of the provider's, by the word's name. */
const worded = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'label-text'] as const;
/** Attributes with few values, all of them the standards' own. */
const plain: Readonly<Record<string, RegExp>> = {
  role: /^(?:alert|alertdialog|banner|button|cell|checkbox|columnheader|combobox|complementary|contentinfo|dialog|form|grid|gridcell|group|heading|img|link|list|listbox|listitem|main|menu|menubar|menuitem|menuitemcheckbox|menuitemradio|navigation|none|option|presentation|progressbar|radio|radiogroup|region|row|rowgroup|rowheader|searchbox|spinbutton|status|switch|tab|table|tablist|tabpanel|textbox|toolbar|tooltip|tree|treeitem)$/,
  type: /^(?:text|password|email|number|date|search|tel|url|checkbox|radio|button|submit|reset|image|file|range)$/,
  'aria-haspopup': /^(?:true|menu|listbox|dialog|tree|grid)$/,
  'aria-pressed': /^(?:true|false|mixed)$/,
  'aria-modal': /^true$/,
  'aria-busy': /^true$/,
  contenteditable: /^(?:|true|plaintext-only)$/,
  tabindex: /^(?:0|-1)$/,
  colspan: /^\d{1,2}$/,
};
/** Class names that recognition pays attention to, told as these words and never as they stand. */
const classes: readonly (readonly [string, RegExp])[] = [
  ['nav', /nav|menu|sidebar|sider|tabs/i],
  ['breadcrumb', /breadcrumb/i],
  ['btn', /(?:^|[\s_-])(?:btn|button)(?:$|[\s_-])/i],
  ['icon', /icon|symbol|glyph|(?:^|\s)fa-?/i],
];
const person = /avatar|account|profile|user|persona|\bme\b/i;

/** One element in words of ours: `button 640,80,120,32 role=tab pointer`. */
export function describe(element: Element, at: Look): string {
  const { x, y, width, height } = boxOf(element);
  const box = [x + scrollX, y + scrollY, width, height].map(Math.round).join();
  const words = worded.flatMap((name) => {
    // What other elements name is told as if it stood here.
    const isNamed = name === 'aria-label' && attribute(element, 'aria-labelledby') !== '';
    const text = isNamed ? at.name(element) : attribute(element, name).trim();
    return text === '' ? [] : [`${name}=${wordOf(at.match(text), at)}`];
  });
  const fixed = Object.entries(plain).flatMap(([name, allowed]) => {
    const value = attribute(element, name).toLowerCase().trim();
    if (!hasAttribute(element, name) || !allowed.test(value)) return [];
    return [value === '' ? name : `${name}=${value}`];
  });
  const marks = classes.filter(([, pattern]) => pattern.test(attribute(element, 'class')));
  return [
    plainTag(element),
    box,
    ...fixed,
    ...words,
    ...facts(element, at),
    ...(marks.length > 0 ? [`class=${marks.map(([name]) => name).join('+')}`] : []),
  ].join(' ');
}

/** What the element says: ` text=generateToken/en/0`, ` token=access/sure`, or nothing. */
export function textOf(element: Element, at: Look): string {
  const token = tokens(at).get(element);
  if (token !== undefined) return ` token=${token}`;
  const isButton = element instanceof HTMLInputElement && /^(?:button|submit|reset)$/.test(element.type);
  if (!isButton && /^(?:input|textarea|select)$/.test(tagOf(element))) return '';
  const text = isButton ? element.value : contentText(element);
  return text === '' ? '' : ` text=${wordOf(at.match(text), at)}`;
}

/** `generateToken/en/0`: the provider's word, the language, and which of its wordings; `~` where it is only close to it. */
function wordOf(hits: readonly Hit[], at: Look): string {
  const ranked = [...hits].sort(
    (a, b) =>
      Number(b.exact) - Number(a.exact) ||
      Number(b.language === at.language) - Number(a.language === at.language) ||
      b.trust - a.trust,
  );
  const [hit] = ranked;
  if (!hit) return '?';
  const wordings = at.lexicon.wordings(hit.word).filter(({ language }) => language === hit.language);
  const index = wordings.findIndex(({ text }) => text === hit.text);
  return `${hit.word}/${hit.language}/${index}${hit.exact ? '' : '~'}`;
}

/** Which kind of token stands where, and how surely; never the token. */
const tokens = perLook((at) => {
  const places = new Map<Element, string>();
  for (const kind of at.provider.tokens) {
    const reading = readTokenPlaces(at, at.document.documentElement, kind);
    if (reading.kind === 'one')
      places.set(reading.place.element, `${kind.id}/${reading.place.verdict.verdict}`);
    else if (reading.kind === 'several')
      for (const element of reading.elements) places.set(element, `${kind.id}/sure`);
    else if (reading.kind === 'masked') places.set(reading.element, `${kind.id}/masked`);
  }
  return places;
});

function facts(element: Element, at: Look): readonly string[] {
  const style = getComputedStyle(element);
  const open = at.dialogs.find((dialog) => dialog.element === element);
  const isLink = element instanceof HTMLAnchorElement && hasAttribute(element, 'href');
  const looksLikePerson = [element, ...queryAll(element, '*').slice(0, 10)].some((one) =>
    person.test(['id', 'class', 'aria-label', 'title', 'alt'].map((name) => attribute(one, name)).join(' ')),
  );
  const told: readonly (readonly [string, boolean])[] = [
    ['dialog=modal', open?.modal === true],
    ['dialog=open', open?.modal === false],
    ['href=own', isLink && !leadsElsewhere(element, at)],
    ['href=other', isLink && leadsElsewhere(element, at)],
    ['painted', isLink && (style.backgroundColor !== 'rgba(0, 0, 0, 0)' || style.borderTopWidth !== '0px')],
    ['disabled', isDisabled(element)],
    ['aria-hidden', isAriaHidden(element)],
    ['pointer', style.cursor === 'pointer'],
    ['onclick', hasAttribute(element, 'onclick')],
    ['bold', Number(style.fontWeight) >= 600 || Number.parseFloat(style.fontSize) >= 18],
    ['person', looksLikePerson && boxOf(element).width <= 360],
  ];
  const hidden = at.hidden(element);
  return [
    ...told.filter(([, holds]) => holds).map(([fact]) => fact),
    ...(hidden ? [`hidden=${hidden.replaceAll(' ', '-')}`] : []),
  ];
}
