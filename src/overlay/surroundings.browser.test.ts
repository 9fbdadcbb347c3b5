import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { element, Stage, until, view } from './testing/stage';

let stage: Stage | null = null;

beforeEach(async () => {
  await page.viewport(1000, 700);
});
afterEach(() => {
  stage?.leave();
  stage = null;
});

const entry = (text: string, id = text): string =>
  `<div role="menuitem" tabindex="-1" id="${id}" style="padding:8px;width:180px">${text}</div>`;
const menu = (style: string, entries: string): string =>
  `<div role="menu" style="position:absolute;border:1px solid;background:#fff;${style}">${entries}</div>`;

/** The part of an element that the card covers, in square pixels. */
function covered(selector: string, card: DOMRect): number {
  const box = element(selector).getBoundingClientRect();
  const width = Math.min(box.right, card.right) - Math.max(box.left, card.left);
  const height = Math.min(box.bottom, card.bottom) - Math.max(box.top, card.top);
  return Math.max(0, width) * Math.max(0, height);
}

test.each([
  [
    'the other entries of the menu that the target is in',
    menu('left:700px;top:40px', entry('Profile', 't') + entry('Theme') + entry('Language') + entry('Help')),
    ['#Theme', '#Language', '#Help'],
  ],
  [
    'a menu that opened beside the target',
    menu('left:40px;top:200px', entry('Settings', 't')) +
      menu('left:240px;top:200px', entry('Keys') + entry('Members') + entry('Billing')),
    ['#Keys', '#Members', '#Billing'],
  ],
  [
    'a list of choices that opened below the field',
    `<div style="position:absolute;left:40px;top:100px"><input id="t" role="combobox"></div><ul role="listbox" style="position:fixed;left:40px;top:140px;width:300px;margin:0;background:#fff"><li role="option" id="One">One</li><li role="option" id="Two">Two</li></ul>`,
    ['#One', '#Two'],
  ],
  [
    'icons beside a hidden value that are no buttons and can be pressed',
    '<div style="position:absolute;left:200px;top:300px"><div><code id="t">749b••••••••-app</code><span id="Show" style="cursor:pointer;display:inline-flex;margin-left:8px"><svg width="16" height="16"></svg></span><span id="Copy" style="cursor:pointer;display:inline-flex;margin-left:8px"><svg width="16" height="16"></svg></span></div></div>',
    ['#Show', '#Copy'],
  ],
  [
    'the buttons in the rows below a button of the list',
    '<div style="position:absolute;left:40px;top:60px"><button id="t">Issue</button></div>' +
      ['One', 'Two', 'Three']
        .map(
          (row, at) =>
            `<div style="position:absolute;left:40px;width:700px;top:${190 + at * 30}px"><button id="${row}" style="margin-left:60px">Revoke</button></div>`,
        )
        .join(''),
    ['#One', '#Two', '#Three'],
  ],
  [
    'the fields of a form that is no form',
    '<div style="position:absolute;left:40px;top:60px"><p><input id="t"></p><p style="margin:90px 0 0 200px"><input id="Site"></p><p style="margin:16px 0 0 200px"><button id="Send">Send</button></p></div>',
    ['#Site', '#Send'],
  ],
])('the card leaves %s free', async (_what, html, entries) => {
  stage = new Stage(html);
  stage.overlay.show(view, element('#t'));
  const { card } = stage;
  await until(() => card.getBoundingClientRect().height > 0, 'the card');
  const box = card.getBoundingClientRect();
  expect(entries.filter((id) => covered(id, box) > 0)).toEqual([]);
});

test('the card makes room for a menu that opens where it stands', async () => {
  stage = new Stage(menu('left:40px;top:200px', entry('Settings', 't')));
  stage.overlay.show(view, element('#t'));
  const { card } = stage;
  await until(() => card.getBoundingClientRect().height > 0, 'the card');
  const { left, top } = card.getBoundingClientRect();
  document.body.insertAdjacentHTML('beforeend', menu(`left:${left}px;top:${top}px`, entry('Keys')));
  expect(covered('#Keys', card.getBoundingClientRect())).toBeGreaterThan(0);
  stage.overlay.show(view, element('#t'));
  await until(() => covered('#Keys', card.getBoundingClientRect()) === 0, 'the card making room');
});
