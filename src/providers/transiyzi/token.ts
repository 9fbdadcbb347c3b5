import { jwt, uuid } from '../common-shapes';
import type { TokenKind } from '../token';

/** The provider documents no shape. These two are what its documented framework makes; all else is asked about first. */
export const token: TokenKind = {
  id: 'access',
  label: 'accessTokens',
  shapes: [
    {
      parts: [{ of: 'digit', from: 1, to: 12 }, { literal: '|' }, { of: 'alphanumeric', from: 40, to: 80 }],
      trust: 'sure',
    },
    jwt,
  ],
  unusual: { from: 20, to: 2048 },
  never: [
    {
      reason: 'placeholder',
      values: [
        'your_access_token',
        '<your_access_token>',
        'your-access-token',
        'your_token',
        'access_token',
        'your_api_token',
      ],
    },
    { reason: 'project-id', shape: { parts: uuid, trust: 'sure' } },
  ],
  strip: ['Bearer ', 'Bearer:', 'Authorization: Bearer ', 'Authorization: Bearer:'],
  shownOnce: true,
  records: ['name', 'scopes'],
  replaces: 'nothing',
  variable: 'TRANSIYZI_ACCESS_TOKEN',
};
