import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Locator } from '../providers/locator';
import { draw, find, providerWith } from './testing/page';

const provider = providerWith({ register: { en: ['Sign up'] } });
const inMain: Locator = { by: 'role', role: 'button', name: 'register', within: 'main' };

const entry = (words: string, more = ''): string =>
  `<div class="entry" style="cursor:pointer;width:180px" ${more}><span>${words}</span></div>`;
const others = ['Usage', 'Documentation', 'Support'].map((words) => entry(words)).join('');
const text = '<h1>Welcome to the service</h1><p>Here is what it can do for you.</p>';
const button = '<div class="press" style="cursor:pointer" id="it">Sign up</div>';
const beside = (html: string): string => `<div style="margin-left:500px">${html}</div>`;

beforeEach(() => page.viewport(1280, 800));

describe('a menu that no markup names', () => {
  it('is a column of things to press at the side, and no part of the content', () => {
    draw(`<div style="position:absolute">${others}${entry('Sign up')}</div>${beside(text + button)}`);
    expect(find(provider, inMain)).toBe('#it');
    draw(`<div style="position:absolute">${others}${entry('Sign up')}</div>${beside(text)}`);
    expect(find(provider, inMain)).toBe('absent');
  });

  it.each([
    ['a few buttons below each other', `<div>${entry('Sign up', 'id="it"')}${entry('Back')}</div>`],
    ['a row of buttons', `<div style="display:flex">${others}${entry('Sign up', 'id="it"')}</div>`],
    [
      'a column in the middle',
      `<div style="margin-left:500px">${others}${entry('Sign up', 'id="it"')}</div>`,
    ],
    [
      'a column of what cannot be pressed',
      `<div><p>Usage</p><p>Documentation</p><p>Support</p><p><button id="it">Sign up</button></p></div>`,
    ],
  ])('is not %s', (_kind, html) => {
    draw(text + html);
    expect(find(provider, inMain)).toBe('#it');
  });
});

it.each(['class', 'id'])('a menu may be named after what it is by its %s alone', (name) => {
  draw(
    `<table ${name}="menu" width="190"><tr><td>Usage</td></tr><tr><td><button>Sign up</button></td></tr></table>${text}`,
  );
  expect(find(provider, inMain)).toBe('absent');
});

describe('what a tab shows', () => {
  const tabs = '<ul class="tabs-header" role="tablist"><li><button role="tab">Usage</button></li></ul>';
  const panel = (html: string): string =>
    `<div class="tabs">${tabs}<div class="tabs-content" role="tabpanel">${html}</div></div>`;

  it('is no menu, however small it is and whatever it is named after', () => {
    draw(text + panel('<button id="it">Sign up</button>'));
    expect(find(provider, inMain)).toBe('#it');
  });

  it.each([
    ['a menu', '<div class="side-menu"><button>Sign up</button></div>'],
    ['a list of tabs', '<div role="tablist"><button role="tab">Sign up</button></div>'],
  ])('may hold %s', (_kind, html) => {
    draw(text + panel(html));
    expect(find(provider, inMain)).toBe('absent');
  });
});

describe('a box that floats over the corner', () => {
  const place: Locator = { by: 'role', role: ['link', 'button'], name: 'register' };
  const bubble = (html: string): string =>
    `<div style="position:fixed;right:16px;bottom:16px;max-width:320px;z-index:9">${html}</div>`;
  const helps = '<b>Need help?</b><p>Looking for your account?</p><button id="no">Sign up</button>';

  it('has no way to a section, whatever it says', () => {
    draw(text + bubble(helps));
    expect(find(provider, place)).toBe('absent');
    draw(`${text}<button>Sign up</button>${bubble(helps)}`);
    expect(find(provider, place)).toBe('ambiguous');
  });

  it.each([
    ['only a button', bubble('<button id="it">Sign up</button>')],
    ['a bar over the whole width', bubble(helps).replace('max-width:320px', 'left:0')],
    ['a side bar', bubble(helps).replace('max-width:320px', 'top:0')],
    ['a menu that hangs from the top', bubble(helps).replace('bottom', 'top')],
  ])('may be %s, which is the page’s own', (_kind, html) => {
    draw(text + html.replace('id="no"', 'id="it"'));
    expect(find(provider, place)).toBe('#it');
  });
});
