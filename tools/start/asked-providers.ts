import { fail, ok, type Result } from '../../src/lib/result';
import { providers } from '../../src/providers/registry';

/** The ids of the providers that were named on the command line, all where none was; or what is wrong, with what there is. */
export function askedProviders(words: readonly string[]): Result<readonly string[], string> {
  const all = providers.map(({ id }) => id);
  const unknown = words.filter((word) => !all.includes(word));
  if (unknown.length > 0)
    return fail(`There is no provider called ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  return ok(words.length > 0 ? words : all);
}
