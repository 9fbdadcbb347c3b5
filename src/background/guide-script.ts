import { browser } from '../platform/browser';

/**
 * Runs the guide itself in a tab's page, which already has the small script and the definitions. False where the browser
 * refuses: the page is gone, or the person took the site's permission back.
 */
export async function runGuide(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['content/guide.js'],
    });
    return true;
  } catch {
    return false;
  }
}
