import { jwt } from '../common-shapes';
import type { Provider } from '../definition';
import { fields } from './fields';
import { menuRoles, pages } from './pages';
import { words } from './words';

/** What is known of the flow, and from where, is told in notes.md. */
export const definition: Provider = {
  id: 'cocktail',
  name: 'Cocktail Cloud',
  hosts: ['*.cocktailcloud.io', '*.acloud.run'],
  excluded: [
    { host: 'www.cocktailcloud.io', why: 'The company site.' },
    { host: 'online.cocktailcloud.io', why: 'Sales pages.' },
    { host: 'docs.cocktailcloud.io', why: 'Documentation.' },
    { host: 'cocktailcloud.gitbook.io', why: 'Documentation with the same labels.' },
  ],
  ownHost: true,
  links: {
    start: 'https://cocktailcloud.gitbook.io/openapi-en/api-information/token',
    docs: 'https://cocktailcloud.gitbook.io/openapi-en/api-information/token',
    api: 'https://cocktailcloud.gitbook.io/openapi-en/',
  },
  languages: ['en', 'ko', 'ja', 'zh'],
  words,
  pages,
  steps: [
    {
      id: 'open-apis',
      page: 'console',
      target: [
        { by: 'role', role: menuRoles, name: 'apis', within: 'navigation' },
        { by: 'role', role: menuRoles, name: 'menu', within: 'navigation' },
        { by: 'role', role: menuRoles, name: 'apis' },
        { by: 'role', role: menuRoles, name: 'menu' },
      ],
      done: { when: 'used' },
    },
    {
      id: 'issue',
      page: 'apis',
      target: [
        { by: 'role', role: ['button', 'link'], name: 'issue', within: 'main' },
        { by: 'role', role: ['button', 'link'], name: 'issue' },
      ],
      done: { when: 'used' },
    },
    {
      id: 'fill-form',
      page: 'issue-form',
      target: [{ by: 'label', label: 'name', control: 'text' }],
      done: { when: 'filled' },
      fields: fields.map((field) => field.id),
    },
    {
      id: 'save-form',
      page: 'issue-form',
      target: [
        { by: 'role', role: 'button', name: 'save' },
        { by: 'role', role: ['button', 'link'], name: 'next', within: 'main' },
      ],
      done: { when: 'used' },
    },
    {
      id: 'confirm-save',
      page: 'confirm-save',
      target: [{ by: 'role', role: 'button', name: 'ok', within: 'dialog' }],
      done: { when: 'used' },
    },
    {
      id: 'copy-token',
      page: 'apis',
      target: [
        { by: 'cell', column: 'token', row: 'noted', part: 'control' },
        { by: 'cell', column: 'token', row: 'only', part: 'control' },
        { by: 'cell', column: 'token', row: 'newest', part: 'control' },
      ],
      done: { when: 'used' },
    },
    {
      id: 'save-token',
      page: 'apis',
      target: [
        { by: 'cell', column: 'token', row: 'noted', part: 'cell' },
        { by: 'cell', column: 'token', row: 'only', part: 'cell' },
        { by: 'cell', column: 'token', row: 'newest', part: 'cell' },
        { by: 'token', kind: 'api' },
      ],
      done: { when: 'saved' },
      token: 'api',
    },
    {
      id: 'confirm-page',
      page: 'confirm-page',
      optional: true,
      target: [{ by: 'role', role: 'button', name: 'ok', within: 'main' }],
      done: { when: 'used' },
    },
    {
      id: 'save-shown-token',
      page: 'token-shown',
      optional: true,
      target: [
        { by: 'token', kind: 'api' },
        { by: 'role', role: 'button', name: 'copy' },
      ],
      done: { when: 'saved' },
      token: 'api',
    },
  ],
  fields,
  tokens: [
    {
      id: 'api',
      label: 'token',
      shapes: [jwt],
      unusual: { from: 20, to: 4096 },
      never: [
        {
          reason: 'placeholder',
          values: ['your_token', '<token>', '{token}', 'api_token', 'your_api_token'],
        },
      ],
      strip: ['Bearer ', 'Authorization: Bearer '],
      shownOnce: false,
      expiry: 'jwt',
      records: fields.map((field) => field.id),
      replaces: 'nothing',
      variable: 'COCKTAIL_API_TOKEN',
    },
  ],
  use: {
    header: { name: 'Authorization', value: 'Bearer {token}' },
    headers: [{ name: 'Content-Type', value: 'application/json' }],
    example: { method: 'GET', url: '{gateway}' },
    inputs: [{ id: 'gateway', example: 'https://gateway.example.com/' }],
  },
  verified: {
    date: '2026-11-21',
    language: 'en',
    on: 'documentation',
    how: 'Read from the documentation of three editions.',
  },
};
