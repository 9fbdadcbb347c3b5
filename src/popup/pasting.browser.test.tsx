import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { store } from '../ui/testing/fake-background';
import { openPopup } from './testing/open-popup';

const form = page.getByRole('form', { name: 'Paste a token' });
const field = form.getByRole('textbox', { name: 'Token' });
const save = form.getByRole('button', { name: 'Save', exact: true });

async function openForm(): Promise<void> {
  await page.getByRole('button', { name: 'Paste a token' }).click();
  await expect.element(form.getByRole('combobox', { name: 'Provider' })).toHaveFocus();
}

/** Pastes as a person does; the text is handed over in the event. */
function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  field
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

test('a pasted token is saved without ever standing in the field', async () => {
  const secret = crypto.randomUUID();
  const { world } = openPopup();
  await openForm();
  await form.getByRole('combobox', { name: 'Provider' }).selectOptions('Harbor Cloud');
  await form.getByRole('combobox', { name: 'Kind' }).selectOptions('User token');
  await form.getByRole('textbox', { name: 'Name' }).fill('From Kim');
  paste(`  ${secret}\n`);
  await expect
    .element(form.getByText(`${secret.slice(0, 4)}…${secret.slice(-4)}, 36 characters`))
    .toBeVisible();
  await expect.element(field).toHaveValue('');
  await save.click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved.');
  const [token] = [...world.tokens.values()];
  expect(token?.secret).toBe(secret);
  expect(token?.view).toMatchObject({ provider: 'harbor', kind: 'user', name: 'From Kim' });
  expect(document.documentElement.outerHTML).not.toContain(secret);
  await expect.element(form).not.toBeInTheDocument();
});

test('a typed token works as well, is not shown, and the field is emptied', async () => {
  const secret = crypto.randomUUID();
  const { world } = openPopup();
  await openForm();
  await field.fill(secret);
  expect(getComputedStyle(field.element()).getPropertyValue('-webkit-text-security')).toBe('disc');
  await save.click();
  await expect.poll(() => [...world.tokens.values()].map((token) => token.secret)).toEqual([secret]);
});

test('an unusual value is saved only after a second yes', async () => {
  const { world } = openPopup();
  await openForm();
  paste('short-one');
  await save.click();
  await expect.element(form.getByText('Save it if you are sure.')).toBeVisible();
  expect(world.tokens.size).toBe(0);
  await form.getByRole('button', { name: 'Save it anyway' }).click();
  await expect.poll(() => [...world.tokens.values()].map((token) => token.secret)).toEqual(['short-one']);
});

test('nothing, a look-alike, a novel, and a token that is there already get one clear sentence', async () => {
  let known = '';
  const { world } = openPopup(({ world }) => {
    known = world.tokens.get(store(world).id)?.secret ?? '';
  });
  await openForm();
  const says = (words: string) => form.getByText(words);
  await save.click();
  await expect.element(says('There is no token here yet.')).toBeVisible();
  await expect.element(field).toHaveFocus();
  paste('sample');
  await save.click();
  await expect.element(says('This is the sample from the documentation, not your key.')).toBeVisible();
  paste('once upon a time '.repeat(2000));
  await save.click();
  await expect.element(says('This is far too long to be a token.')).toBeVisible();
  paste(known);
  await save.click();
  await expect.element(page.getByRole('status')).toHaveTextContent('You have this token already.');
  expect(world.tokens.size).toBe(1);
});

test('Escape gives a waiting token up', async () => {
  const secret = crypto.randomUUID();
  const { world } = openPopup();
  await openForm();
  paste(secret);
  await userEvent.keyboard('{Escape}');
  await expect.element(form).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Paste a token' })).toHaveFocus();
  await openForm();
  await save.click();
  await expect.element(form.getByText('There is no token here yet.')).toBeVisible();
  expect(world.tokens.size).toBe(0);
});
