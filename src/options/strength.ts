/** How well a passphrase would stand up to somebody who guesses with a copy of the vault and time. */
export type Strength = 'none' | 'weak' | 'fair' | 'good' | 'strong';

/** Characters beyond which a passphrase counts as one step better. */
const steps: readonly (readonly [number, Strength])[] = [
  [20, 'strong'],
  [15, 'good'],
  [11, 'fair'],
];

/**
 * Length is what counts. A repeated character or a counted-up row adds nothing, so that `aaaaaaaa` and `12345678` are
 * no longer than they are hard to say.
 */
export function strengthOf(passphrase: string): Strength {
  if (passphrase === '') return 'none';
  const codes = [...passphrase].map((character) => character.codePointAt(0) ?? 0);
  const surprising = codes.filter((code, at) => {
    const before = codes[at - 1];
    return before === undefined || Math.abs(code - before) > 1;
  }).length;
  const length = Math.min(surprising, 2 * new Set(codes).size);
  return steps.find(([least]) => length >= least)?.[1] ?? 'weak';
}
