import { afterEach, describe, expect, test } from 'vitest';
import type { Provider } from '../providers/definition';
import type { TokenKind } from '../providers/token';
import { allExtras } from '../recognition/extras';
import { look } from '../recognition/look';
import { readTokenPlaces, type TokenReading } from './token-places';

const kind: TokenKind = {
  id: 'key',
  label: 'token',
  shapes: [
    { parts: [{ of: 'hex', from: 32, to: 32 }, { literal: '-c-app' }], trust: 'sure' },
    {
      parts: [{ of: 'digit', from: 1, to: 6 }, { literal: '|' }, { of: 'alphanumeric', from: 40, to: 60 }],
      trust: 'likely',
    },
  ],
  unusual: { from: 16, to: 200 },
  never: [{ reason: 'hash', shape: { parts: [{ of: 'hex', from: 32, to: 32 }], trust: 'likely' } }],
  shownOnce: false,
  records: [],
  replaces: 'nothing',
  variable: 'KEY',
};
const provider: Provider = {
  id: 'example',
  name: 'Example',
  hosts: [],
  excluded: [],
  ownHost: false,
  links: { start: '', docs: '' },
  languages: ['en'],
  words: { token: { en: { texts: ['API key', 'Token'], source: 'documented' } } },
  pages: [],
  steps: [],
  fields: [],
  tokens: [kind],
  use: { example: { method: 'GET', url: '' } },
  verified: { date: '', language: 'en', on: 'practice', how: '' },
};

/** Samples are made at run time and mean nothing. */
function hex(length: number): string {
  return Array.from({ length }, () => Math.floor(Math.random() * 16).toString(16)).join('');
}
const made = (): string => `${hex(32)}-c-app`;

function read(of = kind): TokenReading {
  return readTokenPlaces(
    look(document, new URL('https://example.org/'), provider, { extras: allExtras }),
    document.documentElement,
    of,
  );
}

/** Puts elements on the page; `html` stands in the test file only and never holds what a page said. */
function show(html: string): void {
  document.body.setHTMLUnsafe(html);
}

function value(reading: TokenReading): string {
  return reading.kind === 'one' ? reading.place.verdict.token : reading.kind;
}

afterEach(() => show(''));

describe('one token, however it is shown', () => {
  test.each([
    ['text', (token: string) => `<p>API key</p><code>${token}</code>`],
    [
      'text with a button beside it',
      (token: string) => `<p>API key</p><div>${token} <button>Copy</button></div>`,
    ],
    ['a read-only field', (token: string) => `<label>API key <input readonly value="${token}"></label>`],
    [
      'a masked field',
      (token: string) => `<label>API key <input type="password" readonly value="${token}"></label>`,
    ],
    ['a text area', (token: string) => `<label>API key <textarea readonly>${token}</textarea></label>`],
    [
      'text split over elements',
      (token: string) =>
        `<p>API key</p><div><span>${token.slice(0, 9)}</span><span>${token.slice(9)}</span></div>`,
    ],
    [
      'text that is broken in its middle',
      (token: string) => `<p>API key</p><code>${token.slice(0, 12)}<wbr>${token.slice(12)}</code>`,
    ],
    [
      'a slot of a component',
      (token: string) =>
        `<p>API key</p><x-code><template shadowrootmode="open"><pre><code><slot></slot></code></pre></template>${token}</x-code>`,
    ],
    [
      'an element without a box',
      (token: string) => `<p>API key</p><code><span style="display:contents">${token}</span></code>`,
    ],
    [
      'with a badge beside it',
      (token: string) => `<p>API key</p><div><b>${token}</b> <span style="padding:0 9px">New</span></div>`,
    ],
    [
      'a table cell',
      (token: string) =>
        `<table><tr><th>Name</th><th>API key</th></tr><tr><td>ci</td><td>${token}</td></tr></table>`,
    ],
  ])('%s', (_how, page) => {
    const token = made();
    show(page(token));
    expect(value(read())).toBe(token);
  });

  test('inside nested open shadow roots', () => {
    const token = made();
    show('<p>API key</p><x-box></x-box>');
    const outer = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
    const inner = document.createElement('x-field');
    outer?.append(inner);
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = token;
    inner.attachShadow({ mode: 'open' }).append(field);
    expect(value(read())).toBe(token);
  });

  test('the same value twice is one', () => {
    const token = made();
    show(`<p>API key</p><code>${token}</code><label>API key <input readonly value="${token}"></label>`);
    expect(value(read())).toBe(token);
  });
});

describe('what nobody sees is no part of a token', () => {
  test.each([
    ['invisible', 'visibility:hidden'],
    ['transparent', 'opacity:0'],
    ['of no size', 'font-size:0'],
    ['not displayed', 'display:none'],
    ['cut down to a pixel', 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)'],
  ])('text beside it that is %s', (_how, css) => {
    const token = made();
    const part = `<span style="${css}">${hex(8)}</span>`;
    show(`<p>API key</p><div>${part}<code>${token}</code>${part}</div>`);
    expect(value(read())).toBe(token);
    show(`<p>API key</p><code>${part}${token}${part}</code>`);
    expect(value(read())).toBe(token);
  });

  test('but a narrow letter in an element of its own is', () => {
    const token = made();
    const letters = [...token].map((letter) => `<span style="font:7px sans-serif">${letter}</span>`);
    show(`<p>API key</p><code>${letters.join('')}</code>`);
    expect(value(read())).toBe(token);
  });

  test.each([
    ['is drawn as one with the letter before it', 'font:7px sans-serif', true],
    ['is pushed onto the letter before it', 'font:7px sans-serif;letter-spacing:-1em', false],
    ['has no width', 'font:7px sans-serif;display:inline-block;width:0;overflow:hidden', false],
  ])('a letter that %s', (_how, css, isPart) => {
    const [before, after] = [`${hex(15)}f`, `${hex(15)}1-c-app`];
    const letter = `<span style="${css}">f</span>`;
    show(`<p>API key</p><code style="font:7px sans-serif">${before}${letter}${after}</code>`);
    expect(value(read()) === `${before}f${after}`).toBe(isPart);
  });
});

describe('decoys', () => {
  test('the labelled one of two is meant', () => {
    const token = made();
    show(
      `<section><div><p>API key</p><code>${token}</code></div></section><section><ul><li>${made()}</li></ul></section>`,
    );
    expect(value(read())).toBe(token);
  });

  test('two that are equally good are said to be so', () => {
    show(`<p>API key</p><ul><li>${made()}</li><li>${made()}</li></ul>`);
    expect(read().kind).toBe('several');
  });

  test.each([
    ['hidden text', (token: string) => `<p>API key</p><code style="display:none">${token}</code>`],
    ['a hidden field', (token: string) => `<p>API key</p><input type="hidden" value="${token}">`],
    ['a script', (token: string) => `<p>API key</p><script type="text/plain">${token}</script>`],
    ['a sentence', (token: string) => `<p>API key</p><p>For example ${token} is a key.</p>`],
    ['a command line', (token: string) => `<p>API key</p><pre>curl -H "Authorization: ${token}"</pre>`],
    ['an attribute', (token: string) => `<p>API key</p><a href="#${token}">here</a>`],
  ])('%s is not read', (_how, page) => {
    show(page(made()));
    expect(read().kind).toBe('none');
  });

  test('a known look-alike in the token’s place is named', () => {
    show(`<label>API key <input readonly value="${hex(32)}"></label>`);
    const reading = read();
    expect(reading.kind === 'not-a-token' && reading.lookAlike).toBe('hash');
  });

  test('a look-alike elsewhere is nothing', () => {
    show(
      `<main><div><div><div><div><p>${hex(32)}</p></div></div></div></div><footer><p>API key</p></footer></main>`,
    );
    expect(read().kind).toBe('none');
  });
});

describe('what cannot be read', () => {
  test.each([
    ['bullets', '<p>API key</p><code>••••••••••••</code>'],
    ['asterisks with an end', `<p>API key</p><code>************a1b2</code>`],
    ['a field of dots', '<label>API key <input readonly value="••••••••••••••••"></label>'],
  ])('%s are a masked token', (_how, page) => {
    show(page);
    expect(read().kind).toBe('masked');
  });

  test('dots beside the label are the token, and not what another label shows', () => {
    const rows = [
      ['API key', 'abc••••••••••••••4x0'],
      ['Webhook secret', made()],
    ];
    const list = rows.map(([label, text]) => `<div><dt>${label}</dt><dd><code>${text}</code></dd></div>`);
    for (const html of [list, list.toReversed()]) {
      show(`<dl>${html.join('')}</dl>`);
      expect(read().kind).toBe('masked');
    }
  });

  test('of two rows of dots the newer is meant, if dates tell which that is', () => {
    const table = (...dates: readonly string[]): string =>
      `<table><tr><th>API key</th><th>Created</th></tr>${dates.map((date) => `<tr><td><code>ab12••••••••••••-app</code></td><td>${date}</td></tr>`).join('')}</table>`;
    const newest = { ...kind, replaces: 'newest' as const };
    for (const dates of [
      ['2024-01-05', '2025-11-20'],
      ['2024-01-05', 'Today'],
      ['Jan 5, 2024', '3 hours ago'],
      // The older one was used today.
      ['2024-01-05</td><td>Today', '2025-11-20</td><td>Never'],
    ]) {
      show(table(...dates));
      const reading = read(newest);
      expect(reading.kind === 'masked' && reading.element).toBe(document.querySelectorAll('code')[1]);
    }
    for (const dates of [
      ['2024-01-05', '2024-01-05'],
      ['2024-01-05', 'Active'],
      ['04/05/2024', '05/04/2024'],
    ]) {
      show(table(...dates));
      expect(read(newest).kind).toBe('none');
    }
  });

  test('of two tokens beside one another none is the newer where the times do not tell', () => {
    const kept = made();
    const created = (older: string, newer: string): string =>
      `<p>API key</p><div><code>${made()}</code> Created: ${older}</div><div><code>${kept}</code> Created: ${newer}</div>`;
    const newest = { ...kind, replaces: 'newest' as const };
    show(created('2024-02-11', 'Today'));
    expect(value(read(newest))).toBe(kept);
    show(created('Today', 'today'));
    expect(read(newest).kind).toBe('several');
  });

  test('a token in a row that says that it is over is not offered, be it one of several or the only one', () => {
    const kept = made();
    const row = (token: string, date: string, state: string): string =>
      `<tr><td><code>${token}</code></td><td>${date}</td><td><span>${state}</span></td></tr>`;
    const table = (...rows: readonly string[]): string =>
      `<table><tr><th>API key</th><th>Created</th><th></th></tr>${rows.join('')}</table>`;
    const newest = { ...kind, replaces: 'newest' as const };
    show(table(row(kept, '2024-01-05', 'Active'), row(made(), '2025-11-20', 'Expired')));
    expect(value(read(newest))).toBe(kept);
    show(table(row(made(), '2024-01-05', '已失效'), row(made(), '2025-11-20', '已失效')));
    expect(read(newest).kind).toBe('none');
    show(table(row(made(), '2025-11-20', 'Revoked')));
    expect(read(newest).kind).toBe('none');
    show(table(row(kept, '2025-11-20', 'Active')));
    expect(value(read(newest))).toBe(kept);
  });

  test.each(['İmza anahtarı', 'Oturum kimliği', 'Session ID', '署名シークレット', 'Ключ подписи'])(
    '%s is not the token',
    (label) => {
      show(`<h1>Token</h1><section><p>${label} <code>${made()}</code> <button>Copy</button></p></section>`);
      expect(read().kind).toBe('none');
      const kept = made();
      show(`<h1>${label}</h1><section><p>Token <code>${kept}</code> <button>Copy</button></p></section>`);
      expect(value(read())).toBe(kept);
    },
  );

  test('the secret of a web hook is not the token, also where no token is shown', () => {
    const hook = (shown: string): string =>
      `<section><div><p>API key</p><div>${shown}</div></div><div><p>Webhook secret</p><div><code>${made()}</code></div></div></section>`;
    show(hook('<button>Show</button>'));
    expect(read().kind).toBe('none');
    const token = made();
    show(hook(`<code>${token}</code>`));
    expect(value(read())).toBe(token);
  });

  test('a value of no known shape, beside the label of another secret, is not the token', () => {
    const unusual = hex(27);
    const page = (label: string): string =>
      `<ul><li><a href="#t">API key</a></li></ul><div><label>${label}</label><div><input readonly value="${unusual}"></div></div>`;
    show(page('Signing secret'));
    expect(read().kind).toBe('none');
    show(page('Secret'));
    expect(value(read())).toBe(unusual);
  });

  test('beside rows of dots another value of no known shape is not the token', () => {
    const row = '<tr><td>Default</td><td><code>ab12••••••••••••-app</code></td></tr>';
    const page = (label: string): string =>
      `<main><h1>API key</h1><div><table>${row}${row}</table></div><div><p>${label} <code>${hex(27)}</code></p></div></main>`;
    for (const label of ['Client secret', 'Reference']) {
      show(page(label));
      expect(read().kind).toBe('none');
    }
  });

  test.each([
    'Client secret',
    'OAuth secret',
    'İstemci gizli anahtarı',
    '客户端密钥',
    'クライアントシークレット',
  ])('the secret of a client is not the token: %s', (label) => {
    show(`<p>API key</p><div><p>${label} <code>${hex(27)}</code></p></div>`);
    expect(read().kind).toBe('none');
  });

  test.each([
    ['without a size', 'font-size:0'],
    ['that is invisible', 'visibility:hidden'],
  ])('text %s, in an element without a box, is not taken', (_how, style) => {
    const hidden = `<span style="display:contents;${style}">${made()}</span>`;
    show(`<p>API key</p><code>${hidden}</code><x-code style="${style}">${hidden}</x-code>`);
    expect(read().kind).toBe('none');
    const token = made();
    show(`<p>API key</p><code>${token}<span style="display:contents;${style}">0</span></code>`);
    const reading = read();
    expect(reading.kind === 'one' ? value(reading) : token).toBe(token);
  });

  test('dots elsewhere do not hide the token that stands beside its label', () => {
    const token = made();
    show(`<p>Password</p><code>••••••••••••</code><div><p>API key</p><code>${token}</code></div>`);
    expect(value(read())).toBe(token);
  });

  test('an unusual value counts only beside its label', () => {
    const unusual = `zz_${hex(24)}.Q`;
    show(`<p>Order</p><code>${unusual}</code>`);
    expect(read().kind).toBe('none');
    show(`<label>API key <input readonly value="${unusual}"></label>`);
    const reading = read();
    expect(reading.kind === 'one' && reading.place.verdict.verdict).toBe('unusual');
  });
});

test('a form whose controls are named like the members of an element is read like any other', () => {
  const token = made();
  const names = ['parentElement', 'parentNode', 'contains', 'matches', 'childNodes', 'textContent'];
  show(
    `<form>${names.map((name) => `<input type="hidden" name="${name}">`).join('')}<p>API key</p><p><code>${token}</code></p></form>`,
  );
  expect(value(read())).toBe(token);
});

test('in a list of terms and values, each value belongs to the term above it', () => {
  const dots = '<code>••••••••</code>';
  show(
    `<dl><dt>Partner</dt><dd>551020</dd><dt>Secret</dt><dd>${hex(32)}</dd><dt>API key</dt><dd id="it">${dots}</dd><dt>Other</dt><dd>${dots}</dd></dl>`,
  );
  const reading = read();
  expect(reading.kind === 'masked' && reading.element.closest('#it')).toBeTruthy();
});

describe('tokens that are over', () => {
  const newest = { ...kind, replaces: 'newest' as const };
  const row = (...cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const page = (over: string): string =>
    `<h2>API key</h2><section><div><div><table>${row('<span id="it">1a2b••••••••9f0e</span>', '2026-11-20')}</table></div></div></section><h2>Earlier</h2><table>${over}</table>`;

  test.each([
    ['by their state', row(made(), '已失效') + row(made(), '已重置')],
    ['struck through', row(`<del>${made()}</del>`, '—') + row(`<b><s>${made()}</s></b>`, '—')],
  ])('do not stand in the way of the one that the page hides: %s', (_how, over) => {
    show(page(over));
    expect(read(newest)).toMatchObject({ kind: 'masked', element: { id: 'it' } });
  });
});
