import type { LookAlike, TokenKind } from '../token';

const never: readonly LookAlike[] = [
  {
    reason: 'placeholder',
    values: [
      'wec23fh8cDfFV4432fc352456',
      'your_token',
      'partner_token',
      'user_token',
      'bearer_token',
      'your_partner_token',
    ],
  },
  { reason: 'number', shape: { parts: [{ of: 'digit', from: 1, to: 64 }], trust: 'sure' } },
  { reason: 'hash', shape: { parts: [{ of: 'hex', from: 40, to: 40 }], trust: 'sure' } },
];

const partnerShape = {
  parts: [{ of: 'lower-digit', from: 20, to: 20 }],
  needs: ['digit', 'letter'],
  trust: 'sure',
} as const;
const userShape = { parts: [{ of: 'hex', from: 32, to: 32 }], trust: 'sure' } as const;

const strip = ['Bearer ', 'Authorization: Bearer '];

/** Each kind refuses the other's shape and says so, because both stand near each other in people's notes. */
export const tokens: readonly TokenKind[] = [
  {
    id: 'partner',
    label: 'apiKey',
    shapes: [partnerShape],
    unusual: { from: 12, to: 256 },
    never: [...never, { reason: 'is-user-token', shape: userShape }],
    strip,
    shownOnce: false,
    records: [],
    replaces: 'newest',
    variable: 'ALTEGIO_PARTNER_TOKEN',
  },
  {
    id: 'user',
    label: 'userToken',
    shapes: [userShape],
    unusual: { from: 12, to: 256 },
    never: [...never, { reason: 'is-partner-token', shape: partnerShape }],
    strip: ['User '],
    shownOnce: false,
    records: [],
    replaces: 'newest',
    variable: 'ALTEGIO_USER_TOKEN',
  },
];
