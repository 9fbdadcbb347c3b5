import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { store } from '../ui/testing/fake-background';
import { openPopup } from './testing/open-popup';

const day = 86_400_000;
const list = page.getByRole('list', { name: 'Tokens', exact: true });

test('each token is one item that says what it is, how old, and for how long', async () => {
  openPopup(({ world, clock }) => {
    store(world, {
      name: 'Laptop',
      masked: '3f9a…-app',
      savedAt: clock.now() - 3 * day,
      expiresAt: clock.now() + 5 * day,
    });
    store(world, { provider: 'harbor', kind: 'partner', expiresAt: clock.now() - 2 * day, savedAt: 0 });
    store(world, { name: 'Old', superseded: true, expiresAt: 'never', savedAt: clock.now() - day });
  });
  await expect.element(list.getByRole('listitem').nth(2)).toBeVisible();
  const texts = list
    .getByRole('listitem')
    .elements()
    .map((item) => item.textContent);
  expect(texts).toHaveLength(3);
  expect(texts[0]).toMatch(/Laptop.*Orchard.*3f9a…-app.*Saved 3 days ago.*Expires in 5 days/);
  expect(texts[1]).toMatch(/Partner token.*Harbor Cloud.*Expired 2 days ago/);
  expect(texts[2]).toMatch(/Old.*Never expires.*Replaced by a newer one/);
});

test('the buttons of an item are called Copy and More, and are described by its name', async () => {
  openPopup(({ world }) => store(world, { name: 'Laptop' }));
  const item = list.getByRole('listitem');
  for (const name of ['Copy', 'More']) {
    const button = item.getByRole('button', { name, exact: true });
    await expect.element(button).toHaveAccessibleDescription('Laptop');
  }
});

test('the search finds by provider, name, note and what the form said, in any order and case', async () => {
  openPopup(({ world }) => {
    store(world, { name: 'Laptop', note: 'für den Zeitplan' });
    store(world, { provider: 'harbor', kind: 'user', name: 'CI', details: { scopes: ['read', 'upload'] } });
  });
  const box = page.getByRole('searchbox', { name: 'Search tokens' });
  const found = () =>
    list
      .getByRole('listitem')
      .elements()
      .map((item) => item.querySelector('bdi')?.textContent);
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['harbor', ['CI']],
    ['UPLOAD ci', ['CI']],
    ['fur zeitplan', ['Laptop']],
    ['user token', ['CI']],
    ['nobody', []],
  ];
  for (const [query, names] of cases) {
    await box.fill(query);
    await expect.poll(found, { message: query }).toEqual(names);
  }
  await expect.element(page.getByText('No token matches.')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => found().length).toBe(2);
});

test('names from elsewhere cannot turn text around or be markup', async () => {
  openPopup(({ world }) => store(world, { name: '\u202egnp.exe <img src=x onerror=alert(1)>' }));
  const name = list.getByRole('listitem').getByText('gnp.exe <img src=x onerror=alert(1)>', { exact: true });
  await expect.element(name).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
});

test('nothing stored yet: a friendly word, and a way to begin', async () => {
  const { world } = openPopup();
  await expect.element(page.getByText('Your first token is just a few steps away.')).toBeVisible();
  expect(page.getByRole('searchbox').elements()).toHaveLength(0);
  await page
    .getByRole('list', { name: 'Get a token', exact: true })
    .getByRole('button', { name: 'Orchard' })
    .click();
  await expect.poll(() => world.started).toEqual([{ provider: 'orchard', origin: null }]);
});

test('a provider that is turned off is not offered', async () => {
  openPopup(({ world }) => {
    world.settings = { ...world.settings, providersOff: ['orchard'] };
  });
  const offered = page.getByRole('list', { name: 'Get a token', exact: true }).getByRole('button');
  await expect
    .poll(() => offered.elements().map((button) => button.textContent))
    .toEqual(['HHarbor Cloud', 'LLamp']);
  await expect.element(offered.first()).toHaveAccessibleName('Harbor Cloud');
});

test('records that cannot be read are counted, and the others are still there', async () => {
  openPopup(({ world }) => {
    world.damaged = 2;
    store(world, { name: 'Laptop' });
  });
  await expect.element(page.getByText('2 stored tokens cannot be read any more')).toBeVisible();
  await expect.element(list.getByText('Laptop')).toBeVisible();
});

test('a background that does not answer is said so, and can be asked again', async () => {
  const { world } = openPopup(({ world }) => {
    world.silent.add('all');
    store(world, { name: 'Laptop' });
  });
  await expect.element(page.getByRole('alert')).toHaveTextContent('does not answer. Your tokens are safe');
  world.silent.clear();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(list.getByText('Laptop')).toBeVisible();
  expect(page.getByRole('alert').elements()).toHaveLength(0);
});

test('a storage that cannot be read is no empty list, and can be asked again', async () => {
  const { world } = openPopup(({ world }) => {
    world.unreadable = true;
    store(world, { name: 'Laptop' });
  });
  await expect.element(page.getByRole('alert')).toHaveTextContent('Nothing in it was changed');
  expect(page.getByText('Your first token is just').elements()).toHaveLength(0);
  world.unreadable = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(list.getByText('Laptop')).toBeVisible();
  expect(page.getByRole('alert').elements()).toHaveLength(0);
});

test('lost tokens of which there is a second copy are asked about, and nothing happens by itself', async () => {
  const { world, browser } = openPopup(({ world }) => {
    const { id } = store(world, { name: 'Laptop' });
    const token = world.tokens.get(id);
    if (token) world.lost = [token];
    world.tokens.clear();
  });
  await expect.element(page.getByText('Latchkey found a second copy of 1 token. Restore it?')).toBeVisible();
  await page.getByRole('button', { name: 'Show me' }).click();
  expect(browser.opened).toEqual(['copy']);
  expect(world.tokens.size).toBe(0);
});
