import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { meaningOfChanges, type Meaning } from './changes';
import { draw, providerWith } from './testing/page';
import { lexiconOf } from './words';

const lexicon = lexiconOf(providerWith({ keys: { en: ['API Keys'], zh: ['密钥'] } }));
let records: MutationRecord[] = [];
let observer: MutationObserver;

beforeEach(() => {
  observer = new MutationObserver((more) => records.push(...more));
});
afterEach(() => {
  observer.disconnect();
  records = [];
});

function find(selector: string): HTMLElement {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Draws a page, makes a change on it and says what the change means. */
function meaningOf(html: string, change: () => void): Meaning {
  draw(html);
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    characterDataOldValue: true,
    attributes: true,
  });
  change();
  records.push(...observer.takeRecords());
  expect(records).not.toEqual([]);
  return meaningOfChanges([lexicon])(records);
}

function setText(selector: string, text: string): void {
  const node = find(selector).firstChild;
  if (!(node instanceof Text)) throw new Error(`There is no text in ${selector}.`);
  node.data = text;
}

describe('changes that mean nothing to the guide', () => {
  test.each<[string, string, () => void]>([
    ['a clock ticks', '<p id="x">12:00:01</p>', () => setText('#x', '12:00:02')],
    ['a price is replaced', '<table><tr><td id="x">1.23</table>', () => (find('#x').textContent = '1.24')],
    ['a row of prices flashes', '<div id="x"><i>BTC</i><i>7</i></div>', () => (find('#x').className = 'up')],
    [
      'a number changes in a part of the page',
      '<div role="main"><p id="x">3</p></div>',
      () => setText('#x', '4'),
    ],
    ['a badge comes', '<p id="x">3</p>', () => find('#x').append(document.createElement('i'))],
    ['a line of a log comes', '<div id="x"></div>', () => find('#x').append('GET /v1 200 in 3 ms')],
  ])('%s', (_what, html, change) => {
    expect(meaningOf(html, change)).toBe('nothing');
  });
});

describe('changes that may mean something', () => {
  const add = (html: string) => (): void =>
    find('#x').append(document.createRange().createContextualFragment(html));
  test.each<[string, string, () => void]>([
    ['a word of the journey comes', '<div id="x"></div>', add('<span>API keys</span>')],
    ['one that is split comes', '<div id="x"></div>', add('<span><b>API</b> <i>Ke</i><i>ys</i></span>')],
    ['one in another script comes', '<div id="x"></div>', add('密钥')],
    ['one becomes something else', '<p id="x">API keys</p>', () => setText('#x', 'Home')],
    ['one goes', '<div id="x"><p>API keys</p></div>', () => find('p').remove()],
    ['one is hidden', '<div id="x"><p>API keys</p></div>', () => (find('#x').hidden = true)],
    ['a button comes', '<div id="x"></div>', add('<div><button></button></div>')],
    ['a button gets another text', '<button><i id="x">1</i></button>', () => setText('#x', '2')],
    ['a heading gets another text', '<h2 id="x">1</h2>', () => setText('#x', '2')],
    ['a window comes', '<div id="x"></div>', add('<div role="dialog"></div>')],
    ['a component comes', '<div id="x"></div>', add('<x-panel></x-panel>')],
    ['a long value comes', '<code id="x">-</code>', () => setText('#x', 'k'.repeat(16))],
    ['a row of dots comes', '<code id="x">-</code>', () => setText('#x', '••••••••')],
    [
      'a row of a table comes',
      '<table><tbody id="x"></tbody></table>',
      () => find('#x').append(document.createElement('tr')),
    ],
    ['a spinner goes', '<div id="x"><i class="spinner"></i></div>', () => find('i').remove()],
    ['a style sheet comes', '<div id="x"></div>', add('<style>p{display:none}</style>')],
    [
      'a large part changes its class',
      `<div id="x">${'<p>1</p>'.repeat(20)}</div>`,
      () => (find('#x').className = 'b'),
    ],
  ])('%s', (_what, html, change) => {
    expect(meaningOf(html, change)).toBe('something');
  });
});

/** Each time that it is asked, a microsecond has passed, however busy the machine is. */
function busyClock(): () => number {
  let time = 0;
  return () => (time += 0.001);
}

test('where there are too many changes to ask about each, nobody is sure', () => {
  const meaning = meaningOfChanges([lexicon], busyClock());
  draw('<p id="x">0</p>');
  observer.observe(document, { childList: true, subtree: true });
  for (let count = 0; count < 20_000; count++) find('#x').textContent = String(count);
  expect(meaning(observer.takeRecords())).toBe('unsure');
});

test('while all is calm, less is asked, and a few changes are still told', () => {
  const meaning = meaningOfChanges([lexicon], busyClock());
  draw('<p id="x">0</p><div></div>');
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  find('div').append('API keys');
  expect(meaning(observer.takeRecords(), true)).toBe('something');
  const ticking = find('#x').firstChild;
  for (let count = 0; count < 2_000; count++) if (ticking instanceof Text) ticking.data = `${count}`;
  expect(meaning(observer.takeRecords(), true)).toBe('unsure');
});

test('what comes is asked about, although there are too many other changes', () => {
  const meaning = meaningOfChanges([lexicon], busyClock());
  draw('<p id="x">0</p><div></div>');
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const ticking = find('#x').firstChild;
  for (let count = 0; count < 2_000; count++) if (ticking instanceof Text) ticking.data = `${count}`;
  find('div').append('API keys');
  expect(meaning(observer.takeRecords())).toBe('something');
});

test('what is put right into a shadow root is asked about, too', () => {
  draw('<y-thing><template shadowrootmode="open"></template></y-thing>');
  const root = find('y-thing').shadowRoot;
  if (!root) throw new Error('There is no shadow root.');
  observer.observe(root, { childList: true });
  root.append('12:01');
  expect(meaningOfChanges([lexicon])(observer.takeRecords())).toBe('nothing');
  root.append('API Keys');
  expect(meaningOfChanges([lexicon])(observer.takeRecords())).toBe('something');
});
