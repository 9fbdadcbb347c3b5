import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { armed, openStage, type Scene, type Stage } from '../hostile/support/stage';
import { newToken, tokenPage } from '../hostile/support/token-page';

/** The same page, with everything that a dashboard shows, on many hosts: where the built extension works and where not. */
let stage: Stage;
let scene: Scene | undefined;

beforeAll(async () => {
  stage = await openStage();
});
afterEach(async () => {
  await scene?.page.close();
  scene = undefined;
});
afterAll(async () => {
  await stage?.close();
});

/** The content script runs at the latest right after the page's load event. */
async function loaded(one: Scene): Promise<void> {
  await one.page.waitForLoadState('load');
  for (let turn = 0; turn < 3; turn += 1) {
    await one.apart(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));
  }
}

/** How many worlds of ours and guides there are in a page and all its frames. */
async function presence(one: Scene): Promise<{ readonly worlds: number; readonly guides: number }> {
  const frames = one.page.frames().map((frame) => frame.locator('latchkey-guide').count());
  const guides = (await Promise.all(frames)).reduce((sum, count) => sum + count, 0);
  return { worlds: one.contentWorlds(), guides };
}
const absent = { worlds: 0, guides: 0 };

describe('where it is', () => {
  test('on the dashboard there is one content script and one guide', async () => {
    scene = await stage.showToken();
    await armed(scene);
    expect(await presence(scene)).toEqual({ worlds: 1, guides: 1 });
  });

  test.each([
    'https://apis.alltick.co',
    'https://en.apis.alltick.co',
    'https://blog.alltick.co',
    'https://status.alltick.co',
    'https://quote.alltick.co',
    'https://docs.transiyzi.com',
    'https://blog.transiyzi.com',
    'https://docs.cocktailcloud.io',
    'https://developer.alteg.io',
    'https://n123456.alteg.io',
  ])('on %s, which is a provider’s but no dashboard, nothing runs', async (origin) => {
    scene = await stage.show(tokenPage(newToken()), { origin });
    await loaded(scene);
    expect(await presence(scene)).toEqual(absent);
  });

  test.each(['/apis/quick-start', '/blog/api-keys'])('at alltick.co%s nothing runs', async (path) => {
    scene = await stage.show(tokenPage(newToken()), { path });
    await loaded(scene);
    expect(await presence(scene)).toEqual(absent);
  });

  test.each([
    'https://alltick.co.evil.example',
    'https://alltick.co.evil.example:8443',
    'https://evil-alltick.co',
    'https://alltick.com',
    'https://alltick-co.example',
    'https://xn--alltck-q2a.co',
    'https://transiyzi.com.evil.example',
    'https://nottransiyzi.com',
    'https://cocktailcloud.io.evil.example',
    'https://app.alteg.io.evil.example',
    'https://example.org',
    'http://alltick.co',
    'http://alltick.co:8080',
    'http://app.transiyzi.com',
  ])('on %s, which only looks like a provider’s, nothing runs', async (origin) => {
    scene = await stage.show(tokenPage(newToken()), { origin });
    await loaded(scene);
    expect(await presence(scene)).toEqual(absent);
  });

  test.each(['https://alltick.co:8443', 'https://alltick.co.'])('on %s there is no guide', async (origin) => {
    scene = await stage.show(tokenPage(newToken()), { origin });
    await loaded(scene);
    expect((await presence(scene)).guides).toBe(0);
  });

  test('a soft navigation to what is no dashboard takes the guide away', async () => {
    scene = await stage.showToken();
    await armed(scene);
    await scene.run(() => history.pushState(null, '', '/apis/quick-start'));
    await expect.poll(() => scene?.guide()).toBeNull();
  });

  test.each([
    [
      'another site',
      'https://evil.example',
      (url: string) => `<iframe src="${url}" width="900" height="600"></iframe>`,
    ],
    [
      'a sandbox',
      'https://evil.example',
      (url: string) => `<iframe sandbox="allow-scripts" src="${url}" width="900" height="600"></iframe>`,
    ],
  ])('framed by %s, the dashboard gets no guide', async (_by, origin, frame) => {
    const inner = stage.pages.put(tokenPage(newToken()));
    scene = await stage.show(`<!doctype html><title>Frame</title>${frame(`https://alltick.co${inner}`)}`, {
      origin,
    });
    await loaded(scene);
    await expect.poll(() => scene?.page.frames().at(-1)?.locator('#value').count()).toBe(1);
    expect(await presence(scene)).toEqual({ worlds: 0, guides: 0 });
  });

  test('framed by the dashboard itself, the dashboard is guided by the one guide of the whole page', async () => {
    const inner = stage.pages.put(tokenPage(newToken()));
    scene = await stage.show(
      `<!doctype html><title>Frame</title><iframe src="https://alltick.co${inner}" width="900" height="600"></iframe>`,
    );
    await armed(scene);
    // Reading a frame gives it a world of ours, in which no script runs.
    expect((await presence(scene)).guides).toBe(1);
  });

  test('a document that a dashboard writes into a frame gets no guide', async () => {
    const inner = tokenPage(newToken()).replaceAll('"', '&quot;');
    scene = await stage.show(
      `<!doctype html><title>Frame</title><iframe srcdoc="${inner}" width="900" height="600"></iframe>`,
    );
    await loaded(scene);
    expect(await presence(scene)).toEqual({ worlds: 1, guides: 0 });
  });
});
