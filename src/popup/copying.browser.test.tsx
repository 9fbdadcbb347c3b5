import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { store } from '../ui/testing/fake-background';
import { openPopup } from './testing/open-popup';

const item = page.getByRole('list', { name: 'Tokens', exact: true }).getByRole('listitem').first();
const copy = item.getByRole('button', { name: 'Copy', exact: true });
const more = item.getByRole('button', { name: 'More', exact: true });

function secretOf({ tokens }: ReturnType<typeof openPopup>['world'], id: string): string {
  return tokens.get(id)?.secret ?? 'no such token';
}

test('one click copies the token, tells the background, and counts down until the clipboard is cleared', async () => {
  let id = '';
  const { world, browser, clock } = openPopup(({ world }) => {
    id = store(world, { name: 'Laptop' }).id;
  });
  await copy.click();
  await expect.element(page.getByText('Leaves the clipboard in 30 s')).toBeVisible();
  expect(browser.clipboard).toBe(secretOf(world, id));
  expect(world.copied).toBe(secretOf(world, id));
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied “Laptop”.');
  clock.advance(12);
  await expect.element(page.getByText('Leaves the clipboard in 18 s')).toBeVisible();
  clock.advance(18);
  await expect.element(page.getByText('Leaves the clipboard')).not.toBeInTheDocument();
});

test('the token itself is never part of the page', async () => {
  let id = '';
  const { world } = openPopup(({ world }) => {
    id = store(world, { name: 'Laptop' }).id;
  });
  await more.click();
  await copy.click();
  await expect.element(page.getByText('Leaves the clipboard in 30 s')).toBeVisible();
  expect(document.documentElement.outerHTML).not.toContain(secretOf(world, id));
  const values = [...document.querySelectorAll('input, textarea')].map((field) =>
    field.getAttribute('value'),
  );
  expect(values).not.toContain(secretOf(world, id));
});

test('copy as: each form of the provider, named in words', async () => {
  let id = '';
  const { world, browser } = openPopup(({ world }) => {
    id = store(world, { name: 'Laptop' }).id;
  });
  await more.click();
  const forms = item.getByRole('group', { name: 'Copy as' });
  await forms.getByRole('button', { name: '.env line' }).click();
  await expect.poll(() => browser.clipboard).toBe(`ORCHARD_KEY=${secretOf(world, id)}`);
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied “Laptop” as .env line.');
  await forms.getByRole('button', { name: 'Query URL' }).click();
  await expect.poll(() => browser.clipboard).toBe(`https://orchard.example/?key=${secretOf(world, id)}`);
  expect(world.copied).toBe(browser.clipboard);
});

test('a form that needs a value asks for it, and then copies', async () => {
  const { browser } = openPopup(({ world }) => {
    store(world, { provider: 'harbor', kind: 'partner', name: 'CI' });
  });
  await more.click();
  await item.getByRole('button', { name: 'curl', exact: true }).click();
  const field = item.getByRole('textbox', { name: 'Address of the API gateway' });
  await expect.element(field).toHaveFocus();
  expect(browser.clipboard).toBe('');
  await field.fill('https://gw.test');
  await item.getByRole('button', { name: 'Copy: curl' }).click();
  await expect.poll(() => browser.clipboard).toMatch(/^curl .* https:\/\/gw\.test$/);
  await expect.element(field).not.toBeInTheDocument();
});

test('says what happens to the clipboard when it is never cleared, or cannot be', async () => {
  const { world, browser } = openPopup(({ world }) => {
    world.settings = { ...world.settings, clipboardSeconds: null };
    store(world);
  });
  await copy.click();
  await expect.element(page.getByText('Stays on the clipboard until you copy something else.')).toBeVisible();
  world.silent.add('clipboard.copied');
  await copy.click();
  await expect.element(page.getByText('Copy something else when you are done.')).toBeVisible();
  browser.clipboardWorks = false;
  await copy.click();
  await expect.element(page.getByRole('contentinfo').getByText('Nothing was copied.')).toBeVisible();
});

test('a vault that locked meanwhile says so and asks for the passphrase', async () => {
  const { world, browser } = openPopup(({ world }) => {
    world.passphrase = 'four random words here';
    store(world);
  });
  await expect.element(copy).toBeVisible();
  world.open = false;
  await copy.click();
  await expect.element(page.getByLabelText('Passphrase')).toBeVisible();
  await expect.element(page.getByRole('status')).toHaveTextContent('Latchkey is locked.');
  expect(browser.clipboard).toBe('');
});
