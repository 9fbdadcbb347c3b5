import { relative } from 'node:path';
import { buildExtension } from './build/extension';

const root = process.cwd();
const began = performance.now();
try {
  const folders = await buildExtension(root);
  const built = Object.values(folders).map((folder) => relative(root, folder));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`Built ${built.join(' and ')} in ${seconds} s.`);
} catch (error) {
  // Where in the build a source file was found to be wrong is of no use to its author.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
