import type { AddressLists } from './address-lists';
import { checkField } from '../guide/checks';
import type { FieldReading } from '../guide/field-reading';
import type { FieldObservation, StepObservation } from '../guide/resolve';
import type { FormDetails } from '../messages/contract';
import type { Field, Provider, Step } from '../providers/definition';
import type { TokenKind } from '../providers/token';
import { readField, type SeenField } from '../recognition/field';
import type { Located } from '../recognition/located';
import { look, type Extras, type Look } from '../recognition/look';
import { readPage } from '../recognition/page';
import { isLarge, readAhead } from '../recognition/read-ahead';
import { runStartsIn } from '../capture/text-runs';
import { mayCopy, tokenElements } from '../capture/token-elements';
import { readTokenPlaces, type TokenReading } from '../capture/token-places';

/** What one look at the page saw of one provider. It is thrown away before the next look. */
export interface Sight {
  readonly page: string | null;
  /** How much of what tells the page is seen, from 0 to 1. */
  readonly certainty: number;
  readonly steps: ReadonlyMap<string, StepObservation>;
  readonly targets: ReadonlyMap<string, Located>;
  readonly fields: ReadonlyMap<string, SeenField>;
  /** What stands in the token's place, by kind of token, for the steps of this page. */
  readonly tokens: ReadonlyMap<string, TokenReading>;
  /** What the form says, by field id. A password is never part of it. */
  readonly form: FormDetails;
  /** A window of the page's that is no part of the journey keeps the person from it. */
  readonly isCovered: boolean;
}

export interface SightOptions {
  readonly document: Document;
  readonly url: URL;
  /** What the form said before, which names the row to look for. */
  readonly form: FormDetails;
  readonly now: number;
  /** Finds again what the person once pointed at. */
  readonly pointed: (step: Step) => Element | null;
  /** Null where the provider has no list of addresses. */
  readonly addresses: AddressLists | null;
  readonly extras: Extras;
  /** A look at this page, in which much is read already. */
  readonly prepared?: Look | undefined;
}

const nothing: Sight = {
  page: null,
  certainty: 0,
  steps: new Map(),
  targets: new Map(),
  fields: new Map(),
  tokens: new Map(),
  form: {},
  isCovered: false,
};

type Beginning = Pick<SightOptions, 'document' | 'url' | 'form' | 'extras'>;

function lookAt(provider: Provider, { document, url, form, extras }: Beginning): Look {
  const noted = form.name;
  return look(document, url, provider, {
    ...(typeof noted === 'string' && noted !== '' ? { notedRow: noted } : {}),
    token: tokenElements,
    extras,
  });
}

/** Prepares a look: of a large page, what it needs of the text and the markup, and then which page it is, is read ahead, a piece at a time. */
export function* prepareLook(
  provider: Provider,
  options: Beginning,
  isWorth = isLarge(options.document),
): Generator<void, Look> {
  const at = lookAt(provider, options);
  if (isWorth) {
    yield* readAhead(at);
    for (const root of at.roots) yield* runStartsIn.ahead(at, root);
    yield* readPage.ahead(at);
  }
  return at;
}

/** Looks at the page once: which page it is, and how each of its steps stands. */
export function see(provider: Provider, options: SightOptions): Sight {
  const at = options.prepared ?? lookAt(provider, options);
  const { page, certainty, surface } = at.page();
  if (page === null) return nothing;
  const steps = provider.steps.filter((step) => step.page === page);
  const place = surface ?? options.document.documentElement;
  const targets = new Map(steps.map((step) => [step.id, locateTarget(at, step, surface, options)]));
  const needed = provider.fields.filter(({ id }) => steps.some((step) => step.fields?.includes(id)));
  const fields = new Map(
    needed.flatMap((field) => {
      const seen = readField(at, field, surface, options.addresses);
      return seen ? [[field.id, seen] as const] : [];
    }),
  );
  const readings = new Map(needed.map((field) => [field.id, readingOf(field, fields.get(field.id))]));
  const observe = (step: Step): StepObservation => ({
    target: targets.get(step.id)?.kind ?? 'absent',
    fields: needed
      .filter(({ id }) => step.fields?.includes(id))
      .map((field) => observeField(field, readings, options)),
  });
  const kinds = provider.tokens.filter(({ id }) => steps.some((step) => step.token === id));
  const covering = at.dialogs.find(({ modal }) => modal);
  return {
    page,
    certainty,
    steps: new Map(steps.map((step) => [step.id, observe(step)])),
    targets,
    fields,
    tokens: new Map(kinds.map((kind) => [kind.id, readToken(at, place, kind, steps)])),
    form: formDetails(provider, needed, fields),
    isCovered: covering !== undefined && covering.element !== surface,
  };
}

function locateTarget(at: Look, step: Step, surface: Element | null, options: SightOptions): Located {
  const located = at.locate(step.target, surface, mayCopy(at, surface, step.token));
  if (located.kind === 'found' || located.kind === 'not-yet') return located;
  const element = options.pointed(step);
  return element ? { kind: 'found', element } : located;
}

/** Reads the token; where the page hides it, the control that copies it is what the person needs. */
function readToken(at: Look, place: Element, kind: TokenKind, steps: readonly Step[]): TokenReading {
  const reading = readTokenPlaces(at, place, kind);
  if (reading.kind !== 'masked') return reading;
  const ways = steps.filter((step) => step.token === kind.id).flatMap((step) => step.target);
  const control = at.locate(
    ways.filter(({ by }) => by !== 'token'),
    place,
    mayCopy(at, place, kind.id),
  );
  return control.kind === 'found' ? { kind: 'masked', element: control.element } : reading;
}

function readingOf(field: Field, seen: SeenField | undefined): FieldReading {
  if (!seen) return { id: field.id, present: false, value: '', entries: [], pending: '', focused: false };
  const { value, entries, pending, focused } = seen;
  return { id: field.id, present: true, value, entries, pending, focused };
}

function observeField(
  field: Field,
  readings: ReadonlyMap<string, FieldReading>,
  { now, addresses }: SightOptions,
): FieldObservation {
  const reading = readings.get(field.id) ?? readingOf(field, undefined);
  return { field, reading, findings: checkField(field, reading, { now, others: readings, addresses }) };
}

/** Only what is recorded with a token is noted at all; an email address or a password is never among it. */
function formDetails(
  provider: Provider,
  fields: readonly Field[],
  seen: ReadonlyMap<string, SeenField>,
): FormDetails {
  const details: Record<string, string | readonly string[]> = {};
  for (const { id, kind } of fields) {
    const field = seen.get(id);
    const isRecorded = provider.tokens.some(({ records }) => records.includes(id));
    if (!field || !isRecorded || kind === 'password' || kind === 'code') continue;
    details[id] = kind === 'choices' || kind === 'addresses' ? field.entries : field.value.trim();
  }
  return details;
}
