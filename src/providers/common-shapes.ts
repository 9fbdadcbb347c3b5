import type { Part, Shape } from './token';

const dash: Part = { literal: '-' };
const hex = (length: number): Part => ({ of: 'hex', from: length, to: length });

/** `8-4-4-4-12` hexadecimal digits: never a token of the providers here, often an id that stands near one. */
export const uuid: readonly Part[] = [hex(8), dash, hex(4), dash, hex(4), dash, hex(4), dash, hex(12)];

/** A signed JSON Web Token. `eyJ` is how the Base64 of `{"` begins. */
export const jwt: Shape = {
  parts: [
    { literal: 'eyJ' },
    { of: 'base64url', from: 8, to: 512 },
    { literal: '.eyJ' },
    { of: 'base64url', from: 8, to: 3072 },
    { literal: '.' },
    { of: 'base64url', from: 16, to: 1024 },
  ],
  trust: 'sure',
};
