import { describe, expect, it } from 'vitest';
import { listEnd, listStart } from '../../tools/build/providers';
import { contentProblems } from '../../tools/inspect/content-scripts';
import { manifestProblems } from '../../tools/inspect/manifest';
import { loadedBy, pageProblems } from '../../tools/inspect/pages';
import { shippedProblems } from '../../tools/inspect/shipped';
import { weigh } from '../../tools/inspect/weights';

const definition = `${listStart}{"id":"example","words":"fetch( eval"}${listEnd}`;

function files(contents: Readonly<Record<string, string>>): Map<string, Buffer> {
  return new Map(Object.entries(contents).map(([path, text]) => [path, Buffer.from(text)]));
}

describe('a content script', () => {
  const problems = (guide: string, provider = definition) =>
    contentProblems(
      files({
        'content/glance.js': '1',
        'content/guide.js': guide,
        'content/addresses.js': '1',
        'content/times.js': '1',
        'content/corners.js': '1',
        'content/explain.js': '1',
        'content/pointing.js': '1',
        'content/provider-example.js': provider,
      }),
    );

  it('is fine when it shows and takes in', () => {
    expect(problems('(function(){document.createElement("div");send("capture.save")})()')).toEqual([]);
  });

  it.each([
    'crypto.subtle.decrypt(a,b,c)',
    'crypto.subtle.deriveKey(a)',
    'send("tokens.open",{id})',
    'send(`vault.unlock`,{})',
    'browser.storage.local.get(null)',
    'fetch("https://elsewhere.example/")',
    'navigator.sendBeacon(a,b)',
    'document.cookie',
    'e.localStorage.getItem("x")',
    'navigator.clipboard.readText()',
    'window.postMessage({a},"*")',
    'e.createElement(`input`)',
    'import { a } from "./b.js";',
  ])('is not fine with %s', (code) => {
    expect(problems(code).length).toBeGreaterThan(0);
  });

  it('is missed when it is not there', () => {
    expect(contentProblems(files({}))).toHaveLength(7);
  });

  it.each(['alert(1);', `${definition}alert(1);`, `${listStart}{id:f()}${listEnd}`])(
    'may bring nothing but data as a definition: %s',
    (provider) => {
      expect(problems('1', provider)).toHaveLength(1);
    },
  );
});

describe('a shipped file', () => {
  it.each([
    ['pages/popup.js', 'e.innerHTML=t'],
    ['pages/popup.js', 'e.insertAdjacentHTML("beforeend",t)'],
    ['background.js', 'eval(t)'],
    ['background.js', 'import("https://cdn.example/x.js")'],
    ['background.js', 'globalThis.__practice=1'],
    ['background.js', '//# sourceMappingURL=background.js.map'],
    ['background.js.map', '{}'],
    ['notes.md', '# Notes'],
    ['pages/popup.css', ''],
  ])('is refused: %s with %s', (path, text) => {
    expect(shippedProblems(files({ [path]: text }))).not.toEqual([]);
  });

  it('may compare what it must not set', () => {
    expect(shippedProblems(files({ 'pages/popup.js': 'a.__html==e.innerHTML' }))).toEqual([]);
  });
});

describe('a page', () => {
  const script = { 'pages/popup.js': 'import{a}from"./shared.js";', 'pages/shared.js': 'export const a=1' };
  const page = (inside: string) => files({ 'src/popup/index.html': inside, ...script });

  it('is fine with files of the package', () => {
    expect(pageProblems(page('<script type="module" src="/pages/popup.js"></script>'))).toEqual([]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<style>a{}</style>',
    '<p style="color:red">x</p>',
    '<button onclick="x()">x</button>',
    '<iframe></iframe>',
    '<script src="https://cdn.example/x.js"></script>',
    '<link rel="stylesheet" href="/pages/absent.css">',
  ])('is not fine with %s', (inside) => {
    expect(pageProblems(page(inside))).toHaveLength(1);
  });

  it('weighs what it loads, with what that loads', () => {
    const built = page('<script type="module" src="/pages/popup.js"></script>');
    expect(loadedBy('src/popup/index.html', built)).toEqual([
      'src/popup/index.html',
      'pages/popup.js',
      'pages/shared.js',
    ]);
    const popup = weigh(built).at(-1);
    const lighter = weigh(page('<p></p>')).at(-1);
    expect(popup?.bytes ?? 0).toBeGreaterThan(lighter?.bytes ?? 0);
  });
});

describe('a manifest', () => {
  const problems = (manifest: object) =>
    manifestProblems(
      files({
        'manifest.json': JSON.stringify(manifest),
        'background.js': '1',
        '_locales/en/messages.json': '{"extension_name":{"message":"Latchkey"}}',
      }),
    );

  it('is fine when all that it names is there', () => {
    expect(
      problems({ name: '__MSG_extension_name__', background: { service_worker: 'background.js' } }),
    ).toEqual([]);
  });

  it.each([
    { background: { service_worker: 'absent.js' } },
    { name: '__MSG_absent__' },
    { web_accessible_resources: [] },
    { content_scripts: [{ world: 'MAIN' }] },
    { permissions: ['offscreen'] },
  ])('is not fine with %j', (manifest) => {
    expect(problems(manifest)).not.toEqual([]);
  });
});
