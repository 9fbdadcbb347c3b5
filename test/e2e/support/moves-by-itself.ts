import { startUrl } from '../../sites/start-url';
import { until, type ExtensionBrowser } from './browser';

/** A page that is nobody's step becomes one without being loaded: it changes its address and its content by itself. */
export async function proveMovesByItself(browser: ExtensionBrowser): Promise<void> {
  const start = { language: 'en', variants: ['developer'], session: 'signed-in' } as const;
  const tab = await browser.open(startUrl('https://app.alteg.io/clients', start));
  await tab.evaluate(`(async () => {
    const address = '/appstore/developers/1';
    const answer = await fetch(address);
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    history.pushState(null, '', address);
    document.body.replaceWith(document.adoptNode(next.body));
  })()`);
  await until('a step of Altegio’s', async () => ((await tab.guide())?.step ? true : null));
  await tab.close();
}
