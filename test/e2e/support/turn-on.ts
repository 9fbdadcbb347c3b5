import type { ExtensionBrowser } from './browser';
import { allowOrigin } from './allow-origin';
import type { ExtensionChromium } from './chromium';
import { fill, press, says } from './own-page';
import { pressToolbarButton } from './toolbar-popup';

/** In the popup of the toolbar button, which knows what the tab shows. */
export async function turnOnHere(browser: ExtensionChromium, origin: string): Promise<void> {
  await allowOrigin(browser, origin);
  const popup = await pressToolbarButton(browser, origin);
  await press(popup, { role: 'button', name: 'Use Latchkey on this site' });
  await says(popup, `Latchkey is on for ${new URL(origin).host}`, { role: 'status' });
  await popup.close();
}

/** By the site's address, where the browser does not tell what the tab shows. */
export async function turnOnByAddress(browser: ExtensionBrowser, origin: string): Promise<void> {
  const popup = await browser.openOwn('src/popup/index.html');
  await press(popup, { role: 'button', name: 'Use Latchkey on this site' });
  await fill(popup, origin, { role: 'textbox', name: 'Address of the site' });
  await popup.press('Enter');
  await says(popup, `Latchkey is on for ${new URL(origin).host}`, { role: 'status' });
  await popup.close();
}
