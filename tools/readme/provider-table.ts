import type { Provider } from '../../src/providers/definition';

/** Between these two lines the README belongs to the generator. */
const begin = '<!-- provider table: written by "npx tsx tools/provider-table.ts" -->';
const end = '<!-- end of the provider table -->';

/** The README with the providers as they are in the registry. Everything outside of the markers stays as it is. */
export function withProviderTable(readme: string, providers: readonly Provider[]): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`The README needs the lines ${begin} and ${end}, in this order.`);
  return `${readme.slice(0, from)}${begin}\n\n${providerTable(providers)}\n\n${readme.slice(to)}`;
}

/** One row per provider, in the order of the registry. */
export function providerTable(providers: readonly Provider[]): string {
  return [
    '| provider | its own hosts | languages of the dashboard | on a host of your own | verified |',
    '| --- | --- | --- | --- | --- |',
    ...providers.map(row),
  ].join('\n');
}

function row({ name, hosts, languages, ownHost, links, verified }: Provider): string {
  const languageNames = new Intl.DisplayNames('en', { type: 'language' });
  const cells = [
    `[${name}](${links.docs})`,
    hosts.length > 0 ? hosts.map((host) => `\`${host}\``).join(', ') : 'none',
    languages.map((language) => languageNames.of(language) ?? language).join(', '),
    ownHost ? 'yes' : 'no',
    `${verified.date}, ${languageNames.of(verified.language) ?? verified.language}. ${verified.how}`,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
