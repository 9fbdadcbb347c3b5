import { describe, expect, it } from 'vitest';
import { tokenElements } from '../../src/capture/token-elements';
import { definition } from '../../src/providers/transiyzi/definition';
import { draw, lookWith } from '../../src/recognition/testing/page';

/** A token over two lines cannot be read, so the copy is all that can be saved: the window must be known until it is. */
const page = (title: string, button: string): string => {
  const line = (): string =>
    Array.from({ length: 4 }, () => Math.random().toString(36).slice(2, 10)).join('');
  return `<nav><a href="#">Profile Settings</a><a href="#">Access Tokens</a></nav>
    <main><h1>Access Tokens</h1><button>Generate Token</button></main>
    <div role="dialog" aria-modal="true" style="position:fixed;inset:20%;background:white"><h2>${title}</h2>
    <div><div>${line()}</div><div>${line()}</div></div><button>${button}</button><button>x</button></div>`;
};

describe('the window of a token that is shown once', () => {
  it.each([
    ['Your new token', 'Copy'],
    ['Your new token', 'Copied'],
    ['Your new token', 'Copied!'],
    ['Yeni token', 'Kopyalandı'],
  ])('“%s” is known while its button says “%s”', (title, button) => {
    draw(page(title, button));
    const url = new URL('https://transiyzi.com/profile');
    expect(lookWith(definition, { token: tokenElements }, url.href).page().page).toBe('token-shown');
  });
});
