import { describe, expect, it } from 'vitest';
import { definition } from '../providers/transiyzi/definition';
import { see, type Sight } from './sight';
import { firstSight } from './testing/first-sight';

function seen(html: string, address = 'https://transiyzi.com/profile'): Sight {
  document.documentElement.lang = 'en';
  document.body.setHTMLUnsafe(html);
  return see(definition, firstSight(address));
}

/** Means nothing, and is made anew each time. */
function made(): string {
  const letters = Array.from({ length: 44 }, () => Math.floor(Math.random() * 36).toString(36));
  return `12|${letters.join('')}Q7`;
}

const heading = '<nav><a href="#t">Translations</a></nav><h1>Profile Settings</h1><h2>Access Tokens</h2>';
const list = (token: string): string =>
  `<main>${heading}<button>Generate Token</button><table><tr><th>Name</th><th>Token</th></tr><tr><td>ci</td><td>${token}</td></tr></table></main>`;

describe('a token above the list of tokens', () => {
  it('is to be saved before another one is made', () => {
    const notice = `<div><p>It is not shown again.</p><code>${made()}</code><button title="x"><svg width="9" height="9"></svg></button></div>`;
    const html = list('12|••••••••').replace('<button', `${notice}<button`);
    expect(seen(html).page).toBe('token-shown');
    expect(seen(html, 'https://words.customer.example/').page).toBe('token-shown');
  });

  it('is none where the list hides it', () => {
    expect(seen(list('12|••••••••')).page).toBe('tokens');
  });
});

it('reads a token in the slot of a window', () => {
  const token = made();
  const window = `<x-window><template shadowrootmode="open"><div role="dialog" aria-modal="true"><slot></slot></div></template><h2>Your new token</h2><label>Token <input readonly value="${token}"></label><button>Copy</button></x-window>`;
  const reading = seen(list('12|••••••••') + window).tokens.get('access');
  expect(reading?.kind === 'one' && reading.place.verdict.token).toBe(token);
});

it('reads choices in the slots of a component', () => {
  const choices = ['read', 'write'].map(
    (label, at) => `<label><input type="checkbox" ${at === 0 ? 'checked' : ''}> ${label}</label>`,
  );
  const form = `<dialog open aria-modal="true"><h2>Generate Token</h2><label>Name <input value="ci"></label><x-group><template shadowrootmode="open"><div><slot></slot></div></template>${choices.join('')}</x-group><button>Create</button></dialog>`;
  expect(seen(list('12|••••••••') + form).fields.get('scopes')?.entries).toEqual(['read']);
});
