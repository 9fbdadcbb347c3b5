import { worksWith, type HostileCase } from '../support/case';
import { save, type TokenScene } from '../support/stage';
import { builtIns, mayThrow } from './built-ins';

declare global {
  /** Everything that the page's spies were given. */
  var overheard: string[] | undefined;
  /** How many built-ins the page has replaced. */
  var replaced: number | undefined;
}

/** Members of a document, a form or a window that our code asks for. */
const names = [
  'querySelector',
  'querySelectorAll',
  'getElementById',
  'body',
  'head',
  'documentElement',
  'activeElement',
  'elementFromPoint',
  'elementsFromPoint',
  'createElement',
  'createElementNS',
  'createTreeWalker',
  'visibilityState',
  'activeViewTransition',
  'addEventListener',
  'defaultView',
  'getSelection',
  'location',
  'parentNode',
  'parentElement',
  'childNodes',
  'children',
  'firstChild',
  'matches',
  'closest',
  'shadowRoot',
  'attributes',
  'textContent',
  'innerText',
  'localName',
  'tagName',
  'nodeType',
  'isConnected',
  'ownerDocument',
  'contains',
  'getRootNode',
  'getAttribute',
  'getBoundingClientRect',
  'checkVisibility',
  'chrome',
  'browser',
  'latchkeyProviders',
] as const;

/** The page replaces the built-ins of its own world; ours is another one. */
export const worlds: readonly HostileCase[] = [
  {
    name: 'over sixty built-ins are spies',
    parts: { more: calling(spies, builtIns) },
    run: async (scene, stage) => {
      await save(stage, scene);
      await mustHaveHeardNothing(scene);
      return 'saved';
    },
  },
  worksWith('sixty built-ins throw', { more: calling(throwers, mayThrow) }),
  worksWith('every object has poisoned members', {
    last: () => {
      for (const name of [
        'token',
        'kind',
        'id',
        'type',
        'payload',
        'latchkey',
        'answer',
        'mode',
        'signal',
        'capture',
      ]) {
        Object.defineProperty(Object.prototype, name, {
          configurable: true,
          get() {
            throw new Error('poisoned');
          },
          set() {
            throw new Error('poisoned');
          },
        });
      }
    },
  }),
  worksWith('the page has globals of our names', {
    first: () => {
      const traps = ['latchkeyProviders', 'latchkey', 'chrome', 'browser', 'relentless'];
      for (const name of traps) Object.defineProperty(globalThis, name, { value: null, configurable: true });
      Object.defineProperty(globalThis, Symbol.for('latchkey.started'), { value: true });
    },
  }),
  worksWith('the page’s policy forbids all scripts and styles but its own', {
    css: '',
    first: () => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'Content-Security-Policy';
      meta.content = "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'";
      document.head.append(meta);
    },
  }),
  clobbered('forms with members of these names', (names) => {
    const form = document.createElement('form');
    for (const name of names) {
      const input = document.createElement('input');
      input.type = 'hidden';
      input.name = name;
      form.append(input);
    }
    const value = document.getElementById('panel');
    value?.replaceWith(form);
    if (value) form.append(value);
  }),
  clobbered('pictures with these names', (names) => {
    document.body.append(
      ...names.map((name) => Object.assign(document.createElement('img'), { name, alt: '' })),
    );
  }),
  clobbered('forms with these names', (names) => {
    document.body.append(...names.map((name) => Object.assign(document.createElement('form'), { name })));
  }),
  clobbered('elements with these ids, twice each', (names) => {
    for (const id of [...names, ...names])
      document.body.append(Object.assign(document.createElement('a'), { id }));
  }),
];

function clobbered(name: string, clobber: (names: readonly string[]) => void): HostileCase {
  return worksWith(name, {
    more: calling(clobber, names),
  });
}

/** Markup of a script that calls a function with what is given. */
function calling<T>(body: (given: T) => void, given: T): string {
  return `<script>{ const __name = (it) => it; (${String(body)})(${JSON.stringify(given)}); }</script>`;
}

async function mustHaveHeardNothing(scene: TokenScene): Promise<void> {
  const overheard = (await scene.run(() => globalThis.overheard)) ?? [];
  const replaced = (await scene.run(() => globalThis.replaced)) ?? 0;
  if (replaced < 60) throw new Error(`Only ${replaced} built-ins were replaced.`);
  if (!overheard.some((said) => said.includes('canary'))) throw new Error('The spies hear nothing at all.');
  if (overheard.some((said) => said.includes(scene.token)))
    throw new Error('A spy of the page heard the token.');
  const ours = overheard.filter((said) => /latchkey|popover|attachShadow/i.test(said));
  if (ours.length > 0) throw new Error(`Our code ran in the page's world: ${ours.join('; ')}`);
}

/** Runs in the page: replaces built-ins by spies, which do what they should and write down what they were given. */
function spies(targets: typeof builtIns): void {
  const heard: string[] = [];
  globalThis.overheard = heard;
  globalThis.replaced = 0;
  const { apply } = Reflect;
  const describe = String;
  // Writing down calls some of the built-ins again.
  let isWriting = false;
  for (const [path, members] of targets) {
    let owner: object = globalThis;
    for (const name of path === '' ? [] : path.split('.')) owner = Reflect.get(owner, name) as object;
    for (const member of members) {
      const real = Object.getOwnPropertyDescriptor(owner, member);
      const call: unknown = real?.value;
      if (!real || typeof call !== 'function') continue;
      real.value = function spy(this: unknown, ...given: unknown[]) {
        if (!isWriting) {
          isWriting = true;
          try {
            heard[heard.length] = `${member}: ${describe(this)} ${describe(given)}`;
          } catch {
            // What cannot be written down was no text.
          }
          isWriting = false;
        }
        return apply(call as () => unknown, this, given as []);
      };
      Reflect.defineProperty(owner, member, real);
      globalThis.replaced += 1;
    }
  }
  'canary'.trim();
}

/** Runs in the page: from now on, built-ins throw. */
function throwers(targets: typeof builtIns): void {
  const { apply, defineProperty, get } = Reflect;
  const owners: [object, readonly string[]][] = [];
  for (const [path, members] of targets) {
    let owner: object = globalThis;
    for (const name of path === '' ? [] : path.split('.')) owner = get(owner, name) as object;
    owners[owners.length] = [owner, members];
  }
  for (const [owner, members] of owners) {
    for (const member of members) {
      apply(defineProperty, null, [
        owner,
        member,
        {
          configurable: true,
          value: () => {
            throw new Error('Replaced by the page.');
          },
        },
      ]);
    }
  }
}
