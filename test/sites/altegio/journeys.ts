import type { Act, FindInPage, Journey, JourneyStep } from '../journey';
import { startUrl } from '../start-url';

const MARKETPLACE = 'https://app.alteg.io/appstore/developers/1';

interface Case {
  readonly language: 'en' | 'ru';
  readonly variants: readonly string[];
  readonly title?: string;
  /** Begins with the registration on the public site; otherwise with the Marketplace, signed in. */
  readonly fromTheStart?: true;
  /** Goes on to the page of the user token. */
  readonly userToken?: true;
}

const cases: readonly Case[] = [
  { language: 'en', variants: [], fromTheStart: true },
  { language: 'ru', variants: [], fromTheStart: true },
  { language: 'ru', variants: ['mixed'], fromTheStart: true },
  { language: 'en', variants: ['wording'], fromTheStart: true },
  { language: 'ru', variants: ['wording'], fromTheStart: true },
  { language: 'en', variants: [], title: 'en, from the Marketplace, with user token', userToken: true },
  { language: 'en', variants: ['developer'], title: 'en, registered long ago' },
  { language: 'en', variants: ['text'] },
  { language: 'en', variants: ['split'] },
  { language: 'en', variants: ['masked'] },
  { language: 'en', variants: ['copy-only'] },
  { language: 'ru', variants: ['copy-only'] },
  { language: 'en', variants: ['bootstrap'] },
  { language: 'en', variants: ['quasar'] },
  { language: 'en', variants: ['dialog'] },
  { language: 'en', variants: ['frame'], fromTheStart: true },
  { language: 'en', variants: ['trusted-types'], fromTheStart: true },
  { language: 'en', variants: ['slow'], fromTheStart: true },
  { language: 'en', variants: ['restless'], fromTheStart: true },
];

/** Every language with both wordings, every variant in one language. */
export function journeys(): Journey[] {
  return cases.map((one) => ({
    provider: 'altegio',
    title: one.title ?? [one.language, ...one.variants].join(', '),
    url: startUrl(one.fromTheStart === true ? `https://alteg.io/${one.language}` : MARKETPLACE, {
      language: one.language,
      variants: one.variants,
      session: one.fromTheStart === true ? 'new' : 'signed-in',
    }),
    language: one.language,
    variants: one.variants,
    steps: stepsOf(one),
    issued: (sites) => sites.issued('altegio'),
  }));
}

function stepsOf({ variants, fromTheStart, userToken }: Case): JourneyStep[] {
  const framed = variants.includes('frame');
  return [
    ...(fromTheStart === true ? (framed ? framedRegistration : registration) : []),
    ...(variants.includes('developer')
      ? []
      : [
          {
            id: 'register-marketplace',
            targets: [becomeDeveloper, becomeDeveloperHost],
            acts: [whenReady, press(becomeDeveloperHost)],
          },
        ]),
    { id: 'open-account-settings', targets: [settings, settingsHost], acts: [press(settingsHost)] },
    {
      id: 'save-token',
      targets: framed ? [framedKey] : keyTargets(variants),
      acts: [
        ...(variants.includes('copy-only') ? [press(copyButton)] : []),
        ...(userToken === true ? [goto(`${MARKETPLACE}/user-token`)] : []),
      ],
    },
    ...(userToken === true
      ? [{ id: 'get-user-token', targets: [userTokenInput, userTokenHost], acts: [] }]
      : []),
  ];
}

/** Where the key is seen: the library's field with what it is made of, or the one element of the other ways. */
function keyTargets(variants: readonly string[]): readonly FindInPage[] {
  if (variants.includes('copy-only')) return [copyButton, copyHost];
  if (variants.includes('quasar')) return [keyHost, quasarBox];
  if (['text', 'split', 'bootstrap'].some((way) => variants.includes(way))) return [keyHost];
  return [keyInput, keyBox, keyHost];
}

/** A person does not press what has not come alive yet. */
const whenReady: Act = {
  do: 'until',
  true: () => document.querySelector('y-core-button:not(:defined)') === null,
};
const press = (at: FindInPage): Act => ({ do: 'click', at });
const goto = (url: string): Act => ({ do: 'goto', url });

const field = {
  name: (() =>
    document.querySelector('y-core-text-field[name="name"]')?.shadowRoot?.querySelector('input') ??
    null) satisfies FindInPage,
  phone: (() =>
    document.querySelector('y-core-text-field[name="phone"]')?.shadowRoot?.querySelector('input') ??
    null) satisfies FindInPage,
  email: (() =>
    document.querySelector('y-core-text-field[name="email"]')?.shadowRoot?.querySelector('input') ??
    null) satisfies FindInPage,
  password: (() =>
    document.querySelector('y-core-text-field[name="password"]')?.shadowRoot?.querySelector('input') ??
    null) satisfies FindInPage,
};
const location: FindInPage = () =>
  document.querySelector('y-core-text-field[name="location"]')?.shadowRoot?.querySelector('input') ?? null;
const locationBox: FindInPage = () =>
  document.querySelector('y-core-text-field[name="location"]')?.shadowRoot?.querySelector('.box') ?? null;
const locationHost: FindInPage = () => document.querySelector('y-core-text-field[name="location"]');
const signUp: FindInPage = () =>
  document.querySelector('y-core-button.sign-up')?.shadowRoot?.querySelector('button') ?? null;
const signUpHost: FindInPage = () => document.querySelector('y-core-button.sign-up');

const registration: readonly JourneyStep[] = [
  {
    id: 'register-location',
    targets: [location, locationBox, locationHost],
    acts: [
      { do: 'type', at: field.name, text: 'Anna Petrova' },
      { do: 'type', at: field.phone, text: '+442000000000' },
      { do: 'type', at: field.email, text: 'anna@service.example' },
      { do: 'type', at: location, text: 'Service Sync' },
      { do: 'type', at: field.password, text: 'Practice-2026' },
    ],
  },
  {
    id: 'register-location',
    targets: [signUp, signUpHost],
    acts: [
      press(signUpHost),
      { do: 'until', true: () => window.location.pathname.endsWith('/welcome') },
      goto(MARKETPLACE),
    ],
  },
];

/** The same where the form comes in a frame. Functions travel alone, so each finds its way by itself. */
const framedField = {
  name: (() =>
    document
      .querySelector('iframe')
      ?.contentDocument?.querySelector('y-core-text-field[name="name"]')
      ?.shadowRoot?.querySelector('input') ?? null) satisfies FindInPage,
  phone: (() =>
    document
      .querySelector('iframe')
      ?.contentDocument?.querySelector('y-core-text-field[name="phone"]')
      ?.shadowRoot?.querySelector('input') ?? null) satisfies FindInPage,
  email: (() =>
    document
      .querySelector('iframe')
      ?.contentDocument?.querySelector('y-core-text-field[name="email"]')
      ?.shadowRoot?.querySelector('input') ?? null) satisfies FindInPage,
  location: (() =>
    document
      .querySelector('iframe')
      ?.contentDocument?.querySelector('y-core-text-field[name="location"]')
      ?.shadowRoot?.querySelector('input') ?? null) satisfies FindInPage,
  password: (() =>
    document
      .querySelector('iframe')
      ?.contentDocument?.querySelector('y-core-text-field[name="password"]')
      ?.shadowRoot?.querySelector('input') ?? null) satisfies FindInPage,
};
const framedSignUp: FindInPage = () =>
  document.querySelector('iframe')?.contentDocument?.querySelector('y-core-button.sign-up') ?? null;
const framedKey: FindInPage = () =>
  document
    .querySelector('iframe')
    ?.contentDocument?.querySelector('.partner-key')
    ?.shadowRoot?.querySelector('input') ?? null;

const framedRegistration: readonly JourneyStep[] = [
  {
    id: 'register-location',
    targets: [framedField.location],
    acts: [
      { do: 'type', at: framedField.name, text: 'Anna Petrova' },
      { do: 'type', at: framedField.phone, text: '+442000000000' },
      { do: 'type', at: framedField.email, text: 'anna@service.example' },
      { do: 'type', at: framedField.location, text: 'Service Sync' },
      { do: 'type', at: framedField.password, text: 'Practice-2026' },
    ],
  },
  {
    id: 'register-location',
    targets: [framedSignUp],
    acts: [
      press(framedSignUp),
      { do: 'until', true: () => window.location.pathname.endsWith('/welcome') },
      goto(MARKETPLACE),
    ],
  },
];

const becomeDeveloper: FindInPage = () =>
  document.querySelector('y-core-button.become-developer')?.shadowRoot?.querySelector('button') ?? null;
const becomeDeveloperHost: FindInPage = () => document.querySelector('y-core-button.become-developer');

/** A link of the newer Marketplace, a tab of the older one. */
const settings: FindInPage = () =>
  document.querySelector('y-core-tab.to-settings')?.shadowRoot?.querySelector('button') ??
  document.querySelector('a.to-settings');
const settingsHost: FindInPage = () => document.querySelector('.to-settings');

const keyHost: FindInPage = () => document.querySelector('.partner-key');
const keyInput: FindInPage = () =>
  document.querySelector('.partner-key')?.shadowRoot?.querySelector('input') ?? null;
const keyBox: FindInPage = () =>
  document.querySelector('.partner-key')?.shadowRoot?.querySelector('.box') ?? null;
const quasarBox: FindInPage = () =>
  document.querySelector('.partner-key')?.closest('.q-field__control') ?? null;
const copyHost: FindInPage = () => document.querySelector('.partner-key-copy');
const copyButton: FindInPage = () =>
  document.querySelector('.partner-key-copy')?.shadowRoot?.querySelector('button') ?? null;

const userTokenHost: FindInPage = () => document.querySelector('.user-token');
const userTokenInput: FindInPage = () =>
  document.querySelector('.user-token')?.shadowRoot?.querySelector('input') ?? null;
