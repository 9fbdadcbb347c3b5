import { describe, expect, it } from 'vitest';
import { readField } from './field';
import { draw, lookWith, providerWith } from './testing/page';

const provider = providerWith({ read: { en: ['read'] }, write: { en: ['write'] } });
const range = providerWith({ range: { en: ['Range'] } });

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

describe('choices that are only drawn', () => {
  const read = (): ReturnType<typeof readField> =>
    readField(
      lookWith(range),
      { id: 'range', target: [{ by: 'choices', heading: 'range' }], kind: 'choices', checks: [] },
      null,
    );
  const entry = (words: string, shape: string, state = ''): string =>
    `<div class="${state}" style="${shape}"><span style="display:inline-block;width:16px;height:16px;border:1px solid"><svg style="display:${state === '' ? 'none' : 'block'};width:12px;height:12px"><path d="M0 0h9v9z"></path></svg></span><span>${words}</span></div>`;
  const form = (entries: string): string =>
    `<form><div><p>Name</p><input></div><div><p>Range *</p><div id="group">${entries}</div></div></form>`;

  it('are read like controls: what is ticked, and what is not', () => {
    draw(form(entry('Cluster read', 'cursor:pointer') + entry('Cluster write', 'cursor:pointer', 'xk2')));
    expect(read()).toMatchObject({ entries: ['Cluster write'], element: { id: 'group' } });
    draw(form(entry('Cluster read', 'cursor:pointer') + entry('Cluster write', 'cursor:pointer')));
    expect(read()).toMatchObject({ entries: [] });
  });

  it('are not those of a group with another name', () => {
    const group = (legend: string): string =>
      `<form><ol><li>Basics</li><li>Range</li></ol><fieldset>${legend}<label><input type="radio" checked> Never</label><label><input type="radio"> Date</label></fieldset></form>`;
    draw(group('<legend>Expires</legend>'));
    expect(read()).toBeNull();
    draw(group(''));
    expect(read()).not.toBeNull();
  });

  it('are none where nothing can be pressed, and where there is only one', () => {
    draw(form(entry('Cluster read', '') + entry('Cluster write', '')));
    expect(read()).toBeNull();
    draw(form(entry('Cluster read', 'cursor:pointer')));
    expect(read()).toBeNull();
  });
});

describe('choices in a list that drops down from a field', () => {
  const chosen = (): readonly string[] | undefined =>
    readField(
      lookWith(range),
      {
        id: 'range',
        target: [{ by: 'label', label: 'range', control: 'any' }],
        kind: 'choices',
        checks: [],
      },
      null,
    )?.entries;
  const list = (isChosen: boolean): string =>
    `<div role="listbox" hidden><div role="option" aria-selected="${isChosen}"><input type="checkbox" hidden> read</div></div>`;

  it('are read in the component, whose field stays empty', () => {
    const component = (isChosen: boolean, around = ''): string =>
      `<x-choices><template shadowrootmode="open"><input role="combobox" aria-label="Range">${around}${list(isChosen)}</template></x-choices>`;
    draw(component(false));
    expect(chosen()).toEqual([]);
    draw(component(true));
    expect(chosen()).toEqual(['read']);
    // A component that is a whole form has other fields, whose lists are not this one's.
    draw(component(true, '<input aria-label="Name">'));
    expect(chosen()).toEqual([]);
  });
});

describe('choices that are made in a list that drops down', () => {
  const read = (control: string): ReturnType<typeof readField> => {
    // The choices before it are those of another field.
    draw(
      `<form><div><p>Expiration</p><label><input type="radio" name="e" checked> Never</label> <label><input type="radio" name="e"> Date</label></div><div class="item"><label for="it">Range *</label><div>${control}</div></div></form>`,
    );
    const target = [
      { by: 'choices', heading: 'range' },
      { by: 'label', label: 'range', control: 'any' },
    ] as const;
    return readField(lookWith(range), { id: 'range', target, kind: 'choices', checks: [] }, null);
  };
  const tags = (inside: string): string =>
    `<div style="border:1px solid;width:300px">${inside}<input role="combobox" aria-expanded="false" id="it" style="width:40px"></div>`;
  const options = ['Cluster read', 'Cluster write'].map((text) => `<option>${text}</option>`).join('');

  it.each([
    ['a select', `<select multiple id="it">${options}</select>`],
    ['a select with an empty entry', `<select id="it"><option value="">Choose</option>${options}</select>`],
    ['tags', tags('')],
    ['a box with a hint', '<div role="combobox" id="it" tabindex="0">選択してください ▾</div>'],
    ['another box with a hint', '<div role="combobox" id="it" tabindex="0">Select permissions…</div>'],
    ['tags with a hint', tags('<span class="kit-select-placeholder">Choose permissions</span>')],
  ])('are still to be made: %s', (_kind, html) => {
    expect(read(html)).toMatchObject({ entries: [] });
  });

  it.each([
    ['a select', `<select multiple id="it">${options.replace('>', ' selected>')}</select>`],
    ['a box', '<div role="combobox" id="it" tabindex="0">Cluster read</div>'],
    ['tags', tags('<span class="tag"><b>Cluster read</b></span>')],
    [
      'tags beside a hint that is kept',
      tags('<span class="tag">Cluster read</span><span class="css-1-placeholder"></span>'),
    ],
  ])('are made: %s', (_kind, html) => {
    expect(read(html)).toMatchObject({ entries: ['Cluster read'] });
  });

  it.each(['2 permissions selected', '3 选择', 'Selected: all'])('are made where it says "%s"', (text) => {
    expect(read(`<div role="combobox" id="it" tabindex="0">${text}</div>`)).toMatchObject({
      entries: [text],
    });
  });
});

describe('a list that drops down and holds its own label', () => {
  const target = [{ by: 'label', label: 'range', control: 'any' }] as const;
  const read = (chosen: string): ReturnType<typeof readField> => {
    draw(
      `<form><label>Name <input></label><div role="combobox" aria-haspopup="listbox" id="it" tabindex="0"><label for="i">Range</label>${chosen}<input id="i" readonly aria-label="Open" style="opacity:0;position:absolute"></div></form>`,
    );
    return readField(lookWith(range), { id: 'range', target, kind: 'choices', checks: [] }, null);
  };

  it('is the choices under it', () => {
    expect(read('')).toMatchObject({ element: document.getElementById('it'), entries: [] });
    expect(read('<span>Cluster read</span>')?.entries).toHaveLength(1);
  });

  it('is read as well where its field cannot be seen', () => {
    const box = (chosen: string): string =>
      `<form><div role="combobox" aria-haspopup="listbox" tabindex="0"><label for="i" style="visibility:${chosen ? 'hidden' : 'visible'}">Range</label><label for="i" aria-hidden="true" style="position:absolute;visibility:${chosen ? 'visible' : 'hidden'}">Range</label><div id="it">${chosen}<input id="i" readonly aria-label="Open" style="opacity:0"></div></div></form>`;
    const seen = (chosen: string): readonly string[] | undefined => {
      draw(box(chosen));
      return readField(lookWith(range), { id: 'range', target, kind: 'choices', checks: [] }, null)?.entries;
    };
    expect(seen('')).toEqual([]);
    expect(seen('<span>Cluster read</span>')).toEqual(['Cluster read']);
  });
});
