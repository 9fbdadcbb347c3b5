import { beforeEach, describe, expect, it } from 'vitest';
import { page as window } from 'vitest/browser';
import { tokenElements } from '../../src/capture/token-elements';
import { providers } from '../../src/providers/registry';
import type { Look } from '../../src/recognition/look';
import { draw, lookWith } from '../../src/recognition/testing/page';

beforeEach(() => window.viewport(1280, 800));

function looking(id: string, url: string, html: string, language = 'en'): Look {
  draw(html, language);
  const provider = providers.find((each) => each.id === id);
  if (!provider) throw new Error('The provider is gone.');
  return lookWith(provider, { token: tokenElements }, url);
}

describe('the list of tokens', () => {
  const menu =
    '<nav><a href="#c">Clusters</a><a href="#m">External APIs</a><a href="#a">APIs</a><a href="#h">Web hooks</a></nav>';
  const pageWith = (html: string): string | null =>
    looking('cocktail', 'https://console.cocktailcloud.io/', html).page().page;
  const pageOf = (main: string): string | null => pageWith(`${menu}<main>${main}</main>`);

  it('is known by its heading or by its columns', () => {
    expect(pageOf('<h1>APIs</h1><button>Issue</button><p>Nothing yet.</p>')).toBe('apis');
    expect(
      pageOf(
        '<button>Issue</button><table><tr><th>Name</th><th>Expiration Date</th><th>Request Limit</th><th>Token</th></tr></table>',
      ),
    ).toBe('apis');
  });

  it('is known without any role by its heading, its columns and the menu, where its button is called otherwise', () => {
    const entry = (words: string): string => `<div style="cursor:pointer;width:180px">${words}</div>`;
    const columns = ['Name', 'Description', 'Expiration Date', 'Request Limit', 'Token'];
    const cells = columns.map((one) => `<td>${one}</td>`).join('');
    const html = `<div style="position:absolute">${['Home', 'Clusters', 'External APIs', 'APIs', 'Members'].map(entry).join('')}</div><div style="margin-left:300px"><div>APIs</div><div style="cursor:pointer">Mint</div><table><tr>${cells}</tr></table></div>`;
    expect(pageWith(html)).toBe('apis');
  });

  it('is not known by its entry in a menu that is a tree', () => {
    const tree = (words: string): string => `<table role="presentation"><tr><td>${words}</td></tr></table>`;
    const html = `<div class="x-tree" style="width:200px;cursor:pointer">${['Clusters', 'External APIs', 'APIs'].map(tree).join('')}</div><div role="tablist"><a role="tab">APIs</a></div><button>Issue</button><p>Web hooks</p>`;
    expect(pageWith(html)).toBe('console');
  });

  it('is further on than a summary of the form, which points at no menu', () => {
    const row = (label: string): string => `<tr><td>${label}:</td><td>-</td></tr>`;
    const rows = ['Name', 'Expiration Date', 'Allow IP', 'Range'].map(row).join('');
    const html = (question: string): string =>
      `<h1>Issue Token</h1><p>${question}</p><table>${rows}</table><button>OK</button>`;
    expect(pageOf(html('Check your settings.'))).toBeNull();
    expect(pageOf(html('Save?'))).toBe('confirm-page');
  });

  it('comes after the parts of a wizard, and after a page with the token by itself', () => {
    const part = (html: string): string => `<h1>Issue Token</h1>${html}`;
    const name = '<label>Name <input></label>';
    const range =
      '<fieldset><legend>Range</legend><label><input type="checkbox"> read</label><label><input type="checkbox"> write</label></fieldset>';
    expect(pageOf(part(`${name}<button>Next</button>`))).toBe('issue-form');
    expect(pageOf(part(`${range}<button>Save</button>`))).toBe('issue-form');
    expect(pageOf(`<h1>Edit token</h1>${part(`${name}<button>Save</button>`)}`)).not.toBe('issue-form');
    const encode = (claim: string): string =>
      btoa(JSON.stringify({ [claim]: Math.random() })).replace(/=+$/, '');
    const token = [encode('alg'), encode('sub'), encode('a').repeat(4)].join('.');
    const shown = `<label>Token <input readonly value="${token}" size="40"></label><button>Copy</button>`;
    expect(pageOf(`<h1>Token issued</h1>${shown}`)).toBe('token-shown');
    // Another token of the platform's.
    expect(pageOf(`<h1>Service account</h1>${shown}`)).toBe('console');
  });

  it('is not any other section that issues something beside the same menu', () => {
    expect(pageOf('<h1>Web hooks</h1><button>Issue</button><p>One secret.</p>')).toBe('console');
    expect(
      pageOf(
        '<h1>Web hooks</h1><button>Issue</button><table><tr><th>Address</th><th>Token</th></tr></table>',
      ),
    ).toBe('console');
  });
});

it.each([
  ['by its class', '#settings', 'class="nav-link active"'],
  ['by its address', location.href, ''],
])('an entry that is open %s does not come before the tab that holds the key', (_how, href, more) => {
  const html = `<nav><a href="#apps">Мои приложения</a><a href="${href}" ${more}>Настройки аккаунта</a></nav><main><p>Маркетплейс</p><div role="tablist"><button role="tab">Профиль</button><button role="tab" id="it">Данные аккаунта</button></div></main>`;
  const here = new URL('/appstore/developers/1/settings', location.href).href;
  expect(firstTarget(looking('altegio', here, html, 'ru'))).toBe('it');
});

it('the tab that holds the key comes before the entry of the menu that led to it', () => {
  const html =
    '<nav><a href="#apps">My applications</a><a href="#settings">Account settings</a></nav><main><p>Marketplace</p><div role="tablist"><button role="tab" aria-selected="true">Profile</button><button role="tab" id="it">Account details</button></div><label>Name <input></label></main>';
  expect(firstTarget(looking('altegio', 'https://app.alteg.io/appstore/developers/1/settings', html))).toBe(
    'it',
  );
});

/** The id of what the first step of the page points at. */
function firstTarget(at: Look): string | null {
  const { page, surface } = at.page();
  const step = at.provider.steps.find((each) => each.page === page);
  const found = at.locate(step?.target ?? [], surface);
  return found.kind === 'found' ? found.element.id : null;
}
