import type { FindInPage, Journey, JourneyStep } from '../journey';
import { startUrl } from '../start-url';

const LOCALES: Readonly<Record<string, string>> = {
  en: 'en-US',
  zh: 'zh-CN',
  'zh-Hant': 'zh-TW',
  ja: 'ja-JP',
};

/** Every language from registering on, in both wordings; every variant once, in English. */
export function journeys(): Journey[] {
  const languages = Object.keys(LOCALES);
  return [
    ...languages.map((language) => fromRegistering(language, [])),
    ...languages.map((language) => fromRegistering(language, ['wording'], `/${LOCALES[language] ?? ''}`)),
    ...['slow', 'restless', 'placeholder'].map((variant) => fromRegistering('en', [variant])),
    ...['masked', 'copy-only', 'split', 'field', 'modal', 'decoys'].map((variant) =>
      signedIn('en', [variant]),
    ),
    signedIn('zh', ['modal', 'split', 'decoys']),
  ];
}

function fromRegistering(language: string, variants: readonly string[], locale = ''): Journey {
  return journey(language, variants, {
    url: startUrl(`https://alltick.co${locale}/register`, { language, variants, session: 'new' }),
    steps: [...registering(), openApiKeys(), saveToken(variants)],
  });
}

function signedIn(language: string, variants: readonly string[]): Journey {
  return journey(language, variants, {
    url: startUrl('https://alltick.co/console/overview', { language, variants, session: 'signed-in' }),
    steps: [openApiKeys(), saveToken(variants)],
  });
}

function journey(
  language: string,
  variants: readonly string[],
  rest: Pick<Journey, 'url' | 'steps'>,
): Journey {
  return {
    provider: 'alltick',
    title: [language, ...variants].join(', '),
    language,
    variants,
    issued: (sites) => sites.issued('alltick'),
    ...rest,
  };
}

function registering(): JourneyStep[] {
  const email: FindInPage = () => document.querySelector('.auth-card input[autocomplete="email"]');
  const password: FindInPage = () => document.querySelector('.auth-card input[autocomplete="new-password"]');
  const code: FindInPage = () => document.querySelector('.auth-card input[autocomplete="one-time-code"]');
  const sendCode: FindInPage = () => document.querySelector('.auth-card .el-input-group__append button');
  const register: FindInPage = () => document.querySelector('.auth-card button[type="submit"]');
  return [
    {
      id: 'register-email',
      targets: [
        email,
        () => document.querySelector('.auth-card input[autocomplete="email"]')?.parentElement ?? null,
      ],
      acts: [{ do: 'type', at: email, text: 'mira.lindholm@example.com' }],
    },
    {
      id: 'register-password',
      targets: [
        password,
        () => document.querySelector('.auth-card input[autocomplete="new-password"]')?.parentElement ?? null,
      ],
      acts: [{ do: 'type', at: password, text: 'Harbour-42-lantern' }],
    },
    {
      id: 'register-code',
      targets: [
        code,
        () => document.querySelector('.auth-card input[autocomplete="one-time-code"]')?.parentElement ?? null,
        () => document.querySelector('.auth-card .el-input-group'),
        sendCode,
      ],
      acts: [
        { do: 'click', at: sendCode },
        { do: 'type', at: code, text: '482913' },
      ],
    },
    { id: 'register-submit', targets: [register], acts: [{ do: 'click', at: register }] },
  ];
}

function openApiKeys(): JourneyStep {
  const item: FindInPage = () => document.querySelector('.sidebar .el-menu-item:nth-child(2)');
  return { id: 'open-api-keys', targets: [item], acts: [{ do: 'click', at: item }] };
}

/** Where the token stands, or the control that copies it; a window over the page comes first. */
function saveToken(variants: readonly string[]): JourneyStep {
  const copy: FindInPage = () => document.querySelector('.token-panel .token-actions .el-button--primary');
  const value: FindInPage = () => document.querySelector('.token-panel .token-value');
  const field: FindInPage = () => document.querySelector('.token-panel .token-field input');
  const fieldBox: FindInPage = () => document.querySelector('.token-panel .token-field .el-input__wrapper');
  const eye: FindInPage = () => document.querySelector('.token-panel .token-eye');
  const targets = variants.includes('copy-only')
    ? [copy]
    : variants.includes('field')
      ? [field, fieldBox, copy]
      : variants.includes('masked')
        ? [copy, eye, value]
        : [value, copy];
  const mustCopy = variants.includes('copy-only') || variants.includes('masked');
  return { id: 'save-token', targets, acts: mustCopy ? [{ do: 'click', at: copy }] : [] };
}
