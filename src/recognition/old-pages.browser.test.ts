import { afterEach, describe, expect, it } from 'vitest';
import { look } from './look';
import { draw, find, providerWith } from './testing/page';
import { viewOf } from '../lib/tree';

const provider = providerWith({ save: { en: ['Save'] }, keys: { en: ['API keys'] } });

/** A document without a document type, as pages of twenty years ago have it: the browser then measures it in the old way. */
function oldPage(html: string): Document {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:600px;height:400px;border:0';
  document.body.replaceChildren(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('A frame of the same origin has a document.');
  inner.open();
  inner.append(inner.createElement('html'));
  inner.documentElement.setHTMLUnsafe(`<head></head><body style="margin:0">${html}</body>`);
  inner.close();
  return inner;
}

describe('a long page without a document type', () => {
  it('is seen through a window of the size of the frame', () => {
    const page = oldPage('<p style="height:2000px"></p>');
    expect(page.compatMode).toBe('BackCompat');
    expect(viewOf(page).height).toBe(400);
  });

  it('shows a window over a sheet that nothing declares', () => {
    const page = oldPage(
      `<p style="height:2000px">Much text.</p>
      <div style="position:fixed;inset:0;background:rgb(0 0 0 / 30%)"></div>
      <div style="position:fixed;top:60px;left:100px;width:300px;background:#fff" id="window"><button>Save</button></div>`,
    );
    const seen = look(page, new URL('https://dashboard.example/'), provider);
    expect(seen.dialogs[0]?.element.id).toBe('window');
  });
});

describe('a body that is named after the side bar', () => {
  afterEach(() => {
    document.body.removeAttribute('class');
    document.body.removeAttribute('style');
  });

  it('is no menu, however low it is', () => {
    draw(
      '<div style="position:absolute;left:240px;top:0;width:600px"><button id="it">API keys</button></div>',
    );
    document.body.className = 'sidebar-mini';
    document.body.style.cssText = 'height:0;min-height:0';
    const way = { by: 'role', role: 'button', name: 'keys' } as const;
    expect(find(provider, { ...way, within: 'main' })).toBe('#it');
    expect(find(provider, { ...way, within: 'navigation' })).not.toBe('#it');
  });
});
