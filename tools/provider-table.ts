import { readFile, writeFile } from 'node:fs/promises';
import { providers } from '../src/providers/registry';
import { withProviderTable } from './readme/provider-table';

/* Brings the README's table of providers up to date with the registry. A test fails while it is not. */
const readme = await readFile('README.md', 'utf8');
await writeFile('README.md', withProviderTable(readme, providers));
