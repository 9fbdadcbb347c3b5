import { createHmac, randomBytes, randomUUID } from 'node:crypto';

/** A token with what the form said about it. */
export interface IssuedToken {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly expiration: string | null;
  readonly allow: readonly string[];
  readonly block: readonly string[];
  readonly limit: number;
  readonly range: readonly string[];
  readonly issuedAt: string;
  readonly value: string;
}

type Form = Readonly<Record<string, unknown>>;

const DAY = 86_400_000;
const ENDLESS = Date.parse('9999-12-31T23:59:59Z');

let lastId = 100;

/** Issues a token for a form, as if that had happened some days ago. */
export function issueToken(form: Form, daysAgo = 0): IssuedToken {
  const issued = Date.now() - daysAgo * DAY;
  const date = text(form.date);
  const expiration = form.indefinite === false && date !== '' ? date : null;
  lastId += 1;
  return {
    id: lastId,
    name: text(form.name).trim(),
    description: text(form.description),
    expiration,
    allow: texts(form.allow),
    block: texts(form.block),
    limit: Number(text(form.limit)) || 0,
    range: texts(form.range),
    issuedAt: new Date(issued).toISOString().slice(0, 10),
    value: webToken(text(form.name), texts(form.range), issued, expiration),
  };
}

/** What the server has against a form, in the words that the window shows; null when nothing. */
export function refusal(form: Form, existing: readonly IssuedToken[]): string | null {
  const name = text(form.name).trim();
  if (name === '') return 'Name is required.';
  if (texts(form.range).length === 0) return 'Range is required.';
  if (existing.some((token) => token.name === name)) return 'A token of this name exists.';
  return null;
}

/** A JSON Web Token of some 600 characters, signed with a key that nobody keeps. */
function webToken(name: string, range: readonly string[], issued: number, expiration: string | null): string {
  const ends = expiration === null ? ENDLESS : Date.parse(`${expiration}T23:59:59Z`);
  const head = encode({ alg: 'HS512', typ: 'JWT', kid: randomUUID() });
  const claims = encode({
    iss: 'admin@customer.example',
    sub: name,
    aud: 'api-gateway',
    jti: randomUUID(),
    iat: Math.floor(issued / 1000),
    exp: Math.floor(ends / 1000),
    account: randomUUID(),
    range: range.length,
    key: randomBytes(48).toString('base64url'),
  });
  const signature = createHmac('sha512', randomBytes(64)).update(`${head}.${claims}`).digest('base64url');
  return `${head}.${claims}.${signature}`;
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
