import { jwt } from '../common-shapes';
import type { Provider, Sign } from '../definition';
import type { Role } from '../locator';
import { fields } from './fields';
import { words } from './words';

const menuRoles: readonly Role[] = ['link', 'menuitem', 'treeitem', 'tab', 'button'];

/** Parts of the platform that stand in its main menu beside the API section. */
const platform: Sign = { labels: ['clusters', 'workspaces', 'pipelines'], atLeast: 2 };

/** The list of tokens, also where nothing says that its headers are headers. */
const columns: Sign = {
  labels: ['name', 'description', 'expiration', 'allow', 'block', 'limit', 'token'],
  atLeast: 4,
};

/** What was filled in, shown to be confirmed on a page of its own. */
const summary: Sign = { labels: ['expiration', 'allow', 'block', 'limit', 'range'], atLeast: 3 };

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
  pages: [
    {
      id: 'confirm-save',
      examples: [],
      surface: 'dialog',
      signs: [
        { must: true, sees: { by: 'text', text: 'confirm', within: 'dialog' } },
        { must: true, sees: { by: 'role', role: 'button', name: 'ok', within: 'dialog' } },
        { sees: { by: 'text', text: 'apis', within: 'behind' } },
        { sees: { by: 'text', text: 'allow', within: 'behind' } },
      ],
      enough: 3,
      never: [
        { sees: { by: 'label', label: 'name', control: 'text', within: 'dialog' } },
        { sees: { by: 'label', label: 'allow', control: 'any', within: 'dialog' } },
        { labels: ['name', 'description', 'expiration', 'allow', 'block', 'limit', 'range'], atLeast: 3 },
      ],
    },
    {
      id: 'issue-form',
      examples: [],
      surface: 'either',
      signs: [
        {
          labels: ['name', 'description', 'expiration', 'allow', 'block', 'limit', 'range'],
          atLeast: 4,
        },
        { sees: { by: 'label', label: 'name', control: 'text' } },
        { sees: { by: 'label', label: 'allow', control: 'any' } },
        { sees: { by: 'label', label: 'block', control: 'any' } },
        { sees: { by: 'label', label: 'limit', control: 'any' } },
        { sees: { by: 'choices', heading: 'range' } },
        { sees: { by: 'role', role: 'button', name: 'save' } },
      ],
      // The list of tokens may have the same labels as its columns, and a filter: at least two controls must be the form's
      // own. A name, a description, an expiration and permissions are in a window that adds a member, too.
      enough: 6,
    },
    {
      id: 'apis',
      examples: [],
      surface: 'page',
      signs: [
        { must: 'away', counts: 3, sees: { by: 'role', role: ['button', 'link'], name: 'issue' } },
        { counts: 3, sees: { by: 'text', text: 'apis', within: 'main' } },
        { sees: { by: 'role', role: menuRoles, name: 'menu' } },
        { sees: { by: 'role', role: menuRoles, name: 'apis', within: 'navigation' } },
        { sees: { by: 'role', role: 'columnheader', name: 'token' } },
        { sees: { by: 'role', role: 'columnheader', name: 'allow' } },
        { sees: { by: 'role', role: 'columnheader', name: 'limit' } },
        { ...columns, counts: 4 },
      ],
      // Other products' lists of tokens have the menu, the heading, the button and a column for the token, too.
      enough: 9,
      // An open menu and a button of the same name are those of every other section that issues something.
      enoughAtHome: 7,
    },
    {
      id: 'console',
      examples: ['https://console.cocktailcloud.io/', 'https://demo.acloud.run/'],
      surface: 'page',
      signs: [
        { sees: { by: 'role', role: menuRoles, name: 'menu' } },
        { sees: { by: 'role', role: menuRoles, name: 'apis' } },
        { sees: { by: 'text', text: 'brand' } },
        platform,
        { sees: { by: 'text', text: 'clusters' } },
        // On its own hosts the section's name, to press, is enough: a shut menu shows no more.
        { sees: { by: 'text', text: 'menu' } },
      ],
      enough: 4,
      enoughAtHome: 2,
      // The list of tokens is further on, even where its button is not found, and so is the end of the form.
      never: [columns, summary],
    },
  ],
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
      target: [{ by: 'role', role: 'button', name: 'save' }],
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
