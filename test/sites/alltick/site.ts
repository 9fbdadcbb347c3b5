import { randomUUID } from 'node:crypto';

import { randomText } from '../random';
import type { Answer, PracticeSite, SiteRequest, Visit } from '../site';
import { articleOn } from './articles';

interface Account {
  readonly email: string;
  readonly userId: string;
  /** Newest first. */
  readonly tokens: { readonly value: string; readonly made: string }[];
}

const DAY = 24 * 60 * 60 * 1000;
const PATIENCE = 900;

/** A market data service on Element Plus: the account comes with a token, and the newest token is the one that counts. */
export const site: PracticeSite = {
  id: 'alltick',
  hosts: [
    'alltick.co',
    'www.alltick.co',
    'alltick.io',
    'apis.alltick.co',
    'en.apis.alltick.co',
    'blog.alltick.co',
    'status.alltick.co',
  ],
  kit: 'vue',
  open(visit) {
    let account: Account | null = null;
    return async (request) => {
      const article = articleOn(request.url, request.language);
      if (article !== null) return { html: article };
      if (!request.url.pathname.startsWith('/api/')) return undefined;
      if (request.variants.has('slow')) await new Promise((done) => setTimeout(done, PATIENCE));
      if (visit.signedIn) account ??= newAccount('sam@example.com', visit, request);
      const call = `${request.method} ${request.url.pathname}`;
      if (call === 'POST /api/code') return { json: { sent: true } };
      if (call === 'POST /api/register' || call === 'POST /api/login') {
        const problem = call === 'POST /api/register' ? registrationProblem(request) : null;
        if (problem !== null) return { json: { problem }, status: 422 };
        account ??= newAccount(String(request.body['email']), visit, request);
        return { json: { email: account.email } };
      }
      if (call === 'POST /api/logout') {
        account = null;
        return { json: {} };
      }
      if (account === null) return { json: { problem: 'signed-out' }, status: 401 };
      return accountAnswer(call, account, visit);
    };
  },
};

function accountAnswer(call: string, account: Account, visit: Visit): Answer | undefined {
  if (call === 'GET /api/account') return { json: { email: account.email, userId: account.userId } };
  if (call === 'POST /api/tokens/reset') account.tokens.unshift(issue(visit, Date.now()));
  if (call === 'GET /api/tokens' || call === 'POST /api/tokens/reset') return { json: account.tokens };
  if (call === 'GET /api/requests') return { json: recentRequests() };
  return undefined;
}

function newAccount(email: string, visit: Visit, request: SiteRequest): Account {
  const ages = request.variants.has('decoys') ? [90, 30, 0] : [0];
  const tokens = ages.map((age) => issue(visit, Date.now() - age * DAY));
  return { email, userId: randomText('hex', 32), tokens: tokens.toReversed() };
}

function issue(visit: Visit, made: number): { value: string; made: string } {
  const value = `${randomText('hex', 32)}-c-app`;
  visit.issue(value);
  return { value, made: new Date(made).toISOString() };
}

/** The practice mailbox is generous: once a code was asked for, any six digits are right. */
function registrationProblem({ body }: SiteRequest): string | null {
  if (!/^\S+@\S+\.\S+$/.test(String(body['email']))) return 'email';
  const password = String(body['password']);
  if (![/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z\d\s]/].every((rule) => rule.test(password))) return 'password';
  return /^\d{6}$/.test(String(body['code'])) ? null : 'code';
}

function recentRequests(): object[] {
  return ['trade-tick', 'kline', 'depth-tick', 'trade-tick'].map((endpoint, index) => ({
    trace: `${randomUUID()}-${Date.now() - index * 41_307}`,
    endpoint: `quote-b-api/${endpoint}`,
    at: new Date(Date.now() - index * 41_307).toISOString(),
    milliseconds: 18 + index * 7,
  }));
}
