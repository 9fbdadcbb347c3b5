import { describe, expect, it } from 'vitest';
import { draw } from './testing/page';
import { hiddenBecause } from './visible';

function because(): string | null {
  const element = document.querySelector('#t');
  return element && hiddenBecause(element);
}

describe('what can be seen', () => {
  it.each([
    ['far down in a dialog that scrolls, on a short page', 'margin-top:3000px', ''],
    ['far down in a dialog that is read from right to left', 'margin-top:3000px', 'rtl'],
    ['at the right end of it', 'margin-left:3000px', 'ltr'],
    ['at the left end of one that is read from right to left', 'margin-right:3000px', 'rtl'],
  ])('is what stands %s', (_where, style, direction) => {
    draw(
      `<p>A short page.</p><dialog dir="${direction}" style="height:300px;width:300px;overflow:auto">
        <button id="t" style="${style}">Save</button></dialog>`,
    );
    document.querySelector('dialog')?.showModal();
    expect(because()).toBe(null);
  });

  it.each([
    ['above the beginning of a dialog', 'position:absolute;top:-2000px'],
    ['before the beginning of its lines', 'position:absolute;left:-2000px'],
    ['far to the side of everything', 'position:absolute;left:-9999px'],
  ])('is not what stands %s, where no scrolling leads', (_where, style) => {
    draw(
      `<p>A short page.</p><dialog style="height:300px;width:300px;overflow:auto">
        <button id="t" style="${style}">Save</button></dialog>`,
    );
    document.querySelector('dialog')?.showModal();
    expect(because()).toBe('outside');
  });

  it('is not what scrolls in something that is itself out of sight', () => {
    draw(
      `<p>A short page.</p><div style="position:fixed;top:5000px;height:300px;overflow:auto">
        <button id="t" style="margin-top:2000px">Save</button></div>`,
    );
    expect(because()).toBe('outside');
  });

  it.each([
    ['a menu that scrolls in a side bar as high as the window', 'overflow-y:auto', ''],
    ['a menu that a script scrolls', 'overflow:hidden', 'slimScroll'],
    ['a menu in a wrapper of such a script', 'overflow:hidden', ''],
  ])('is what stands far down in %s', (what, style, name) => {
    draw(
      `<aside style="position:fixed;top:0;bottom:0;width:240px;overflow:hidden">
        <div class="${what.includes('wrapper') ? 'slimScrollDiv' : ''}" style="height:300px">
        <nav class="${name}" style="height:300px;${style}">
          <a id="t" href="#" style="display:block;margin-top:1200px">API keys</a></nav></div></aside>`,
    );
    expect(because()).toBe(null);
  });

  it.each([
    ['a folded menu', 'height:0;overflow:hidden', ''],
    ['a menu that is cut off and does not scroll', 'height:300px;overflow:hidden', ''],
    ['a list of slides beside each other', 'height:300px;overflow:hidden;white-space:nowrap', 'scroll'],
  ])('is not what stands in %s', (what, style, name) => {
    const place = what.includes('beside') ? 'margin-left:900px' : 'margin-top:600px';
    draw(
      `<p style="height:2000px;width:2000px"></p><nav class="${name}" style="position:absolute;top:0;width:240px;${style}">
        <a id="t" href="#" style="display:inline-block;${place}">API keys</a></nav>`,
    );
    expect(because()).toBe('clipped');
  });

  it('is not what lies before the beginning of something that scrolls in something that cuts it off', () => {
    draw(
      `<p style="height:2000px"></p><div style="position:absolute;top:500px;height:200px;overflow:hidden">
        <div style="height:200px;overflow:auto;position:relative">
        <a id="t" href="#" style="position:absolute;top:-400px">API keys</a></div></div>`,
    );
    expect(because()).toBe('clipped');
  });
});
