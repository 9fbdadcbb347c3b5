import { describe, expect, it } from 'vitest';
import { beliefs } from './belief';
import { describe as describeElement, findAgain, type Description } from './pointed';
import { rootsOf } from './roots';
import { draw } from './testing/page';

/** What is remembered of the element with the id `it` in a page. */
function remembered(html: string): Description {
  draw(html);
  const element = rootsOf(document)
    .map((root) => root.querySelector('#it'))
    .find((found) => found !== null);
  if (!element) throw new Error('The page has no element to point at.');
  return describeElement(element);
}

function again(description: Description): string {
  const found = findAgain(rootsOf(document), description);
  return found.kind === 'found' ? `#${found.element.id}` : found.kind;
}

const menu = (inner: string): string =>
  `<header><h1>Team</h1></header><nav><a href="/projects">Projects</a>${inner}<a href="/billing">Billing</a></nav><main><button>Invite</button></main>`;

describe('what is remembered', () => {
  it('is small and holds no text that a person typed, no data and nothing like a token', () => {
    const secret = `s${Date.now()}x${'k9'.repeat(14)}`;
    const description = remembered(
      `<form><h2>Token</h2><label for="it">Name</label><input id="it" value="typed"><code>${secret}</code>
       <table><tr><td>laptop of ada</td></tr></table><p>ada@mail.example</p></form>`,
    );
    const input = document.querySelector('input');
    if (input) input.value = 'typed too';
    const text = JSON.stringify(description);
    expect(text.length).toBeLessThan(1024);
    expect(text).not.toContain('typed');
    expect(text).not.toContain(secret);
    expect(text).not.toContain('laptop');
    expect(text).not.toContain('ada');
    expect(description.left).toBe('Name');
    expect(JSON.parse(text)).toEqual(description);
  });

  it('is the label of a field and never its value, and no words of the place of a token', () => {
    const secret = `s${Date.now()}x${'k9'.repeat(4)}`;
    draw(`<p id="shown">${secret}</p><label for="it">API key</label><input id="it" value="${secret}">`);
    const describe = (id: string): string =>
      JSON.stringify(describeElement(document.querySelector(id) ?? document.body, true));
    expect(describe('#shown')).not.toContain(secret);
    expect(describe('#it')).not.toContain(secret);
    expect(describe('#it')).toContain('"words":"API key"');
  });

  it('stays below one kilobyte on a page that is deep and wordy', () => {
    const deep = `${'<div class="wrapper-of-something-long">'.repeat(60)}<a id="it" href="/${'a/'.repeat(200)}" class="${'x'.repeat(900)}" title="${'t '.repeat(300)}">Go</a>`;
    expect(JSON.stringify(remembered(deep)).length).toBeLessThan(1024);
  });
});

describe('finding again', () => {
  const before = menu('<a id="it" class="item" href="/keys">Schlüssel</a>');

  it.each([
    ['the same page', before],
    ['another class and id', menu('<a id="it" class="css-1x2y3z" href="/keys">Schlüssel</a>')],
    [
      'more wrappers',
      `<div><div>${menu('<li><a id="it" class="item" href="/keys">Schlüssel</a></li>')}</div></div>`,
    ],
    ['another tag', menu('<button id="it" class="item">Schlüssel</button>')],
    ['a longer wording', menu('<a id="it" class="item" href="/keys">API-Schlüssel</a>')],
  ])('works on %s', (_kind, after) => {
    const description = { ...remembered(before), id: '' };
    draw(after);
    expect(again(description)).toBe('#it');
  });

  it('works inside open shadow roots', () => {
    const component =
      '<y-bar><template shadowrootmode="open"><button id="it">Keys</button><button>Users</button></template></y-bar>';
    const description = remembered(component);
    draw(`<main>${component}</main>`);
    const found = findAgain(rootsOf(document), description);
    expect(found.kind === 'found' && found.element.textContent).toBe('Keys');
  });

  const form = (...fields: readonly string[]): string =>
    `<form>${fields.map((field) => `<div>${field}</div>`).join('')}</form>`;
  const email = '<label>Email <input type="text" autocomplete="email" id="it"></label>';
  const others = [
    '<label>Code <input type="text" autocomplete="one-time-code"></label>',
    '<label>Password <input type="password"></label>',
    '<label>Remember me <input type="checkbox"></label>',
  ];

  it('knows a field by its label, wherever it moved', () => {
    const description = { ...remembered(form(email, ...others)), id: '' };
    draw(form(...others, email));
    expect(again(description)).toBe('#it');
  });

  it.each([
    ['a password', others.slice(1, 2)],
    ['what is ticked', others.slice(2)],
    ['a field with another label', others.slice(0, 1)],
  ])('does not take %s for another field', (_kind, rest) => {
    const description = { ...remembered(form(email)), id: '' };
    draw(form(...rest));
    expect(again(description)).not.toContain('#');
  });

  it('is not sure between two that are equally alike', () => {
    const description = remembered(before);
    draw(
      '<div><a class="item" href="/keys">Schlüssel</a></div><div><a class="item" href="/keys">Schlüssel</a></div>',
    );
    expect(again(description)).toBe('unsure');
  });

  it('is not sure when it is gone', () => {
    const description = { ...remembered(before), id: '' };
    draw(
      '<main><p>Something else altogether</p><button>Other</button><a href="/x">More</a><a href="/y">Less</a></main>',
    );
    expect(again(description)).toBe('unsure');
  });

  it('is absent on an empty page', () => {
    const description = remembered(before);
    draw('');
    expect(again(description)).toBe('absent');
  });
});

describe('beliefs', () => {
  const keys = { tag: 'a', words: 'Keys' };

  it('are shares of one, of which the right candidate has the largest', () => {
    const shares = beliefs(keys, [{ tag: 'a' }, keys, { tag: 'p', words: 'Text' }]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1);
    expect(shares.indexOf(Math.max(...shares))).toBe(1);
  });

  it('are small when nothing is alike', () => {
    expect(Math.max(...beliefs(keys, [{ tag: 'p', words: 'Text' }]))).toBeLessThan(0.1);
  });
});
