import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Page } from '../providers/definition';
import { hasFocus } from './control-value';
import { readField } from './field';
import { mayBeProvider, readWords } from './glance';
import { rootsOf } from './roots';
import { draw, find, lookWith, outcome, providerWith } from './testing/page';
import { watchPage } from './watch';

const pages: readonly Page[] = [
  {
    id: 'tokens',
    examples: [],
    surface: 'either',
    signs: [
      { sees: { by: 'text', text: 'tokens' } },
      { sees: { by: 'label', label: 'name', control: 'text' } },
      { sees: { by: 'role', role: 'button', name: 'generate' } },
    ],
    enough: 3,
  },
];
const provider = providerWith(
  {
    tokens: { en: ['Access Tokens'] },
    name: { en: ['Token name'] },
    generate: { en: ['Generate'] },
  },
  pages,
);
const button = { by: 'role', role: 'button', name: 'generate' } as const;
const field = { by: 'label', label: 'name', control: 'text' } as const;
const form = '<h2>Access Tokens</h2><label>Token name <input></label><button id="b">Generate</button>';

let visit = new AbortController();
afterEach(() => {
  visit.abort();
  visit = new AbortController();
});

/** Draws a page with a frame in it, and waits until the frame shows its document. */
async function framed(
  inner: string,
  attributes = '',
  around = '<main>?<p>A page that has been drawn.</p></main>',
): Promise<HTMLIFrameElement> {
  draw(around.replace('?', `<iframe ${attributes}></iframe>`));
  const frame = document.querySelector('iframe');
  if (!frame) throw new Error('There is no frame.');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  const blank = frame.contentDocument;
  if (attributes.includes('srcdoc') || !blank) frame.srcdoc = `<!doctype html>${inner}`;
  else {
    blank.open();
    blank.write(`<!doctype html>${inner}`);
    blank.close();
  }
  await loaded;
  return frame;
}

describe('frames of the same origin', () => {
  it('are read as a part of the page: its signs, its fields and its buttons', async () => {
    const frame = await framed(form);
    const reading = lookWith(provider).page();
    expect(reading.page).toBe('tokens');
    expect(mayBeProvider(provider, readWords(rootsOf(document)))).toBe(true);
    expect(find(provider, button)).toBe('#b');
    const input = frame.contentDocument?.querySelector('input');
    if (input) input.value = 'Backup';
    const seen = readField(
      lookWith(provider),
      { id: 'name', target: [field], kind: 'text', checks: [] },
      null,
    );
    expect(seen).toMatchObject({ element: input, value: 'Backup' });
  });

  it('are read inside each other and inside shadow roots', async () => {
    await framed('<y-part><template shadowrootmode="open"><iframe></iframe></template></y-part>');
    const part = document.querySelector('iframe')?.contentDocument?.querySelector('y-part');
    const deep = part?.shadowRoot?.querySelector('iframe')?.contentDocument;
    if (deep) deep.body.innerHTML = form;
    expect(find(provider, button)).toBe('#b');
    expect(lookWith(provider).page().page).toBe('tokens');
  });

  it.each([
    ['sandboxed', form, 'sandbox'],
    ['sandboxed with the same origin', form, 'sandbox="allow-same-origin"'],
    ['written in an attribute', form, 'srcdoc'],
    ['sandboxed with scripts', form, 'sandbox="allow-scripts"'],
    ['not displayed', form, 'style="display:none"'],
    ['invisible', form, 'style="visibility:hidden"'],
    ['see-through', form, 'style="opacity:0"'],
    ['one pixel large', form, 'style="width:1px;height:1px;border:0"'],
    ['out of the way', form, 'style="position:fixed;left:-9999px"'],
    ['inert', form, 'inert'],
    ['cut off below its first line', `<style>body{display:none}</style>${form}`, ''],
  ])('are left alone where they are %s', async (_how, inner, attributes) => {
    await framed(inner, attributes);
    expect(find(provider, button)).toBe('absent');
    expect(lookWith(provider).page().page).toBe(null);
  });

  it('are left alone where they are of another origin', async () => {
    const frame = await framed('');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.removeAttribute('srcdoc');
    frame.src = `data:text/html,${form}`;
    await loaded;
    expect(rootsOf(document)).toEqual([document]);
    expect(find(provider, button)).toBe('absent');
  });

  it('are kept from the person by a window of their own', async () => {
    const sheet = '<div style="position:absolute;inset:0;background:#fff8"></div>';
    const window =
      '<div role="dialog" style="position:absolute;left:20px;top:20px;width:200px;height:80px;background:white">Done</div>';
    await framed(form + sheet + window, 'style="width:400px;height:200px"');
    expect(find(provider, button)).toBe('absent');
  });

  it('are the page where one of them lies over all of it, with a window in it', async () => {
    const over = `${form.replace('id="b"', 'id="behind"')}?`;
    const sheet = '<div style="position:fixed;inset:0;background:#0008"></div>';
    const window = `<div style="position:fixed;left:20px;top:20px;padding:20px;background:white">${form}</div>`;
    const style = 'style="position:fixed;inset:0;width:100%;height:100%;border:0"';
    await framed(sheet + window, style, over);
    const look = lookWith(provider);
    const { page, surface } = look.page();
    expect(page).toBe('tokens');
    expect(surface?.ownerDocument).not.toBe(document);
    expect(outcome(look.locate([button], surface))).toBe('#b');
    const question = window.replace(form, 'Leave this page? <button>Yes</button>');
    await framed(sheet + question, style, over);
    expect(lookWith(provider).page().page).toBe(null);
    expect(find(provider, button)).toBe('absent');
  });

  it('come after what the page itself shows', async () => {
    const twice = `${form}<main>?</main>`;
    await framed(form.replace('id="b"', 'id="inner"'), '', twice);
    expect(lookWith(provider).page().page).toBe('tokens');
    expect(find(provider, button)).toBe('#b');
  });

  it('come first where they show the page that the menu around them leads to', async () => {
    const menu =
      '<nav><a id="way" href="/tokens">Access Tokens</a> <a href="/team">Team of this project</a></nav>?';
    await framed(form, '', menu);
    const before: Page = {
      id: 'menu',
      examples: [],
      surface: 'page',
      signs: [{ sees: { by: 'role', role: 'link', name: 'tokens' } }, { path: ['/'] }],
      enough: 2,
    };
    const look = lookWith({ ...provider, pages: [...pages, before] });
    expect(look.page().page).toBe('tokens');
    expect(outcome(look.locate([button], null))).toBe('#b');
    document.querySelector('iframe')?.remove();
    expect(lookWith({ ...provider, pages: [...pages, before] }).page().page).toBe('menu');
  });

  it('are left alone where they show what is no dashboard', async () => {
    const frame = await framed('');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.removeAttribute('srcdoc');
    frame.src = `${location.origin}/package.json`;
    await loaded;
    if (frame.contentDocument) frame.contentDocument.body.innerHTML = form;
    expect(find(provider, button)).toBe('#b');
    const excluded = [{ host: location.hostname, path: '/package.json', why: 'Documentation.' }];
    expect(find({ ...provider, excluded }, button)).toBe('absent');
  });

  it('share no label and no dialog with what stands around them', async () => {
    const frame = await framed(
      '<input id="i">',
      'style="border:0;margin:0"',
      '<p>Token name ?</p><p>A page that has been drawn.</p><button id="o">Generate</button>',
    );
    expect(find(provider, field)).toBe('absent');
    const inner = frame.contentDocument;
    if (inner) inner.body.innerHTML = '<div role="dialog" aria-modal="true" style="padding:20px">Chat</div>';
    expect(find(provider, button)).toBe('#o');
  });

  it('tell what the person does in them, also after they loaded anew', async () => {
    const frame = await framed('<p>one</p>');
    const looks: string[] = [];
    const entered: Window[] = [];
    const text = (): string => frame.contentDocument?.body.textContent ?? '';
    watchPage(document, () => looks.push(text()), visit.signal, {
      every: 10,
      entered: (view) => entered.push(view),
    });
    await vi.waitFor(() => expect(looks).toEqual(['one']));
    const paragraph = frame.contentDocument?.querySelector('p');
    if (paragraph) paragraph.textContent = 'two';
    await vi.waitFor(() => expect(looks.at(-1)).toBe('two'));
    frame.src = `${location.origin}/package.json`;
    await vi.waitFor(() => expect(looks.at(-1)).toContain('"latchkey"'));
    await vi.waitFor(() => expect(entered.length).toBe(2));
    if (frame.contentDocument) frame.contentDocument.body.innerHTML = '<input>three';
    await vi.waitFor(() => expect(looks.at(-1)).toBe('three'));
    const before = looks.length;
    frame.contentDocument?.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(looks.length).toBeGreaterThan(before));
  });

  it('have the focus only while the person is in them', async () => {
    const frame = await framed('<input>', '', '<input id="outer">?');
    const inner = frame.contentDocument?.querySelector('input');
    const outer = document.querySelector<HTMLElement>('#outer');
    if (!inner || !outer) throw new Error('The fields are missing.');
    inner.focus();
    expect(hasFocus(inner)).toBe(true);
    outer.focus();
    expect(hasFocus(inner)).toBe(false);
    expect(hasFocus(outer)).toBe(true);
  });
});
