import { randomInt } from 'node:crypto';
import { isOf } from '../src/providers/match-shape';
import type { Alphabet, Shape } from '../src/providers/token';

/** Picks a whole number from 0 up to, not including, the limit. */
export type Pick = (limit: number) => number;

/** A fresh value of the shape. Tokens are made when they are needed, so that none is ever written down. */
export function sampleOf(shape: Shape, pick: Pick = randomInt): string {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const sample = shape.parts.map((part) => ('literal' in part ? part.literal : run(part, pick))).join('');
    if ((shape.needs ?? []).every((need) => (need === 'digit' ? /\d/ : /[a-z]/i).test(sample))) return sample;
  }
  throw new Error('The shape asks for characters that its alphabets hardly ever give.');
}

/** A JSON Web Token with these claims and a random signature. */
export function jwtSample(claims: Readonly<Record<string, unknown>>): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signature = sampleOf({ parts: [{ of: 'base64url', from: 43, to: 43 }], trust: 'sure' });
  return [encode({ alg: 'HS256', typ: 'JWT' }), encode(claims), signature].join('.');
}

function run(
  part: { readonly of: Alphabet; readonly from: number; readonly to: number },
  pick: Pick,
): string {
  const letters = lettersOf(part.of);
  const length = part.from + pick(part.to - part.from + 1);
  return Array.from({ length }, () => letters.charAt(pick(letters.length))).join('');
}

function lettersOf(alphabet: Alphabet): string {
  const codes = Array.from({ length: 128 }, (_, code) => code);
  return String.fromCharCode(...codes.filter((code) => isOf(alphabet, code)));
}
