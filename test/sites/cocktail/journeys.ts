import type { Act, FindInPage, Journey, JourneyStep } from '../journey';
import { startUrl } from '../start-url';

const HOME = 'https://console.cocktailcloud.io/';

interface Case {
  readonly language: string;
  readonly variants: readonly string[];
  readonly title?: string;
  readonly home?: string;
  /** Fills in all seven fields instead of the two that must be. */
  readonly allFields?: true;
}

const cases: readonly Case[] = [
  { language: 'en', variants: [] },
  { language: 'en', variants: ['edition-b'], home: 'https://tenant-7.acloud.run/' },
  { language: 'ko', variants: [] },
  { language: 'ja', variants: [] },
  { language: 'zh', variants: [] },
  { language: 'en', variants: ['wording'] },
  { language: 'en', variants: ['edition-b', 'wording'] },
  { language: 'ko', variants: ['wording'] },
  { language: 'ja', variants: ['wording'] },
  { language: 'zh', variants: ['wording'] },
  { language: 'en', variants: [], title: 'en, all fields', allFields: true },
  { language: 'en', variants: ['collapsed'] },
  { language: 'en', variants: ['plain'] },
  { language: 'ko', variants: ['plain'] },
  { language: 'en', variants: ['full-page'] },
  { language: 'en', variants: ['full-page', 'plain', 'edition-b'] },
  { language: 'en', variants: ['shown'] },
  { language: 'en', variants: ['slow'] },
  { language: 'en', variants: ['restless'] },
  { language: 'en', variants: ['oem'], home: 'https://console.customer.example/' },
  {
    language: 'ko',
    variants: ['oem'],
    home: 'http://10.20.30.40:30080/',
    title: 'ko, oem, bare http address',
  },
];

/** Every edition and language with both wordings, every variant in one language. */
export function journeys(): Journey[] {
  return cases.map((one) => ({
    provider: 'cocktail',
    title: one.title ?? [one.language, ...one.variants].join(', '),
    url: startUrl(one.home ?? HOME, {
      language: one.language,
      variants: one.variants,
      session: 'signed-in',
    }),
    language: one.language,
    variants: one.variants,
    steps: stepsOf(one),
    issued: (sites) => sites.issued('cocktail'),
  }));
}

/** Where an ordinary user starts: signed in, and without the menu that leads to the tokens. */
export const ordinaryUser = startUrl(HOME, { language: 'en', variants: ['user'], session: 'signed-in' });

/** The console before signing in. */
export const signedOut = startUrl(HOME, { language: 'en', session: 'new' });

function stepsOf({ variants, language, allFields }: Case): JourneyStep[] {
  const shown = variants.includes('shown');
  const asks = !(language === 'en' && variants.includes('edition-b'));
  const plain = variants.includes('plain');
  return [
    ...(variants.includes('collapsed')
      ? [{ id: 'open-apis', targets: [menuGroup], acts: [click(menuGroup)] }]
      : []),
    { id: 'open-apis', targets: [menuEntry], acts: [click(menuEntry)] },
    { id: 'issue', targets: [issueButton], acts: [click(issueButton)] },
    {
      id: 'fill-form',
      targets: plain ? [plainName] : [name, nameBox, nameControl],
      acts: [
        { do: 'type', at: plain ? plainName : name, text: 'latchkey-laptop' },
        ...(allFields === true ? otherFields : []),
      ],
    },
    { id: 'fill-form', targets: [rangeList, rangeGroup], acts: [click(firstCall)] },
    { id: 'save-form', targets: [saveButton], acts: [click(saveButton), ...(asks ? [] : [untilIssued])] },
    ...(asks ? [{ id: 'confirm-save', targets: [okButton], acts: [click(okButton), untilIssued] }] : []),
    { id: 'copy-token', targets: [tokenButton, tokenCell], acts: [click(tokenButton)] },
    { id: 'save-token', targets: shown ? [tokenText, copyShown] : [tokenButton, tokenCell], acts: [] },
  ];
}

const click = (at: FindInPage): Act => ({ do: 'click', at });

const menuGroup: FindInPage = () => document.querySelector('.cc-menu-external');
const menuEntry: FindInPage = () => document.querySelector('.cc-menu-apis');
const issueButton: FindInPage = () => document.querySelector('.cc-issue');

const name: FindInPage = () => document.querySelector('input[name="name"]');
const nameBox: FindInPage = () =>
  document.querySelector('input[name="name"]')?.closest('.MuiInputBase-root') ?? null;
const nameControl: FindInPage = () =>
  document.querySelector('input[name="name"]')?.closest('.MuiFormControl-root') ?? null;
const plainName: FindInPage = () => document.querySelector('.cc-plain-name');
const description: FindInPage = () => document.querySelector('textarea[name="description"]');
const allow: FindInPage = () => document.querySelector('#allow-ip');
const block: FindInPage = () => document.querySelector('#block-ip');
const limit: FindInPage = () => document.querySelector('input[name="limit"]');
const rangeList: FindInPage = () => document.querySelector('.cc-range-list');
/** The fieldset with its legend, or the cell of the table. */
const rangeGroup: FindInPage = () =>
  document.querySelector('.cc-range') ?? document.querySelector('.cc-range-list')?.closest('td') ?? null;
/** The first single permission; in the tree it stands below its group. */
const firstCall: FindInPage = () =>
  document.querySelector('.cc-range-list .MuiFormGroup-root input') ??
  document.querySelector('.cc-range-list input[type="checkbox"]');
const saveButton: FindInPage = () => document.querySelector('.cc-save');
const okButton: FindInPage = () => document.querySelector('.cc-ok');

/** The newest row has the highest number, wherever the edition puts it. */
const tokenCell: FindInPage = () =>
  [...document.querySelectorAll<HTMLElement>('.cc-tokens tr[data-row]')]
    .sort((a, b) => Number(b.dataset.row) - Number(a.dataset.row))[0]
    ?.querySelector('.cc-token') ?? null;
const tokenButton: FindInPage = () =>
  [...document.querySelectorAll<HTMLElement>('.cc-tokens tr[data-row]')]
    .sort((a, b) => Number(b.dataset.row) - Number(a.dataset.row))[0]
    ?.querySelector('.cc-token button') ?? null;
const tokenText: FindInPage = () => document.querySelector('.cc-token-text');
const copyShown: FindInPage = () => document.querySelector('.cc-copy-shown');

/** Two tokens are there from the start; the form is gone once the third is. */
const untilIssued: Act = {
  do: 'until',
  true: () =>
    document.querySelectorAll('.cc-tokens tr[data-row]').length === 3 &&
    document.querySelector('.cc-save') === null &&
    document.querySelector('.cc-ok') === null,
};

const otherFields: readonly Act[] = [
  { do: 'type', at: description, text: 'Laptop of the build team' },
  { do: 'type', at: allow, text: '192.0.2.0/24' },
  { do: 'press', key: 'Enter' },
  { do: 'type', at: block, text: '192.0.2.7' },
  { do: 'press', key: 'Enter' },
  { do: 'type', at: limit, text: '500' },
];
