import { describe, expect, it } from 'vitest';
import { draw } from '../../src/recognition/testing/page';
import { stepTarget } from './step-target';

/* Menus that hold what the step is about, and are shut. The opener has the id "menu". */

/** What became of a step on the page that is recognised: `shut #menu`, `found #it`, `absent`. */
function stepOn(id: string, address: string, step: string): string {
  const { page, own, located } = stepTarget(id, step, address);
  if (page !== own) return `page ${page ?? 'none'}`;
  if (located.kind === 'shut') return `shut #${located.opener.id}`;
  return located.kind === 'found' ? `found #${located.element.id}` : located.kind;
}

const allTick = (): string => stepOn('alltick', 'https://alltick.co/dashboard', 'open-api-keys');
const rest = '<main><h1>Overview</h1><p>Calls of today: 12</p></main>';
const entry = '<li><a href="#keys">API Keys</a></li><li><a href="#bills">Bills</a></li>';

describe('an entry in a menu that is shut', () => {
  it.each([
    [
      'a button that says so, before its list',
      `<nav><ul><li><button id="menu" aria-expanded="false">Developers</button><ul hidden>${entry}</ul></li></ul></nav>`,
    ],
    [
      'a button that names what it opens',
      `<nav><button id="menu" aria-expanded="false" aria-controls="list">Developers</button></nav><div><ul id="list" style="display:none">${entry}</ul></div>`,
    ],
    [
      'the attribute of a kit',
      `<nav><a id="menu" href="#list" data-bs-toggle="collapse" data-bs-target="#list">Developers</a><ul id="list" style="display:none">${entry}</ul></nav>`,
    ],
    ['details', `<nav><details><summary id="menu">Developers</summary><ul>${entry}</ul></details></nav>`],
    [
      'a popover',
      `<nav><button id="menu" popovertarget="list">Developers</button><ul id="list" popover>${entry}</ul></nav>`,
    ],
    [
      'a menu that names its button',
      `<nav><button id="menu" aria-haspopup="menu" aria-expanded="false">Ada</button></nav><ul role="menu" aria-labelledby="menu" style="display:none"><li role="menuitem">API Keys</li></ul>`,
    ],
    [
      'a group of a menu that says so by its style alone',
      `<nav class="side-menu"><div class="group"><div id="menu" style="cursor:pointer">Developers</div><div style="height:0;overflow:hidden"><a href="#keys">API Keys</a><a href="#bills">Bills</a></div></div></nav>`,
    ],
    [
      'a title with its icon',
      `<nav><div class="group"><div class="title"><button id="menu" aria-expanded="false"><svg width="9" height="9"></svg> Developers</button></div><ul hidden>${entry}</ul></div></nav>`,
    ],
    [
      'a menu in a menu',
      `<nav><button id="menu" aria-expanded="false" aria-controls="all">Menu</button></nav><div id="all" hidden><button aria-expanded="false" aria-controls="list">Developers</button><ul id="list" hidden>${entry}</ul></div>`,
    ],
    [
      'beside an open group',
      `<nav><div><button aria-expanded="true">Account</button><ul><li><a href="#me">Me</a></li></ul></div><div><button id="menu" aria-expanded="false">Developers</button><ul hidden>${entry}</ul></div></nav>`,
    ],
  ])('leads to what opens it: %s', (_kind, html) => {
    draw(`<header><b>AllTick</b></header>${html}${rest}<footer><button>Sign out</button></footer>`);
    expect(allTick()).toBe('shut #menu');
  });

  it.each([
    ['visible ones come first', `<nav><a id="it" href="#keys">API Keys</a></nav>`, 'found #it'],
    ['a head that says that it is open', '', 'absent', 'true'],
  ])('only where it has to: %s', (_kind, more, expected, expanded = 'false') => {
    draw(
      `<nav><button id="menu" aria-expanded="${expanded}">Developers</button><ul hidden>${entry}</ul></nav>${more}${rest}<button>Sign out</button><p>Dashboard</p>`,
    );
    expect(allTick()).toBe(expected);
  });

  it.each([
    [
      'a suggestion of a search',
      '<input role="combobox" aria-expanded="false" aria-controls="list"><ul id="list" role="listbox" hidden><li role="option" id="o">API Keys</li></ul>',
    ],
    [
      'a link to the documentation',
      '<nav><button aria-expanded="false">Help</button><ul hidden><li><a href="https://apis.alltick.co/">API Keys</a></li></ul></nav>',
    ],
    [
      'the map in a footer',
      '<footer><button aria-expanded="false">Developers</button><ul hidden><li><a href="#keys">API Keys</a></li></ul></footer>',
    ],
    [
      'a bubble of help',
      '<div style="position:fixed;right:8px;bottom:8px;width:200px"><button aria-expanded="false">How can we help you today?</button><p>Answers from our team, day and night.</p><ul hidden><li><a href="#keys">API Keys</a></li></ul></div>',
    ],
    [
      'two menus that hold it',
      `<nav><div><button aria-expanded="false">A</button><ul hidden>${entry}</ul></div><div><button aria-expanded="false">B</button><ul hidden>${entry}</ul></div></nav>`,
    ],
    [
      'a window that was never opened',
      '<button aria-expanded="false">What is new</button><div role="dialog" hidden><a href="#keys">API Keys</a></div>',
    ],
    ['nothing that opens it', `<nav><ul hidden>${entry}</ul></nav>`],
    [
      'an article that can be unfolded',
      '<main><div id="menu" style="cursor:pointer">Release notes</div><div style="display:none"><a href="#keys">API Keys</a></div></main>',
    ],
  ])('is not pointed at: %s', (_kind, html) => {
    draw(`${html}${rest}<button>Sign out</button><p>Dashboard</p>`);
    expect(allTick()).toBe('absent');
  });

  it('tells the page only on the provider’s own hosts', () => {
    draw(
      `<nav><button id="menu" aria-expanded="false">Ada</button><ul hidden><li><a href="#p">Profile Settings</a></li></ul></nav><h2>Projects</h2>`,
    );
    expect(stepOn('transiyzi', 'https://app.transiyzi.com/', 'open-profile')).toBe('shut #menu');
    expect(stepOn('transiyzi', 'https://i18n.customer.example/', 'open-profile')).toBe('page none');
  });

  it('is surer than a corner', () => {
    draw(
      `<header><button id="menu" aria-haspopup="menu" aria-expanded="false" aria-controls="list">Ada</button><ul id="list" role="menu" hidden><li role="menuitem">Profile Settings</li></ul></header>
      <h2>Projects</h2><h2>Translations</h2><button aria-haspopup="menu" class="avatar" style="position:fixed;bottom:9px;left:9px">AB</button>`,
    );
    expect(stepOn('transiyzi', 'https://app.transiyzi.com/', 'open-profile')).toBe('shut #menu');
  });

  it('says that the person is further on, where it is the next entry', () => {
    draw(
      `<header><button id="menu" aria-haspopup="menu" aria-expanded="false" aria-controls="list">Ada</button><ul id="list" role="menu" hidden><li role="menuitem">Profile Settings</li><li role="menuitem">Access Tokens</li></ul></header><h2>Projects</h2><h2>Translations</h2>`,
    );
    expect(stepOn('transiyzi', 'https://app.transiyzi.com/', 'open-profile')).not.toBe('shut #menu');
  });
});
