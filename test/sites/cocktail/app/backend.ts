/** What the console's server says about the installation and about who is signed in. */
export interface Session {
  readonly brand: string;
  readonly account: { readonly name: string; readonly email: string; readonly role: 'admin' | 'user' } | null;
}

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

export interface TokenForm {
  readonly name: string;
  readonly description: string;
  readonly indefinite: boolean;
  readonly date: string;
  readonly allow: readonly string[];
  readonly block: readonly string[];
  readonly limit: string;
  readonly range: readonly string[];
}

export const emptyForm: TokenForm = {
  name: '',
  description: '',
  indefinite: true,
  date: '',
  allow: [],
  block: [],
  limit: '',
  range: [],
};

async function ask<T>(path: string, method = 'GET', body?: unknown): Promise<T> {
  const answer = await fetch(path, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const reply = (await answer.json()) as { status: 'ok'; result: T } | { status: 'error'; message: string };
  if (reply.status === 'error') throw new Error(reply.message);
  return reply.result;
}

export const readSession = () => ask<Session>('/api/session');
export const signIn = () => ask<Session>('/api/session', 'POST', {});
export const signOut = () => ask<Session>('/api/session', 'DELETE');
export const readTokens = () => ask<IssuedToken[]>('/api/tokens');
export const issueToken = (form: TokenForm) => ask<IssuedToken>('/api/tokens', 'POST', form);
export const removeToken = (id: number) => ask<null>(`/api/tokens/${String(id)}`, 'DELETE');
