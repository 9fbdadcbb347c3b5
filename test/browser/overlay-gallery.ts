/**
 * Draws every state of the guide on small pages, in light and dark, narrow, right-to-left, forced colours and long
 * texts, and saves pictures to look at: `npx tsx test/browser/overlay-gallery.ts [folder]`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import type { CardView } from '../../src/overlay/view';
import type { Scene } from './overlay-stage';

const root = join(import.meta.dirname, '../..');
const folder = process.argv[2] ?? join(root, 'test/browser/pictures');

/** The overlay as one script that a page can run. */
export async function bundleOverlay(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'test/browser/overlay-stage.ts'), formats: ['iife'], name: 'stage' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (chunk?.type !== 'chunk') throw new Error('The overlay was not bundled.');
  return chunk.code;
}

const base: CardView = {
  provider: 'sample',
  providerName: 'Sample Cloud',
  step: 'name-token',
  state: 'step',
  title: 'Name the token',
  say: 'Type a name that says where the token will live, for example “build server”.',
  why: 'You will thank yourself when you have to revoke one.',
  beware: [],
  progress: { index: 4, count: 7 },
  lines: [],
  masked: null,
  notice: null,
  actions: [
    { id: 'done', label: 'Done, next step', kind: 'primary', guarded: false },
    { id: 'back', label: 'Back', kind: 'secondary', guarded: false },
  ],
  links: [{ label: 'Documentation', href: 'https://docs.example/' }],
};
const token: CardView = {
  ...base,
  step: 'save-token',
  state: 'token',
  title: 'Save your token',
  say: 'It is shown only once. Save it before you leave this page.',
  why: null,
  beware: ['After you close this window nobody can show it to you again.'],
  progress: { index: 7, count: 7 },
  masked: '3f9a…-c-app',
  lines: [{ tone: 'met', text: 'It has the form of this: access token.' }],
  actions: [
    { id: 'save-token', label: 'Save token', kind: 'primary', guarded: true },
    { id: 'save-copied-token', label: 'Save copied token', kind: 'secondary', guarded: true },
    { id: 'back', label: 'Back', kind: 'secondary', guarded: false },
  ],
};
const german: CardView = {
  ...base,
  title: 'Zugriffsberechtigungsschlüssel benennen und Berechtigungsumfang festlegen',
  say: 'Wählen Sie eine aussagekräftige Bezeichnung, beispielsweise „Kontinuierliche-Integrations-Server“, damit Sie den Zugriffsschlüssel später eindeutig wiedererkennen und gegebenenfalls widerrufen können.',
  why: 'Nachträgliche Änderungen der Geltungsbereichseinstellungen sind ausgeschlossen.',
  beware: [
    'Ein unbegrenztes Anfragekontingent kann nachträglich nicht mehr eingeschränkt werden.',
    'Leere Adressliste bedeutet: jede Adresse.',
  ],
  actions: [
    { id: 'done', label: 'Erledigt, weiter zum nächsten Schritt', kind: 'primary', guarded: false },
    { id: 'back', label: 'Zurück', kind: 'secondary', guarded: false },
    { id: 'point', label: 'Darauf zeigen', kind: 'secondary', guarded: false },
  ],
};
const chinese: CardView = {
  ...base,
  providerName: '示例云',
  title: '为访问令牌命名',
  say: '输入一个能说明令牌用途的名称，例如“构建服务器”。以后撤销令牌时，您可以一眼认出它。',
  why: '名称保存后无法更改。',
  actions: [{ id: 'done', label: '完成，下一步', kind: 'primary', guarded: false }],
};
const hebrew: CardView = {
  ...base,
  title: 'תן שם לאסימון',
  say: 'הקלד שם שמסביר היכן האסימון יישמר, למשל "build server".',
  why: 'כך תדע איזה אסימון לבטל.',
  beware: ['לא ניתן לשנות את השם לאחר מכן.'],
  actions: [
    { id: 'done', label: 'בוצע, לשלב הבא', kind: 'primary', guarded: false },
    { id: 'back', label: 'חזרה', kind: 'secondary', guarded: false },
  ],
};

export const states: Readonly<Record<string, CardView>> = {
  step: base,
  field: {
    ...base,
    state: 'field',
    title: 'Choose a password',
    lines: [
      { tone: 'met', text: 'An upper-case letter' },
      { tone: 'met', text: 'A lower-case letter' },
      { tone: 'open', text: 'A digit' },
      {
        tone: 'mistake',
        text: 'Allow IP, “10.0.0.*”: wildcards are not understood. Write a range such as 192.0.2.0/24.',
      },
      { tone: 'advice', text: 'Blank means every address.' },
    ],
  },
  token,
  saving: {
    ...token,
    state: 'saving',
    notice: 'Saving…',
    actions: token.actions.map((action) => ({ ...action, disabled: true })),
  },
  saved: {
    ...token,
    state: 'saved',
    beware: [],
    notice: 'Saved, encrypted. You find it in the Latchkey popup.',
    actions: [],
  },
  known: {
    ...token,
    state: 'known',
    beware: [],
    notice: 'You have already saved this one. There is nothing to do.',
    actions: [],
  },
  lost: {
    ...base,
    state: 'lost',
    notice: 'I can’t find it on this page, so I point at nothing. You can show me where it is.',
    actions: [{ id: 'point', label: 'Point at it', kind: 'primary', guarded: false }, ...base.actions],
  },
  ambiguous: {
    ...base,
    state: 'ambiguous',
    notice: 'Several things here could be meant, so I point at none.',
    actions: [{ id: 'point', label: 'Point at it', kind: 'secondary', guarded: false }],
  },
  german,
  chinese,
};

const page = (dark: boolean): string => `<!doctype html><html lang="en"><meta charset="utf-8"><style>
  html{color-scheme:${dark ? 'dark' : 'light'}} body{margin:0;font:15px/1.5 Georgia,serif;background:${dark ? '#12151b' : '#f5f7fa'};color:${dark ? '#ddd' : '#223'}}
  nav{background:${dark ? '#1b2029' : '#fff'};border-bottom:1px solid #8884;padding:14px 24px;font-weight:bold} main{max-width:640px;margin:32px auto;padding:0 20px}
  form{background:${dark ? '#1b2029' : '#fff'};border:1px solid #8884;border-radius:6px;padding:20px;display:grid;gap:12px}
  input{font:inherit;padding:8px 10px;border:1px solid #8888;border-radius:5px;background:transparent;color:inherit} button{font:inherit;padding:8px 16px;border-radius:5px;border:0;background:#409eff;color:#fff;justify-self:start}
</style><nav>Sample Cloud — Access Tokens</nav><main><h1>Generate token</h1><form onsubmit="return false"><label>Name <input id="name" placeholder="build server"></label><label>Scope <input placeholder="read, write"></label><button id="go">Generate</button></form>
<p>${'Tokens let programs use your account without your password. '.repeat(20)}</p></main></html>`;

/** Runs in the page: half a second of frames is enough for scrolling and placing to come to rest. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    let left = 30;
    requestAnimationFrame(function next() {
      left -= 1;
      if (left > 0) requestAnimationFrame(next);
      else resolve();
    });
  });
}

interface Settings extends Partial<Omit<Scene, 'view'>> {
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly forced?: boolean;
  readonly scale?: number;
}

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const script = await bundleOverlay();
  const browser = await chromium.launch({
    executablePath: process.env.LATCHKEY_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const shoot = async (name: string, view: CardView, settings: Settings = {}): Promise<void> => {
    const {
      dark = false,
      width = 1100,
      height = 640,
      forced = false,
      scale = 1,
      target = '#name',
      ...rest
    } = settings;
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: scale,
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: forced ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    const shown = await context.newPage();
    await shown.setContent(page(dark));
    const scene: Scene = { view, target, ...rest };
    await shown.evaluate(`${script}; stage.draw(${JSON.stringify(scene)})`);
    if (rest.then === 'pick') await shown.hover('#go');
    await shown.evaluate(settled);
    await shown.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  };
  for (const [name, view] of Object.entries(states)) {
    const target = ['lost', 'ambiguous'].includes(name) ? null : '#name';
    await shoot(`light-${name}`, view, { target });
    await shoot(`dark-${name}`, view, { target, dark: true });
  }
  await shoot('rtl', hebrew, { direction: 'rtl' });
  for (const name of ['step', 'field', 'token', 'german'] as const) {
    const view = states[name];
    if (view) await shoot(`narrow-${name}`, view, { width: 320, height: 568 });
  }
  await shoot('zoomed', token, { width: 550, height: 320, scale: 2 });
  await shoot('forced', token, { forced: true, dark: true });
  await shoot('huge-target', base, { target: 'main' });
  await shoot('button-target', base, { target: '#go' });
  await shoot('chip', base, { then: 'chip' });
  await shoot('picking', base, { then: 'pick' });
  await browser.close();
  console.log(`Pictures of the overlay are in ${folder}.`);
}

if (process.argv[1] === import.meta.filename) await main();
