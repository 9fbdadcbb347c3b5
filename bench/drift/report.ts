import type { Tried, Verdict } from './page/run';

export interface ProviderResult {
  readonly provider: string;
  /** How many pages were copied: one per step of each journey. */
  readonly pages: number;
  readonly tried: readonly (Tried & { readonly at: string })[];
  /** Who does not find what on the untouched page. */
  readonly lost: readonly string[];
}

/** Prints what was right, wrong and not sure on one provider's pages, as a table in Markdown. */
export function reportProvider({ provider, pages, tried, lost }: ProviderResult, failures: boolean): void {
  table(`Provider \`${provider}\`, ${pages} pages`, tried);
  if (!failures) return;
  for (const line of lost) if (line.startsWith('Latchkey')) console.log(`untouched: ${line}`);
  for (const { at, changes, results, remarks } of tried) {
    for (const name of Object.keys(results).filter((one) => one.startsWith('Latchkey'))) {
      const verdict = results[name]?.[0];
      if (verdict !== undefined && verdict !== 'right')
        console.log(`${name}: ${verdict}: ${at} | ${changes.join(' + ')} | ${remarks[name] ?? ''}`);
    }
  }
  console.log('');
}

/** Prints the same for all providers together, and what each kind of change does to everybody. */
export function reportAll(results: readonly ProviderResult[], seed: number): void {
  const all = results.flatMap(({ tried }) => tried);
  table(`All providers, seed ${seed}`, all);
  byKind(all);
}

function table(title: string, tried: readonly Tried[]): void {
  console.log(`**${title}** (${tried.length} changes)\n`);
  console.log('| | right | wrong | not sure | median time |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const name of Object.keys(tried[0]?.results ?? {})) {
    const times = tried.map(({ results }) => results[name]?.[1] ?? 0).toSorted((a, b) => a - b);
    const cells = (['right', 'wrong', 'not sure'] as const).map((verdict) => share(tried, name, verdict));
    console.log(
      `| ${name} | ${cells.join(' | ')} | ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(1)} ms |`,
    );
  }
  console.log('');
}

function byKind(tried: readonly Tried[]): void {
  const kinds = [...new Set(tried.flatMap(({ changes }) => changes))].toSorted();
  const names = Object.keys(tried[0]?.results ?? {});
  console.log(`**Right, by kind of change** (a page may have several)\n`);
  console.log(`| | changes | ${names.join(' | ')} |`);
  console.log(`| --- | ---: |${' ---: |'.repeat(names.length)}`);
  for (const kind of kinds) {
    const some = tried.filter(({ changes }) => changes.includes(kind));
    console.log(
      `| ${kind} | ${some.length} | ${names.map((name) => share(some, name, 'right')).join(' | ')} |`,
    );
  }
  console.log('');
}

function share(tried: readonly Tried[], name: string, verdict: Verdict): string {
  const count = tried.filter(({ results }) => results[name]?.[0] === verdict).length;
  return `${((100 * count) / Math.max(tried.length, 1)).toFixed(1)} %`;
}
