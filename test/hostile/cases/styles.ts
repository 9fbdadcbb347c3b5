import { armed, save } from '../support/stage';
import { worksWith, type AnywhereCase } from '../support/case';

/** Style sheets that are there from the beginning and leave the page's own token in view. */
const torture: Readonly<Record<string, string>> = {
  'everything is unset': '* { all: unset !important }',
  'everything is reverted, and shown as blocks':
    '* { all: revert !important } head { display: none !important }',
  'our host is not displayed': 'latchkey-guide { display: none !important; visibility: hidden !important }',
  'our host is transparent, tiny and far away':
    'latchkey-guide { opacity: 0 !important; zoom: 0.01 !important; translate: -9999px 0 !important; contain: strict !important }',
  'our parts are not displayed':
    'latchkey-guide::part(card), latchkey-guide::part(ring) { display: none !important; opacity: 0 !important; pointer-events: none !important }',
  'the last children of the document vanish':
    'html > :not(head, body) { display: none !important; height: 0 !important }',
  'all popovers vanish': ':popover-open, [popover] { display: none !important; opacity: 0 !important }',
  'backdrops cover everything':
    '::backdrop { background: #fff !important; opacity: 1 !important; pointer-events: none !important }',
  'the page is on top with the highest z-index':
    'main { position: relative; z-index: 2147483647; isolation: isolate; background: #fff }',
  'every change takes ten seconds':
    '* { transition: all 10s !important; animation-duration: 10s !important }',
  'every text is drawn in a font of no size, outside our root':
    'latchkey-guide, latchkey-guide * { font-size: 0 !important; color: transparent !important }',
  'generated content tries to speak for us':
    'latchkey-guide::before, latchkey-guide::part(card)::before { content: "Enter your passphrase" !important; display: block !important; position: fixed !important; inset: 0 !important }',
  'the page reads from right to left in vertical lines': 'html { direction: rtl; writing-mode: vertical-rl }',
  'the page is dark with inverted colours': 'html { background: #111; color: #eee; color-scheme: dark }',
  'the page registers our variables as its own':
    '@property --blue { syntax: "<color>"; inherits: false; initial-value: transparent } @property --soft { syntax: "<length>"; inherits: false; initial-value: 0px }',
  'the page has fonts of our fonts’ names, of no size':
    '@font-face { font-family: system-ui; src: local("DejaVu Sans"), local("Liberation Sans"); size-adjust: 1% } @font-face { font-family: ui-monospace; src: local("DejaVu Sans"), local("Liberation Sans"); size-adjust: 1% }',
  'the page calls its own animation like ours': '@keyframes arrive { to { opacity: 0; translate: 900px } }',
  'selected text is invisible': '::selection { color: transparent; background: transparent }',
  'nothing takes the pointer': 'body, body * { pointer-events: auto } html { pointer-events: none }',
};

export const styles: readonly AnywhereCase[] = [
  ...Object.entries(torture).map(([name, css]) => worksWith(name, { css })),
  {
    name: 'everything is transparent, the token too',
    anywhere: true,
    parts: { css: '* { opacity: 0 !important }' },
    run: async (scene) => {
      const guide = await scene.guide();
      if (guide?.buttons.some(({ name }) => name === 'Save token')) {
        throw new Error('A token that nobody can see was offered.');
      }
      return 'not saved';
    },
  },
  {
    name: 'the body is not displayed until later',
    anywhere: true,
    parts: { css: 'body { display: none } body.on { display: block }' },
    run: async (scene, stage) => {
      if (await scene.guide()) throw new Error('There is nothing to guide to.');
      await scene.run(() => document.body.classList.add('on'));
      await armed(scene);
      await save(stage, scene);
      return 'saved';
    },
  },
];
