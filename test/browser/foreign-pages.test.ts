import { describe, expect, it } from 'vitest';
import { tokenElements } from '../../src/capture/token-elements';
import { isHome } from '../../src/providers/hosts';
import { providers } from '../../src/providers/registry';
import { draw, lookWith } from '../../src/recognition/testing/page';

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
  [
    'documentation of the market data key on a mirror',
    'https://alltick.co/help/api',
    `${menu('Quick start', 'API keys', 'Log in')}<main><h1>API keys</h1><p>Copy your token from the dashboard.</p>
    <pre>token=YOUR_TOKEN_HERE</pre>${button('Copy')}</main>`,
  ],
  [
    'playground with a token field',
    'https://alltick.co/playground',
    `${menu('Playground', 'Log in')}<main><h2>Try the API</h2>${field('Token')}${field('Symbol')}${button('Send', 'Copy')}</main>`,
  ],
  [
    'prices',
    'https://alltick.co/pricing',
    `${menu('Pricing')}<main><h1>Plans</h1><h2>API keys</h2><p>1 key</p>${button('Register', 'Copy')}</main>`,
  ],
  [
    'newsletter',
    'https://alltick.co/',
    `${menu('Log in')}<main><h1>News</h1>${field('Email Address', 'email')}${button('Register')}</main>`,
  ],
  [
    'change of a password',
    'https://alltick.co/user/security',
    `<main><h1>Security</h1>${field('Password', 'password')}${field('Email Verification Code')}${button('Save')}</main>`,
  ],
  [
    'Chinese log-in page',
    'https://alltick.co/zh-CN/login',
    `<main><h1>登录</h1>${field('邮箱', 'email')}${field('密码', 'password')}${field('验证码')}${button('登录', '注册')}</main>`,
  ],
  [
    'article about tokens',
    customer,
    `${menu('Blog')}<article><h1>Access Tokens</h1><p>Open <b>Profile Settings</b>, then <b>Generate Token</b>.</p>${button('Copy')}</article>`,
  ],
  [
    'question and answer',
    customer,
    `${menu('Questions', 'Tags')}<main><h1>How do I issue an API token?</h1><p>External APIs</p><p>APIs</p><p>Issued</p>
    <pre>Allow IP</pre>${button('Copy', 'Share')}</main>`,
  ],
  [
    'firewall with lists of addresses',
    customer,
    `${menu('Network', 'Firewall')}<main><h1>Rules</h1>${field('Name')}${field('Allow IP')}${field('Block IP')}${button('Save')}</main>`,
  ],
  [
    'rate limits of a gateway',
    customer,
    `${menu('APIs', 'Consumers')}<main><h1>Plans</h1>${field('Name')}${field('Description')}${field('Request Limit')}${button('Save')}</main>`,
  ],
  [
    'certificates with the columns of the token list',
    customer,
    `${menu('Certificates')}<main><h1>Certificates</h1>${headers('Name', 'Description', 'Expiration Date', 'Status')}${button('Issue')}</main>`,
  ],
  [
    'confirmation of something else',
    customer,
    `<main><h1>Settings</h1></main>${dialog(`<h2>Save?</h2>${button('OK', 'Cancel')}`)}`,
  ],
  [
    'window that names a project',
    customer,
    `${menu('Projects', 'Translations')}<main><h1>Projects</h1></main>${dialog(`<h2>New project</h2>${field('Name')}${button('Create', 'Cancel')}`)}`,
  ],
  [
    'sharing with read and write',
    customer,
    `${menu('Files')}<main><h1>Files</h1></main>${dialog(`<h2>Share</h2>${box('Read')}${box('Write')}${button('Save')}`)}`,
  ],
  [
    'window with a password',
    customer,
    `<main><h1>Users</h1></main>${dialog(`<h2>New user</h2>${field('Name')}${field('Password', 'password')}${button('Create')}`)}`,
  ],
  [
    'window with a link to share',
    customer,
    `<main><h1>Files</h1></main>${dialog(`<h2>Your link</h2><input readonly value="https://files.example/${'ab1'.repeat(9)}">${button('Copy')}`)}`,
  ],
  [
    'recovery codes',
    customer,
    `${menu('Profile Settings')}<main><h1>Recovery codes</h1><code>${'ab12'.repeat(6)}</code>${button('Copy', 'Download')}</main>`,
  ],
  [
    'tokens of a cloud',
    customer,
    `${menu('API Management', 'Access control')}<main><h1>API tokens</h1>${headers('Name', 'Token', 'Created')}${button('Create token')}</main>`,
  ],
  [
    'public booking page',
    'https://alteg.io/en/booking',
    `${menu('Services', 'Staff')}<main><h1>Book a visit</h1>${field('Name')}${field('Phone')}${field('Email', 'email')}${button('Continue')}</main>`,
  ],
  [
    'demo request',
    'https://alteg.io/en/demo',
    `<main><h1>Request a demo</h1>${field('Phone')}${field('Email', 'email')}${button('Sign up')}</main>`,
  ],
  [
    'log-in of the marketplace',
    'https://app.alteg.io/appstore/login',
    `${menu('Marketplace')}<main><h1>Sign in</h1>${field('Phone')}${field('Password', 'password')}${button('Sign in')}</main>`,
  ],
  [
    'settings of an installed app',
    'https://app.alteg.io/appstore/17/settings',
    `${menu('Marketplace')}<main><h1>Telephony</h1>${field('Webhook')}${field('Provider key')}${button('Save')}</main>`,
  ],
  [
    'prices at the address of the marketplace',
    'https://app.alteg.io/appstore/developers/1',
    `${menu('Home', 'Sign in')}<main><h1>Plans</h1><h2>Starter</h2>${button('Get started')}<h2>Team</h2></main>`,
  ],
  [
    'wizard at the address of the marketplace',
    'https://app.alteg.io/appstore/developers/1',
    `${menu('Home')}<main><h1>Step 1 of 3</h1>${field('Title')}${button('Back', 'Continue')}</main>`,
  ],
  [
    'prices of a translation service',
    'https://transiyzi.com/pricing',
    `${menu('Projects', 'Translations', 'Log in')}<main><h1>Prices</h1><p>Access Tokens</p><p>Generate Token</p></main>`,
  ],
  [
    'window that invites to a team',
    'https://transiyzi.com/team',
    `${menu('Projects', 'Team')}<main><h1>Team</h1>${button('Invite member')}</main>
    ${dialog(`<h2>Invite member</h2>${field('Name')}${box('read')}${box('write')}${button('Cancel', 'Create')}`)}`,
  ],
  [
    'window that changes a token',
    'https://app.transiyzi.com/settings',
    `<main><h1>Access Tokens</h1></main>
    ${dialog(`<h2>Edit token</h2>${field('Name')}${box('read')}${box('write')}${button('Cancel', 'Save')}`)}`,
  ],
  [
    'home page with menus that are shut',
    'https://alltick.co/',
    `<nav><div><button aria-expanded="false">Products</button><ul hidden><li><a href="#keys">API Keys</a></li></ul></div>
    <div><button aria-expanded="false">Account</button><ul hidden><li><a href="#in">Log in</a></li></ul></div></nav><main><h1>Market data</h1><p>Dashboard</p></main>`,
  ],
  [
    'menu of another product, shut, on a host of one’s own',
    'https://cloud.customer.example/',
    `<nav><a href="#p">Projects</a><button aria-expanded="false">Ada</button><ul hidden><li><a href="#me">Profile Settings</a></li></ul></nav><main><h1>Home</h1></main>`,
  ],
  [
    'invitation',
    'https://app.transiyzi.com/invite',
    `<main><h1>Join the team</h1>${field('Name')}${field('Email', 'email')}${button('Create', 'Sign in')}</main>`,
  ],
];

describe('a page that is not the dashboard', () => {
  it.each(pages)('%s', (_, address, html) => {
    draw(html);
    const url = new URL(address);
    const recognised = providers
      .filter((provider) => provider.ownHost || isHome(provider, url))
      .map(
        (provider) =>
          `${provider.id}: ${lookWith(provider, { token: tokenElements }, url.href).page().page ?? 'nothing'}`,
      )
      .filter((line) => !line.endsWith('nothing'));
    expect(recognised).toEqual([]);
  });
});
