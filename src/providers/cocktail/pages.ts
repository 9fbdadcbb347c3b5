import type { Page, Sign } from '../definition';
import type { Role } from '../locator';

/** Roles of what opens a part of the platform. */
export const menuRoles: readonly Role[] = ['link', 'menuitem', 'treeitem', 'tab', 'button'];

/** Parts of the platform that stand in its main menu beside the API section. */
const platform: Sign = { labels: ['clusters', 'workspaces', 'pipelines'], atLeast: 2 };

/** The list of tokens, also where nothing says that its headers are headers. */
const columns: Sign = {
  labels: ['name', 'description', 'expiration', 'allow', 'block', 'limit', 'token'],
  atLeast: 4,
};

/** What was filled in, shown to be confirmed on a page of its own. */
const summary: Sign = { labels: ['expiration', 'allow', 'block', 'limit', 'range'], atLeast: 3 };

export const pages: readonly Page[] = [
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
    id: 'confirm-page',
    examples: [],
    surface: 'page',
    signs: [
      { must: true, sees: { by: 'text', text: 'confirm', within: 'main' } },
      { must: true, sees: { by: 'role', role: 'button', name: 'ok', within: 'main' } },
      { ...summary, must: true },
      { sees: { by: 'role', role: menuRoles, name: 'menu' } },
      { sees: { by: 'role', role: menuRoles, name: 'apis' } },
    ],
    enough: 5,
    never: [
      { sees: { by: 'label', label: 'name', control: 'text' } },
      { sees: { by: 'label', label: 'allow', control: 'any' } },
      { sees: { by: 'choices', heading: 'range' } },
    ],
  },
  {
    id: 'token-shown',
    examples: [],
    surface: 'page',
    signs: [
      { must: true, counts: 2, sees: { by: 'token', kind: 'api', inFull: true } },
      // Other pages of the platform show tokens as well, of a cluster for instance.
      { must: true, counts: 2, sees: { by: 'text', text: 'issued', within: 'main' } },
      { sees: { by: 'role', role: 'button', name: 'copy' } },
      { sees: { by: 'role', role: menuRoles, name: 'menu' } },
      { sees: { by: 'role', role: menuRoles, name: 'apis' } },
    ],
    enough: 5,
    never: [{ sees: { by: 'label', label: 'name', control: 'text' } }],
  },
  {
    id: 'issue-form',
    examples: [],
    surface: 'either',
    signs: [
      {
        counts: 1,
        labels: ['name', 'description', 'expiration', 'allow', 'block', 'limit', 'range'],
        atLeast: 4,
      },
      // With its heading a field and a button are enough: a wizard asks for a few things at a time.
      { counts: 3, sees: { by: 'role', role: 'heading', name: 'window', within: 'main' } },
      { sees: { by: 'label', label: 'name', control: 'text' } },
      { sees: { by: 'label', label: 'allow', control: 'any' } },
      { sees: { by: 'label', label: 'block', control: 'any' } },
      { sees: { by: 'label', label: 'limit', control: 'any' } },
      { sees: { by: 'choices', heading: 'range' } },
      { sees: { by: 'role', role: 'button', name: 'save' } },
      { sees: { by: 'role', role: ['button', 'link'], name: 'next', within: 'main' } },
    ],
    // The list of tokens may have the same labels as its columns, and a filter: at least two controls must be the form's
    // own. A name, a description, an expiration and permissions are in a window that adds a member, too.
    enough: 5,
    // From changing an old token no token comes.
    never: [{ sees: { by: 'text', text: 'edit', within: 'main' } }],
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
];
