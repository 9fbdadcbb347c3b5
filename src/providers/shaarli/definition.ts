import type { Provider } from '../definition';
import { words } from './words';

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
        { sees: { by: 'label', label: 'apiSecret', control: 'text' } },
        { sees: { by: 'role', role: 'button', name: 'save' } },
      ],
      enough: 2,
    },
    {
      id: 'tools',
      examples: [],
      surface: 'page',
      signs: [
        { must: true, sees: { by: 'role', role: ['link', 'button'], name: 'configure' } },
        { sees: { by: 'role', role: 'link', name: 'tools' } },
        { path: ['/admin/tools', '/**'] },
      ],
      enough: 2,
    },
    {
      id: 'home',
      examples: [],
      surface: 'page',
      signs: [
        { must: true, sees: { by: 'role', role: 'link', name: 'tools' } },
        { sees: { by: 'text', text: 'brand' } },
      ],
      enough: 2,
    },
  ],
  steps: [
    {
      id: 'open-tools',
      page: 'home',
      target: [{ by: 'role', role: 'link', name: 'tools' }],
      done: { when: 'used' },
    },
    {
      id: 'open-configure',
      page: 'tools',
      target: [{ by: 'role', role: ['link', 'button'], name: 'configure' }],
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
      id: 'save-token',
      page: 'configure',
      target: [{ by: 'label', label: 'apiSecret', control: 'text' }],
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
      shapes: [{ parts: [{ of: 'hex', from: 12, to: 12 }], needs: ['digit'], trust: 'likely' }],
      unusual: { from: 8, to: 256 },
      never: [{ reason: 'form-token', shape: { parts: [{ of: 'hex', from: 40, to: 40 }], trust: 'sure' } }],
      shownOnce: false,
      records: [],
      replaces: 'newest',
      variable: 'SHAARLI_API_SECRET',
    },
  ],
  use: {},
  verified: { date: '2026-11-21', language: 'en', how: 'Draft.' },
};
