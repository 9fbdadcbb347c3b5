import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { store } from '../ui/testing/fake-background';
import { findings } from '../ui/testing/findings';
import { openOptions, type OpenOptions } from './testing/open-options';

const views: readonly { readonly name: string; readonly prepare: (opened: OpenOptions) => void }[] = [
  { name: 'welcome', prepare: ({ browser }) => (browser.section = 'welcome') },
  { name: 'clipboard', prepare: ({ browser }) => (browser.section = 'clipboard') },
  { name: 'device key', prepare: () => undefined },
  {
    name: 'passphrase and sites',
    prepare({ world }) {
      world.passphrase = 'four random words here';
      world.sites = [{ origin: 'http://10.0.0.7:8080', addedAt: 0, allowed: false }];
    },
  },
  {
    name: 'second copy',
    prepare({ world }) {
      const { id } = store(world);
      const token = world.tokens.get(id);
      if (token) world.lost = [token];
    },
  },
  { name: 'no answer', prepare: ({ world }) => world.silent.add('all') },
];

afterEach(() => {
  document.documentElement.style.removeProperty('color-scheme');
});

for (const scheme of ['light', 'dark']) {
  test.each(views)(`no finding in the view $name (${scheme})`, async ({ prepare }) => {
    document.documentElement.style.setProperty('color-scheme', scheme);
    openOptions(prepare);
    await expect.element(page.getByRole('main')).toBeVisible();
    expect(await findings()).toEqual([]);
  });
}

test.each(views)('nothing sticks out sideways on a narrow screen: $name', async ({ prepare }) => {
  await page.viewport(320, 600);
  openOptions(prepare);
  await expect.element(page.getByRole('main')).toBeVisible();
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});
