import { describe, expect, it } from 'vitest';
import type { Locator } from '../providers/locator';
import { draw, find, lookWith, providerWith } from './testing/page';

const provider = providerWith({ generate: { en: ['Generate Token'] }, name: { en: ['Name'] } });
const generate: Locator = { by: 'role', role: 'button', name: 'generate' };

const dialog = (html: string): string =>
  `<p>Behind</p><div role="dialog" aria-modal="true" style="position:fixed;inset:100px;background:#fff">${html}</div>`;
const entry = '<button id="it">Generate Token</button>';
const search = '<input placeholder="Type a command or search">';
const others = '<button>Go to projects</button><button>Invite member</button>';

function drawWithFocus(html: string): void {
  draw(html);
  document.querySelector('input')?.focus();
}

describe('a list of commands', () => {
  it.each([
    ['buttons', `${search}<div>${others}${entry}</div>`],
    ['entries', `${search}<ul><li>${others}</li><li>${entry}</li></ul>`],
    [
      'below a field with a label for screen readers only',
      `<label for="q" style="position:absolute;width:1px;height:1px;overflow:hidden">Commands</label>${search.replace('>', ' id="q">')}${entry}`,
    ],
    ['what a query leaves', `${search.replace('>', ' value="gen">')}<div>${entry}</div>`],
    [
      'menu items below a field with a name',
      `<input role="combobox" aria-label="Commands" placeholder="Search"><div role="menu"><div role="menuitem">Generate Token</div></div>`,
    ],
  ])('has nothing to point at: %s', (_kind, html) => {
    drawWithFocus(dialog(html));
    expect(find(provider, generate)).toBe('absent');
    expect(lookWith(provider).sees(generate, null)).toBe(false);
  });

  it.each([
    ['a form with a label', `<label>Where it will live <input placeholder="e.g. laptop"></label>${entry}`],
    ['a form whose field has a known placeholder', `<input placeholder="Name">${entry}`],
    ['a form with more fields', `${search}<label><input type="checkbox"> read</label>${entry}`],
    ['a token to copy', `<input readonly placeholder="x" value="a token">${entry}`],
    ['a password to repeat', `<input type="password" placeholder="Your secret word">${entry}`],
  ])('is not %s', (_kind, html) => {
    drawWithFocus(dialog(html));
    expect(find(provider, generate)).toBe('#it');
  });

  it('is not a menu in a drawer that can be searched', () => {
    draw(dialog(`${search}${others}${entry}`));
    expect(find(provider, generate)).toBe('#it');
  });

  it('is not the page itself, where a field to search has the focus', () => {
    drawWithFocus(`${search}${others}${entry}`);
    expect(find(provider, generate)).toBe('#it');
  });
});
