import { describe, expect, it } from 'vitest';
import type { Page } from '../providers/definition';
import { mayBeProvider, readWords } from './glance';
import { allRootsOf } from './roots';
import { draw, lookWith, outcome, providerWith } from './testing/page';

const pages: readonly Page[] = [
  {
    id: 'form',
    examples: [],
    surface: 'dialog',
    signs: [
      { must: true, sees: { by: 'label', label: 'name', control: 'text', within: 'dialog' } },
      { sees: { by: 'role', role: 'button', name: 'save', within: 'dialog' } },
      { sees: { by: 'text', text: 'tokens', within: 'behind' } },
    ],
    enough: 3,
    enoughAtHome: 2,
  },
  {
    id: 'labels',
    examples: [],
    surface: 'either',
    signs: [{ labels: ['name', 'description', 'range'], atLeast: 3 }],
    enough: 2,
    never: [{ sees: { by: 'text', text: 'logIn' } }],
  },
  {
    id: 'tokens',
    examples: [],
    surface: 'page',
    signs: [
      { path: ['/profile/tokens', '/settings/*/tokens'] },
      { sees: { by: 'role', role: 'button', name: 'generate' } },
      { sees: { by: 'text', text: 'tokens' } },
    ],
    enough: 2,
  },
];
const provider = providerWith(
  {
    name: { en: ['Name'], ko: ['이름'] },
    description: { en: ['Description'], ko: ['설명'] },
    range: { en: ['Range'], ko: ['범위'] },
    save: { en: ['Save'] },
    generate: { en: ['Generate Token'] },
    tokens: { en: ['Access Tokens'] },
    logIn: { en: ['Log in'] },
  },
  pages,
);
const home = 'https://dashboard.example/';
const away = 'https://10.0.0.7:8443/';
function readPage(url = home): string | null {
  const { page } = lookWith(provider, {}, url).page();
  // Where a page is recognised, the glance that comes before every look must never have said no.
  if (page !== null) expect(mayBeProvider(provider, readWords(allRootsOf(document) ?? []))).toBe(true);
  return page;
}

const list = '<main><h1>Access Tokens</h1><button id="generate">Generate Token</button></main>';
const form = '<h2>New</h2><label>Name <input id="name"></label><button id="save">Save</button>';

describe('which page it is', () => {
  it('needs enough signs', () => {
    draw(list);
    expect(readPage()).toBe('tokens');
    draw('<h1>Access Tokens</h1><p>Nothing to press.</p>');
    expect(readPage()).toBe(null);
  });

  it.each([
    '/profile/tokens',
    '/en/Profile/Tokens',
    '/zh-Hant/profile/tokens/',
    '/settings/team/tokens',
    '/#/profile/tokens',
  ])('counts the address %s', (path) => {
    draw('<h1>Access Tokens</h1>');
    expect(readPage(`https://dashboard.example${path}`)).toBe('tokens');
  });

  it.each(['/profile', '/profile/tokens/3', '/docs/profile/tokens', '/settings/a/b/tokens'])(
    'does not count %s',
    (path) => {
      draw('<h1>Access Tokens</h1>');
      expect(readPage(`https://dashboard.example${path}`)).toBe(null);
    },
  );

  it('counts the words of a column beside the button that sorts it', () => {
    const sorts = '<button aria-label="Sort by Name"><i></i></button>';
    draw(`<table><tr><th><div>Name${sorts}</div></th><th>Description</th><th>Range</th></tr></table>`);
    expect(readPage()).toBe('labels');
  });

  it('counts labels of one language only', () => {
    draw('<label>이름 <input></label><label>설명 <input></label><div>범위</div>', 'ko');
    expect(readPage()).toBe('labels');
    draw('<label>이름 <input></label><label>Description <input></label><div>Range</div>', 'ko');
    expect(readPage()).toBe(null);
  });

  it('is not the page when something speaks against it', () => {
    draw(
      '<label>Name <input></label><label>Description <input></label><div>Range</div><a href="/login">Log in</a>',
    );
    expect(readPage()).toBe(null);
  });

  it('asks for more away from home', () => {
    draw(`<div role="dialog" aria-modal="true">${form}</div>`);
    expect(readPage(home)).toBe('form');
    expect(readPage(away)).toBe(null);
    draw(`${list}<div role="dialog" aria-modal="true">${form}</div>`);
    expect(readPage(away)).toBe('form');
  });
});

describe('a sign that is worth several', () => {
  const heavy = providerWith(
    { keys: { en: ['API keys'] }, create: { en: ['Create key'] }, team: { en: ['Team'] } },
    [
      {
        id: 'keys',
        examples: [],
        surface: 'page',
        signs: [
          { must: 'away', counts: 2, sees: { by: 'role', role: 'button', name: 'create' } },
          { sees: { by: 'role', role: 'link', name: 'keys', current: true } },
          { sees: { by: 'text', text: 'keys' } },
          { sees: { by: 'text', text: 'team' } },
        ],
        enough: 3,
      },
    ],
  );
  const pageOf = (html: string, url = home): string | null => {
    draw(html);
    const { page } = lookWith(heavy, {}, url).page();
    if (page !== null) expect(mayBeProvider(heavy, readWords(allRootsOf(document) ?? []))).toBe(true);
    return page;
  };

  it('needs one other', () => {
    expect(pageOf('<p>Team</p><button>Create key</button>')).toBe('keys');
    expect(pageOf('<button>Create key</button>')).toBe(null);
  });

  it('may be missing at home, where the others stand in for it', () => {
    const others = '<p>Team</p><a href="#k" aria-current="page">API keys</a>';
    expect(pageOf(`${others}<button>Mint</button>`)).toBe('keys');
    expect(pageOf(`${others}<button>Mint</button>`, away)).toBe(null);
    expect(pageOf(`${others}<button>Create key</button>`, away)).toBe('keys');
  });

  it.each([
    ['aria-current', '<a href="#k" aria-current="page">API keys</a>'],
    ['aria-selected', '<a href="#k" role="link" aria-selected="true">API keys</a>'],
    ['a class of its own', '<a href="#k" class="nav-link active">API keys</a>'],
    ['a class of its entry', '<ul><li class="menu-item-selected"><a href="#k">API keys</a></li></ul>'],
  ])('knows the open place by %s', (_how, entry) => {
    expect(pageOf(`<p>Team</p>${entry}`)).toBe('keys');
  });

  it.each([
    ['nothing', '<a href="#k">API keys</a>'],
    ['another entry', '<a href="#k">API keys</a><a href="#t" aria-current="page">Members</a>'],
    ['aria-current="false"', '<a href="#k" aria-current="false">API keys</a>'],
    ['a class that only begins like it', '<a href="#k" class="active-on-hover inactive">API keys</a>'],
  ])('does not know it by %s', (_how, entry) => {
    expect(pageOf(`<p>Team</p>${entry}`)).toBe(null);
  });
});

describe('dialogs', () => {
  const overlay = 'position:fixed;inset:0;background:rgba(0,0,0,.5)';
  const panel = 'position:fixed;left:25%;top:20%;width:50%;height:50%;background:white';

  it.each([
    ['role', `<div role="dialog" aria-modal="true" style="${panel}">${form}</div>`],
    ['role alone', `<div role="dialog" style="${panel}">${form}</div>`],
    ['in an overlay', `<div style="${overlay}"><div style="${panel}">${form}</div></div>`],
    ['after a backdrop', `<div style="${overlay}"></div><div style="${panel};z-index:2">${form}</div>`],
    [
      'centred by a wrapper',
      `<div style="${overlay};z-index:3"></div><div style="position:fixed;inset:0;display:flex;align-items:center;justify-content:center;z-index:4"><div style="background:white">${form}</div></div>`,
    ],
    [
      'drawer',
      `<div style="${overlay}"></div><div style="position:fixed;right:0;top:0;bottom:0;width:300px;background:white">${form}</div>`,
    ],
    [
      'drawer in an overlay that a style sheet darkens',
      `<style>.dark::before{content:"";position:fixed;inset:0;background:rgba(0,0,0,.5)}</style><div class="dark" style="position:fixed;inset:0;z-index:5"><div style="position:absolute;right:0;width:300px;height:100%;background:white">${form}</div></div>`,
    ],
    [
      'jQuery UI',
      `<div class="ui-widget-overlay" style="position:fixed;inset:0;background:#aaa;opacity:.3"></div><div class="ui-dialog" style="${panel}">${form}</div>`,
    ],
    ['wrapper without size', `<div role="dialog" style="height:0"><div style="${panel}">${form}</div></div>`],
    [
      'in a shadow root',
      `<y-modal><template shadowrootmode="open"><div role="dialog" style="${panel}">${form}</div></template></y-modal>`,
    ],
  ])('%s', (_kind, html) => {
    draw(list + html);
    const look = lookWith(provider);
    const reading = look.page();
    expect(reading.page).toBe('form');
    expect(outcome(look.locate([{ by: 'role', role: 'button', name: 'save' }], reading.surface))).toBe(
      '#save',
    );
    expect(outcome(look.locate([{ by: 'label', label: 'name', control: 'text' }], reading.surface))).toBe(
      '#name',
    );
  });

  it('showModal, with what lies behind it as a sign', () => {
    draw(`${list}<dialog>${form}</dialog>`);
    document.querySelector('dialog')?.showModal();
    expect(readPage(away)).toBe('form');
  });

  it.each([
    ['a dialog that nobody knows', `role="dialog" aria-modal="true" style="${panel}"`, ''],
    [
      'a step of a tour at the side of its sheet',
      'role="dialog" style="position:fixed;left:10px;top:60px;width:180px;background:white"',
      `<div style="${overlay}"></div>`,
    ],
  ])('keeps the page behind %s, and points at nothing that it covers', (_kind, dialog, sheet) => {
    draw(`${list}${sheet}<div ${dialog}><p>Rate us</p><button>Later</button></div>`);
    const look = lookWith(provider);
    const reading = look.page();
    expect(reading.page).toBe('tokens');
    expect(outcome(look.locate([{ by: 'role', role: 'button', name: 'generate' }], reading.surface))).toBe(
      'absent',
    );
  });

  it.each([
    [
      'a cookie banner',
      '<div role="dialog" aria-modal="true" style="position:fixed;bottom:0;left:0;right:0;height:90px">We use cookies <button>OK</button></div>',
    ],
    [
      'a chat',
      '<div role="dialog" style="position:fixed;bottom:0;right:0;width:90px;height:90px">Hi! <button>Send</button></div>',
    ],
    ['an app in a fixed layer', '<div style="position:fixed;inset:0;z-index:-1;background:white"></div>'],
    [
      'a closed dialog',
      '<dialog><button>Generate Token</button></dialog><div role="dialog" aria-modal="true" style="display:none">x</div>',
    ],
  ])('is not misled by %s', (_kind, html) => {
    draw(list + html);
    const look = lookWith(provider);
    const reading = look.page();
    expect(reading.page).toBe('tokens');
    expect(reading.surface).toBe(document.documentElement);
    expect(outcome(look.locate([{ by: 'role', role: 'button', name: 'generate' }], reading.surface))).toBe(
      '#generate',
    );
  });

  it('takes the upper of two', () => {
    draw(
      `${list}<div role="dialog" aria-modal="true" style="${panel}"><h2>First</h2><button>Generate Token</button></div><div role="dialog" aria-modal="true" style="${panel}">${form}</div>`,
    );
    const look = lookWith(provider);
    expect(look.dialogs[0]?.element.querySelector('#name')).not.toBe(null);
    expect(look.page().page).toBe('form');
  });
});

describe('a page that is not ready', () => {
  it.each([
    ['busy', '<p>Some text of the page</p><div aria-busy="true" style="height:40px">…</div>'],
    ['a skeleton', '<p>Some text of the page</p><div class="MuiSkeleton-root" style="height:40px"></div>'],
    [
      'a skeleton of another kit',
      '<p>Some text of the page</p><div class="ant-skeleton" style="height:40px"></div>',
    ],
    ['empty', '<div id="root"></div>'],
  ])('%s', (_kind, html) => {
    draw(html);
    expect(outcome(lookWith(provider).locate([{ by: 'role', role: 'button', name: 'save' }], null))).toBe(
      'not-yet',
    );
  });

  it('is ready when it stands still', () => {
    draw('<p>Some text of the page</p><div class="loading" hidden></div>');
    expect(outcome(lookWith(provider).locate([{ by: 'role', role: 'button', name: 'save' }], null))).toBe(
      'absent',
    );
  });
});

describe('a page that fights', () => {
  it('does not mislead by the names of its controls', () => {
    draw(
      `<form><input name="parentElement"><input name="parentNode"><input name="childNodes"><input name="querySelectorAll">
       <input name="getAttribute"><input name="nodeType"><input name="localName"><input name="closest"><input name="contains">
       <input name="textContent"><input name="getBoundingClientRect"><input name="matches"><input name="shadowRoot">
       <input name="hasAttribute"><input name="getRootNode"><input name="ownerDocument"><input name="assignedSlot">
       <input name="checkVisibility"><input name="id"><input name="children"><input name="childElementCount">
       <button id="it">Save</button><div>Name</div><p>Access Tokens</p></form>
       <img name="body"><img name="documentElement"><img name="getElementsByTagName"><img name="querySelectorAll">
       <img name="evaluate"><img name="createTreeWalker"><img name="readyState"><img name="defaultView"><img name="elementsFromPoint">`,
    );
    const look = lookWith(provider);
    expect(look.page().page).toBe(null);
    expect(outcome(look.locate([{ by: 'role', role: 'button', name: 'save' }], null))).toBe('#it');
    expect(outcome(look.locate([{ by: 'text', text: 'tokens' }], null))).not.toBe('absent');
    expect(outcome(look.locate([{ by: 'corner', corner: 'top-left', why: 'A test.' }], null))).toBe('absent');
    expect(outcome(look.locate([{ by: 'label', label: 'range', control: 'any' }], null))).toBe('absent');
  });
});
