import { execFileSync } from 'node:child_process';
import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../test/token-samples';
import { providers } from '../providers/registry';
import type { Use } from '../providers/use';
import { formsFor, formText, type Form } from './forms';
import type { Handout } from './handout';

/** Any token that can be stored: printable and without white space. */
const anyToken = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 1,
  maxLength: 60,
});

const use: Use = {
  header: { name: 'Authorization', value: 'Bearer {token}' },
  query: { url: 'https://api.example.com/things', parameter: 'token' },
  headers: [{ name: 'Accept', value: 'application/json' }],
  example: { method: 'GET', url: '{gateway}things?project={project}' },
  inputs: [
    { id: 'gateway', example: 'https://gateway.example.com/' },
    { id: 'project', example: '12' },
  ],
  file: { name: 'example.json', content: '{ "token": "{token}", "project": "{project}" }' },
  pair: { kind: 'second', header: { name: 'Authorization', value: 'Bearer {token}, User {second}' } },
};

const inputs = { gateway: 'http://10.0.0.1:8080/', project: "a b&c='d'" };

function handout(token: string, more: Partial<Handout> = {}): Handout {
  return { token, kind: 'first', variable: 'EXAMPLE_TOKEN', inputs, ...more };
}

function textOf(form: Form, given: Handout, of: Use = use): string {
  const text = formText(of, form, given);
  if (!text.ok) throw new Error(`There is no ${form}: ${JSON.stringify(text.error)}`);
  return text.value;
}

/** What a POSIX shell makes of a script: each printed argument, ended by a NUL. */
function shell(script: string): string[] {
  return execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

describe('forms', () => {
  it('gives the token alone as it is', () => {
    fc.assert(
      fc.property(anyToken, (token) => {
        expect(textOf('raw', handout(token))).toBe(token);
      }),
    );
  });

  it('writes lines for a shell that give the token back, whatever it contains', () => {
    const script: string[] = [];
    const expected: string[] = [];
    fc.assert(
      fc.property(anyToken, (token) => {
        script.push(`${textOf('export', handout(token))}; printf '%s\\0' "$EXAMPLE_TOKEN"`);
        script.push(`${textOf('env', handout(token))} printf '%s\\0' "$EXAMPLE_TOKEN"`);
        expected.push(token, token);
      }),
      { numRuns: 500 },
    );
    expect(shell(script.join('\n'))).toEqual(expected);
  });

  it('writes a .env line that gives the token back', () => {
    fc.assert(
      fc.property(anyToken, (token) => {
        // Readers of .env files disagree on a value that holds an apostrophe and a character with a meaning beside it.
        fc.pre(!(token.includes("'") && /["\\$`]/.test(token)));
        expect(parseEnv(textOf('env', handout(token)))).toEqual({ EXAMPLE_TOKEN: token });
      }),
      { numRuns: 400 },
    );
  });

  it('writes a curl command of which the shell makes the right words', () => {
    fc.assert(
      fc.property(anyToken, (token) => {
        const words = shell(textOf('curl', handout(token)).replace('curl', "printf '%s\\0'"));
        expect(words).toEqual([
          `http://10.0.0.1:8080/things?project=${encodeURIComponent(inputs.project)}`,
          '-H',
          `Authorization: Bearer ${token}`,
          '-H',
          'Accept: application/json',
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('encodes the token in a query', () => {
    fc.assert(
      fc.property(anyToken, (token) => {
        expect(new URL(textOf('query', handout(token))).searchParams.get('token')).toBe(token);
      }),
    );
  });

  it('writes a configuration file that is JSON', () => {
    fc.assert(
      fc.property(anyToken, (token) => {
        expect(JSON.parse(textOf('file', handout(token)))).toEqual({ token, project: inputs.project });
      }),
    );
  });

  it('asks for what only the person knows, and only where it is needed', () => {
    const nothing = handout('t0ken', { inputs: {} });
    expect(formText(use, 'curl', nothing)).toEqual({
      ok: false,
      error: { kind: 'inputs', inputs: use.inputs },
    });
    expect(formText(use, 'file', nothing)).toMatchObject({ error: { inputs: [{ id: 'project' }] } });
    expect(formText(use, 'header', nothing).ok).toBe(true);
  });

  it.each(['', '  ', 'gateway.example.com', 'javascript:alert(1)', 'https://a b/', 'https://a/\nX: y'])(
    'does not take %j for an address',
    (gateway) => {
      const given = handout('t0ken', { inputs: { ...inputs, gateway } });
      expect(formText(use, 'curl', given)).toMatchObject({ error: { inputs: [{ id: 'gateway' }] } });
    },
  );

  it('puts two tokens that travel together into one header, from either side', () => {
    const header = 'Authorization: Bearer one, User two';
    expect(textOf('header', handout('one', { companion: 'two' }))).toBe(header);
    expect(textOf('header', handout('two', { kind: 'second', companion: 'one' }))).toBe(header);
    expect(formText(use, 'header', handout('two', { kind: 'second' }))).toMatchObject({
      error: { kind: 'companion' },
    });
    expect(textOf('header', handout('one'))).toBe('Authorization: Bearer one');
  });

  it('offers what a provider has, and says so when asked for something else', () => {
    expect(formsFor({}, 'first')).toEqual(['raw', 'env', 'export']);
    expect(formsFor(use, 'first')).toEqual(['raw', 'env', 'export', 'header', 'query', 'curl', 'file']);
    expect(formText({}, 'curl', handout('t0ken'))).toMatchObject({ error: { kind: 'no-such-form' } });
  });

  it.each(
    providers.flatMap((provider) =>
      provider.tokens.map((kind) => ({ provider, kind, title: `${provider.id} ${kind.id}` })),
    ),
  )('writes every form of $title with the token and nothing left to fill in', ({ provider, kind }) => {
    const shape = kind.shapes[0];
    if (!shape) throw new Error(`${kind.id} has no shape.`);
    const token = sampleOf(shape);
    const given: Handout = {
      token,
      kind: kind.id,
      variable: kind.variable,
      companion: 'c0mpanion',
      inputs: Object.fromEntries((provider.use.inputs ?? []).map(({ id, example }) => [id, example])),
    };
    for (const form of formsFor(provider.use, kind.id)) {
      const text = textOf(form, given, provider.use);
      expect(decodeURIComponent(text)).toContain(token);
      expect(text.replaceAll(token, '')).not.toMatch(/\{[a-z_]+\}/);
    }
  });
});
