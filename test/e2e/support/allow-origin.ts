import type { ExtensionChromium } from './chromium';

/**
 * Has the browser grant this origin without a question once the extension asks, as if the person had allowed it before
 * and taken it back. See docs/decisions/granting-permissions-in-tests.md.
 */
export async function allowOrigin(chromium: ExtensionChromium, origin: string): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, pattern]) =>
      (
        chrome as unknown as {
          readonly developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
        }
      ).developerPrivate.addHostPermission(id, pattern),
    [chromium.extensionId, `${origin}/*`] as const,
  );
  await page.close();
}
