import type { Result } from './variants';

const order = ['alltick', 'transiyzi', 'cocktail', 'altegio'] as const;

/** Right, not sure and wrong, for each kit and provider, as a Markdown table. */
export function resultTable(results: readonly Result[]): string {
  const kits = [...new Set(results.map(({ kit }) => kit))];
  const rows = kits.map((kit) => {
    const cells = order.map((provider) =>
      counts(results.filter((one) => one.kit === kit && one.provider === provider)),
    );
    return `| ${[kit, ...cells].join(' | ')} |`;
  });
  const all = order.map((provider) => counts(results.filter((one) => one.provider === provider)));
  return [
    `| right / not sure / wrong | ${order.join(' | ')} |`,
    '| --- | --- | --- | --- | --- |',
    ...rows,
    `| **all** | ${all.join(' | ')} |`,
  ].join('\n');
}

function counts(results: readonly Result[]): string {
  const count = (wanted: Result['outcome']): number =>
    results.filter(({ outcome }) => outcome === wanted).length;
  return `${count('right')} / ${count('not sure')} / ${count('wrong')}`;
}
