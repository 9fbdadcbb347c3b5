import { describe, expect, it } from 'vitest';
import { readField } from './field';
import { draw, lookWith, providerWith } from './testing/page';

const provider = providerWith({ read: { en: ['read'] }, write: { en: ['write'] } });

function choices(): { readonly ring: string | undefined; readonly chosen: readonly string[] | undefined } {
  const seen = readField(
    lookWith(provider),
    { id: 'scopes', target: [{ by: 'choices', labels: ['read', 'write'] }], kind: 'choices', checks: [] },
    null,
  );
  return { ring: seen?.element.id, chosen: seen?.entries };
}

describe('the ring around choices', () => {
  it('encloses the group that holds nothing else', () => {
    draw(
      '<form><input aria-label="Name"><div id="group"><label><input type="checkbox"> read</label><label><input type="checkbox" checked> write</label></div></form>',
    );
    expect(choices()).toEqual({ ring: 'group', chosen: ['write'] });
  });

  it('encloses the first choice where other fields stand between, and still reads all of them', () => {
    draw(
      '<form><input aria-label="Name"><p>Permissions</p><p><label><input id="first" type="checkbox"> read</label></p><p><label><input type="checkbox" checked> write</label></p></form>',
    );
    expect(choices()).toEqual({ ring: 'first', chosen: ['write'] });
  });
});
