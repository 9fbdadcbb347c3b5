import { describe, expect, it } from 'vitest';
import { providers } from '../../src/providers/registry';
import { draw, lookWith } from '../../src/recognition/testing/page';
import { stepTarget } from './step-target';

/** The first page after the log-in, with its main menu shut: only the section's name is there to press. */
const pages: readonly [language: string, html: string][] = [
  [
    'en',
    '<aside><ul><li>Dashboard</li><li id="menu" aria-expanded="false" role="menuitem" tabindex="0">External APIs</li></ul></aside><main><h1>Overview</h1></main>',
  ],
  [
    'ko',
    '<nav><a href="#home">대시보드</a><button id="menu" aria-expanded="false">API 관리</button></nav><main><h1>개요</h1></main>',
  ],
  [
    'ja',
    `<nav><ul role="tree">${['ホーム', 'クラスタ', 'ワークスペース', 'API管理']
      .map(
        (title) =>
          `<li><div role="treeitem" title="${title}" ${title === 'API管理' ? 'id="menu" aria-expanded="false"' : ''}><svg width="16" height="16"></svg></div></li>`,
      )
      .join('')}</ul></nav><main><h1>ホーム</h1></main>`,
  ],
];

describe('a shut menu on the provider’s own host', () => {
  it.each(pages)('is enough to point at it (%s)', (language, html) => {
    draw(html, language);
    const { page, located } = stepTarget('cocktail', 'open-apis', 'https://console.cocktailcloud.io/');
    expect(page).toBe('console');
    expect(located).toMatchObject({
      kind: 'found',
      element: document.querySelector('#menu'),
    });
  });

  it('may be a rail of icons with names for screen readers only', () => {
    const link = (name: string, id = ''): string =>
      `<a href="#${name}" ${id}><svg width="20" height="20"></svg><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">${name}</span></a>`;
    draw(
      `<nav style="width:48px">${link('Marketplace')}${link('My applications')}${link('Account settings', 'id="menu"')}</nav><main><h1>All apps</h1></main>`,
    );
    const address = 'https://app.alteg.io/appstore/developers/1';
    const { page, located } = stepTarget('altegio', 'open-account-settings', address);
    expect(page).toBe('marketplace');
    expect(located).toMatchObject({ element: document.querySelector('#menu') });
  });

  it('is not enough on a host of one’s own, where many products have such a menu', () => {
    for (const [language, html] of pages) {
      draw(html, language);
      for (const provider of providers)
        expect(lookWith(provider, {}, 'https://app.customer.example/').page().page).toBeNull();
    }
  });
});
