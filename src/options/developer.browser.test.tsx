import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { explain } from '../explain/explain';
import { definition } from '../providers/transiyzi/definition';
import { samplePages } from '../explain/testing/pages';
import { openOptions } from './testing/open-options';

/** What the script in the page would answer, as it comes over from there. */
function answerOf(name: string): unknown {
  const sample = samplePages.find((candidate) => candidate.name === name);
  if (!sample) throw new Error(`There is no page called ${name}.`);
  document.documentElement.lang = 'en';
  document.body.innerHTML = sample.html('zebra');
  const explained = explain({
    document,
    url: new URL(sample.address),
    providers: [definition],
    version: '0.0.0',
    now: () => performance.now(),
  });
  return structuredClone(explained);
}

test('the options lead to the developer view, which explains the page that was looked at last', async () => {
  const explained = answerOf('the same with two buttons that say the same');
  openOptions();
  await page.getByRole('link', { name: 'Developer view, and reporting a problem' }).click();
  openOptions((opened) => Object.assign(opened.browser, { explained, section: 'developer' }));
  await page.getByRole('button', { name: 'Explain the page' }).click();
  await expect.element(page.getByText('Recognised: tokens')).toBeVisible();
  await expect.element(page.getByText(/^generate-token: more than one, so none, /)).toBeVisible();
  await expect.element(page.getByText('role button,link generateToken').first()).toBeVisible();
  await expect.element(page.getByText(/Latchkey report 1/)).toBeVisible();
  const save = page.getByRole('link', { name: 'Save this file' }).element();
  const file = decodeURIComponent((save.getAttribute('href') ?? '').split(',').slice(1).join(','));
  expect(file).toBe(document.querySelector('.report')?.textContent);
  expect(save.getAttribute('download')).toBe('latchkey-report.txt');
});

test.each([null, { host: 'x' }, 'words'])(
  'an answer that is none, %j, is said to be none',
  async (answer) => {
    openOptions(({ browser }) => Object.assign(browser, { explained: answer, section: 'developer' }));
    await page.getByRole('button', { name: 'Explain the page' }).click();
    await expect.element(page.getByText(/^There is nothing to explain/).first()).toBeVisible();
  },
);
