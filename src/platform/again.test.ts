import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { again } from './again';
import { database, settled } from './database';

/** What fails so often first, and how often it was tried. */
function failing(times: number): { tries: number; work: () => Promise<string> } {
  const counter = {
    tries: 0,
    work: () => {
      counter.tries += 1;
      return counter.tries > times ? Promise.resolve('done') : Promise.reject(new Error('held'));
    },
  };
  return counter;
}

test.each([0, 1, 2])('what fails %i times is done', async (times) => {
  const { work } = failing(times);
  expect(await again(work)).toBe('done');
});

test('what goes on failing is given up, with its reason', async () => {
  const counter = failing(3);
  await expect(again(counter.work)).rejects.toThrow('held');
  expect(counter.tries).toBe(3);
});

/** Refuses the first openings by an error of the request, as a browser does whose files are held by another process. */
class HeldFactory extends IDBFactory {
  held = 0;

  override open(name: string, version?: number): IDBOpenDBRequest {
    this.held -= 1;
    // A version that is lower than what is there is refused.
    return this.held >= 0 ? super.open('later', 1) : super.open(name, version);
  }
}

test('a database that another process still holds is opened when it is free', async () => {
  const databases = new HeldFactory();
  await settled(databases.open('later', 2)).then((opened) => opened.close());
  databases.held = 2;
  const within = database(databases, 'keys', 'keys');
  await within('readwrite', (store) => {
    store.put('value', 'key');
  });
  expect(databases.held).toBeLessThan(0);
  expect(await within('readonly', (store) => settled(store.get('key')))).toBe('value');
});
