import { describe, expect, it } from 'vitest';
import { providers } from '../../src/providers/registry';
import { mentions, programFiles } from '../../tools/new-provider/mentions';
import { root } from './sources';

describe.each(providers.map(({ id, name }) => ({ id, name })))('$name', ({ id, name }) => {
  it('is named nowhere but in its own folder', () => {
    expect(mentions(root, [id, name])).toEqual([]);
  });
});

it('looks at the whole program, and finds a name where there is one', () => {
  expect(programFiles(root).length).toBeGreaterThan(50);
  expect(mentions(root, ['minimum_chrome_version'])).toContainEqual(
    expect.stringMatching(/^manifest\.json:\d+$/),
  );
});
