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
});
