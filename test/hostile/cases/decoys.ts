import { newToken } from '../support/token-page';
import type { AnywhereCase } from '../support/case';
import { armed, save } from '../support/stage';
import { until } from '../../e2e/support/browser';
import { encloses } from '../../e2e/support/walk-with-guide';

/** Other values of a token's shape on the page: what nobody can see does not count, and what all can see is not guessed at. */
export const decoys: readonly AnywhereCase[] = [
  ...Object.entries({
    'not displayed': '<code style="display:none">{decoy}</code>',
    invisible: '<code style="visibility:hidden">{decoy}</code>',
    transparent: '<code style="opacity:0">{decoy}</code>',
    'inside something transparent': '<div style="opacity:0.01"><code>{decoy}</code></div>',
    'off the screen': '<code style="position:absolute;left:-9999px">{decoy}</code>',
    'clipped to one pixel':
      '<code style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">{decoy}</code>',
    'of no size': '<code style="font-size:0">{decoy}</code>',
    'in a hidden field': '<input type="hidden" value="{decoy}">',
    'in an attribute': '<p title="{decoy}" data-token="{decoy}" aria-label="{decoy}">Key</p>',
    'in a comment, a script and a template':
      '<!-- {decoy} --><script type="text/plain">{decoy}</script><template><code>{decoy}</code></template>',
    'in a closed part': '<details><summary>Older</summary><code>{decoy}</code></details>',
  }).map(([where, markup]) => unseen(`a decoy ${where}`, markup)),
  several(
    'a decoy of the same kind right beside the token',
    '<code id="value">{token}</code> <code>{decoy}</code>',
  ),
  several(
    'a decoy of the same kind right before the token',
    '<code>{decoy}</code> <code id="value">{token}</code>',
  ),
  several(
    'a decoy in an open shadow root',
    '<code id="value">{token}</code> <span id="open"></span><script>document.getElementById("open").attachShadow({mode:"open"}).innerHTML="<code>{decoy}</code>"</script>',
  ),
  several(
    'a decoy that can be edited',
    '<code id="value">{token}</code> <span contenteditable>{decoy}</span>',
  ),
  several('a decoy in a field', '<code id="value">{token}</code> <input readonly value="{decoy}" size="40">'),
];

/** The decoy is filled in by the page's own script, so that each page has a new one. */
function planted(markup: string): { readonly value: string; readonly decoy: string } {
  const decoy = newToken();
  return { value: markup.replaceAll('{decoy}', decoy), decoy };
}

function unseen(name: string, markup: string): AnywhereCase {
  const { value, decoy } = planted(`${markup}<code id="value">{token}</code>${markup}`);
  return {
    name,
    anywhere: true,
    parts: { value },
    run: async (scene, stage) => {
      await save(stage, scene);
      if ((await stage.stored()).includes(decoy)) throw new Error('The decoy was saved.');
      return 'saved';
    },
  };
}

/** Two that are equally good: the card says so. Or one is meant: then the ring is around it, and it is what is saved. */
function several(name: string, markup: string): AnywhereCase {
  const { value, decoy } = planted(markup);
  return {
    name,
    anywhere: true,
    parts: { value },
    run: async (scene, stage) => {
      const guide = await until('the guide', () => scene.guide());
      if (guide.state === 'ambiguous') {
        if (guide.buttons.some(({ name: label }) => label === 'Save token')) {
          throw new Error('Several values could be it, and one is offered.');
        }
        return 'not saved';
      }
      const { guide: seen } = await armed(scene);
      const box = await scene.apart(() => {
        const { x, y, width, height } =
          Document.prototype.querySelector.call(document, '#value')?.getBoundingClientRect() ?? new DOMRect();
        return { x, y, width, height };
      });
      if (!seen.ring || !encloses(seen.ring, box)) throw new Error('The ring is around something else.');
      await save(stage, scene);
      if ((await stage.stored()).includes(decoy)) throw new Error('The decoy was saved.');
      return 'saved';
    },
  };
}
