import { randomUUID } from 'node:crypto';

import { randomText } from '../random';
import type { Answer, PracticeSite, SiteRequest, Visit } from '../site';
import { articleOn } from './articles';

interface TokenRecord {
  readonly id: string;
  name: string;
  scopes: readonly string[];
  readonly made: string;
}

interface Workspace {
  readonly projects: readonly {
    readonly id: string;
    readonly name: string;
    readonly locales: readonly string[];
  }[];
  readonly tokens: TokenRecord[];
}

const PATIENCE = 900;
const DAY = 24 * 60 * 60 * 1000;

/** A translation platform on Radix primitives and Tailwind; customers also run it under their own name and host. */
export const site: PracticeSite = {
  id: 'transiyzi',
  hosts: [
    'transiyzi.com',
    'www.transiyzi.com',
    'app.transiyzi.com',
    'docs.transiyzi.com',
    'translate.customer.example',
  ],
  kit: 'react',
  tailwind: true,
  ownHost: true,
  cookieDomain: 'transiyzi.com',
  open(visit) {
    let workspace = visit.signedIn ? newWorkspace() : null;
    return async (request) => {
      const article = articleOn(request.url, request.language);
      if (article !== null) return { html: article };
      if (!request.url.pathname.startsWith('/api/')) return undefined;
      if (request.variants.has('slow')) await new Promise((done) => setTimeout(done, PATIENCE));
      const call = `${request.method} ${request.url.pathname}`;
      if (call === 'POST /api/sign-in') workspace ??= newWorkspace();
      if (call === 'POST /api/sign-out') {
        workspace = null;
        return { json: {} };
      }
      if (workspace === null) return { json: { problem: 'signed-out' }, status: 401 };
      return workspaceAnswer(call, workspace, visit, request);
    };
  },
};

function workspaceAnswer(
  call: string,
  workspace: Workspace,
  visit: Visit,
  request: SiteRequest,
): Answer | undefined {
  if (call === 'GET /api/me' || call === 'POST /api/sign-in') {
    return { json: { name: 'Mira Lindholm', email: 'mira.lindholm@example.com' } };
  }
  if (call === 'GET /api/projects') return { json: workspace.projects };
  if (call === 'GET /api/tokens') return { json: workspace.tokens };
  if (call === 'POST /api/tokens') return generate(workspace, visit, request);
  const [, verb = '', id = ''] = /^(PUT|DELETE) \/api\/tokens\/([\w-]+)$/.exec(call) ?? [];
  const index = workspace.tokens.findIndex((token) => token.id === id);
  const token = workspace.tokens[index];
  if (token === undefined) return undefined;
  if (verb === 'DELETE') workspace.tokens.splice(index, 1);
  else Object.assign(token, named(request));
  return { json: workspace.tokens };
}

/** The token itself leaves the server only in this answer. */
function generate(workspace: Workspace, visit: Visit, request: SiteRequest): Answer {
  const { name, scopes } = named(request);
  if (name === '' || scopes.length === 0) return { json: { problem: 'incomplete' }, status: 422 };
  const token = request.variants.has('jwt')
    ? signedToken()
    : `${randomText('digit', 3)}|${randomText('alphanumeric', 48)}`;
  workspace.tokens.unshift({ id: randomUUID(), name, scopes, made: new Date().toISOString() });
  visit.issue(token);
  return { json: { token } };
}

function named({ body }: SiteRequest): Pick<TokenRecord, 'name' | 'scopes'> {
  const name = typeof body['name'] === 'string' ? body['name'].trim() : '';
  const scopes = Array.isArray(body['scopes']) ? body['scopes'].map(String) : [];
  return { name, scopes: scopes.filter((scope) => /^(read|write)$/.test(scope)) };
}

function signedToken(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { sub: randomText('digit', 6), jti: randomText('hex', 32), scope: 'export' };
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${randomText('base64url', 43)}`;
}

function newWorkspace(): Workspace {
  return {
    projects: [
      { id: randomUUID(), name: 'Harbour app', locales: ['en', 'tr', 'de'] },
      { id: randomUUID(), name: 'Marketing site', locales: ['en', 'fr'] },
    ],
    tokens: [
      {
        id: randomUUID(),
        name: 'ci-runner',
        scopes: ['read'],
        made: new Date(Date.now() - 41 * DAY).toISOString(),
      },
    ],
  };
}
