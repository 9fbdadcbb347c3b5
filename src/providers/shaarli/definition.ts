import type { Provider } from '../definition';
import { words } from './words';

/** Every page has the product's name in its footer; the title above is the person's own. */
const footer = { sees: { by: 'text', text: 'brand' } } as const;

/** What is known of the flow, and from where, is told in notes.md. */
export const definition: Provider = {
  id: 'shaarli',
  name: 'Shaarli',
  hosts: [],
  excluded: [
    { host: 'shaarli.readthedocs.io', why: 'Documentation.' },
    { host: 'shaarli.github.io', why: 'Documentation of the API.' },
  ],
  ownHost: true,
  links: {
    start: 'https://shaarli.readthedocs.io/en/master/REST-API/',
    docs: 'https://shaarli.readthedocs.io/en/master/REST-API/',
    api: 'https://shaarli.github.io/api-documentation/',
  },
  languages: ['en', 'de', 'fr', 'ja'],
  words,
  pages: [
    {
      id: 'configure',
      examples: [],
      surface: 'page',
      signs: [
        { sees: { by: 'label', label: 'enableApi', control: 'choice' } },
        { must: true, sees: { by: 'label', label: 'apiSecret', control: 'text' } },
        { sees: { by: 'role', role: 'button', name: 'save' } },
        { sees: { by: 'role', role: 'heading', name: 'configure' } },
        { must: true, ...footer },
      ],
      enough: 4,
    },
    {
      id: 'tools',
      examples: [],
      surface: 'page',
      signs: [
        { must: true, sees: { by: 'role', role: ['link', 'button'], name: 'openConfigure' } },
        { sees: { by: 'role', role: 'link', name: 'tools' } },
        { sees: { by: 'role', role: 'link', name: 'logOut' } },
        footer,
      ],
      enough: 3,
    },
    {
      id: 'home',
      examples: [],
      surface: 'page',
      signs: [
        { must: true, sees: { by: 'role', role: 'link', name: 'tools' } },
        { sees: { by: 'role', role: 'link', name: 'logOut' } },
        { must: true, ...footer },
      ],
      enough: 3,
      never: [{ sees: { by: 'role', role: 'link', name: 'logIn' } }],
    },
  ],
  steps: [
    {
      id: 'open-tools',
      page: 'home',
      target: [
        { by: 'role', role: 'link', name: 'tools', within: 'navigation' },
        { by: 'role', role: 'link', name: 'tools' },
      ],
      done: { when: 'used' },
    },
    {
      id: 'open-configure',
      page: 'tools',
      target: [{ by: 'role', role: ['link', 'button'], name: 'openConfigure' }],
      done: { when: 'used' },
    },
    {
      id: 'enable-api',
      page: 'configure',
      target: [{ by: 'label', label: 'enableApi', control: 'choice' }],
      done: { when: 'filled' },
      fields: ['enable'],
    },
    {
      id: 'save-configuration',
      page: 'configure',
      target: [{ by: 'role', role: 'button', name: 'save' }],
      done: { when: 'used' },
    },
    {
      id: 'save-token',
      page: 'configure',
      target: [
        { by: 'label', label: 'apiSecret', control: 'text' },
        { by: 'token', kind: 'secret' },
      ],
      done: { when: 'saved' },
      token: 'secret',
    },
  ],
  fields: [
    {
      id: 'enable',
      target: [{ by: 'label', label: 'enableApi', control: 'choice' }],
      kind: 'choices',
      checks: [{ check: 'required' }],
    },
  ],
  tokens: [
    {
      id: 'secret',
      label: 'apiSecret',
      // The installation makes twelve hexadecimal digits. A person may have typed anything else.
      shapes: [{ parts: [{ of: 'hex', from: 12, to: 12 }], trust: 'likely' }],
      unusual: { from: 6, to: 256 },
      never: [{ reason: 'form-token', shape: { parts: [{ of: 'hex', from: 40, to: 40 }], trust: 'sure' } }],
      shownOnce: false,
      records: [],
      replaces: 'newest',
      variable: 'SHAARLI_API_SECRET',
    },
  ],
  // The secret is never sent: a client signs a short-lived web token with it, so there is no header to copy.
  use: {},
  verified: {
    date: '2026-11-21',
    language: 'en',
    on: 'dashboard',
    how: 'Seen on the running product, version 0.12.1.',
  },
};
