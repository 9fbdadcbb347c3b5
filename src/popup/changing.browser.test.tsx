import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { store } from '../ui/testing/fake-background';
import { openPopup } from './testing/open-popup';

const list = page.getByRole('list', { name: 'Tokens', exact: true });
const item = list.getByRole('listitem').first();
const more = item.getByRole('button', { name: 'More', exact: true });

test('More shows what was recorded with the token', async () => {
  openPopup(({ world, clock }) =>
    store(world, {
      details: { scopes: ['read', 'write'], allow: ['192.0.2.0/24', '2001:db8::/32'] },
      account: 'someone@orchard.example',
      expiresAt: clock.now() + 86_400_000,
      site: 'https://orchard.example',
    }),
  );
  await more.click();
  await expect.element(more).toHaveAttribute('aria-expanded', 'true');
  const details = item.element().querySelector('dl')?.textContent;
  expect(details).toContain('Scopesreadwrite');
  expect(details).toContain('Allowed addresses192.0.2.0/242001:db8::/32');
  expect(details).toContain('Accountsomeone@orchard.example');
  expect(details).toContain('Expires onNovember 22, 2026');
  expect(details).toContain('Taken fromhttps://orchard.example');
  await expect
    .element(item.getByRole('link', { name: 'Manage at Orchard' }))
    .toHaveAttribute('href', 'https://orchard.example/keys');
  await more.click();
  expect(item.element().querySelector('dl')).toBeNull();
});

test('renaming and a note are kept', async () => {
  const { world } = openPopup(({ world }) => store(world, { name: 'Laptop' }));
  await more.click();
  await item.getByRole('textbox', { name: 'Name' }).fill('Build server');
  await item.getByRole('textbox', { name: 'Note' }).fill('asked for by Kim');
  await item.getByRole('button', { name: 'Save changes' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Changes saved.');
  await expect.element(item.getByText('Build server')).toBeVisible();
  expect([...world.tokens.values()].map(({ view }) => [view.name, view.note])).toEqual([
    ['Build server', 'asked for by Kim'],
  ]);
});

test('a deleted token can be brought back until the time is over', async () => {
  const { world, clock } = openPopup(({ world }) => {
    store(world, { name: 'Laptop', savedAt: 2 });
    store(world, { name: 'CI', savedAt: 1 });
  });
  await more.click();
  await item.getByRole('button', { name: 'Delete' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Deleted “Laptop”.');
  expect(list.getByRole('listitem').elements()).toHaveLength(1);
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect.element(undo).toHaveFocus();
  clock.advance(3);
  await expect.element(page.getByText('For another 7 s you can undo this.')).toBeVisible();
  await undo.click();
  await expect.element(list.getByText('Laptop')).toBeVisible();
  expect(world.tokens.size).toBe(2);

  await more.click();
  await item.getByRole('button', { name: 'Delete' }).click();
  await expect.element(undo).toBeVisible();
  clock.advance(10);
  await expect.element(undo).not.toBeInTheDocument();
  expect(world.tokens.size).toBe(1);
});

test('a change that gets no answer is not called done', async () => {
  const { world } = openPopup(({ world }) => {
    store(world, { name: 'Laptop' });
    world.silent.add('tokens.describe').add('tokens.remove');
  });
  await more.click();
  await item.getByRole('textbox', { name: 'Name' }).fill('Other');
  await item.getByRole('button', { name: 'Save changes' }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  await item.getByRole('button', { name: 'Delete' }).click();
  await expect.element(item.getByText('Laptop')).toBeVisible();
  expect(page.getByRole('button', { name: 'Undo' }).elements()).toHaveLength(0);
  expect([...world.tokens.values()].map(({ view }) => view.name)).toEqual(['Laptop']);
});
