import { relative } from 'node:path';
import { buildExtension } from './build/extension';

const root = process.cwd();
const began = performance.now();
const { folders, missing } = await buildExtension(root);
for (const path of missing) console.warn(`Not built, because it does not exist: ${path}`);
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(
  `Built ${Object.values(folders)
    .map((folder) => relative(root, folder))
    .join(' and ')} in ${seconds} s.`,
);
