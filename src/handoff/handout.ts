import type { Input, Use } from '../providers/use';

/** An opened token and what is needed to put it to use. */
export interface Handout {
  readonly token: string;
  /** The id of its kind. */
  readonly kind: string;
  /** The suggested environment variable. */
  readonly variable: string;
  /** The token of the other kind, for providers where two travel together. */
  readonly companion?: string;
  /** What the person gave, by input id. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Why there is no text: values to ask the person for, the other token missing, or no such form for this provider. */
export type NotYet =
  | { readonly kind: 'inputs'; readonly inputs: readonly Input[] }
  | { readonly kind: 'companion' }
  | { readonly kind: 'no-such-form' };

/** What stands for the names in the provider's templates. */
export function valuesOf(
  use: Use,
  { token, kind, variable, companion, inputs }: Handout,
): Record<string, string> {
  const isSecond = use.pair?.kind === kind;
  const [first, second] = isSecond ? [companion ?? '', token] : [token, companion ?? ''];
  return { ...inputs, token: first, second, variable };
}

/** The inputs that the templates ask for and that were not given, or not in a usable way. */
export function missingInputs(
  use: Use,
  templates: readonly (string | undefined)[],
  given: Readonly<Record<string, string>>,
): readonly Input[] {
  return (use.inputs ?? []).filter(({ id }) => {
    const places = templates.filter((template) => template?.includes(`{${id}}`));
    const isAddress = places.some((template) => template?.startsWith(`{${id}}`));
    return places.length > 0 && !isUsable(Object.hasOwn(given, id) ? given[id] : undefined, isAddress);
  });
}

function isUsable(value: string | undefined, isAddress: boolean): boolean {
  if (value === undefined || value.trim() === '' || /\p{Cc}/u.test(value)) return false;
  return !isAddress || (/^https?:\/\/\S+$/.test(value) && URL.canParse(value));
}
