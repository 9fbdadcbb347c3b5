/** Takes a mistake: where it is, as a path such as `steps[2].target[0]`, and what to write instead. */
export type Report = (where: string, says: string) => void;

/** Looks at a value of unknown origin and reports what is wrong with its form. Never throws. */
export type Form = (value: unknown, where: string, report: Report) => void;

type Forms = Readonly<Record<string, Form>>;

/** Nothing in a definition is longer. It bounds the work that a hostile one can cause. */
const LONGEST_LIST = 120;

export function text(pattern: RegExp, instead: string, longest = 400): Form {
  return (value, where, report) => {
    if (typeof value !== 'string') report(where, `Write ${instead}, in quotes.`);
    else if (value.length > longest) report(where, `Write at most ${longest} characters.`);
    else if (!pattern.test(value)) report(where, `${quote(value)} does not do. Write ${instead}.`);
  };
}

export function oneOf(...choices: readonly (string | boolean)[]): Form {
  return (value, where, report) => {
    if (!choices.some((choice) => choice === value))
      report(where, `${quote(value)} is not known. Write one of ${choices.map(quote).join(', ')}.`);
  };
}

export function whole(least: number, most: number): Form {
  return (value, where, report) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
      report(where, `Write a whole number from ${least} to ${most}.`);
  };
}

export function list(form: Form, least = 0): Form {
  return (value, where, report) => {
    if (!Array.isArray(value)) return report(where, 'Write a list in brackets.');
    if (value.length < least) report(where, `Write at least ${least} of them.`);
    if (value.length > LONGEST_LIST) return report(where, `Write at most ${LONGEST_LIST} of them.`);
    const entries: readonly unknown[] = value;
    entries.forEach((entry, at) => form(entry, `${where}[${at}]`, report));
  };
}

/** An object with exactly these keys. Keys that nobody knows are refused, so that no definition can ask for more. */
export function object(required: Forms, optional: Forms = {}): Form {
  return (value, where, report) => {
    const entries = entriesOf(value);
    if (!entries) return report(where, 'Write an object in braces.');
    for (const key of Object.keys(required))
      if (!entries.has(key)) report(where, `"${key}" is missing. Add it.`);
    for (const [key, entry] of entries) {
      const form = own(required, key) ?? own(optional, key);
      if (form) form(entry, join(where, key), report);
      else report(where, `${quote(key)} is not a known key. Take it out, or correct its spelling.`);
    }
  };
}

/** An object with keys of its author's choosing. */
export function record(key: RegExp, instead: string, form: Form): Form {
  return (value, where, report) => {
    const entries = entriesOf(value);
    if (!entries) return report(where, 'Write an object in braces.');
    if (entries.size > LONGEST_LIST) return report(where, `Write at most ${LONGEST_LIST} of them.`);
    for (const [name, entry] of entries) {
      if (key.test(name) && !(name in Object.prototype)) form(entry, join(where, name), report);
      else report(where, `${quote(name)} does not do as a key. Write ${instead}.`);
    }
  };
}

/** One of several objects, told apart by the value of one key, or by which key is there. */
export function variant(
  tell: (entries: ReadonlyMap<string, unknown>) => unknown,
  forms: Forms,
  hint: string,
): Form {
  return (value, where, report) => {
    const entries = entriesOf(value);
    if (!entries) return report(where, 'Write an object in braces.');
    const name = tell(entries);
    const form = typeof name === 'string' ? own(forms, name) : undefined;
    if (form) form(value, where, report);
    else report(where, `Write ${hint} as one of ${Object.keys(forms).map(quote).join(', ')}.`);
  };
}

/** The own entries of a plain object, or null for anything else. */
export function entriesOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return null;
  return new Map<string, unknown>(Object.entries(value));
}

export function quote(value: unknown): string {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const written = isPlain ? `"${value}"` : 'This';
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}

function own(forms: Forms, key: string): Form | undefined {
  return Object.hasOwn(forms, key) ? forms[key] : undefined;
}

function join(where: string, key: string): string {
  return where === '' ? key : `${where}.${key}`;
}
