import type { Alphabet, Shape } from './token';

/** Whether the whole value has the shape. Runs take what they can and never give back, so the time is linear. */
export function matchShape(value: string, shape: Shape): boolean {
  let at = 0;
  for (const part of shape.parts) {
    if ('literal' in part) {
      if (!value.startsWith(part.literal, at)) return false;
      at += part.literal.length;
      continue;
    }
    const start = at;
    while (at - start < part.to && at < value.length && isOf(part.of, value.charCodeAt(at))) at += 1;
    if (at - start < part.from) return false;
  }
  return at === value.length && (shape.needs ?? []).every((need) => has(value, need));
}

/** Whether a character, by its code, belongs to the alphabet. */
export function isOf(alphabet: Alphabet, code: number): boolean {
  switch (alphabet) {
    case 'digit':
      return isDigit(code);
    case 'hex':
      return isDigit(code) || (code >= 0x61 && code <= 0x66);
    case 'lower':
      return isLower(code);
    case 'lower-digit':
      return isLower(code) || isDigit(code);
    case 'alphanumeric':
      return isLetter(code) || isDigit(code);
    case 'base64url':
      return isLetter(code) || isDigit(code) || code === 0x2d || code === 0x5f;
    case 'printable':
      return code >= 0x21 && code <= 0x7e;
  }
}

function has(value: string, need: 'digit' | 'letter'): boolean {
  const test = need === 'digit' ? isDigit : isLetter;
  for (let at = 0; at < value.length; at += 1) if (test(value.charCodeAt(at))) return true;
  return false;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLower(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isLetter(code: number): boolean {
  return isLower(code) || (code >= 0x41 && code <= 0x5a);
}
