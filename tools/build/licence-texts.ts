import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLockFile } from '../supply/lock-file';

/** Where the licences stand in the extension. */
export const licenceFile = 'licences.txt';

/** Our licence, and those of the packages that are part of what ships; theirs ask to be given along with every copy. */
export async function licenceTexts(root: string): Promise<string> {
  const shipped = (await readLockFile(root)).filter(({ isTool }) => !isTool);
  const texts = await Promise.all(
    shipped.map(async ({ name, version }) =>
      [`${name} ${version}`, await licenceIn(join(root, 'node_modules', name))].join('\n\n'),
    ),
  );
  return `${[`Latchkey\n\n${await licenceIn(root)}`, ...texts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

async function licenceIn(folder: string): Promise<string> {
  const name = (await readdir(folder)).find((file) => /^licen[cs]e(?:\.\w+)?$/i.test(file));
  if (name === undefined) throw new Error(`There is no licence in ${folder}, and it would be shipped.`);
  return (await readFile(join(folder, name), 'utf8')).trim();
}
