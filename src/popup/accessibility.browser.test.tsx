import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { findings } from '../ui/testing/findings';
import { store } from '../ui/testing/fake-background';
import { openPopup, type OpenPopup } from './testing/open-popup';

const day = 86_400_000;

function filled({ world, clock }: OpenPopup): void {
  store(world, { name: 'Laptop', expiresAt: clock.now() + 5 * day, details: { scopes: ['read', 'write'] } });
  store(world, { provider: 'harbor', kind: 'partner', expiresAt: clock.now() - day, unusual: true });
  store(world, { superseded: true });
}

interface View {
  readonly name: string;
  readonly prepare?: (opened: OpenPopup) => void;
  readonly reach?: () => Promise<void>;
}

const press = async (name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

const views: readonly View[] = [
  { name: 'empty' },
  { name: 'list', prepare: filled },
  {
    name: 'details and a copied token',
    prepare: filled,
    async reach() {
      await press('More');
      await press('curl');
      await expect.element(page.getByText('Leaves the clipboard')).toBeVisible();
    },
  },
  {
    name: 'undo',
    prepare: filled,
    async reach() {
      await press('More');
      await press('Delete');
      await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    },
  },
  { name: 'paste', prepare: filled, reach: () => press('Paste a token') },
  { name: 'address', reach: () => press('Lamp') },
  { name: 'device key', reach: () => press('Lock') },
  {
    name: 'locked',
    prepare({ world }) {
      world.passphrase = 'four random words here';
      world.open = false;
    },
    async reach() {
      await press('Unlock');
      await expect.element(page.getByText('Type your passphrase first.').first()).toBeVisible();
    },
  },
  {
    name: 'journey',
    prepare({ world }) {
      world.journeys.set(7, { provider: 'orchard', step: 'open-keys', state: 'lost', hidden: true });
    },
  },
  {
    name: 'unreadable',
    prepare({ world }) {
      world.unreadable = true;
    },
  },
  { name: 'no answer', prepare: ({ world }) => world.silent.add('all') },
];

afterEach(() => {
  document.documentElement.style.removeProperty('color-scheme');
});

for (const scheme of ['light', 'dark']) {
  test.each(views)(`no finding in the view “$name” (${scheme})`, async ({ prepare, reach }) => {
    document.documentElement.style.setProperty('color-scheme', scheme);
    openPopup(prepare);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await reach?.();
    expect(await findings()).toEqual([]);
  });
}

test('nothing is drawn with inline styles, which the content security policy refuses', async () => {
  openPopup(filled);
  await press('More');
  expect([...document.body.querySelectorAll('[style], style')]).toEqual([]);
});

test.each([
  ['the popup', 400, 'popup'],
  ['a narrow tab', 320, 'tab'],
  ['a wide tab at 200 %', 640, 'tab'],
])('nothing sticks out sideways in %s', async (_where, width, place) => {
  await page.viewport(width, 600);
  document.documentElement.dataset['in'] = place;
  openPopup((opened) => {
    filled(opened);
    store(opened.world, { name: 'x'.repeat(120), masked: `${'y'.repeat(12)}…${'z'.repeat(12)}` });
  });
  await press('More');
  const { scrollWidth, clientWidth } = document.documentElement;
  delete document.documentElement.dataset['in'];
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});

test('a long list scrolls under the heading to its end, and stays as wide as the window', async () => {
  await page.viewport(400, 600);
  openPopup((opened) => {
    for (let round = 0; round < 10; round += 1) filled(opened);
  });
  await expect.element(page.getByRole('listitem').nth(29)).toBeInTheDocument();
  scrollTo(0, document.body.scrollHeight);
  const last = document.querySelector('main')?.lastElementChild?.getBoundingClientRect();
  expect(document.querySelector('header')?.getBoundingClientRect().top).toBe(0);
  expect(last?.bottom).toBeLessThanOrEqual(600);
  expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
});
