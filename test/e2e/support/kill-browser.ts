import { readlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Ends the browser of this profile without a word, as a crash does. The lock of the profile names its process. */
export async function killBrowser(profile: string): Promise<void> {
  const lock = await readlink(join(profile, 'SingletonLock'));
  process.kill(Number(lock.split('-').at(-1)), 'SIGKILL');
}
