import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const schemes = ['light', 'dark'] as const;

/** What is found in light and in dark. */
export async function inBothSchemes(
  page: Page,
  look: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await look()).map((finding) => `${colorScheme}: ${finding}`));
  }
  return found;
}

/** What axe has against a page of the extension. */
export async function findingsIn(page: Page): Promise<readonly string[]> {
  // The policy of our pages keeps scripts of others out; the debugger is not asked.
  await page.evaluate(axe.source);
  const results = await page.evaluate('axe.run(document)');
  return findingsOf(results as AxeResults);
}

/** One line for each thing found. */
export function findingsOf({ violations }: AxeResults): readonly string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} (${failureSummary ?? ''})`),
  );
}
