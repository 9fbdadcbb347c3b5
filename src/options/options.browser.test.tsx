import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { store, type FakeWorld } from '../ui/testing/fake-background';
import { openOptions } from './testing/open-options';

const status = page.getByRole('status');
const fresh = 'quiet otter paints nine kites';

test('the first page says what Latchkey does and lets the person choose a passphrase', async () => {
  const { world, browser } = openOptions(({ browser }) => {
    browser.section = 'welcome';
  });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Welcome to Latchkey' })).toBeVisible();
  expect(page.getByRole('listitem').elements()).toHaveLength(3);
  await page.getByLabelText('New passphrase', { exact: true }).fill(fresh);
  await expect.element(page.getByText('Strong. Be sure that you can remember it.')).toBeVisible();
  await page.getByLabelText('New passphrase again').fill(fresh);
  await page.getByRole('button', { name: 'Set passphrase' }).click();
  await expect.element(status).toHaveTextContent('Your passphrase is set.');
  expect(world.passphrase).toBe(fresh);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.element(page.getByRole('heading', { name: 'Protection' })).toBeVisible();
  expect(browser.section).toBe('');
});

test('later is fine as well', async () => {
  const { world } = openOptions(({ browser }) => {
    browser.section = 'welcome';
  });
  await page.getByRole('button', { name: 'Later' }).click();
  await expect.element(page.getByText('It does not stop someone who uses this browser')).toBeVisible();
  expect(world.passphrase).toBeNull();
});

test('two different passphrases, a short one, and a wrong one change nothing, and no field keeps what was typed', async () => {
  const { world } = openOptions(({ world }) => {
    world.passphrase = 'the one before';
  });
  const change = async (current: string, next: string, again: string) => {
    await page.getByLabelText('Current passphrase').first().fill(current);
    await page.getByLabelText('New passphrase', { exact: true }).fill(next);
    await page.getByLabelText('New passphrase again').fill(again);
    await page.getByRole('button', { name: 'Change passphrase' }).click();
  };
  await change('the one before', fresh, `${fresh}!`);
  await expect.element(status).toHaveTextContent('The two new passphrases are not the same.');
  await change('the one before', 'short', 'short');
  await expect.element(status).toHaveTextContent('It takes at least 8 characters.');
  await change('not it', fresh, fresh);
  await expect.element(status).toHaveTextContent('That is not the current passphrase.');
  expect(world.passphrase).toBe('the one before');
  const typed = [...document.querySelectorAll<HTMLInputElement>('input[type=password]')];
  expect(typed.length).toBeGreaterThanOrEqual(4);
  expect(typed.filter((field) => field.value !== '')).toEqual([]);
  await change('the one before', fresh, fresh);
  await expect.element(status).toHaveTextContent('Your passphrase is changed.');
  expect(world.passphrase).toBe(fresh);
});

test('a passphrase can be taken away again, with the words on what that means', async () => {
  const { world } = openOptions(({ world }) => {
    world.passphrase = fresh;
  });
  await page.getByText('Remove passphrase').first().click();
  await expect.element(page.getByText('only the key on this device protects them')).toBeVisible();
  await page.getByLabelText('Current passphrase').last().fill(fresh);
  await page.getByRole('button', { name: 'Remove passphrase' }).click();
  await expect.element(status).toHaveTextContent('The passphrase is removed.');
  expect(world.passphrase).toBeNull();
});

test('lock time, clipboard time and providers are kept', async () => {
  const { world } = openOptions();
  await page.getByLabelText('Lock after Latchkey was not used for').selectOptions('4 hours');
  await expect.poll(() => world.settings.lockMinutes).toBe(240);
  const absent = page.getByLabelText('Lock after nobody has used this computer for');
  await absent.selectOptions('1 minute');
  await expect.poll(() => world.settings.idleMinutes).toBe(1);
  await absent.selectOptions('Never');
  await expect.poll(() => world.settings.idleMinutes).toBeNull();
  await page.getByRole('checkbox', { name: 'Lock when this computer sleeps' }).click();
  await expect.poll(() => world.settings.lockOnSleep).toBe(false);
  await expect.element(page.getByText('Press Alt+Shift+K to lock at once.')).toBeVisible();
  const clipboard = page.getByLabelText('Clear a copied token from the clipboard after');
  await clipboard.selectOptions('Never');
  await expect.poll(() => world.settings.clipboardSeconds).toBeNull();
  await clipboard.selectOptions('5 minutes');
  await expect.poll(() => world.settings.clipboardSeconds).toBe(300);
  const orchard = page.getByRole('checkbox', { name: 'Orchard' });
  await orchard.click();
  await expect.poll(() => world.settings.providersOff).toEqual(['orchard']);
  await orchard.click();
  await expect.poll(() => world.settings.providersOff).toEqual([]);
});

test('each provider says when and in which language it was compared, with links', async () => {
  openOptions();
  const row = page.getByRole('list', { name: 'Providers' }).getByRole('listitem').nth(1);
  await expect
    .element(row)
    .toHaveTextContent('Compared with its documentation on September 12, 2026, in Korean');
  await expect
    .element(row.getByRole('link', { name: 'Documentation of Harbor Cloud' }))
    .toHaveAttribute('href', 'https://docs.harbor-cloud.example/');
});

test('own sites can be removed, and allowed again where the permission was taken back', async () => {
  const { world, browser } = openOptions(({ world }) => {
    world.sites = [
      { origin: 'https://cloud.example', addedAt: 0, allowed: true },
      { origin: 'http://10.0.0.7:8080', addedAt: 0, allowed: false },
    ];
  });
  const sites = page.getByRole('list', { name: 'Your own sites' }).getByRole('listitem');
  await expect.element(sites.nth(1)).toHaveTextContent('The browser’s permission was taken back');
  await sites.nth(1).getByRole('button', { name: 'Allow again' }).click();
  await expect.element(status).toHaveTextContent('Latchkey is on for http://10.0.0.7:8080 again.');
  expect(browser.asked).toEqual(['http://10.0.0.7:8080']);
  expect(world.sites.every(({ allowed }) => allowed)).toBe(true);
  await page
    .getByRole('list', { name: 'Your own sites' })
    .getByRole('listitem')
    .filter({ hasText: 'cloud.example' })
    .getByRole('button', { name: 'Remove' })
    .click();
  await expect.poll(() => world.sites.map(({ origin }) => origin)).toEqual(['http://10.0.0.7:8080']);
});

test('the clipboard permission is explained on a view of its own, and asked for with one button', async () => {
  const { browser } = openOptions(({ browser }) => {
    browser.section = 'clipboard';
    browser.says = 'denied';
  });
  const allow = page.getByRole('button', { name: 'Allow reading the clipboard' });
  await expect.element(page.getByText('when you press “Save copied token”')).toBeVisible();
  await expect.element(allow).toBeVisible();
  expect(page.getByRole('button').elements()).toHaveLength(1);
  await allow.click();
  await expect.element(status).toHaveTextContent('You did not allow it');
  browser.says = 'granted';
  await allow.click();
  await expect.element(status).toHaveTextContent('Go back to the page and press “Save copied token” again.');
  expect(browser.clipboardRead).toBe(true);
  expect(allow.elements()).toHaveLength(0);
});

test('a second copy of lost tokens is offered, and restored only when the person says so', async () => {
  const { world } = openOptions(({ world }) => {
    world.lost = [1, 2, 3].map(() => lostToken(world));
  });
  const found = page.getByRole('heading', {
    name: 'Latchkey found a second copy of 3 tokens. Restore them?',
  });
  await expect.element(found).toBeVisible();
  expect(world.tokens.size).toBe(0);
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect.element(status).toHaveTextContent('3 tokens are back.');
  expect(world.tokens.size).toBe(3);
  expect(found.elements()).toHaveLength(0);
});

test('the second copy can be given up, which needs an open vault', async () => {
  const { world } = openOptions(({ world }) => {
    world.passphrase = fresh;
    world.open = false;
    world.lost = [lostToken(world)];
  });
  await page.getByText('I do not need them any more').click();
  const forget = page.getByRole('button', { name: 'Delete the second copy' });
  await forget.click();
  await expect.element(status).toHaveTextContent('Latchkey is locked.');
  expect(world.lost).toHaveLength(1);
  world.open = true;
  await forget.click();
  await expect.element(status).toHaveTextContent('The second copy of these tokens is deleted.');
  expect(world.lost).toEqual([]);
});

test('a backup is saved under a passphrase of its own, and plain text only after a warning', async () => {
  const { browser } = openOptions();
  const save = async (secret: string, again: string) => {
    await page.getByLabelText('Passphrase for the backup', { exact: true }).fill(secret);
    await page.getByLabelText('Passphrase for the backup again').fill(again);
    await page.getByRole('button', { name: 'Save a backup' }).click();
  };
  await save(fresh, `${fresh}!`);
  await expect.element(status).toHaveTextContent('The two new passphrases are not the same.');
  expect(browser.saved).toEqual([]);
  await save(fresh, fresh);
  await expect.element(status).toHaveTextContent('The file is in your downloads.');
  expect(browser.saved).toEqual([{ name: 'latchkey-backup-2026-11-21.json', content: 'the file' }]);
  await page.getByText('Export as plain text').click();
  await expect.element(page.getByText('Every token stands in this file for everyone to read')).toBeVisible();
  await page.getByLabelText('Kind of file').selectOptions('KeePass (XML)');
  await page.getByRole('button', { name: 'Save as plain text' }).click();
  expect(browser.saved).toHaveLength(1);
  await page.getByRole('checkbox', { name: 'I understand that anyone can read this file' }).click();
  await page.getByRole('button', { name: 'Save as plain text' }).click();
  await expect.poll(() => browser.saved.at(-1)?.name).toBe('latchkey-2026-11-21-keepass.xml');
});

test('a file is looked at before it is imported, and can be let go', async () => {
  const preview = {
    kind: 'preview',
    fresh: 2,
    same: 1,
    different: 1,
    leftOut: [],
    leftOutCount: 0,
    settings: true,
  } as const;
  const { world } = openOptions(({ world }) => {
    world.files.set('a backup', (secret) =>
      secret === fresh
        ? preview
        : { kind: 'unreadable', reason: secret === '' ? 'needs-passphrase' : 'wrong-passphrase' },
    );
  });
  const choose = page.getByLabelText('File', { exact: true });
  const open = async (secret: string) => {
    await page.getByLabelText('Passphrase of this backup').fill(secret);
    await page.getByRole('button', { name: 'Look inside' }).click();
  };
  await choose.upload(new File(['a letter'], 'letter.txt'));
  await expect.element(status).toHaveTextContent('finds no secrets that it can read in this file');
  await choose.upload(new File(['a backup'], 'backup.json'));
  await open('not this one');
  await expect.element(status).toHaveTextContent('That is not the passphrase of this backup');
  await open(fresh);
  const would = page.getByRole('list', { name: 'What importing would do' });
  await expect.element(would).toHaveTextContent('2 new tokens1 that you have already, just the same');
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(world.imported).toEqual([]);
  await choose.upload(new File(['a backup'], 'again.json'));
  await open(fresh);
  await page.getByLabelText('For those that differ').selectOptions('Take what is in the file');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect.element(status).toHaveTextContent('Imported. New: 2. Changed: 1.');
  expect(world.imported).toEqual(['a backup']);
  expect(would.elements()).toHaveLength(0);
});

function lostToken(world: FakeWorld) {
  const { id } = store(world);
  const token = world.tokens.get(id);
  if (token === undefined) throw new Error('It was just stored.');
  world.tokens.delete(id);
  return token;
}

test('no answer is said so, and can be asked for again', async () => {
  const { world } = openOptions(({ world }) => world.silent.add('all'));
  await expect.element(page.getByRole('alert')).toHaveTextContent('does not answer. Nothing is lost.');
  world.silent.clear();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByRole('heading', { name: 'Providers' })).toBeVisible();
});
