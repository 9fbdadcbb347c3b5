import { expect, test } from 'vitest';
import { page, type Locator } from 'vitest/browser';
import { store } from '../ui/testing/fake-background';
import { openPopup } from './testing/open-popup';

const here = page.getByRole('region', { name: 'This tab' });
const use = page.getByRole('button', { name: 'Use Latchkey on this site' });

function press(button: Locator): void {
  const element = button.element();
  if (element instanceof HTMLElement) element.click();
}

test.each([
  'https://cloud.customer.example/console?x=1#y',
  'http://cloud.customer.example/',
  'http://10.0.0.7:8080/login',
  'http://[2001:db8::1]:8443/',
  'https://harbor.example/',
])('on %s the permission for exactly this origin is asked inside the click', async (url) => {
  const { world, browser } = openPopup(({ browser }) => {
    browser.tab = { id: 7, url };
  });
  const { origin, host } = new URL(url);
  await expect.element(use).toBeVisible();
  // A click from a script returns before anything that was awaited goes on, so this sees what the click itself did.
  press(use);
  expect(browser.asked).toEqual([origin]);
  await expect.element(here).toHaveTextContent(`Latchkey is on for ${host}.`);
  expect(world.sites.map((site) => site.origin)).toEqual([origin]);
  expect(use.elements()).toHaveLength(0);
});

test('a refused permission changes nothing and is said so', async () => {
  const { world, browser } = openPopup(({ browser }) => {
    browser.permission = 'denied';
  });
  // The background knows what is offered, in case the browser's question closes the popup.
  await expect.poll(() => world.expected).toEqual({ origin: 'https://news.example' });
  await use.click();
  await expect.element(page.getByRole('status')).toHaveTextContent('You did not allow it');
  expect(world.sites).toEqual([]);
  browser.permission = 'impossible';
  await use.click();
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('cannot give Latchkey access to an address like this');
  await expect.element(use).toBeVisible();
});

test.each([
  ['https://orchard.example/register', 'You are on Orchard’s site.'],
  ['https://console.harbor.example/', 'You are on Harbor Cloud’s site.'],
  ['chrome://extensions/', 'This is not a web page'],
  ['about:blank', 'This is not a web page'],
  ['file:///home/me/page.html', 'This is not a web page'],
])('on %s it says “%s” and does not offer itself', async (url, words) => {
  openPopup(({ browser }) => {
    browser.tab = { id: 7, url };
  });
  await expect.element(here).toHaveTextContent(words);
  expect(use.elements()).toHaveLength(0);
});

test('without the tab’s address it says so, and takes one that is typed', async () => {
  const { world, browser } = openPopup(({ browser }) => {
    browser.tab = { id: 7, url: null };
  });
  await expect
    .element(here)
    .toHaveTextContent('The browser does not tell Latchkey the address of your last tab.');
  await page.getByRole('button', { name: 'Use Latchkey on this site' }).click();
  await page.getByRole('textbox', { name: 'Address of the site' }).fill('not an address at all');
  await page.getByRole('button', { name: 'Go there' }).click();
  await expect.element(page.getByText('This is not the address of a web page.').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Address of the site' }).fill('http://10.0.0.7:8080/login');
  await page.getByRole('button', { name: 'Go there' }).click();
  await expect.poll(() => world.sites.map((site) => site.origin)).toEqual(['http://10.0.0.7:8080']);
  expect(browser.asked).toEqual(['http://10.0.0.7:8080']);
});

test('a provider without an address of its own asks where it runs', async () => {
  const { world, browser } = openPopup();
  await page.getByRole('button', { name: 'Lamp' }).click();
  const field = page.getByRole('textbox', { name: 'Address of your Lamp' });
  await expect.element(field).toHaveFocus();
  await field.fill('lamp.home.example/tools');
  press(page.getByRole('button', { name: 'Go there' }));
  expect(browser.asked).toEqual(['https://lamp.home.example']);
  await expect.poll(() => world.started).toEqual([{ provider: 'lamp', origin: 'https://lamp.home.example' }]);
});

test('a journey under way shows its provider, its step, and brings a hidden guide back', async () => {
  const { world } = openPopup(({ world }) => {
    world.journeys.set(7, { provider: 'orchard', step: 'open-keys', state: 'step', hidden: true });
  });
  await expect.element(here).toHaveTextContent(/Orchard · Step 2 of 3.*Open “API keys”/);
  await page.getByRole('button', { name: 'Show guide' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('The guide is back on the page.');
  expect(world.journeys.get(7)?.hidden).toBe(false);
  expect(page.getByRole('button', { name: 'Show guide' }).elements()).toHaveLength(0);
});

test('what comes about while the popup is open is shown', async () => {
  const { world, browser } = openPopup(({ world, browser }) => {
    browser.tab = { id: 7, url: 'https://orchard.example/register' };
    world.journeys.set(7, { provider: 'orchard', step: null, state: null, hidden: false });
  });
  await expect.element(here).toHaveTextContent('On the way to your token');
  world.journeys.set(7, { provider: 'orchard', step: 'open-keys', state: 'step', hidden: false });
  browser.journeys.dispatchEvent(new Event('change'));
  await expect.element(here).toHaveTextContent(/Orchard · Step 2 of 3.*Open “API keys”/);
});

test('nothing moves away under the pointer while the popup opens', async () => {
  const tops = new Set<number>();
  const watcher = new MutationObserver(() => {
    const offers = document.querySelector('ul.providers');
    if (offers) tops.add(Math.round(offers.getBoundingClientRect().top));
  });
  watcher.observe(document.body, { childList: true, subtree: true });
  openPopup(({ browser, world }) => {
    store(world, { name: 'Laptop' });
    world.journeys.set(7, { provider: 'orchard', step: 'open-keys', state: 'step', hidden: false });
    browser.beforeTab = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
  await expect.element(here).toBeVisible();
  watcher.disconnect();
  expect([...tops]).toHaveLength(1);
});

test('a browser that does not tell the tab holds up nothing else', async () => {
  openPopup(({ browser, world }) => {
    store(world, { name: 'Laptop' });
    browser.beforeTab = new Promise(() => undefined);
  });
  await expect.element(page.getByRole('listitem').filter({ hasText: 'Laptop' })).toBeVisible();
});
