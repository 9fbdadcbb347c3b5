/** How long to wait before each further try, in milliseconds. */
const pauses = [100, 400];

/**
 * Does what may be done any number of times once more when the browser refuses it. Just after a crash the files of its
 * storage may still be held by a process that has not ended yet, and there is nothing wrong with them.
 */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return work();
}
