import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { store } from '../ui/testing/fake-background';
import { openPopup } from './testing/open-popup';

function focused(): string {
  const element = document.activeElement;
  const item = element?.closest('li')?.querySelector('bdi')?.textContent ?? '';
  return `${item} ${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`.trim();
}

test('a whole visit without a mouse', async () => {
  const { world, browser } = openPopup(({ world }) => {
    store(world, { name: 'Laptop', savedAt: 3 });
    store(world, { name: 'CI', savedAt: 2 });
    store(world, { name: 'Phone', savedAt: 1 });
  });
  await expect.element(page.getByText('Phone')).toBeVisible();

  await userEvent.keyboard('/');
  expect(focused()).toBe('Search tokens');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('Laptop Copy');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('Phone Copy');
  await userEvent.keyboard('{ArrowUp}{Tab}');
  expect(focused()).toBe('CI More');
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toBe('Laptop More');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('group', { name: 'Copy as' })).toBeVisible();
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe('Laptop .env line');
  await userEvent.keyboard('{Escape}');
  expect(focused()).toBe('Laptop More');
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toBe('Search tokens');

  await userEvent.keyboard('ph{Enter}');
  expect(focused()).toBe('Phone Copy');
  await userEvent.keyboard('{Enter}');
  const phone = [...world.tokens.values()].find(({ view }) => view.name === 'Phone');
  await expect.poll(() => browser.clipboard).toBe(phone?.secret);
});

test('in a field, the keys are the field’s own', async () => {
  openPopup(({ world }) => store(world, { name: 'Laptop' }));
  await page.getByRole('button', { name: 'More' }).click();
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.fill('a');
  await userEvent.keyboard('/b{ArrowUp}');
  await expect.element(note).toHaveFocus();
  await expect.element(note).toHaveValue('a/b');
});
