import type { Field, Provider, Sign } from '../definition';
import type { Locator } from '../locator';
import { weightOf } from '../signs';
import { quote, type Report } from './form';

/** Every name has to lead somewhere, be given once, and be needed. */
export function checkReferences(provider: Provider, report: Report): void {
  const known = {
    page: idsOf('pages', provider.pages, report),
    step: idsOf('steps', provider.steps, report),
    field: idsOf('fields', provider.fields, report),
    token: idsOf('tokens', provider.tokens, report),
    word: new Set(Object.keys(provider.words)),
  };
  const used = { page: new Set<string>(), field: new Set<string>(), word: new Set<string>() };

  const word = (name: string, where: string): void => {
    used.word.add(name);
    if (!known.word.has(name)) report(where, `There is no word ${quote(name)}. Add it to "words".`);
  };
  const locator = (one: Locator, where: string): void => {
    wordsOf(one).forEach((name) => word(name, where));
    if (one.by === 'token' && !known.token.has(one.kind))
      report(where, `There is no token ${quote(one.kind)}. Add it to "tokens".`);
    if (one.by === 'choices' && !one.labels && one.heading === undefined)
      report(where, 'Give it "labels" or a "heading".');
  };
  const sign = (one: Sign, where: string): void => {
    if ('sees' in one) locator(one.sees, where);
    if ('labels' in one) one.labels.forEach((name) => word(name, where));
  };
  const target = (ways: readonly Locator[], where: string): void => {
    ways.forEach((way, at) => {
      const place = `${where}.target[${at}]`;
      locator(way, place);
      if (way.by === 'text') report(place, 'Text alone finds no control. Find it by its role or its label.');
      if ('within' in way && way.within === 'behind')
        report(place, '"behind" is for signs. Nothing behind a dialog can be pointed at.');
      if ('current' in way)
        report(place, '"current" is for signs. There is no need to open the place that is open.');
    });
  };

  provider.pages.forEach((page, at) => {
    page.signs.forEach((one, index) => sign(one, `pages[${at}].signs[${index}]`));
    page.never?.forEach((one, index) => sign(one, `pages[${at}].never[${index}]`));
  });
  provider.steps.forEach((step, at) => {
    const where = `steps[${at}]`;
    target(step.target, where);
    used.page.add(step.page);
    if (!known.page.has(step.page)) report(where, `There is no page ${quote(step.page)}. Add it to "pages".`);
    for (const field of step.fields ?? []) {
      used.field.add(field);
      if (!known.field.has(field)) report(where, `There is no field ${quote(field)}. Add it to "fields".`);
    }
    if (step.token !== undefined && !known.token.has(step.token))
      report(where, `There is no token ${quote(step.token)}. Add it to "tokens".`);
    if (step.done.when === 'saved' && step.token === undefined)
      report(where, 'A step that ends with saving needs a "token".');
    if (step.done.when === 'filled' && !step.fields?.length)
      report(where, 'A step that ends with filling in needs "fields".');
    const itsFields = provider.fields.filter(({ id }) => step.fields?.includes(id));
    if (step.done.when === 'filled' && itsFields.length > 0 && itsFields.every(mayStayEmpty))
      report(
        where,
        'It is done before the person begins, because its fields may stay empty. Make one "required", or list them under the step that sends the form.',
      );
  });
  provider.fields.forEach((field, at) => {
    target(field.target, `fields[${at}]`);
    for (const check of field.checks)
      if (check.check === 'overlap' && (!known.field.has(check.with) || check.with === field.id))
        report(`fields[${at}]`, `There is no other field ${quote(check.with)} to compare with.`);
  });
  provider.tokens.forEach((token, at) => {
    word(token.label, `tokens[${at}]`);
    for (const field of token.records) {
      used.field.add(field);
      if (!known.field.has(field)) report(`tokens[${at}]`, `There is no field ${quote(field)} to record.`);
    }
  });
  if (!provider.steps.some((step) => step.done.when === 'saved' && !step.optional))
    report('steps', 'No step saves a token. Let the journey end with one.');
  unused('pages', 'step', known.page, used.page, report);
  unused('fields', 'step or token', known.field, used.field, report);
  unused('words', 'page, step, field or token', known.word, used.word, report);
}

/** Whether signs are enough, independent of each other, and to be found on the page rather than in its address. */
export function checkPages(provider: Provider, report: Report): void {
  provider.pages.forEach((page, at) => {
    const where = `pages[${at}]`;
    const written = page.signs.map((sign) => JSON.stringify({ ...sign, must: undefined, counts: undefined }));
    if (new Set(written).size < written.length)
      report(where, 'A sign is there twice. Two signs must be two reasons.');
    if (weightOf(page.signs) < page.enough)
      report(
        where,
        `Its signs can never come to ${page.enough}. Lower "enough" or add signs. A sign "labels" counts as two.`,
      );
    if (provider.ownHost && weightOf(page.signs.filter((sign) => !('path' in sign))) < page.enough)
      report(
        where,
        "On hosts of people's own the address says nothing. Add signs that are seen on the page.",
      );
    if (page.enoughAtHome !== undefined && page.enoughAtHome > page.enough)
      report(where, '"enoughAtHome" must not be more than "enough".');
    if (page.enoughAtHome !== undefined && provider.hosts.length === 0)
      report(where, 'There are no hosts where the provider is at home. Take "enoughAtHome" out.');
    page.signs.forEach((sign, index) => {
      if ((sign.counts ?? 1) >= Math.min(page.enough, page.enoughAtHome ?? page.enough))
        report(
          `${where}.signs[${index}]`,
          'It would be enough alone. Lower "counts", or raise what is enough.',
        );
      if ('labels' in sign && sign.atLeast > sign.labels.length)
        report(`${where}.signs[${index}]`, '"atLeast" must not be more than the number of labels.');
    });
  });
}

/** Whether no check asks for anything while the field is empty. */
function mayStayEmpty({ checks }: Field): boolean {
  return !checks.some(({ check }) => check === 'required' || check === 'password');
}

function wordsOf(locator: Locator): readonly string[] {
  switch (locator.by) {
    case 'role':
      return [locator.name];
    case 'label':
      return [locator.label];
    case 'choices':
      return [...(locator.labels ?? []), ...(locator.heading === undefined ? [] : [locator.heading])];
    case 'cell':
      return [locator.column];
    case 'text':
      return [locator.text];
    case 'corner':
    case 'token':
    case 'css':
      return [];
  }
}

function idsOf(where: string, list: readonly { readonly id: string }[], report: Report): ReadonlySet<string> {
  const ids = new Set<string>();
  list.forEach(({ id }, at) => {
    if (ids.has(id))
      report(`${where}[${at}]`, `${quote(id)} is there already. Give every one an id of its own.`);
    ids.add(id);
  });
  return ids;
}

function unused(
  where: string,
  by: string,
  known: ReadonlySet<string>,
  used: ReadonlySet<string>,
  report: Report,
): void {
  for (const name of known) if (!used.has(name)) report(where, `No ${by} uses ${quote(name)}. Take it out.`);
}
