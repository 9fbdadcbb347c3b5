import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage } from './support/stage';
import { newToken } from './support/token-page';

/**
 * Names and notes come from pages and people. In our own pages they are plain text: no element is made of them, no
 * script of theirs runs, and no character of theirs turns the direction of what stands beside them.
 */
let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage?.close();
});

/** A title for a test, in which nothing is invisible. */
function readable(name: string): string {
  const shown = name.replace(/[^ -~]/gu, (letter) => `<${letter.codePointAt(0)?.toString(16) ?? ''}>`);
  return shown.slice(0, 60);
}

const names = [
  '<script>globalThis.ran = true</script>',
  '<img src=x onerror="globalThis.ran = true">',
  '"><svg onload=globalThis.ran=true>',
  "javascript:globalThis.ran=true//'",
  '{{constructor.constructor("globalThis.ran = true")()}}',
  '</bdi></li></ul><h1>Locked</h1>',
  '\u202etnuocca rehto\u202c',
  '\u2066\u2067isolated\u2069',
  'zero\u200bwidth\ufeffname',
  'a\u0000b\u0007c\u001b[31mred',
  'line\nbreak\r\nand\u2028more',
  '__proto__',
  'constructor',
  '%3Cscript%3E &lt;b&gt; &#60;i&#62;',
  '𝕬'.repeat(60),
  'e' + '\u0301'.repeat(90),
];

test.each(names.map((name) => [readable(name), name] as const))('a token named %s', async (_shown, name) => {
  const id = crypto.randomUUID();
  const added = await stage.ask('tokens.add', {
    id,
    provider: 'alltick',
    kind: 'api',
    token: newToken(),
    name,
    confirmed: true,
  });
  expect(added).toMatchObject({ kind: 'saved' });
  const page = await stage.browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => errors.push(message.text()));
  await page.goto(`chrome-extension://${stage.browser.extensionId}/src/popup/index.html`);
  const item = page.getByRole('list', { name: 'Tokens', exact: true }).getByRole('listitem').first();
  await item.getByRole('button', { name: 'More', exact: true }).click();
  await item.getByRole('textbox').first().waitFor();
  const seen = await page.evaluate(() => ({
    ran: 'ran' in globalThis,
    strangers: document.querySelectorAll('script:not([src]), img[onerror], svg[onload], h1 ~ h1').length,
    text: document.body.innerText,
    labels: [...document.querySelectorAll('[aria-label], [title]')].map(
      (element) => `${element.getAttribute('aria-label') ?? ''}${element.getAttribute('title') ?? ''}`,
    ),
  }));
  expect(seen.ran).toBe(false);
  expect(seen.strangers).toBe(0);
  const deceiving =
    /[\u0000-\u0008\u000b-\u001f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
  expect(seen.text).not.toMatch(deceiving);
  expect(seen.labels.join('\t').replaceAll('\t', ' ')).not.toMatch(deceiving);
  expect(errors).toEqual([]);
  await page.close();
  await stage.ask('tokens.remove', { id });
});
