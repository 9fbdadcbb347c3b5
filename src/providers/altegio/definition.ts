import type { Provider } from '../definition';
import type { Locator } from '../locator';
import { tokens } from './tokens';
import type { Verify } from '../use';
import { words } from './words';

const answers: Verify['answers'] = [
  { status: [401], means: 'wrong' },
  { status: [403], means: 'limited' },
  { status: [429], means: 'too-fast' },
  { status: [200], field: 'success', is: [true], means: 'valid' },
];

/** The entry that leads to the page with the key. */
const settingsEntry: Locator = {
  by: 'role',
  role: ['link', 'tab', 'menuitem', 'button'],
  name: 'accountSettings',
};

/** What is known of the flow, and from where, is told in notes.md. */
export const definition: Provider = {
  id: 'altegio',
  name: 'Altegio',
  hosts: ['app.alteg.io', 'alteg.io', 'www.alteg.io'],
  excluded: [
    { host: 'developer.alteg.io', why: 'Documentation only; it shows sample tokens.' },
    { host: 'api.alteg.io', why: 'The API itself.' },
    { host: 'alteg.io', path: '/support/**', why: 'Help pages.' },
    { host: 'alteg.io', path: '/*/support/**', why: 'Help pages.' },
    { host: 'www.alteg.io', path: '/support/**', why: 'Help pages.' },
    { host: 'www.alteg.io', path: '/*/support/**', why: 'Help pages.' },
    { host: 'alteg.io', path: '/blog/**', why: 'Articles.' },
  ],
  paths: [{ host: 'app.alteg.io', path: '/appstore/**' }],
  ownHost: false,
  links: {
    start: 'https://alteg.io/en',
    docs: 'https://developer.alteg.io/',
    manage: 'https://app.alteg.io/appstore/developers/1',
    api: 'https://developer.alteg.io/',
    support: 'mailto:api@alteg.io',
  },
  languages: ['en', 'ru'],
  words,
  pages: [
    {
      id: 'location-form',
      examples: ['https://alteg.io/en', 'https://alteg.io/en/signup'],
      surface: 'either',
      signs: [
        { must: true, sees: { by: 'label', label: 'locationName', control: 'text' } },
        { sees: { by: 'label', label: 'email', control: 'any' } },
        { sees: { by: 'label', label: 'phone', control: 'any' } },
        { sees: { by: 'role', role: 'button', name: 'signUp' } },
      ],
      enough: 2,
      never: [{ path: ['/appstore/**'] }],
    },
    {
      id: 'account-settings',
      examples: ['https://app.alteg.io/appstore/developers/1/settings'],
      surface: 'either',
      signs: [
        { sees: { by: 'role', role: 'heading', name: 'accountSettings' } },
        { sees: { by: 'text', text: 'apiKey', within: 'main' } },
        { sees: { by: 'token', kind: 'partner' } },
      ],
      enough: 2,
      never: [{ sees: { by: 'label', label: 'password', control: 'password' } }],
    },
    {
      id: 'user-token',
      examples: ['https://app.alteg.io/appstore/developers/1/access'],
      surface: 'either',
      signs: [
        { must: true, sees: { by: 'token', kind: 'user' } },
        { sees: { by: 'text', text: 'userToken', within: 'main' } },
        { sees: { by: 'text', text: 'apiAccess' } },
      ],
      enough: 2,
    },
    {
      id: 'marketplace-register',
      examples: ['https://app.alteg.io/appstore/developers/1'],
      surface: 'either',
      signs: [
        { must: true, path: ['/appstore/developers/**'] },
        { counts: 3, sees: { by: 'role', role: ['button', 'link'], name: 'signUp' } },
        { sees: { by: 'label', label: 'email', control: 'any' } },
        { sees: { by: 'label', label: 'phone', control: 'any' } },
        { sees: { by: 'label', label: 'password', control: 'password' } },
        { sees: { by: 'text', text: 'marketplace' } },
        // The form may be a window over the Marketplace.
        { sees: { by: 'text', text: 'marketplace', within: 'behind' } },
      ],
      // Address and button alone are also those of every other page at this address that says "Get started".
      enough: 5,
      never: [{ sees: settingsEntry }, { sees: { ...settingsEntry, within: 'behind' } }],
    },
    {
      id: 'marketplace',
      examples: ['https://app.alteg.io/appstore/developers/1'],
      surface: 'page',
      signs: [
        { path: ['/appstore/developers/**'] },
        { sees: settingsEntry },
        // In a rail of icons it is only the name of a link.
        {
          sees: {
            by: 'role',
            role: ['link', 'tab', 'menuitem', 'button', 'heading'],
            name: 'myApplications',
          },
        },
        { sees: { by: 'text', text: 'marketplace' } },
      ],
      // Every visitor of the shop for apps sees "Marketplace" and perhaps "Account settings".
      enough: 3,
      // Somebody who still has to register may have the menu already.
      never: [
        { sees: { by: 'label', label: 'password', control: 'password' } },
        { sees: { by: 'role', role: 'button', name: 'signUp', within: 'main' } },
      ],
    },
  ],
  steps: [
    {
      id: 'register-location',
      page: 'location-form',
      target: [
        { by: 'role', role: 'button', name: 'signUp', within: 'main' },
        { by: 'role', role: 'button', name: 'signUp' },
      ],
      done: { when: 'used' },
      fields: ['location'],
    },
    {
      id: 'register-marketplace',
      page: 'marketplace-register',
      target: [
        { by: 'role', role: 'button', name: 'signUp', within: 'main' },
        { by: 'role', role: ['button', 'link'], name: 'signUp' },
      ],
      done: { when: 'used' },
    },
    {
      id: 'open-account-settings',
      page: 'marketplace',
      target: [
        // Older pages have the key behind a tab, beside a menu that goes on naming the page around it.
        { by: 'role', role: 'tab', name: 'accountSettings' },
        { ...settingsEntry, within: 'navigation' },
        settingsEntry,
      ],
      done: { when: 'used' },
    },
    {
      id: 'save-token',
      page: 'account-settings',
      target: [
        { by: 'token', kind: 'partner' },
        { by: 'label', label: 'apiKey', control: 'text' },
        { by: 'role', role: 'button', name: 'copy', within: 'main' },
      ],
      done: { when: 'saved' },
      token: 'partner',
    },
    {
      id: 'get-user-token',
      page: 'user-token',
      target: [
        { by: 'token', kind: 'user' },
        { by: 'label', label: 'userToken', control: 'text' },
      ],
      done: { when: 'saved' },
      optional: true,
      token: 'user',
    },
  ],
  fields: [
    {
      id: 'location',
      target: [{ by: 'label', label: 'locationName', control: 'text' }],
      kind: 'text',
      checks: [{ check: 'required' }, { check: 'advice', when: 'focused', text: 'location-is-service' }],
    },
  ],
  tokens,
  use: {
    header: { name: 'Authorization', value: 'Bearer {token}' },
    headers: [{ name: 'Accept', value: 'application/vnd.api.v2+json' }],
    example: { method: 'GET', url: 'https://api.alteg.io/api/v1/countries' },
    verify: {
      method: 'GET',
      url: 'https://api.alteg.io/api/v1/countries',
      every: 1,
      answers,
    },
    pair: {
      kind: 'user',
      header: { name: 'Authorization', value: 'Bearer {token}, User {second}' },
      verify: { method: 'GET', url: 'https://api.alteg.io/api/v1/companies?my=1', every: 1, answers },
    },
  },
  verified: {
    date: '2026-11-21',
    language: 'en',
    on: 'documentation',
    how: 'Read from the public documentation, not on the live dashboard.',
  },
};
