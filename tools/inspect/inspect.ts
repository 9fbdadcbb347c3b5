import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../build/files';
import { contentProblems } from './content-scripts';
import { manifestProblems } from './manifest';
import { pageProblems } from './pages';
import { shippedProblems } from './shipped';
import { weigh, type Weight } from './weights';

/** The files of a built extension, by path. */
export type BuiltFiles = ReadonlyMap<string, Buffer>;

export interface Inspection {
  /** One sentence per problem. */
  readonly found: readonly string[];
  readonly weights: readonly Weight[];
}

/** Everything that is wrong with a built extension, and what its parts weigh. */
export async function inspectExtension(folder: string): Promise<Inspection> {
  const paths = await listFiles(folder);
  const files: BuiltFiles = new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, Buffer]> => [path, await readFile(join(folder, path))]),
    ),
  );
  if (!files.has('manifest.json'))
    return { found: ['it is not built; run "npm run build" first.'], weights: [] };
  const weights = weigh(files);
  const heavy = weights
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ what, bytes, limit }) => `${what} weighs ${bytes} bytes gzip, and the limit is ${limit}.`);
  const found = [
    ...manifestProblems(files),
    ...shippedProblems(files),
    ...contentProblems(files),
    ...pageProblems(files),
    ...heavy,
  ];
  return { found, weights };
}
