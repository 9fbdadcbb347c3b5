import type { FindInPage, Journey, JourneyStep } from '../journey';
import { startUrl } from '../start-url';

const APP = 'https://app.transiyzi.com';

/** Both languages in all wordings; every variant once, in English; a customer's own host with and without HTTPS. */
export function journeys(): Journey[] {
  const wordings = ['', 'wording', 'wording-2', 'wording-3'].map((one) => (one === '' ? [] : [one]));
  const variants = [
    ...[
      'masked',
      'copy-only',
      'split',
      'field',
      'slow',
      'restless',
      'native-dialog',
      'tabs',
      'switches',
      'rail',
      'jwt',
    ].map((one) => [one]),
    ['native-dialog', 'field', 'masked'],
  ];
  return [
    ...['en', 'tr'].flatMap((language) => wordings.map((wording) => journey(APP, language, wording))),
    ...variants.map((chosen) => journey(APP, 'en', chosen)),
    journey('https://translate.customer.example', 'en', [], 'white label'),
    journey('http://translate.customer.example:8090', 'tr', ['tabs', 'switches'], 'white label over HTTP'),
  ];
}

function journey(origin: string, language: string, variants: readonly string[], remark?: string): Journey {
  return {
    provider: 'transiyzi',
    title: [language, ...variants, ...(remark === undefined ? [] : [remark])].join(', '),
    url: startUrl(`${origin}/projects`, { language, variants, session: 'signed-in' }),
    language,
    variants,
    issued: (sites) => sites.issued('transiyzi'),
    steps: [
      ...openProfile(),
      openAccessTokens(),
      generateToken(),
      ...fillForm(language),
      saveToken(variants),
    ],
  };
}

/** Two clicks: the avatar opens a menu, in which the entry stands. */
function openProfile(): JourneyStep[] {
  const avatar: FindInPage = () => document.querySelector('aside button[aria-haspopup="menu"]');
  const entry: FindInPage = () => document.querySelector('[role="menu"] [role="menuitem"]');
  return [
    {
      id: 'open-profile',
      targets: [avatar, () => document.querySelector('aside button[aria-haspopup="menu"] > span')],
      acts: [{ do: 'click', at: avatar }],
    },
    { id: 'open-profile', targets: [entry], acts: [{ do: 'click', at: entry }] },
  ];
}

function openAccessTokens(): JourneyStep {
  const place: FindInPage = () =>
    document.querySelector('main header nav a:nth-child(4), main header [role="tablist"] > :nth-child(4)');
  return { id: 'open-access-tokens', targets: [place], acts: [{ do: 'click', at: place }] };
}

function generateToken(): JourneyStep {
  const button: FindInPage = () =>
    document.querySelector('main h2 ~ p')?.parentElement?.nextElementSibling?.querySelector('button') ?? null;
  return { id: 'generate-token', targets: [button], acts: [{ do: 'click', at: button }] };
}

function fillForm(language: string): JourneyStep[] {
  const name: FindInPage = () =>
    document.querySelector(':is([role="dialog"], dialog[open]) form input[type="text"]');
  const group: FindInPage = () =>
    document.querySelector(':is([role="dialog"], dialog[open]) form [role="group"]');
  const read: FindInPage = () =>
    document.querySelector(
      ':is([role="dialog"], dialog[open]) form [role="group"] > div:nth-of-type(1) button',
    );
  const write: FindInPage = () =>
    document.querySelector(
      ':is([role="dialog"], dialog[open]) form [role="group"] > div:nth-of-type(2) button',
    );
  const submit: FindInPage = () =>
    document.querySelector(':is([role="dialog"], dialog[open]) form button[type="submit"]');
  return [
    { id: 'name-token', targets: [name], acts: [{ do: 'type', at: name, text: 'build server' }] },
    {
      id: 'choose-scopes',
      targets: [group, read, write],
      acts: [
        { do: 'click', at: read },
        // Turkish journeys take both, English ones only reading.
        ...(language === 'tr' ? [{ do: 'click', at: write } as const] : []),
      ],
    },
    { id: 'submit-token', targets: [submit], acts: [{ do: 'click', at: submit }] },
  ];
}

/** The token's text or field, or the button that copies it, inside the window. */
function saveToken(variants: readonly string[]): JourneyStep {
  const value: FindInPage = () =>
    document.querySelector(':is([role="dialog"], dialog[open]) :is(code, input[readonly])');
  const copy: FindInPage = () =>
    document.querySelector(
      ':is([role="dialog"], dialog[open]) :is(code, input[readonly], code ~ *, span.flex-1) ~ button:last-of-type',
    );
  const mustCopy =
    variants.includes('copy-only') || (variants.includes('masked') && !variants.includes('field'));
  return {
    id: 'save-token',
    targets: variants.includes('copy-only') ? [copy] : [value, copy],
    acts: mustCopy ? [{ do: 'click', at: copy }] : [],
  };
}
