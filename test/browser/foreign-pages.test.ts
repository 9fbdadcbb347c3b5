import { describe, expect, it } from 'vitest';
import { readTokenPlaces } from '../../src/capture/token-places';
import { isHome } from '../../src/providers/hosts';
import { providers } from '../../src/providers/registry';
import { look, type TokenPlaces } from '../../src/recognition/look';
import { draw } from '../../src/recognition/testing/page';

/** Pages with the very words of a definition that are not its dashboard: nothing may be recognised on them. */
const customer = 'https://app.customer.example/';

const menu = (...entries: readonly string[]): string =>
  `<nav>${entries.map((entry) => `<a href="#">${entry}</a>`).join(' ')}</nav>`;
const field = (label: string, type = 'text'): string => `<label>${label} <input type="${type}"></label>`;
const box = (label: string): string => `<label><input type="checkbox"> ${label}</label>`;
const button = (...names: readonly string[]): string =>
  names.map((name) => `<button>${name}</button>`).join(' ');
const headers = (...names: readonly string[]): string =>
  `<table><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></table>`;
const dialog = (content: string): string =>
  `<div role="dialog" aria-modal="true" style="position:fixed;inset:20%;background:white">${content}</div>`;

const pages: readonly [what: string, address: string, html: string][] = [
  [
    'token page of a code host',
    customer,
    `${menu('Profile', 'Access Tokens', 'SSH Keys')}<main><h1>Personal access tokens</h1><h2>Access Tokens</h2>
    ${button('Add new token')}${field('Token name')}${box('read_api')}</main>`,
  ],
  [
    'older token page of a code host',
    customer,
    `${menu('Profile Settings', 'Access Tokens')}<main><h1>Profile Settings</h1><h2>Access Tokens</h2>
    ${button('Create personal access token')}</main>`,
  ],
  [
    'token page of a package store',
    customer,
    `${menu('Projects', 'Repositories')}<main><h1>Access Tokens</h1>${button('Generate Token')}
    ${headers('Token ID', 'Subject', 'Expiry')}</main>`,
  ],
  [
    'window of a package store that makes a token',
    customer,
    `${menu('Projects')}<main><h1>Access Tokens</h1>${button('Generate Token')}</main>
    ${dialog(`<h2>Generate Token</h2>${field('Description')}${field('Token scope')}${button('Generate', 'Cancel')}`)}`,
  ],
  [
    'window of a package store that shows a token',
    customer,
    `${menu('Projects')}<main><h1>Access Tokens</h1></main>
    ${dialog(`<h2>Generate Token</h2><p>Reference Token</p><input readonly value="${'ab1'.repeat(20)}">${button('Copy')}`)}`,
  ],
  [
    'token page of another code host',
    customer,
    `${menu('Profile', 'Account', 'Applications')}<main><h4>Manage Access Tokens</h4><p>Generate New Token</p>
    ${field('Token Name')}${box('Read')}${box('Write')}${button('Generate Token')}</main>`,
  ],
  [
    'token page that a framework brings along',
    customer,
    `${menu('Dashboard', 'API Tokens')}<main><h1>API Tokens</h1><h3>Create API Token</h3>${field('Token Name')}
    ${box('read')}${box('write')}${button('Create')}</main>`,
  ],
  [
    'documentation of the API token form',
    customer,
    `${menu('External APIs', 'APIs', 'Token')}<main><h1>API Token Issuance</h1><p>Click the <b>Issued</b> button.</p>
    ${headers('Name', 'Description', 'Expiration Date', 'Allow IP', 'Block IP', 'Request Limit', 'Range')}
    <p>Save</p>${button('Copy')}</main>`,
  ],
  [
    'documentation of access tokens',
    customer,
    `${menu('Getting started', 'Access Tokens', 'Projects')}<main><h1>Access Tokens</h1><p><b>Profile Settings</b></p>
    <p><b>Generate Token</b></p><p>read</p><p>write</p><code>YOUR_ACCESS_TOKEN</code>${button('Copy')}</main>`,
  ],
  [
    'list of certificates',
    customer,
    `${menu('APIs', 'Certificates')}<main><h1>Certificates</h1>${button('Issued', 'Revoked')}
    ${headers('Name', 'Description', 'Expiration Date')}</main>`,
  ],
  ['issue tracker', customer, `${menu('Projects', 'APIs')}<main><h1>APIs</h1>${button('Issue')}</main>`],
  [
    'API management of a cloud',
    customer,
    `${menu('API Management', 'APIs', 'Products')}<main><h1>APIs</h1>${button('Create', 'Add API')}</main>`,
  ],
  [
    'console of another platform',
    customer,
    `${menu('Clusters', 'Workspaces', 'Pipelines')}<main><h1>Clusters</h1></main>`,
  ],
  [
    'tools of a blog',
    customer,
    `${menu('Tools', 'Settings')}<main><h1>Tools</h1><a href="#">Configure</a></main>`,
  ],
  [
    'settings of another product with an API secret',
    customer,
    `${menu('Tools')}<main><h1>Configure</h1>${box('Enable REST API')}${field('API secret')}${button('Save')}</main>`,
  ],
  [
    'public home page with a playground',
    'https://alltick.co/',
    `<header>${menu('Pricing', 'API keys')}${button('Log in', 'Register')}</header><main><h2>API keys</h2>
    <code>testtoken</code>${button('Copy')}${field('Email', 'email')}${button('Register')}</main>`,
  ],
  [
    'log-in page',
    'https://alltick.co/login',
    `<main><h1>Log in</h1>${field('Email', 'email')}${field('Password', 'password')}${button('Log in', 'Register')}</main>`,
  ],
  [
    'log-in page with a code, at an unknown address',
    'https://alltick.co/auth',
    `<main>${field('Email', 'email')}${field('Password', 'password')}${field('Verification code')}${button('Log in')}</main>`,
  ],
  [
    'forgotten password',
    'https://alltick.co/reset',
    `<main>${field('Email', 'email')}${field('Email Verification Code')}${field('Password', 'password')}${button('Reset')}</main>`,
  ],
  [
    'public home page with a form',
    'https://alteg.io/en',
    `<header>${menu('Marketplace')}${button('Sign up')}</header><main>${field('Email')}${field('Phone')}${button('Try for free')}</main>`,
  ],
  [
    'shop for apps',
    'https://app.alteg.io/appstore',
    `${menu('Marketplace', 'My applications')}<main><a href="#">Sign up</a></main>`,
  ],
  [
    'an app in the shop',
    'https://app.alteg.io/appstore/123',
    `${menu('Marketplace', 'Account settings')}<main><h1>Messages</h1><h2>API key</h2>${button('Connect')}</main>`,
  ],
  [
    'public home page of translators',
    'https://transiyzi.com/',
    `${menu('Projects', 'Translations', 'Pricing', 'Log in')}<main><h1>Translations</h1></main>`,
  ],
];

describe('a page that is not the dashboard', () => {
  it.each(pages)('%s', (_, address, html) => {
    draw(html);
    const url = new URL(address);
    const recognised = providers
      .filter((provider) => provider.ownHost || isHome(provider, url))
      .map(
        (provider) => `${provider.id}: ${look(document, url, provider, { token }).page().page ?? 'nothing'}`,
      )
      .filter((line) => !line.endsWith('nothing'));
    expect(recognised).toEqual([]);
  });
});

const token: TokenPlaces = (id, at, surface) => {
  const kind = at.provider.tokens.find((one) => one.id === id);
  if (!kind) return [];
  const reading = readTokenPlaces(at, surface ?? document.documentElement, kind);
  if (reading.kind === 'one') return [reading.place.element];
  return reading.kind === 'several' ? reading.elements : reading.kind === 'masked' ? [reading.element] : [];
};
