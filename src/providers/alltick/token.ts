import { uuid } from '../common-shapes';
import type { TokenKind } from '../token';

export const token: TokenKind = {
  id: 'api',
  label: 'keys',
  shapes: [
    { parts: [{ of: 'hex', from: 32, to: 32 }, { literal: '-c-app' }], trust: 'sure' },
    // Few samples are known, and the letter in the middle may name a plan, so any one or two are taken.
    {
      parts: [
        { of: 'hex', from: 32, to: 32 },
        { literal: '-' },
        { of: 'lower', from: 1, to: 2 },
        { literal: '-app' },
      ],
      trust: 'likely',
    },
  ],
  unusual: { from: 16, to: 512 },
  never: [
    {
      reason: 'placeholder',
      values: [
        'testtoken',
        'your_token',
        'your_token_here',
        'your-token',
        'yourtoken',
        '你的token',
        '您的token',
      ],
    },
    {
      reason: 'trace',
      shape: { parts: [...uuid, { literal: '-' }, { of: 'digit', from: 13, to: 13 }], trust: 'sure' },
    },
    { reason: 'uuid', shape: { parts: uuid, trust: 'sure' } },
    { reason: 'cut-off', shape: { parts: [{ of: 'hex', from: 32, to: 32 }], trust: 'sure' } },
  ],
  shownOnce: false,
  records: [],
  replaces: 'newest',
  variable: 'ALLTICK_TOKEN',
};
