import { describe, expect, it } from 'vitest';
import { providerById } from '../providers/registry';
import type { Meaning, Use } from '../providers/use';
import { checkOf, checkRequest, readAnswer } from './verify';

function useOf(id: string): Use {
  const provider = providerById(id);
  if (!provider) throw new Error(`There is no provider "${id}".`);
  return provider.use;
}

function read(id: string, kind: string, status: number, body: unknown): Meaning {
  const verify = checkOf(useOf(id), kind);
  if (!verify) throw new Error(`"${id}" has no check.`);
  return readAnswer(verify, { status, body: typeof body === 'string' ? body : JSON.stringify(body) });
}

const page = '<!doctype html><title>Sign in</title>';

describe('reading the answer of a check', () => {
  it.each<[string, string, number, unknown, Meaning]>([
    ['alltick', 'api', 200, { ret: 200, msg: 'ok', data: {} }, 'valid'],
    ['alltick', 'api', 200, { ret: 401, msg: 'token invalid' }, 'wrong'],
    ['alltick', 'api', 200, { ret: 603 }, 'limited'],
    ['alltick', 'api', 200, { ret: 604 }, 'limited'],
    ['alltick', 'api', 200, { ret: 429 }, 'too-fast'],
    ['alltick', 'api', 200, { ret: 605 }, 'too-fast'],
    ['alltick', 'api', 200, { ret: 606 }, 'too-fast'],
    ['alltick', 'api', 200, { ret: 400 }, 'our-mistake'],
    ['alltick', 'api', 200, { ret: 402 }, 'our-mistake'],
    ['alltick', 'api', 200, { ret: 600 }, 'our-mistake'],
    ['alltick', 'api', 200, { ret: 601 }, 'our-mistake'],
    ['alltick', 'api', 200, { ret: 999 }, 'unknown'],
    ['alltick', 'api', 200, page, 'unknown'],
    ['alltick', 'api', 502, page, 'unknown'],
    ['transiyzi', 'access', 401, { message: 'Unauthenticated.' }, 'wrong'],
    ['transiyzi', 'access', 200, {}, 'valid'],
    ['transiyzi', 'access', 400, {}, 'wrong-input'],
    ['transiyzi', 'access', 422, {}, 'wrong-input'],
    ['transiyzi', 'access', 302, '', 'unknown'],
    ['transiyzi', 'access', 200, page, 'unknown'],
    ['transiyzi', 'access', 500, {}, 'unknown'],
    ['altegio', 'partner', 200, { success: true, data: [] }, 'valid'],
    ['altegio', 'partner', 200, { success: false }, 'unknown'],
    ['altegio', 'partner', 200, page, 'unknown'],
    ['altegio', 'partner', 401, { success: false }, 'wrong'],
    ['altegio', 'partner', 403, { success: false }, 'limited'],
    ['altegio', 'partner', 429, '', 'too-fast'],
    ['altegio', 'user', 200, { success: true, data: [] }, 'valid'],
    ['altegio', 'user', 403, {}, 'limited'],
  ])('%s, %s: %i %j means %s', (id, kind, status, body, meaning) => {
    expect(read(id, kind, status, body)).toBe(meaning);
  });

  it('looks at own properties of the body only', () => {
    const verify = {
      method: 'GET',
      url: 'https://example.com/',
      every: 1,
      answers: [{ field: 'constructor.name', is: ['Object'], means: 'valid' }],
    } as const;
    expect(readAnswer(verify, { status: 200, body: '{}' })).toBe('unknown');
    expect(readAnswer(verify, { status: 200, body: '{"constructor":{"name":"Object"}}' })).toBe('valid');
  });
});

describe('the request of a check', () => {
  const handout = { token: 't0ken', variable: 'X', inputs: {} };

  it('asks for the inputs that it needs', () => {
    const request = checkRequest(useOf('transiyzi'), { ...handout, kind: 'access' });
    expect(request).toMatchObject({ error: { inputs: [{ id: 'project_id' }, { id: 'locale' }] } });
  });

  it('carries the documented headers', () => {
    expect(checkRequest(useOf('altegio'), { ...handout, kind: 'partner' })).toEqual({
      ok: true,
      value: {
        method: 'GET',
        url: 'https://api.alteg.io/api/v1/countries',
        headers: [
          ['Authorization', 'Bearer t0ken'],
          ['Accept', 'application/vnd.api.v2+json'],
        ],
      },
    });
  });

  it('needs the first token to check the second', () => {
    const user = { ...handout, kind: 'user' };
    expect(checkRequest(useOf('altegio'), user)).toMatchObject({ error: { kind: 'companion' } });
    expect(checkRequest(useOf('altegio'), { ...user, companion: 'first' })).toMatchObject({
      value: {
        url: 'https://api.alteg.io/api/v1/companies?my=1',
        headers: [
          ['Authorization', 'Bearer first, User t0ken'],
          ['Accept', 'application/vnd.api.v2+json'],
        ],
      },
    });
  });

  it('asks AllTick for one price with a well-formed query', () => {
    const request = checkRequest(useOf('alltick'), { ...handout, kind: 'api' });
    const url = new URL(request.ok ? request.value.url : '');
    expect(url.searchParams.get('token')).toBe('t0ken');
    expect(JSON.parse(url.searchParams.get('query') ?? '')).toMatchObject({
      data: { symbol_list: [{ code: 'BTCUSDT' }] },
    });
  });

  it('does not exist where the provider documents none', () => {
    expect(checkOf(useOf('cocktail'), 'api')).toBeUndefined();
  });
});
