import type { Check, Field, PasswordRule } from '../providers/definition';
import type { AddressReader } from './addresses';
import { isPast } from './dates';
import { isEmpty, type FieldReading } from './field-reading';
import type { Finding, Substitution } from './finding';

export interface CheckContext {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Readings of the other fields of the form, for checks that compare two. */
  readonly others: ReadonlyMap<string, FieldReading>;
  /** Null where no field of the definition is a list of addresses. */
  readonly addresses: AddressReader | null;
}

/** All that there is to say about a field as it stands. Advice only: nothing is ever blocked. */
export function checkField(field: Field, reading: FieldReading, context: CheckContext): readonly Finding[] {
  if (!reading.present) return [];
  return field.checks.flatMap((check) => findings(check, field, reading, context));
}

/** What a field that is needed asks for while it is empty; a single box is found by its label. */
function missing({ kind, target }: Field): string {
  if (kind !== 'choices') return 'required';
  return target.every(({ by }) => by === 'label') ? 'tick' : 'choose_one';
}

function findings(
  check: Check,
  field: Field,
  reading: FieldReading,
  context: CheckContext,
): readonly Finding[] {
  const say = (tone: Finding['tone'], name: string, ...substitutions: readonly Substitution[]): Finding => ({
    field: field.id,
    tone,
    message: { from: 'check', name, with: [{ field: field.id }, ...substitutions] },
  });
  switch (check.check) {
    case 'required': {
      if (!isEmpty(reading)) return [];
      return [say('open', missing(field))];
    }
    case 'email':
      return isEmpty(reading) || looksLikeEmail(reading.value) ? [] : [say('open', 'email')];
    case 'password':
      return check.rules.map((rule) => say(holds(rule, reading.value) ? 'met' : 'open', `password_${rule}`));
    case 'addresses': {
      const typed = reading.pending === '' ? [] : [reading.pending];
      return [...reading.entries, ...typed].flatMap((entry) => {
        const name = context.addresses?.readAddress(entry).mistake?.replaceAll('-', '_');
        return name === undefined ? [] : [say('mistake', `address_${name}`, { text: entry })];
      });
    }
    case 'unconfirmed-entry':
      return reading.pending === '' ? [] : [say('mistake', 'unconfirmed', { text: reading.pending })];
    case 'overlap': {
      // The same entry twice is a slip; a part of an allowed range that is blocked may well be meant.
      const other = context.others.get(check.with);
      if (!other?.present) return [];
      return reading.entries.flatMap((entry) =>
        other.entries
          .filter((theirs) => context.addresses?.overlap(entry, theirs))
          .map((theirs) =>
            say(
              entry === theirs ? 'mistake' : 'advice',
              entry === theirs ? 'overlap_same' : 'overlap',
              { text: entry },
              { text: theirs },
            ),
          ),
      );
    }
    case 'not-past':
      return isPast(reading.value, context.now) ? [say('mistake', 'past', { text: reading.value })] : [];
    case 'advice':
      return applies(check.when, reading)
        ? [{ field: field.id, tone: 'advice', message: { from: 'advice', name: check.text } }]
        : [];
  }
}

function applies(when: 'empty' | 'empty-or-zero' | 'focused' | 'filled', reading: FieldReading): boolean {
  switch (when) {
    case 'empty':
      return isEmpty(reading) && reading.pending === '';
    case 'empty-or-zero':
      return isEmpty(reading) || /^\s*0+\s*$/.test(reading.value.normalize('NFKC'));
    case 'focused':
      return reading.focused;
    case 'filled':
      return !isEmpty(reading);
  }
}

/** Deliberately generous: the provider's own form has the last word, and a false alarm is worse than a missed one. */
function looksLikeEmail(value: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value.trim());
}

function holds(rule: PasswordRule, password: string): boolean {
  switch (rule) {
    case 'upper':
      return /\p{Lu}/u.test(password);
    case 'lower':
      return /\p{Ll}/u.test(password);
    case 'digit':
      return /\d/.test(password);
    case 'special':
      return /[^\p{L}\p{N}\s]/u.test(password);
  }
}
