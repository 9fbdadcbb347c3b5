import { describe, expect, it } from 'vitest';
import { definition } from '../providers/alltick/definition';
import type { Located } from '../recognition/located';
import { see, type Sight } from './sight';
import { firstSight } from './testing/first-sight';

function seen(html: string): Sight {
  document.documentElement.lang = 'en';
  document.body.setHTMLUnsafe(`<main>${html}</main>`);
  return see(definition, firstSight('https://alltick.co/dashboard'));
}

/** The id of what the step points at, or why there is none. */
function pointedAt(html: string): string {
  const target: Located = seen(html).targets.get('save-token') ?? { kind: 'absent' };
  return target.kind === 'found' ? target.element.id : target.kind;
}

/** The id of what is shown to a person whose token is behind dots. */
function hiddenAt(html: string): string {
  const reading = seen(html).tokens.get('api');
  return reading?.kind === 'masked' ? reading.element.id : String(reading?.kind);
}

const card = (title: string, inner: string): string =>
  `<section><header><h3>${title}</h3></header><div>${inner}</div></section>`;
const copy = (id: string): string => `<button id="${id}">Copy</button>`;
const icon = '<span style="cursor:pointer"><svg width="9" height="9"></svg></span>';
const dots = '<div><code id="dots">749b••••••••••••••••-app</code></div>';
const example = 'https://quote.alltick.co/quote-b-api/trade-tick?token=your_token';
const others: readonly (readonly [string, string])[] = [
  ['an example', `<p>Example:</p><code>${example}</code> ${copy('other')}`],
  ['an id', `User ID: <code>${crypto.randomUUID()}</code> ${copy('other')}`],
  ['a field', `<label>Callback <input readonly value="${example}"></label>${copy('other')}`],
];

describe('a button that copies something else', () => {
  it.each(others)('is not what shows a token behind dots: %s', (_kind, inner) => {
    expect(hiddenAt(card('API keys', dots + icon) + card('Quick start', inner))).toBe('dots');
  });

  it.each(others)('is nothing to point at while the token is not there: %s', (_kind, inner) => {
    expect(pointedAt(card('API keys', '<i>…</i>') + card('Quick start', inner))).toBe('absent');
  });

  it.each(others)('does not make the right one doubtful: %s', (_kind, inner) => {
    expect(pointedAt(card('API keys', copy('own')) + card('Quick start', inner))).toBe('own');
  });
});

describe('the button that copies the token', () => {
  it.each([
    ['in a bar of its own', `<div>${dots}</div><div><button>Show</button>${copy('own')}</div>`],
    ['beside it', dots + copy('own')],
  ])('is what shows it: %s', (_kind, inner) => {
    expect(hiddenAt(card('API keys', inner) + card('Quick start', '<p>Read the manual.</p>'))).toBe('own');
  });

  it.each([
    ['with the label', `<h3>API keys</h3>${copy('own')}<p>Trace: ${crypto.randomUUID()}</p>`],
    ['beside a name', card('API keys', `<p>production, created on 2026-11-01</p>${copy('own')}`)],
    ['below an example of the same card', card('API keys', `<p>Use it: ${example}</p>${copy('own')}`)],
  ])('is pointed at where nothing of the token is shown: %s', (_kind, html) => {
    expect(pointedAt(html)).toBe('own');
  });
});
