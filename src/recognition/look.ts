import type { Provider } from '../providers/definition';
import type { Locator } from '../providers/locator';
import type { cornerCandidates } from './by-corner';
import type { latest } from './dates';
import type { Language } from '../providers/words';
import { openDialogs, type OpenDialog } from './dialogs';
import { isBusy } from './busy';
import { compete, isAround } from './compete';
import { findCandidates } from './find';
import type { Located, PageReading } from './located';
import { contentText, nameOf, type LabelMap } from './name';
import { perLook } from './per-look';
import { readPage } from './page';
import { allRootsOf, framesIn, listByTag, rootsOf } from './roots';
import { isExcluded } from './addresses';
import { hiddenBecause } from './visible';
import { wayIn, type WayIn } from './way-in';
import { attribute, firstElementOf, rawText, rootElementOf, type Root } from '../lib/tree';
import { lexiconOf, type Hit, type Lexicon } from './words';
import { isHtml } from './kinds';

/** Finds the places where a token of a kind is shown; the capture of tokens knows how they look. */
export type TokenPlaces = (
  wanted: Extract<Locator, { by: 'token' }>,
  look: Look,
  surface: Element | null,
) => readonly Element[];

/** Finds a control without words by its corner; `cornerCandidates` in by-corner.ts knows how. */
export type Corners = typeof cornerCandidates;

/** Tells which of several things are the newest by the times in their texts; `latest` in dates.ts knows how. */
export type Newest = typeof latest;

/** What is loaded beside the guide only where a definition asks for it; `allExtras` in extras.ts is the whole of it. */
export interface Extras {
  /** Null where nothing asks for it: then none of several things is known to be the newest. */
  readonly newest: Newest | null;
  /** Null where nothing asks for it: then nothing is found by its corner. */
  readonly corners: Corners | null;
}

export interface LookOptions {
  /** The row that the person named in the form, for `row: 'noted'`. */
  readonly notedRow?: string;
  readonly token?: TokenPlaces;
  readonly extras?: Extras;
}

/** Of more things of one name than this, each is as good as the others, and asking whether it counts would take long. */
const MANY = 9;

/** Whether something may be meant that is called and placed as it should be. */
export type Counts = (element: Element) => boolean;

/** One look at a document. What it works out is kept as long as the look, and a look is thrown away after its turn. */
export interface Look {
  readonly document: Document;
  readonly url: URL;
  readonly provider: Provider;
  readonly options: LookOptions;
  readonly lexicon: Lexicon;
  /** The document, the documents in frames of the same origin, and their open shadow roots. */
  readonly roots: readonly Root[];
  /** The language that the page declares, if it is one of the provider's. */
  readonly language: Language | null;
  readonly labels: LabelMap;
  /** The open dialogs, topmost first. */
  readonly dialogs: readonly OpenDialog[];
  /** Of several things those that are the newest, by their texts and those of their cells; all where these do not tell. */
  newest<T>(things: readonly T[], textsOf: (thing: T) => readonly string[]): readonly T[];
  /** Which page of the provider this is. */
  page(): PageReading;
  /** Tries the ways in order; the first that finds exactly one visible element, of those that count, wins. */
  locate(ways: readonly Locator[], surface: Element | null, counts?: Counts): Located;
  /** Whether one way finds anything visible, even several things, and even behind a dialog: for signs of a page. */
  sees(way: Locator, surface: Element | null): boolean;
  /** The accessible name. */
  name(element: Element): string;
  /** The text that it shows. */
  text(element: Element): string;
  /** The words that a whole text fits. */
  match(text: string): readonly Hit[];
  /** The words that the element's accessible name fits. */
  hits(element: Element): readonly Hit[];
  /** Why nobody can see the element, or null. */
  hidden(element: Element): string | null;
}

/** Prepares a look. Nothing is read before it is asked for. */
export function look(document: Document, url: URL, provider: Provider, options: LookOptions = {}): Look {
  return new LookAtDocument(document, url, provider, options);
}

class LookAtDocument implements Look {
  readonly document: Document;
  readonly url: URL;
  readonly provider: Provider;
  readonly options: LookOptions;
  readonly lexicon: Lexicon;
  readonly name = kept((element: Element) => nameOf(element, this.labels));
  readonly text = kept((element: Element) => contentText(element));
  readonly match = kept((text: string) => (this.lexicon.maybe.test(text) ? this.lexicon.match(text) : []));
  readonly hits = kept((element: Element) => this.match(this.name(element)));
  readonly hidden = kept(hiddenBecause);
  /** The provider's documentation stays what it is, also in a frame of the dashboard. */
  readonly #enters = (inner: Document): boolean => !isExcluded(this.provider, URL.parse(inner.URL));
  #roots: readonly Root[] | null = null;
  #everywhere = false;

  constructor(document: Document, url: URL, provider: Provider, options: LookOptions) {
    this.document = document;
    this.url = url;
    this.provider = provider;
    this.options = options;
    this.lexicon = lexiconOf(provider);
  }

  get roots(): readonly Root[] {
    this.#roots ??= rootsOf(this.document, () => false);
    return this.#roots;
  }

  get language(): Language | null {
    return declaredLanguage(this.document, this.provider);
  }

  newest<T>(things: readonly T[], textsOf: (thing: T) => readonly string[]): readonly T[] {
    // The page may tell times in the language that it declares, in the provider's, or in English.
    const declared = /^[a-z]{2,3}(?![a-z])/.exec(declaredTag(this.document)) ?? [];
    const languages = [...new Set([...declared, ...this.provider.languages, 'en'])];
    return this.options.extras?.newest?.(things, textsOf, languages) ?? things;
  }

  get labels(): LabelMap {
    return labelsOf(this);
  }

  get dialogs(): readonly OpenDialog[] {
    return openDialogs(this);
  }

  page(): PageReading {
    const reading = readPage(this);
    if (reading.page === null) return this.#lookEverywhere() ? readPage(this) : reading;
    return this.#isFurtherInFrames(reading) ? readPage(this) : reading;
  }

  /**
   * Whether the page with its frames is one that is more specific, as where a section that a menu leads to comes in a
   * frame beside the menu. Otherwise frames are left out again.
   */
  #isFurtherInFrames({ page }: PageReading): boolean {
    const own = this.roots;
    if (own.every((root) => framesIn(root).length === 0)) return false;
    const roots = rootsOf(this.document, this.#enters);
    if (roots.length === own.length) return false;
    this.#roots = roots;
    const order = this.provider.pages.map(({ id }) => id);
    const inFrames = readPage(this).page;
    if (inFrames !== null && page !== null && order.indexOf(inFrames) < order.indexOf(page)) return true;
    this.#roots = own;
    return false;
  }

  locate(ways: readonly Locator[], surface: Element | null, counts: Counts = () => true): Located {
    const answer = this.#tryAll(ways, surface, counts);
    if (answer.kind !== 'absent' && answer.kind !== 'shut') return answer;
    if (this.#lookEverywhere()) {
      const again = this.#tryAll(ways, surface, counts);
      if (again.kind !== 'absent') return again;
    }
    return answer.kind === 'absent' && isBusy(this) ? { kind: 'not-yet' } : answer;
  }

  #tryAll(ways: readonly Locator[], surface: Element | null, counts: Counts): Located {
    let several: readonly Element[] = [];
    for (const locator of ways) {
      // What a menu holds by name is surer than what stands in a corner.
      const shut = locator.by === 'corner' && several.length === 0 ? this.#wayIn(ways, surface) : null;
      if (shut) return { kind: 'shut', ...shut };
      const all = findCandidates(locator, this, surface);
      const candidates = all.length > MANY ? all : all.filter(({ element }) => counts(element));
      const best = compete(candidates, locator, this, surface);
      const [first] = best;
      // Where the way there is open already, the other ways lead there as well.
      if (first && best.length === 1)
        return isAround(first) ? { kind: 'absent' } : { kind: 'found', element: first };
      if (several.length === 0) several = best;
    }
    if (several.length > 0) return { kind: 'ambiguous', elements: several };
    const shut = this.#wayIn(ways, surface);
    return shut ? { kind: 'shut', ...shut } : { kind: 'absent' };
  }

  #wayIn(ways: readonly Locator[], surface: Element | null): WayIn | null {
    for (const way of ways) {
      const found = wayIn(way, this, surface);
      if (found) return found;
    }
    return null;
  }

  sees(way: Locator, surface: Element | null): boolean {
    return compete(findCandidates(way, this, surface), way, this, surface, 'behind-dialogs').length > 0;
  }

  /**
   * Shadow roots on elements with ordinary names are rare, so everybody is asked only when nothing was found. Frames are
   * entered only then, too: what the page itself shows comes before what it embeds.
   */
  #lookEverywhere(): boolean {
    if (this.#everywhere) return false;
    this.#everywhere = true;
    const roots = allRootsOf(this.document, this.#enters) ?? rootsOf(this.document, this.#enters);
    if (roots.length === this.roots.length) return false;
    this.#roots = roots;
    return true;
  }
}

/** Works something out once for each thing that it is asked about. */
function kept<Key, T>(make: (key: Key) => T): (key: Key) => T {
  const known = new Map<Key, { readonly value: T }>();
  return (key) => {
    const answer = known.get(key) ?? { value: make(key) };
    known.set(key, answer);
    return answer.value;
  };
}

function declaredTag(document: Document): string {
  const root = rootElementOf(document);
  return (root ? attribute(root, 'lang') : '').toLowerCase().replace('_', '-');
}

function declaredLanguage(document: Document, provider: Provider): Language | null {
  const declared = declaredTag(document);
  const traditional = /^zh-(?:hant|tw|hk|mo)/.test(declared);
  const [language = '', script = ''] = declared.split('-');
  const wanted = traditional ? ['zh-hant'] : [`${language}-${script}`, language];
  const find = (tag: string): Language | undefined =>
    provider.languages.find((known) => known.toLowerCase() === tag);
  return wanted.map(find).find((known) => known !== undefined) ?? null;
}

/** The labels of each control, from one list of them. */
const labelsOf = perLook(({ roots }): LabelMap => {
  const map = new Map<Element, Element[]>();
  for (const root of roots) {
    for (const label of Array.from(listByTag(root, 'label'))) {
      if (!isHtml(label, 'label') || (rawText(label).trim() === '' && !firstElementOf(label))) continue;
      const control = label.control;
      const known = control && map.get(control);
      if (known) known.push(label);
      else if (control) map.set(control, [label]);
    }
  }
  return map;
});
