import { describe, expect, it } from 'vitest';
import type { Locator } from '../providers/locator';
import { draw, find, providerWith } from './testing/page';

const provider = providerWith({
  read: { en: ['read'], tr: ['okuma'] },
  write: { en: ['write'], tr: ['yazma'] },
  scopes: { en: ['Scopes'] },
  token: { en: ['Token'], ko: ['토큰'] },
  name: { en: ['Name'] },
});

describe('a group of choices', () => {
  const way: Locator = { by: 'choices', labels: ['read', 'write'] };

  it.each([
    [
      'labels around',
      '<div id="it"><label><input type="checkbox"> read</label><label><input type="checkbox"> write</label></div>',
    ],
    [
      'labels for',
      '<fieldset id="it"><legend>Scopes</legend><input type="checkbox" id="r"><label for="r">Read</label><input type="checkbox" id="w"><label for="w">Write</label></fieldset>',
    ],
    [
      'longer labels',
      '<div id="it"><label><input type="checkbox"> Read (download only)</label><label><input type="checkbox"> Write – also upload</label></div>',
    ],
    [
      'Radix',
      '<div id="it"><div><button role="checkbox" id="r" style="width:16px;height:16px"></button><label for="r">read</label></div><div><button role="checkbox" id="w" style="width:16px;height:16px"></button><label for="w">write</label></div></div>',
    ],
    [
      'switches with text beside',
      '<div id="it"><div><span role="switch" tabindex="0" style="display:inline-block;width:30px;height:16px"></span> <span>read</span></div><div><span role="switch" tabindex="0" style="display:inline-block;width:30px;height:16px"></span> <span>write</span></div></div>',
    ],
    [
      'pressed buttons',
      '<div id="it"><button aria-pressed="false">Read</button><button aria-pressed="true">Write</button></div>',
    ],
    [
      'table',
      '<table><tbody id="it"><tr><td><input type="checkbox"></td><td>read</td></tr><tr><td><input type="checkbox"></td><td>write</td></tr></tbody></table>',
    ],
    [
      'painted',
      '<div id="it"><label style="position:relative"><input type="checkbox" style="opacity:0;position:absolute"><i></i> read</label><label style="position:relative"><input type="checkbox" style="opacity:0;position:absolute"> write</label></div>',
    ],
    [
      'in the slot of a component',
      '<x-group><template shadowrootmode="open"><div id="it"><slot></slot></div></template><label><input type="checkbox"> read</label><label><input type="checkbox"> write</label></x-group>',
    ],
    [
      'words that only follow, in one cell',
      '<table><tbody><tr><td>What it can do</td><td id="it"><input type="checkbox"><font>write</font><br><input type="checkbox"><font>Read (download only)</font><br></td></tr></tbody></table>',
    ],
    [
      'Turkish',
      '<div id="it"><label><input type="checkbox"> Okuma</label><label><input type="checkbox"> Yazma</label></div>',
    ],
  ])('%s', (_kind, html) => {
    draw(`<label><input type="checkbox"> Remember me</label><p>You can read and write.</p>${html}`);
    expect(find(provider, way)).toBe('#it');
  });

  it('is found under its heading when the labels are unknown', () => {
    draw(
      '<label><input type="checkbox"> Remember me</label><div><h4>Scopes</h4><p id="it"><label><input type="checkbox"> lesen</label><label><input type="checkbox"> schreiben</label></p></div>',
    );
    expect(find(provider, { ...way, heading: 'scopes' })).toBe('#it');
  });

  it('is none of those that come before its heading', () => {
    const before = '<p>Expiration</p><label><input type="checkbox"> Indefinite</label>';
    draw(
      `<form>${before}<p>Scopes</p><div id="it"><label><input type="checkbox"> lesen</label><label><input type="checkbox"> schreiben</label></div></form>`,
    );
    expect(find(provider, { by: 'choices', heading: 'scopes' })).toBe('#it');
    draw(
      `<form>${before}<p>Scopes</p><label><input id="it" type="checkbox"> lesen</label><label><input type="checkbox"> schreiben</label></form>`,
    );
    expect(find(provider, { by: 'choices', heading: 'scopes' })).toBe('#it');
  });

  it('is the cell beside its heading in a table', () => {
    draw(
      '<table><tr><td>Name</td><td><input></td></tr><tr><td>Scopes</td><td><div id="it"><div><input type="checkbox"> GET</div><div><input type="checkbox"> PUT</div></div></td></tr></table>',
    );
    expect(find(provider, { by: 'choices', heading: 'scopes' })).toBe('#it');
  });

  it.each([
    ['one of two', '<div><label><input type="checkbox"> read</label></div>'],
    [
      'two languages',
      '<div><label><input type="checkbox"> read</label><label><input type="checkbox"> yazma</label></div>',
    ],
    ['text fields', '<div><label>read <input></label><label>write <input></label></div>'],
    [
      'hidden',
      '<div hidden><label><input type="checkbox"> read</label><label><input type="checkbox"> write</label></div>',
    ],
  ])('not: %s', (_kind, html) => {
    draw(`<p>Choose what the token may do.</p>${html}`);
    expect(find(provider, way)).toBe('absent');
  });
});

describe('a cell', () => {
  const newest: Locator = { by: 'cell', column: 'token', row: 'newest', part: 'control' };
  const head = '<tr><th>Name</th><th>Token</th><th>Created</th><th>Actions</th></tr>';
  const row = (name: string, cell: string, date: string): string =>
    `<tr><td>${name}</td><td>${cell}</td><td>${date}</td><td><button>Delete</button></td></tr>`;

  it('of the only row', () => {
    draw(`<table>${head}${row('ci', '<button id="it">c</button>', '2024-01-02')}</table>`);
    expect(find(provider, newest)).toBe('#it');
    expect(find(provider, { ...newest, row: 'only' })).toBe('#it');
  });

  it('of the newest row, whichever way the table is sorted', () => {
    const older = row('ci', '<button>c</button>', '2024-01-02 10:00');
    const newer = row('laptop', '<button id="it">c</button>', '2024-01-02 10:01');
    for (const rows of [older + newer, newer + older]) {
      draw(`<table><thead>${head}</thead><tbody>${rows}</tbody></table>`);
      expect(find(provider, newest)).toBe('#it');
    }
    expect(find(provider, { ...newest, row: 'only' })).toBe('ambiguous');
  });

  it('of no row where the parts of a window stand one below the other', () => {
    const press = '<button style="cursor:pointer"><i style="cursor:pointer">d</i> Download</button>';
    draw(
      `<div><div><p>Shown only once.</p><div><label>Token</label> <input readonly></div></div><div>${press}${press}</div></div>`,
    );
    expect(find(provider, { ...newest, row: 'only' })).toBe('absent');
  });

  it('of the row that the form named, and of no other', () => {
    const rows = row('server', '<button>c</button>', '') + row('laptop', '<button id="it">c</button>', '');
    draw(`<table>${head}${rows}</table>`);
    expect(find(provider, { ...newest, row: 'noted' }, { notedRow: 'Laptop' })).toBe('#it');
    expect(find(provider, { ...newest, row: 'noted' }, { notedRow: 'lap' })).toBe('absent');
    expect(find(provider, newest)).toBe('ambiguous');
  });

  it('of no row as long as the one that the form named is not there', () => {
    draw(`<table>${head}${row('server', '<button>c</button>', '2024-01-02 10:00')}</table>`);
    for (const which of ['noted', 'only', 'newest'] as const)
      expect(find(provider, { ...newest, row: which }, { notedRow: 'Laptop' })).toBe('absent');
  });

  it('of the row that the form named, also with a badge beside its name', () => {
    const named = row('Laptop', '<button id="it">c</button>', '2024-03-01 10:00');
    draw(
      `<table>${head}${row('server', '<button>c</button>', '')}${named.replace('Laptop', 'Laptop <b>NEW</b>')}${row('Laptop 2', '<button>c</button>', '')}</table>`,
    );
    expect(find(provider, { ...newest, row: 'noted' }, { notedRow: 'laptop' })).toBe('#it');
  });

  it.each([
    [
      'an icon that can be pressed',
      `<table>${head}${row('ci', '<svg id="it" width="16" height="16" style="cursor:pointer"><path d="M0 0h9v9z"></path></svg>', '')}</table>`,
    ],
    [
      'two tables, head and body apart',
      `<div class="el-table"><div><table><thead>${head.replaceAll('<th>', '<th width="120">')}</thead></table></div><div><table><tbody><tr><td width="120">ci</td><td width="120"><button id="it">c</button></td><td width="120">x</td><td width="120">y</td></tr></tbody></table></div></div>`,
    ],
    [
      'a grid of roles',
      '<div role="grid"><div role="row" style="display:flex"><div role="columnheader" style="width:100px">Name</div><div role="columnheader" style="width:100px">Token</div></div><div role="rowgroup"><div role="row" style="display:flex"><div role="gridcell" style="width:100px">ci</div><div role="gridcell" style="width:100px"><button id="it">c</button></div></div></div></div>',
    ],
    [
      'a table of divs',
      '<div class="list"><div style="display:flex"><div style="width:100px">Name</div><div style="width:100px">Token</div></div><div><div style="display:flex"><div style="width:100px">ci</div><div style="width:100px"><span style="cursor:pointer" id="it">c</span></div></div></div></div>',
    ],
    [
      'columns that span',
      '<table><tr><th colspan="2">Name</th><th>Token</th></tr><tr><td>1</td><td>ci</td><td><a href="#" id="it">c</a></td></tr></table>',
    ],
    [
      'a header that sorts, with words for screen readers',
      '<table><tr><th>Name</th><th><a href="#" role="button"><span>Sort by: </span><span>Token</span></a></th></tr><tr><td>ci</td><td><button id="it">c</button></td></tr></table>',
    ],
    [
      'a place for the scroll bar in the header',
      '<div><div style="display:flex"><div style="width:100px">Name</div><div style="width:100px">Token</div><div style="width:15px"></div></div><div><div style="display:flex"><div style="width:100px">ci</div><div style="width:100px"><button id="it">c</button></div></div></div></div>',
    ],
    [
      'rows in wrappers',
      `<div>${['<b>Name</b><b>Token</b>', '<i>ci</i><div><button id="it">c</button></div>']
        .map(
          (cells) =>
            `<section><div style="display:grid;grid-template-columns:1fr 1fr">${cells}</div></section>`,
        )
        .join('')}</div>`,
    ],
    [
      'cells of components without boxes',
      `<div><div style="display:flex"><div style="width:100px">Name</div><div style="width:100px">Token</div></div><x-row style="display:block"><template shadowrootmode="open"><div style="display:flex"><slot></slot></div></template>${[
        'ci',
        '<button id="it">c</button>',
      ]
        .map(
          (cell) =>
            `<x-cell style="display:contents"><template shadowrootmode="open"><div style="width:100px"><slot></slot></div></template>${cell}</x-cell>`,
        )
        .join('')}</x-row></div>`,
    ],
    [
      'right to left',
      `<div dir="rtl"><table>${head}${row('ci', '<button id="it">c</button>', '')}</table></div>`,
    ],
  ])('%s', (_kind, html) => {
    draw(`<h1>Token list</h1>${html}`);
    expect(find(provider, newest)).toBe('#it');
  });

  it('is the cell itself when asked', () => {
    draw('<table><tr><th>Name</th><th>Token</th></tr><tr><td>ci</td><td id="it">abc</td></tr></table>');
    expect(find(provider, { ...newest, part: 'cell' })).toBe('#it');
  });

  it('is absent without rows', () => {
    draw(`<table>${head}</table><p>There are no tokens in this list.</p>`);
    expect(find(provider, newest)).toBe('absent');
  });
});

describe('a control in a corner', () => {
  const way: Locator = { by: 'corner', corner: 'bottom-left', why: 'A test.' };
  const at = 'position:fixed;bottom:12px;left:12px';
  const text = '<h1>Projects of the whole team</h1><p>Nothing was translated today.</p>';

  it.each([
    [
      'an image',
      `<button id="it" style="${at};width:40px;height:40px"><img src="data:," width="32" height="32" style="border-radius:50%"></button>`,
    ],
    [
      'initials',
      `<div style="${at};width:200px"><button id="it" aria-haspopup="menu"><span class="rounded-full">AB</span></button></div>`,
    ],
    [
      'an avatar by class',
      `<div style="${at}"><div id="it" style="cursor:pointer;width:200px;height:48px"><span class="user-avatar"></span> Ada</div></div>`,
    ],
    [
      'a menu trigger',
      `<aside style="${at}"><button>Collapse</button><button id="it" aria-haspopup="true"><svg width="20" height="20"></svg></button></aside>`,
    ],
  ])('%s', (_kind, html) => {
    draw(text + html);
    expect(find(provider, way)).toBe('#it');
  });

  it.each([
    [
      'a chat bubble',
      `<div class="intercom-launcher" style="${at}"><button aria-haspopup="dialog" style="width:60px;height:60px">o</button></div>`,
    ],
    ['cookie settings', `<button class="cookie-settings" style="${at}" aria-haspopup="dialog">AB</button>`],
    ['a plain link', `<a href="/imprint" style="${at}">Imprint</a>`],
    ['nothing', ''],
    [
      'a menu that is open, beside another control',
      `<aside style="${at}"><button class="avatar" aria-haspopup="menu">AB</button><button class="avatar" aria-haspopup="menu" aria-expanded="true"><span>CD</span></button></aside>`,
    ],
    [
      'the other corner',
      '<button aria-haspopup="menu" class="avatar" style="position:fixed;bottom:12px;right:12px">AB</button>',
    ],
  ])('not: %s', (_kind, html) => {
    draw(text + html);
    expect(find(provider, way)).toBe('absent');
  });

  const menu = (first: string, last: string): string =>
    `<aside style="position:absolute;top:1500px;left:0;display:grid">${first}<a href="/projects">Projects</a><a href="/team">Team</a>${last}</aside>`;
  const person = '<button id="it" aria-haspopup="menu"><span>AB</span></button>';

  it('takes the last entry of a side menu that is out of view, where it looks like a person', () => {
    draw(text + menu('<button aria-haspopup="menu">Language</button>', person));
    expect(find(provider, way)).toBe('#it');
  });

  it.each([
    ['a switch of teams at the beginning of the menu', menu(person, '')],
    ['what only opens a menu', menu('', '<button aria-haspopup="menu">More</button>')],
    ['the only control of a part at the side', `<aside>${person}</aside>`],
    ['an entry of a footer', `<footer style="margin-top:1500px"><a href="/a">A</a>${person}</footer>`],
  ])('not, where the corner is out of view: %s', (_kind, html) => {
    draw(text + html);
    expect(find(provider, way)).toBe('absent');
  });

  const column = (last: string): string =>
    `<div style="width:200px;height:500px;position:relative"><div><a href="/projects">Projects</a></div><div><a href="/team">Team</a></div><div style="position:absolute;bottom:9px">${last}</div></div>`;
  const avatar = '<button id="it" class="account" style="width:40px;height:40px">AB</button>';

  it.each([
    ['on a page that is drawn smaller', `<div style="zoom:.75">${column(avatar)}</div>`],
    [
      'below what only behaves like a control',
      `<div style="zoom:.75">${column(avatar).replaceAll('<a', '<span style="cursor:pointer"')}</div>`,
    ],
    [
      'in a frame of its own that moves all of the page',
      `<div style="transform:rotate(.4deg)">${column(avatar)}</div>`,
    ],
    ['above a footer', `${column(avatar)}<footer><a href="/terms">Terms</a></footer>`],
    [
      'behind a notice about cookies',
      `${column(avatar)}<div class="cookie-banner" style="position:fixed;left:0;right:0;bottom:0;height:400px;background:#222"><button>Accept</button></div>`,
    ],
    [
      'beside a chat bubble that stands lower',
      `${column(avatar)}<div id="chat-widget" style="${at}"><button>?</button></div>`,
    ],
  ])('takes the end of a column of controls, where it looks like a person, %s', (_kind, html) => {
    draw(html);
    expect(find(provider, way)).toBe('#it');
  });

  it.each([
    ['the end of a column that does not look like a person', column('<button id="it">Log out</button>')],
    ['one of several people in a column', column(`${avatar}<button class="avatar">CD</button>`)],
    ['the author below an article', `<article>${column(avatar)}</article>`],
    ['a person above other controls', column(`${avatar}<br><a href="/help">Help</a>`)],
    ['a person at the other side', `<div style="margin-left:700px">${column(avatar)}</div>`],
  ])('not: %s', (_kind, html) => {
    draw(`${html}<div style="margin-left:400px">${text}</div>`);
    expect(find(provider, way)).toBe('absent');
  });

  const mailed = '<button id="it" aria-haspopup="menu"><b>AB</b> ada.b@example.org</button>';

  it.each([
    ['wherever it stands', mailed],
    ['as wide as the window', mailed.replace('id', 'style="display:block;width:100%" id')],
    [
      'in words that are only read out',
      '<button id="it" aria-haspopup="menu" aria-label="Ada B, ada.b@example.org"><b>AB</b></button>',
    ],
    [
      'in its title',
      '<button id="it" aria-haspopup="true" title="ada.b@example.org"><svg width="20" height="20"></svg></button>',
    ],
  ])('takes the menu that names a person by mail, %s', (_kind, html) => {
    draw(`<header style="text-align:right">${html}</header>${text}`);
    expect(find(provider, way)).toBe('#it');
  });

  it.each([
    ['a list of people with menus', mailed + mailed.replace('ada', 'eve')],
    [
      'the only row of a list of people',
      `<table><tr><td>Ada</td><td>${mailed.replace('<b>', '<b aria-label="Actions">')}</td></tr></table>`,
    ],
    ['whose address is chosen from a list', mailed.replace('menu', 'listbox')],
    ['a panel as high as the page', mailed.replace('id', 'style="display:block;height:300px" id')],
    ['an address to write to', '<a href="mailto:a@example.org">AB help@example.org</a>'],
    ['a hidden one', `<div hidden>${mailed}</div>`],
  ])('not, where nothing stands in the corner: %s', (_kind, html) => {
    draw(`<header style="text-align:right">${html}</header>${text}`);
    expect(find(provider, way)).toBe('absent');
  });

  const bar = (last: string, around = 'header'): string =>
    `<${around} style="display:flex;justify-content:space-between;height:56px"><a href="/">Acme</a><nav><a href="/docs">Docs</a> ${last}</nav></${around}>`;
  const account = '<button id="it" class="user-menu" aria-haspopup="menu">Ada</button>';

  it('takes the menu of a person at the end of the head, where the corner has nothing', () => {
    draw(bar(account) + text);
    expect(find(provider, way)).toBe('#it');
  });

  it.each([
    ['a menu that no sign says is the person’s', bar('<button aria-haspopup="menu">AB</button>')],
    ['a link that is named after them', bar('<a href="/a" class="user">Ada</a>')],
    ['one of two', bar(account + account)],
    ['the author of an article', bar(account, 'article')],
    ['one that is open', bar(account.replace('id', 'aria-expanded="true" id'))],
  ])('not, at the end of the head: %s', (_kind, html) => {
    draw(html + text);
    expect(find(provider, way)).toBe('absent');
  });

  it('takes the avatar beside a chat bubble', () => {
    draw(
      `${text}<button id="it" class="avatar" style="position:fixed;bottom:80px;left:12px">AB</button><div id="chat" style="${at}"><button aria-haspopup="dialog">?</button></div>`,
    );
    expect(find(provider, way)).toBe('#it');
  });
});

describe('text', () => {
  const way: Locator = { by: 'text', text: 'scopes' };

  it.each([
    ['a heading', '<h2 id="it">Scopes</h2>'],
    ['split', '<p id="it">Sco<b>pes</b></p>'],
    ['with a counter', '<span id="it">Scopes (2)</span>'],
    [
      'split, in the slot of a component',
      '<x-label><template shadowrootmode="open"><label id="it"><slot></slot></label></template><span>Sco</span><b>pes</b></x-label>',
    ],
  ])('%s', (_kind, html) => {
    draw(`<p>Learn more about Scopes and tokens</p>${html}`);
    expect(find(provider, way)).toBe('#it');
  });

  it('is not in scripts, styles, fields or hidden places', () => {
    draw(
      '<p>A page with enough text.</p><script type="text/plain">Scopes</script><style>Scopes</style><textarea>Scopes</textarea><p hidden>Scopes</p><template>Scopes</template>',
    );
    expect(find(provider, way)).toBe('absent');
  });

  it('is not content when it is a way to somewhere', () => {
    draw('<p>A page with enough text.</p><a href="/x">Scopes</a>');
    expect(find(provider, { ...way, within: 'main' })).toBe('absent');
  });
});
