import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskToken } from './mask';

describe('maskToken', () => {
  it('shows the first and the last characters', () => {
    expect(maskToken(`3f9a${'0'.repeat(28)}-c-app`)).toBe('3f9a…-c-app');
    expect(maskToken('abcdefghijkl')).toBe('ab…kl');
  });

  it('never shows more than a third', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
        const shown = maskToken(value).replace('…', '').length;
        expect(shown).toBeLessThanOrEqual(value.length / 3);
        expect(shown).toBeLessThanOrEqual(10);
      }),
    );
  });
});
