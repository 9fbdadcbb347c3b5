import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Resolution } from '../guide/resolve';
import { providerById } from '../providers/registry';
import type { Candidate, Saving } from './candidate';
import { cardFor } from './card';
import { sentencesOf } from './sentences';

/** The words as the browser would show them: the interface's own from the locale files, others by their name. */
const messages = new Map<string, string>();
for (const file of readdirSync('src/locales').filter((name) => name.startsWith('en'))) {
  const entries = JSON.parse(readFileSync(`src/locales/${file}`, 'utf8')) as Record<
    string,
    { message: string }
  >;
  for (const [name, { message }] of Object.entries(entries)) messages.set(name, message);
}
function read(name: string, ...substitutions: readonly string[]): string {
  if (name.includes('__beware__')) return '';
  const message = messages.get(name) ?? name;
  return message.replaceAll(/\$(\d)/g, (_, at: string) => substitutions[Number(at) - 1] ?? '');
}

const transiyzi = providerById('transiyzi');
if (!transiyzi) throw new Error('The example provider is gone.');
const provider = transiyzi;

function card(
  step: string,
  part: Partial<Resolution>,
  candidate: Candidate | null = null,
  saving: Saving = { kind: 'idle' },
) {
  const at = provider.steps.findIndex(({ id }) => id === step);
  const found = provider.steps[at];
  if (!found) throw new Error(`There is no step ${step}.`);
  const resolution: Resolution = {
    step: found,
    state: 'step',
    index: at + 1,
    count: provider.steps.length,
    attention: null,
    findings: [],
    previous: null,
    ...part,
  };
  return cardFor({ provider, resolution, candidate, saving, say: sentencesOf(provider, read, 'en') });
}

function summary(...parts: Parameters<typeof card>): string {
  const { state, actions } = card(...parts);
  return `${state}: ${actions.map(({ label, guarded }) => (guarded ? `[${label}]` : label)).join(', ')}`;
}

const token: Candidate = { kind: 'read', masked: 'ab…yz', trust: 'likely', expiresAt: null };

describe('what can be pressed', () => {
  test.each([
    ['step', 'step: Done, next step'],
    ['lost', 'lost: Point at it, Done, next step'],
    ['ambiguous', 'ambiguous: Point at it, Done, next step'],
    ['shut', 'step: Done, next step'],
  ] as const)('on a step that is %s', (state, expected) => {
    expect(summary('generate-token', { state })).toBe(expected);
  });

  test.each([
    [token, 'token: [Save token]'],
    [{ ...token, trust: 'unusual' as const }, 'token: [Save it anyway]'],
    [{ kind: 'copy', why: 'copy-only' } as const, 'token: [Save copied token]'],
    [{ kind: 'several' } as const, 'ambiguous: [Save copied token], Point at it'],
    [{ kind: 'not-a-token', lookAlike: 'uuid' } as const, 'step: [Save copied token]'],
  ])('on a token that is %o', (candidate, expected) => {
    expect(summary('save-token', {}, candidate)).toBe(expected);
  });

  test.each([
    [token, 'Save token'],
    [{ ...token, trust: 'unusual' as const }, 'Save it anyway'],
    [{ kind: 'copy', why: 'masked' } as const, 'Save copied token'],
    [{ kind: 'several' } as const, 'Save copied token'],
  ])('the words about a token that is %o name no button that is not there', (candidate, button) => {
    const { say, lines, actions } = card('save-token', {}, candidate);
    expect(actions.map(({ label }) => label)).toContain(button);
    const words = [say, ...lines.map(({ text }) => text)].join(' ');
    const named = [...words.matchAll(/“(Save [^”]*)”/g)].map(([, name]) => name);
    expect(named.filter((name) => name !== button)).toEqual([]);
  });

  test('a copied value that is unusual is saved only when the person says so', () => {
    expect(summary('save-token', {}, { kind: 'copy', why: 'masked' }, { kind: 'ask' })).toBe(
      'token: [Save it anyway]',
    );
  });

  test.each([
    [{ kind: 'saving' } as const, 'saving: '],
    [{ kind: 'retrying' } as const, 'saving: '],
    [{ kind: 'saved', superseded: 0 } as const, 'saved: '],
    [{ kind: 'known' } as const, 'known: '],
  ])('nothing while it is %o', (saving, expected) => {
    expect(summary('save-token', {}, token, saving)).toBe(expected);
  });
});

describe('what is said', () => {
  test('every outcome of saving has its sentence', () => {
    const outcomes: Saving[] = [
      { kind: 'saving' },
      { kind: 'retrying' },
      { kind: 'saved', superseded: 1 },
      { kind: 'known' },
      { kind: 'ask' },
      { kind: 'needs-permission' },
      { kind: 'covered' },
      { kind: 'early' },
      { kind: 'orphaned' },
      ...(
        [
          'look-alike',
          'empty',
          'masked',
          'no-token',
          'too-long',
          'too-many',
          'too-fast',
          'storage-full',
          'storage-failed',
        ] as const
      ).map((reason) => ({ kind: 'refused', reason, lookAlike: null }) as const),
      ...(['wrong-site', 'locked', 'damaged', 'not-found', 'refused'] as const).map(
        (reason) => ({ kind: 'refused', reason, lookAlike: null }) as const,
      ),
    ];
    for (const saving of outcomes) {
      const { notice } = card('save-token', {}, token, saving);
      expect(notice, JSON.stringify(saving)).toMatch(/^[A-Z].+[.…]$/);
    }
  });

  test('a menu that is shut has to be opened first', () => {
    expect(card('open-profile', { state: 'shut' }).notice).toMatch(/menu that is shut/);
  });

  test('a refused value is named as what it is, and that nothing was saved', () => {
    const { notice } = card('save-token', {}, token, {
      kind: 'refused',
      reason: 'look-alike',
      lookAlike: 'project-id',
    });
    expect(notice).toContain('transiyzi__refusals__project_id');
    expect(notice).toContain('Nothing was saved.');
  });

  test('the token itself is never on the card', () => {
    expect(card('save-token', {}, token).masked).toBe('ab…yz');
  });
});
