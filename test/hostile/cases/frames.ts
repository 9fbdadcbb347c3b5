import type { HostileCase } from '../support/case';
import { newToken } from '../support/token-page';
import { save } from '../support/stage';
import { until } from '../../e2e/support/browser';

/** Frames in which a page shows a token of its own; `{decoy}` stands for it. */
const framed: Readonly<Record<string, string>> = {
  'a frame with its own markup': `<iframe srcdoc="{page}"></iframe>`,
  'a sandboxed frame': `<iframe sandbox="allow-scripts" srcdoc="{page}"></iframe>`,
  'a sandboxed frame of the same origin': `<iframe sandbox="allow-scripts allow-same-origin" srcdoc="{page}"></iframe>`,
  'a frame that the page writes into': `<iframe id="frame"></iframe><script>frame.contentDocument.write("{page}")</script>`,
  'a frame of a blob': `<iframe id="frame"></iframe><script>frame.src = URL.createObjectURL(new Blob(["{page}"], { type: 'text/html' }))</script>`,
  'a frame of a data address': `<iframe src="data:text/html,{page}"></iframe>`,
  'a frame in a frame': `<iframe srcdoc="<iframe srcdoc='{page}'></iframe>"></iframe>`,
  'an object': `<object data="data:text/html,{page}" type="text/html"></object>`,
};

/** Frames inside the dashboard: there is one guide, in the top frame, and no token of a frame comes before the page's own. */
export const frames: readonly HostileCase[] = Object.entries(framed).map(([where, markup]) => {
  const decoy = newToken();
  const page = `<title>API keys</title><h1>API keys</h1><code>${decoy}</code>`;
  return {
    name: `another token stands in ${where}`,
    parts: { more: markup.replace('{page}', page) },
    run: async (scene, stage) => {
      await until('the frame', async () => (scene.page.frames().length > 1 ? true : null));
      await save(stage, scene);
      if ((await stage.stored()).includes(decoy)) throw new Error('The token of the frame was saved.');
      const guides = scene.page.frames().map((frame) => frame.locator('latchkey-guide').count());
      if ((await Promise.all(guides)).join() !== [1, ...guides.slice(1).map(() => 0)].join())
        throw new Error('There is a guide in a frame.');
      return 'saved';
    },
  };
});
