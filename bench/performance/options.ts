export interface BenchOptions {
  /** Fewer rounds and no slow peers, for development. Nothing is written. */
  readonly quick: boolean;
  /** Goes on when the machine is too busy. Nothing is written. */
  readonly anyway: boolean;
  /** The parts to measure; empty for all. */
  readonly only: readonly string[];
  /** How often each case is measured. */
  readonly rounds: number;
}

/** Reads `--quick`, `--anyway` and `--only locate,overlay`; the unknown is answered with a sentence. */
export function readOptions(words: readonly string[], sections: readonly string[]): BenchOptions | string {
  let only: readonly string[] = [];
  let quick = false;
  let anyway = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === '--quick') quick = true;
    else if (word === '--anyway') anyway = true;
    else if (word === '--only') only = (words[++at] ?? '').split(',');
    else
      return `There is no option ${word ?? ''}. There are --quick, --anyway and --only ${sections.join(',')}.`;
  }
  const unknown = only.find((name) => !sections.includes(name));
  if (unknown !== undefined) return `There is no part "${unknown}". The parts are ${sections.join(', ')}.`;
  return { quick, anyway, only, rounds: quick ? 7 : 15 };
}
