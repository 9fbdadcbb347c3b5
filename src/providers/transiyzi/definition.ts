import type { Provider, Sign } from '../definition';
import type { Locator, Role } from '../locator';
import { token } from './token';
import { words } from './words';

const avatar: Locator = {
  by: 'corner',
  corner: 'bottom-left',
  why: 'The documentation says: the avatar at the bottom left corner.',
};

/** Roles of the tab or the entry in a menu that opens a part of the dashboard. */
const places: readonly Role[] = ['tab', 'link', 'menuitem', 'button'];

/** Signed out, or the token page of another product that uses the same common words. */
const elsewhere: readonly Sign[] = [
  { sees: { by: 'text', text: 'otherProducts' } },
  { sees: { by: 'role', role: ['link', 'button'], name: 'logIn' } },
];

/** A token that can be read, which is to be saved before another one is made. */
const shown: Sign = { sees: { by: 'token', kind: 'access', inFull: true } };

/** What is known of the flow, and from where, is told in notes.md. */
export const definition: Provider = {
  id: 'transiyzi',
  name: 'Transiyzi',
  hosts: ['transiyzi.com', '*.transiyzi.com'],
  excluded: [
    { host: 'docs.transiyzi.com', why: 'Documentation; it says "Access Tokens" and shows a sample.' },
    { host: 'blog.transiyzi.com', why: 'Articles.' },
    { host: 'status.transiyzi.com', why: 'Service status.' },
    { host: 'transiyzi.com', path: '/api/**', why: 'The API itself.' },
    { host: 'transiyzi.com', path: '/docs/**', why: 'Documentation.' },
    { host: 'transiyzi.com', path: '/blog/**', why: 'Articles.' },
  ],
  ownHost: true,
  links: {
    start: 'https://transiyzi.com/',
    docs: 'https://docs.transiyzi.com/',
    manage: 'https://transiyzi.com/',
  },
  languages: ['en', 'tr'],
  words,
  pages: [
    {
      id: 'token-form',
      examples: ['https://transiyzi.com/profile'],
      surface: 'dialog',
      signs: [
        { sees: { by: 'label', label: 'name', control: 'text', within: 'dialog' } },
        { sees: { by: 'choices', labels: ['read', 'write'], within: 'dialog' } },
        { sees: { by: 'text', text: 'generateToken', within: 'dialog' } },
        { sees: { by: 'role', role: 'button', name: 'submit', within: 'dialog' } },
        // A window that invites to a team has a name, what one may do, and a button to create as well.
        { must: true, sees: { by: 'text', text: 'accessTokens', within: 'behind' } },
      ],
      enough: 4,
      enoughAtHome: 3,
      never: [
        { sees: { by: 'token', kind: 'access' } },
        { sees: { by: 'text', text: 'edit', within: 'dialog' } },
      ],
    },
    {
      id: 'token-shown',
      examples: ['https://transiyzi.com/profile'],
      surface: 'either',
      signs: [
        { sees: { by: 'token', kind: 'access' } },
        // Also in a notice above the list, which hides the older ones. Without it, dots and what is said of tokens may be those of the list.
        { ...shown, counts: 2 },
        { sees: { by: 'role', role: 'button', name: 'copy' } },
        { sees: { by: 'text', text: 'shownOnce' } },
        { counts: 2, sees: { by: 'text', text: 'accessTokens', within: 'behind' } },
        { sees: { by: 'role', role: 'button', name: 'generateToken', within: 'behind' } },
        { sees: { by: 'role', role: 'button', name: 'generateToken', within: 'main' } },
      ],
      enough: 5,
      never: [
        { sees: { by: 'choices', labels: ['read', 'write'] } },
        { sees: { by: 'text', text: 'otherProducts' } },
        { sees: { by: 'role', role: ['link', 'button'], name: 'logIn' } },
      ],
    },
    {
      id: 'tokens',
      examples: ['https://transiyzi.com/profile'],
      surface: 'page',
      signs: [
        { must: 'away', counts: 4, sees: { by: 'role', role: ['button', 'link'], name: 'generateToken' } },
        // Where the button has another name, this tells the page from the profile, on the provider's own hosts.
        { counts: 2, sees: { by: 'role', role: places, name: 'accessTokens', current: true } },
        // A banner on every page may have the button's words.
        { must: true, counts: 1, labels: ['accessTokens', 'profileSettings'], atLeast: 1 },
        { counts: 1, labels: ['accessTokens', 'profileSettings'], atLeast: 2 },
        { sees: avatar },
        { sees: { by: 'text', text: 'translations', within: 'navigation' } },
      ],
      enough: 6,
      enoughAtHome: 5,
      never: [...elsewhere, shown],
    },
    {
      id: 'profile',
      examples: ['https://transiyzi.com/profile'],
      surface: 'page',
      signs: [
        { must: 'away', counts: 3, sees: { by: 'role', role: places, name: 'accessTokens' } },
        { sees: { by: 'role', role: places, name: 'profileSettings', current: true } },
        { sees: { by: 'text', text: 'profileSettings' } },
        { sees: avatar },
        { sees: { by: 'text', text: 'translations', within: 'navigation' } },
      ],
      enough: 5,
      enoughAtHome: 4,
      never: [...elsewhere, shown],
    },
    {
      id: 'dashboard',
      examples: ['https://transiyzi.com/', 'https://app.transiyzi.com/projects'],
      surface: 'page',
      signs: [
        { sees: avatar },
        { sees: { by: 'role', role: ['menuitem', 'link', 'button'], name: 'profileSettings' } },
        { sees: { by: 'text', text: 'projects' } },
        { sees: { by: 'text', text: 'translations' } },
      ],
      enough: 3,
      enoughAtHome: 2,
      // Where "Access Tokens" can be opened, the person is further on.
      never: [...elsewhere, { sees: { by: 'role', role: places, name: 'accessTokens' } }],
    },
  ],
  steps: [
    {
      id: 'open-profile',
      page: 'dashboard',
      target: [{ by: 'role', role: ['menuitem', 'link', 'button'], name: 'profileSettings' }, avatar],
      done: { when: 'used' },
    },
    {
      id: 'open-access-tokens',
      page: 'profile',
      target: [
        {
          by: 'role',
          role: places,
          name: 'accessTokens',
          within: 'navigation',
        },
        { by: 'role', role: places, name: 'accessTokens' },
      ],
      done: { when: 'used' },
    },
    {
      id: 'generate-token',
      page: 'tokens',
      target: [{ by: 'role', role: ['button', 'link'], name: 'generateToken' }],
      done: { when: 'used' },
    },
    {
      id: 'name-token',
      page: 'token-form',
      target: [{ by: 'label', label: 'name', control: 'text', within: 'dialog' }],
      done: { when: 'filled' },
      fields: ['name'],
    },
    {
      id: 'choose-scopes',
      page: 'token-form',
      target: [
        { by: 'choices', labels: ['read', 'write'], within: 'dialog' },
        { by: 'choices', heading: 'scopes', within: 'dialog' },
        { by: 'label', label: 'scopes', control: 'any', within: 'dialog' },
      ],
      done: { when: 'filled' },
      fields: ['scopes'],
    },
    {
      id: 'submit-token',
      page: 'token-form',
      target: [
        { by: 'role', role: 'button', name: 'submit', within: 'dialog' },
        { by: 'role', role: 'button', name: 'generateToken', within: 'dialog' },
      ],
      done: { when: 'used' },
    },
    {
      id: 'save-token',
      page: 'token-shown',
      target: [
        { by: 'token', kind: 'access' },
        { by: 'role', role: 'button', name: 'copy' },
      ],
      done: { when: 'saved' },
      token: 'access',
    },
  ],
  fields: [
    {
      id: 'name',
      target: [{ by: 'label', label: 'name', control: 'text', within: 'dialog' }],
      kind: 'text',
      checks: [{ check: 'required' }, { check: 'advice', when: 'focused', text: 'name-says-where' }],
    },
    {
      id: 'scopes',
      target: [
        { by: 'choices', labels: ['read', 'write'], within: 'dialog' },
        { by: 'choices', heading: 'scopes', within: 'dialog' },
        { by: 'label', label: 'scopes', control: 'any', within: 'dialog' },
      ],
      kind: 'choices',
      checks: [{ check: 'required' }],
    },
  ],
  tokens: [token],
  use: {
    header: { name: 'Authorization', value: 'Bearer {token}' },
    headers: [{ name: 'Accept', value: 'application/json' }],
    example: {
      method: 'GET',
      url: 'https://transiyzi.com/api/v1/export/locale?project_id={project_id}&locale={locale}',
    },
    inputs: [
      { id: 'project_id', example: '00000000-0000-0000-0000-000000000000' },
      { id: 'locale', example: 'en-US' },
    ],
    verify: {
      method: 'GET',
      url: 'https://transiyzi.com/api/v1/export/locale?project_id={project_id}&locale={locale}',
      every: 5,
      expects: 'json',
      answers: [
        { status: [401], means: 'wrong' },
        { status: [200], means: 'valid' },
        { status: [400, 422], means: 'wrong-input' },
        { status: [403], means: 'limited' },
        { status: [429], means: 'too-fast' },
      ],
    },
    file: {
      name: 'transiyzi.json',
      content: '{\n  "access_token": "{token}",\n  "project_id": "{project_id}"\n}\n',
    },
  },
  verified: {
    date: '2026-11-21',
    language: 'en',
    on: 'documentation',
    how: 'Read from the public documentation, not on the live dashboard.',
  },
};
