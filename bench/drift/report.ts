import type { Tried, Verdict } from './page/run';

export interface ProviderResult {
  readonly provider: string;
  /** How many pages were copied: one per step of each journey. */
  readonly pages: number;
  readonly tried: readonly (Tried & { readonly at: string })[];
  /** Who does not find what on the untouched page. */
  readonly lost: readonly string[];
}

/** What was right, wrong and not sure on one provider's pages, as a table in Markdown. */
export function providerTable({ provider, pages, tried }: ProviderResult): string {
  return table(`Provider \`${provider}\`, ${pages} pages`, tried);
}

/** Each change that ours did not survive, a line each. */
export function failuresOf({ tried, lost }: ProviderResult): string {
  const untouched = lost.filter((line) => line.startsWith('Latchkey')).map((line) => `untouched: ${line}`);
  const changed = tried.flatMap(({ at, changes, results, remarks }) =>
    Object.entries(results)
      .filter(([name, [verdict]]) => name.startsWith('Latchkey') && verdict !== 'right')
      .map(
        ([name, [verdict]]) => `${name}: ${verdict}: ${at} | ${changes.join(' + ')} | ${remarks[name] ?? ''}`,
      ),
  );
  return [...untouched, ...changed, ''].join('\n');
}

/** The same for all providers together, and what each kind of change does to everybody. */
export function overallTables(results: readonly ProviderResult[], seed: string): string {
  const all = results.flatMap(({ tried }) => tried);
  return `${table(`All providers, seed ${seed}`, all)}\n${byKind(all)}`;
}

function table(title: string, tried: readonly Tried[]): string {
  const rows = Object.keys(tried[0]?.results ?? {}).map((name) => {
    const times = tried.map(({ results }) => results[name]?.[1] ?? 0).toSorted((a, b) => a - b);
    const cells = (['right', 'wrong', 'not sure'] as const).map((verdict) => share(tried, name, verdict));
    return `| ${name} | ${cells.join(' | ')} | ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(1)} ms |`;
  });
  const head = ['| | right | wrong | not sure | median time |', '| --- | ---: | ---: | ---: | ---: |'];
  return [`**${title}** (${tried.length} changes)\n`, ...head, ...rows, ''].join('\n');
}

function byKind(tried: readonly Tried[]): string {
  const kinds = [...new Set(tried.flatMap(({ changes }) => changes))].toSorted();
  const names = Object.keys(tried[0]?.results ?? {});
  const rows = kinds.map((kind) => {
    const some = tried.filter(({ changes }) => changes.includes(kind));
    return `| ${kind} | ${some.length} | ${names.map((name) => share(some, name, 'right')).join(' | ')} |`;
  });
  const head = [`| | changes | ${names.join(' | ')} |`, `| --- | ---: |${' ---: |'.repeat(names.length)}`];
  return ['**Right, by kind of change** (a page may have several)\n', ...head, ...rows, ''].join('\n');
}

/** In percent with two digits, because one in a thousand matters for "wrong". */
function share(tried: readonly Tried[], name: string, verdict: Verdict): string {
  const count = tried.filter(({ results }) => results[name]?.[0] === verdict).length;
  return `${((100 * count) / Math.max(tried.length, 1)).toFixed(2)} %`;
}
