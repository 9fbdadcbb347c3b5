import type { SightOptions } from '../../../src/content/sight';
import { addressLists } from '../../../src/content/address-lists';
import { allExtras } from '../../../src/recognition/extras';
import type { Provider } from '../../../src/providers/definition';
import type { Locator } from '../../../src/providers/locator';
import { providers } from '../../../src/providers/registry';
import { BUTTON, LABEL } from './dashboard-parts';

/** A look has to know all words of a provider, so the one with the most of them is the fair one to measure with. */
export const richest = providers.reduce((most, one) =>
  Object.keys(one.words).length > Object.keys(most.words).length ? one : most,
);

export const byRole: Locator = { by: 'role', role: 'button', name: 'bench-button' };
export const byLabel: Locator = { by: 'label', label: 'bench-field', control: 'text' };

/** The same, which also knows one page more: the form of the generated dashboard. */
export const example: Provider = {
  ...richest,
  id: 'example',
  name: 'Example',
  hosts: [],
  excluded: [],
  words: {
    ...richest.words,
    'bench-button': { en: { texts: [BUTTON], source: 'documented' } },
    'bench-field': { en: { texts: [LABEL], source: 'documented' } },
    'bench-title': { en: { texts: ['Create a custom token'], source: 'documented' } },
  },
  pages: [
    ...richest.pages,
    {
      id: 'bench-form',
      examples: [],
      surface: 'page',
      signs: [
        { sees: { by: 'role', role: 'heading', name: 'bench-title' } },
        { sees: byRole },
        { sees: byLabel },
      ],
      enough: 3,
    },
  ],
  fields: [
    ...richest.fields,
    { id: 'bench-field', target: [byLabel], kind: 'addresses', checks: [{ check: 'addresses' }] },
  ],
  steps: [
    ...richest.steps,
    {
      id: 'bench-fill',
      page: 'bench-form',
      target: [byLabel],
      done: { when: 'filled' },
      fields: ['bench-field'],
    },
    { id: 'bench-press', page: 'bench-form', target: [byRole], done: { when: 'used' } },
    ...richest.tokens.slice(0, 1).map(({ id }) => ({
      id: 'bench-save',
      page: 'bench-form',
      target: [{ by: 'token', kind: id } as const],
      done: { when: 'saved' } as const,
      token: id,
    })),
  ],
};

/** A look at the generated page as a visit takes it that has just begun. */
export const firstLook: SightOptions = {
  document,
  url: new URL('https://dashboard.example/'),
  form: {},
  now: 0,
  pointed: () => null,
  addresses: addressLists,
  extras: allExtras,
};
