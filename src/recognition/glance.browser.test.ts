import { describe, expect, it } from 'vitest';
import { mayBeProvider, readWords } from './glance';
import { allRootsOf } from './roots';
import { draw, providerWith } from './testing/page';

const provider = providerWith(
  {
    tokens: { en: ['Access Tokens'], ko: ['액세스 토큰'], tr: ['Erişim İzinleri'] },
    create: { en: ['Create API key', 'Log in'] },
  },
  [
    {
      id: 'tokens',
      examples: [],
      surface: 'page',
      signs: [
        { must: true, sees: { by: 'role', role: 'button', name: 'create' } },
        { sees: { by: 'text', text: 'tokens' } },
        { sees: { by: 'label', label: 'tokens', control: 'text' } },
      ],
      enough: 3,
    },
  ],
);

function glance(html: string): boolean {
  draw(html);
  return mayBeProvider(provider, readWords(allRootsOf(document) ?? []));
}

const button = '<button>Create API key</button>';

describe('a glance says that a page may be one of the provider’s', () => {
  it.each([
    ['words as they are documented', `<h1>Access Tokens</h1>${button}`],
    ['other case, width and marks', `<h1>＋ ＡＣＣＥＳＳ tokens *</h1>${button}`],
    ['a word that is split over elements', `<h1><b>Acc</b><i>ess</i> Tok<u>ens</u></h1>${button}`],
    ['articles, plurals and counters', '<h1>Access token (3)</h1><button>Create your new API keys</button>'],
    ['one word for two', '<h1>Access-Tokens</h1><button>Login</button>'],
    ['another language', `<h1>액세스 토큰</h1>${button}`],
    ['Turkish letters', `<h1>ERİŞİM İZİNLERİ</h1>${button}`],
    [
      'names in attributes',
      `<input placeholder="Access Tokens"><button aria-label="Create API key">+</button>`,
    ],
    ['the value of a button', `<h1>Access Tokens</h1><input type="submit" value="Create API key">`],
    [
      'an open shadow root',
      `<my-page><template shadowrootmode="open"><h1>Access Tokens</h1>${button}</template></my-page>`,
    ],
    [
      'a shadow root of an element without a dash',
      `<div><template shadowrootmode="open"><h1>Access Tokens</h1>${button}</template></div>`,
    ],
  ])('%s', (_, html) => {
    expect(glance(html)).toBe(true);
  });
});

describe('a glance says that a page is none of the provider’s', () => {
  it.each([
    ['nothing at all', ''],
    ['only one of its words', `<main>${button}</main>`],
    ['without the word that must be there', '<h1>Access Tokens</h1>'],
    [
      'words in a program only',
      `<p>Prices</p><script type="application/json">${JSON.stringify({ a: 'x'.repeat(300), b: 'Create API key', c: 'Access Tokens' })}</script>`,
    ],
  ])('%s', (_, html) => {
    expect(glance(html)).toBe(false);
  });
});
