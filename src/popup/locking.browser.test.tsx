import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { store } from '../ui/testing/fake-background';
import { openPopup, type OpenPopup } from './testing/open-popup';

const passphrase = 'four random words here';
const field = page.getByLabelText('Passphrase', { exact: true });
const unlock = page.getByRole('button', { name: 'Unlock', exact: true });
const lock = page.getByRole('button', { name: 'Lock', exact: true });
const list = page.getByRole('list', { name: 'Tokens', exact: true });

function locked({ world }: OpenPopup): void {
  store(world, { name: 'Laptop', masked: '3f9a…-app' });
  store(world, { name: 'CI' });
  world.passphrase = passphrase;
  world.open = false;
}

test('a locked vault shows how many tokens it holds and nothing else of them', async () => {
  openPopup(locked);
  await expect.element(page.getByText('Latchkey is locked, with 2 tokens inside.')).toBeVisible();
  await expect.element(field).toHaveFocus();
  expect(document.body.textContent).not.toMatch(/Laptop|3f9a/);
  expect(lock.elements()).toHaveLength(0);
  expect(page.getByRole('searchbox').elements()).toHaveLength(0);
});

test('a wrong passphrase is said so, with the time to wait; the right one opens', async () => {
  const { world } = openPopup(locked);
  await unlock.click();
  await expect.element(page.getByText('Type your passphrase first.').first()).toBeVisible();
  await field.fill('wrong');
  await unlock.click();
  await expect.element(field).toHaveAccessibleDescription('That is not the passphrase. Try again.');
  await expect.element(field).toHaveValue('');
  world.waitMs = 1500;
  await field.fill('wrong again');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(field)
    .toHaveAccessibleDescription('That is not the passphrase. You can try again in 2 s.');
  await field.fill(passphrase);
  await userEvent.keyboard('{Enter}');
  await expect.element(list.getByText('Laptop')).toBeVisible();
  await expect.element(page.getByRole('searchbox')).toHaveFocus();
  await expect.element(page.getByRole('status')).toHaveTextContent('Unlocked.');
});

test('Lock hides everything at once', async () => {
  openPopup((opened) => {
    locked(opened);
    opened.world.open = true;
  });
  await lock.click();
  await expect.element(field).toHaveFocus();
  expect(document.body.textContent).not.toMatch(/Laptop|3f9a/);
});

test('the list goes when its time is over', async () => {
  const { world, clock } = openPopup((opened) => {
    locked(opened);
    opened.world.open = true;
    opened.world.locksAt = opened.clock.now() + 5_000;
  });
  await expect.element(list.getByText('Laptop')).toBeVisible();
  clock.advance(4);
  expect(list.getByText('Laptop').elements()).toHaveLength(1);
  world.open = false;
  clock.advance(1);
  await expect.element(field).toBeVisible();
});

test('without a passphrase, Lock says what the device key protects from and offers one', async () => {
  const { browser } = openPopup(({ world }) => store(world, { name: 'Laptop' }));
  await lock.click();
  await expect.element(page.getByText('Locking needs a passphrase.')).toBeVisible();
  await expect
    .element(page.getByText('someone who uses this browser, or copies its files, can'))
    .toBeVisible();
  const set = page.getByRole('button', { name: 'Set a passphrase' });
  await expect.element(set).toHaveFocus();
  await set.click();
  expect(browser.opened).toEqual(['passphrase']);
});
