import { allExtras } from '../recognition/extras';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jwt } from '../providers/common-shapes';
import { fail, ok } from '../lib/result';
import type { JourneyReport } from '../messages/contract';
import type { OverlayEvents } from '../overlay/overlay';
import type { Provider } from '../providers/definition';
import { draw, providerWith } from '../recognition/testing/page';
import type { Ask } from './saving';
import { Visit } from './visit';

const base = providerWith(
  { start: { en: ['Start'] }, keys: { en: ['API Keys'] }, copy: { en: ['Copy'] }, usage: { en: ['Usage'] } },
  [
    {
      id: 'keys',
      examples: [],
      surface: 'page',
      signs: [
        { sees: { by: 'text', text: 'keys', within: 'main' } },
        { sees: { by: 'role', role: 'button', name: 'copy', within: 'main' } },
      ],
      enough: 2,
    },
    {
      id: 'welcome',
      examples: [],
      surface: 'page',
      signs: [
        { must: true, sees: { by: 'role', role: 'button', name: 'start' } },
        { labels: ['start'], atLeast: 1 },
      ],
      enough: 2,
    },
    {
      id: 'home',
      examples: [],
      surface: 'page',
      signs: [
        { sees: { by: 'role', role: 'link', name: 'keys' } },
        { sees: { by: 'role', role: 'link', name: 'usage' } },
      ],
      enough: 2,
    },
  ],
);
const provider: Provider = {
  ...base,
  steps: [
    {
      id: 'start',
      page: 'welcome',
      target: [{ by: 'role', role: 'button', name: 'start' }],
      done: { when: 'used' },
    },
    {
      id: 'open',
      page: 'home',
      target: [{ by: 'role', role: 'link', name: 'keys' }],
      done: { when: 'used' },
    },
    {
      id: 'save',
      page: 'keys',
      target: [{ by: 'role', role: 'button', name: 'copy', within: 'main' }],
      done: { when: 'saved' },
      token: 'api',
    },
  ],
  tokens: [
    {
      id: 'api',
      label: 'keys',
      shapes: [jwt],
      unusual: { from: 20, to: 4096 },
      never: [],
      strip: [],
      shownOnce: false,
      records: [],
      replaces: 'nothing',
      variable: 'EXAMPLE_TOKEN',
    },
  ],
};

const shell = (main: string): string =>
  `<nav><a id="open" role="link" tabindex="0">API Keys</a> <a role="link" tabindex="0">Usage</a></nav><main>${main}</main>`;
const list = '<h1>API Keys</h1><p>eyJh••••••••</p><button id="copy">Copy</button>';
const loading = '<h1>API Keys</h1><div style="height:2em"></div>';

const address = location.href;
let ended = new AbortController();
let clock = 0;
let shown = '';
let state = '';
let press: OverlayEvents['act'] = () => undefined;
/** Ends the saving that is under way: the background has stored the token. */
let confirm = (): void => undefined;
let wished: number[] = [];
let reported: JourneyReport[] = [];

beforeEach(() => {
  ended = new AbortController();
  clock = 0;
  shown = '';
  wished = [];
  reported = [];
});

afterEach(() => {
  ended.abort();
  history.replaceState(null, '', address);
});

function visit(providers: readonly Provider[] = [provider], started: string | null = null): Visit {
  return new Visit({
    window,
    document,
    providers,
    hello: {
      protocol: 1,
      providers: ['example'],
      memory: { confirmed: [], form: {}, hidden: false },
      started,
    },
    ask: ((type: string, payload: { id: string } & JourneyReport) => {
      if (type === 'journey.report') reported.push(payload);
      if (type !== 'capture.clipboard') return Promise.resolve(fail('no-answer'));
      return new Promise((resolve) => {
        confirm = () => resolve(ok({ kind: 'saved', id: payload.id, superseded: 0 }));
      });
    }) as unknown as Ask,
    read: (name) => name,
    language: 'en',
    pointed: { find: () => null, picker: () => Promise.resolve(null), remember: () => Promise.resolve() },
    addresses: null,
    extras: allExtras,
    makeOverlay: (events) => {
      press = events.act;
      return {
        show: (view, target) => {
          shown = `${view.step} ${target ? `#${target.id}` : 'nothing'}`;
          state = view.state;
        },
        hide: () => (shown = 'hidden'),
        pointAt: () => Promise.resolve(null),
        standing: true,
      };
    },
    newId: () => crypto.randomUUID(),
    now: () => clock,
    lookIn: (ms) => wished.push(ms),
    pause: () => Promise.resolve(),
    signal: ended.signal,
  });
}

/** The person has opened the keys, and the guide points at the button that copies. */
async function atTheToken(): Promise<Visit> {
  draw(shell(''));
  const guide = visit();
  guide.look();
  expect(shown).toBe('open #open');
  await userEvent.click(document.querySelector('#open') ?? document.body);
  draw(shell(list));
  guide.look();
  expect(shown).toBe('save #copy');
  return guide;
}

describe('what comes after a step that was used', () => {
  it('is waited for, and the steps before it are not pointed at meanwhile', async () => {
    draw('<main><button id="start">Start</button></main>');
    const guide = visit();
    guide.look();
    expect(shown).toBe('start #start');
    await userEvent.click(document.querySelector('#start') ?? document.body);
    draw(shell(''));
    guide.look();
    await userEvent.click(document.querySelector('#open') ?? document.body);
    draw('<main><button id="start">Start</button></main>');
    guide.look();
    expect(shown).toBe('hidden');
    clock += wished.at(-1) ?? 0;
    guide.look();
    expect(shown).toBe('start #start');
  });
});

describe('a page that draws itself anew between two looks', () => {
  it('has its step passed by the button that the person pressed there', async () => {
    draw(shell(''));
    const guide = visit();
    guide.look();
    expect(shown).toBe('open #open');
    draw(shell(''));
    await userEvent.click(document.querySelector('#open') ?? document.body);
    guide.look();
    expect(reported.at(-1)?.confirmed).toContain('used:open');
  });
});

describe('a step in a menu that is shut', () => {
  const menu = (isOpen: boolean): string =>
    `<nav><a role="link" tabindex="0">Usage</a><div><button id="menu" aria-expanded="${isOpen}">Developers</button>
    <ul ${isOpen ? '' : 'hidden'}><li><a id="open" role="link" tabindex="0">API Keys</a></li></ul></div></nav><main></main>`;
  /** By its words the page is known only while the menu is open, as on a host of one's own. */
  const known: Provider = {
    ...provider,
    pages: provider.pages.map((page) =>
      page.id === 'home' ? { ...page, signs: [...page.signs, { labels: ['usage'], atLeast: 1 }] } : page,
    ),
  };

  it('is led to by what opens the menu, and not passed by pressing that', async () => {
    draw(menu(false));
    const guide = visit([known]);
    guide.look();
    expect([shown, state]).toEqual(['open #menu', 'step']);
    await userEvent.click(document.querySelector('#menu') ?? document.body);
    draw(menu(true));
    guide.look();
    expect(shown).toBe('open #open');
    expect(reported.at(-1)?.confirmed).not.toContain('used:open');
  });
});

describe('a list of tokens that is loaded once more', () => {
  it('keeps what can be done with what was copied, and does not go back to the menu', async () => {
    const guide = await atTheToken();
    draw(shell(loading));
    guide.look();
    expect(shown).toBe('save #copy');
    expect(wished.at(-1)).toBeGreaterThan(0);
    draw(shell(list));
    guide.look();
    expect(shown).toBe('save #copy');
  });

  it('leaves nothing over a window that covers it', async () => {
    const guide = await atTheToken();
    const window = '<div role="dialog" aria-modal="true"><h2>Commands</h2><button>Log out</button></div>';
    draw(shell(loading) + window);
    guide.look();
    expect(shown).toBe('hidden');
    draw(shell(list));
    guide.look();
    expect(shown).toBe('save #copy');
  });

  it('is not waited for longer than a list takes', async () => {
    const guide = await atTheToken();
    draw(shell(loading));
    guide.look();
    clock += wished.at(-1) ?? 0;
    guide.look();
    expect(shown).toBe('open #open');
    guide.look();
    expect(shown).toBe('open #open');
  });

  it.each([0, 2_600])('does not take away that a token was saved, %i ms later', async (later) => {
    const guide = await atTheToken();
    press('save-copied-token');
    expect([shown, state]).toEqual(['save #copy', 'saving']);
    draw(shell(loading));
    guide.look();
    clock += later;
    guide.look();
    confirm();
    await expect.poll(() => state).toBe('saved');
    guide.look();
    expect([shown.split(' ')[0], state]).toEqual(['save', 'saved']);
    draw(shell(list));
    guide.look();
    expect([shown, state]).toEqual(['save #copy', 'saved']);
  });

  it('is not waited for at another address', async () => {
    const guide = await atTheToken();
    history.replaceState(null, '', `${address}#usage`);
    draw(shell('<h1>Usage</h1>'));
    guide.look();
    expect(shown).toBe('open #open');
  });
});

describe('a page that several providers know, on a host of one’s own', () => {
  /** Sees two of its three signs on the first page, and would point at the other link. */
  const rival: Provider = {
    ...provider,
    id: 'rival',
    pages: base.pages.map((page) =>
      page.id === 'home'
        ? { ...page, signs: [...page.signs, { sees: { by: 'text', text: 'start' } }] }
        : page,
    ),
    steps: provider.steps.map((step) =>
      step.id === 'open' ? { ...step, target: [{ by: 'role', role: 'link', name: 'usage' }] } : step,
    ),
  };
  const home = shell('').replace('<a role', '<a id="usage" role');

  it('is guided by the one that sees most of what it looks for', () => {
    draw(home);
    visit([rival, provider]).look();
    expect(shown).toBe('open #open');
  });

  it('is guided by the one that the person started', () => {
    draw(home);
    visit([provider, rival], 'rival').look();
    expect(shown).toBe('open #usage');
  });
});
