import type { Provider } from '../definition';
import { token } from './token';
import { words } from './words';

/** What is known of the flow, and from where, is told in notes.md. */
export const definition: Provider = {
  id: 'alltick',
  name: 'AllTick',
  hosts: ['alltick.co', 'www.alltick.co', 'alltick.io', 'www.alltick.io'],
  excluded: [
    { host: 'apis.alltick.co', why: 'Documentation; it shows sample tokens.' },
    { host: 'en.apis.alltick.co', why: 'Documentation in English.' },
    { host: 'alltick.co', path: '/apis/**', why: 'Documentation on the main site.' },
    { host: 'www.alltick.co', path: '/apis/**', why: 'Documentation on the main site.' },
    { host: 'alltick.co', path: '/blog/**', why: 'Articles that quote tokens.' },
    { host: 'blog.alltick.co', why: 'Articles that quote tokens.' },
    { host: 'status.alltick.co', why: 'Service status.' },
    { host: 'quote.alltick.co', why: 'The API itself.' },
    { host: 'quote.alltick.io', why: 'The API itself, at its older address.' },
  ],
  ownHost: false,
  links: {
    start: 'https://alltick.co/register',
    docs: 'https://en.apis.alltick.co/',
    manage: 'https://alltick.co/login',
    api: 'https://apis.alltick.co/',
  },
  languages: ['en', 'zh', 'ja', 'zh-Hant'],
  words,
  pages: [
    {
      id: 'register',
      examples: [
        'https://alltick.co/register',
        'https://alltick.co/en-US/register',
        'https://alltick.io/zh-CN/register',
      ],
      surface: 'either',
      signs: [
        { path: ['/register', '/signup', '/sign-up'] },
        { sees: { by: 'label', label: 'email', control: 'any' } },
        { sees: { by: 'label', label: 'password', control: 'password' } },
        { sees: { by: 'label', label: 'code', control: 'text' } },
        { sees: { by: 'role', role: 'button', name: 'register', within: 'main' } },
      ],
      // The log-in and "forgot password" pages have the same three fields.
      enough: 4,
      never: [{ path: ['/login', '/signin', '/sign-in'] }, { path: ['/apis/**', '/docs/**', '/blog/**'] }],
    },
    {
      id: 'api-keys',
      examples: ['https://alltick.co/', 'https://alltick.co/dashboard'],
      surface: 'either',
      signs: [
        { sees: { by: 'text', text: 'keys', within: 'main' } },
        { sees: { by: 'token', kind: 'api' } },
        { sees: { by: 'role', role: 'button', name: 'copy', within: 'main' } },
      ],
      enough: 2,
      never: [
        { sees: { by: 'role', role: ['link', 'button'], name: 'logIn' } },
        { sees: { by: 'role', role: ['link', 'button'], name: 'register' } },
        { path: ['/register', '/login', '/apis/**', '/docs/**', '/blog/**', '/pricing'] },
      ],
    },
    {
      id: 'dashboard',
      examples: ['https://alltick.co/', 'https://alltick.co/dashboard'],
      surface: 'page',
      signs: [
        { sees: { by: 'role', role: ['link', 'menuitem', 'tab', 'treeitem', 'button'], name: 'keys' } },
        { sees: { by: 'text', text: 'dashboard' } },
        { sees: { by: 'role', role: ['link', 'menuitem', 'button'], name: 'signOut' } },
        { path: ['/dashboard/**', '/console/**', '/user/**', '/account/**', '/home/**'] },
      ],
      enough: 2,
      never: [
        { sees: { by: 'role', role: ['link', 'button'], name: 'logIn' } },
        { sees: { by: 'role', role: ['link', 'button'], name: 'register' } },
        { path: ['/register', '/login', '/apis/**', '/docs/**', '/blog/**', '/pricing'] },
      ],
    },
  ],
  steps: [
    {
      id: 'register-email',
      page: 'register',
      target: [
        { by: 'label', label: 'email', control: 'email' },
        { by: 'label', label: 'email', control: 'text' },
      ],
      done: { when: 'filled' },
      fields: ['email'],
    },
    {
      id: 'register-password',
      page: 'register',
      target: [{ by: 'label', label: 'password', control: 'password' }],
      done: { when: 'filled' },
      fields: ['password'],
    },
    {
      id: 'register-code',
      page: 'register',
      target: [{ by: 'label', label: 'code', control: 'text' }],
      done: { when: 'filled' },
      fields: ['code'],
    },
    {
      id: 'register-submit',
      page: 'register',
      target: [
        { by: 'role', role: 'button', name: 'register', within: 'dialog' },
        { by: 'role', role: 'button', name: 'register', within: 'main' },
        { by: 'role', role: 'button', name: 'register' },
      ],
      done: { when: 'used' },
    },
    {
      id: 'open-api-keys',
      page: 'dashboard',
      target: [
        {
          by: 'role',
          role: ['link', 'menuitem', 'tab', 'treeitem', 'button'],
          name: 'keys',
          within: 'navigation',
        },
        { by: 'role', role: ['link', 'menuitem', 'tab', 'treeitem', 'button'], name: 'keys' },
      ],
      done: { when: 'used' },
    },
    {
      id: 'save-token',
      page: 'api-keys',
      target: [
        { by: 'token', kind: 'api' },
        { by: 'role', role: 'button', name: 'copy', within: 'main' },
      ],
      done: { when: 'saved' },
      token: 'api',
    },
  ],
  fields: [
    {
      id: 'email',
      target: [
        { by: 'label', label: 'email', control: 'email' },
        { by: 'label', label: 'email', control: 'text' },
      ],
      kind: 'email',
      checks: [
        { check: 'required' },
        { check: 'email' },
        { check: 'advice', when: 'focused', text: 'email-readable' },
      ],
    },
    {
      id: 'password',
      target: [{ by: 'label', label: 'password', control: 'password' }],
      kind: 'password',
      checks: [{ check: 'required' }, { check: 'password', rules: ['upper', 'lower', 'digit', 'special'] }],
    },
    {
      id: 'code',
      target: [{ by: 'label', label: 'code', control: 'text' }],
      kind: 'code',
      checks: [{ check: 'required' }, { check: 'advice', when: 'empty', text: 'code-spam' }],
    },
  ],
  tokens: [token],
  use: {
    query: { url: 'https://quote.alltick.co/quote-b-api/trade-tick', parameter: 'token' },
    example: {
      method: 'GET',
      url: 'https://quote.alltick.co/quote-b-api/trade-tick?token={token}&query=%7B%22trace%22%3A%22latchkey%22%2C%22data%22%3A%7B%22symbol_list%22%3A%5B%7B%22code%22%3A%22BTCUSDT%22%7D%5D%7D%7D',
    },
    verify: {
      method: 'GET',
      url: 'https://quote.alltick.co/quote-b-api/trade-tick?token={token}&query=%7B%22trace%22%3A%22latchkey%22%2C%22data%22%3A%7B%22symbol_list%22%3A%5B%7B%22code%22%3A%22BTCUSDT%22%7D%5D%7D%7D',
      every: 10,
      answers: [
        { field: 'ret', is: [200], means: 'valid' },
        { field: 'ret', is: [401], means: 'wrong' },
        { field: 'ret', is: [603, 604], means: 'limited' },
        { field: 'ret', is: [429, 605, 606], means: 'too-fast' },
        { field: 'ret', is: [400, 402, 600, 601], means: 'our-mistake' },
        { status: [401], means: 'wrong' },
        { status: [429], means: 'too-fast' },
        { status: [400], means: 'our-mistake' },
      ],
    },
  },
  verified: {
    date: '2026-11-21',
    language: 'en',
    on: 'documentation',
    how: 'Read from the public documentation, not on the live dashboard.',
  },
};
