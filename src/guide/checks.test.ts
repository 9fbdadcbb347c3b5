import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Check, Field } from '../providers/definition';
import * as addresses from './addresses';
import { overlap, readAddress } from './addresses';
import { checkField } from './checks';
import { isPast } from './dates';
import type { FieldReading } from './field-reading';

const now = new Date(2026, 10, 21, 12).getTime();

function reading(part: Partial<FieldReading>): FieldReading {
  return { id: 'field', present: true, value: '', entries: [], pending: '', focused: false, ...part };
}

function names(
  checks: readonly Check[],
  part: Partial<FieldReading>,
  others: readonly FieldReading[] = [],
): string[] {
  const field: Field = { id: 'field', target: [], kind: 'text', checks };
  const context = { now, others: new Map(others.map((other) => [other.id, other])), addresses };
  return checkField(field, reading(part), context).map(({ tone, message }) => `${tone} ${message.name}`);
}

test('nothing is said about a field that the page does not show', () => {
  expect(names([{ check: 'required' }], { present: false })).toEqual([]);
});

test('a single box is ticked, and of several choices one is chosen', () => {
  const check = (target: Field['target']): unknown => {
    const field: Field = { id: 'field', target, kind: 'choices', checks: [{ check: 'required' }] };
    return checkField(field, reading({}), { now, others: new Map(), addresses })[0]?.message.name;
  };
  expect(check([{ by: 'label', label: 'enable', control: 'choice' }])).toBe('tick');
  expect(check([{ by: 'choices', labels: ['read', 'write'] }])).toBe('choose_one');
});

test('password rules are a live list', () => {
  const rules: Check[] = [{ check: 'password', rules: ['upper', 'lower', 'digit', 'special'] }];
  expect(names(rules, { value: '' })).toEqual([
    'open password_upper',
    'open password_lower',
    'open password_digit',
    'open password_special',
  ]);
  expect(names(rules, { value: 'aB3' })).toEqual([
    'met password_upper',
    'met password_lower',
    'met password_digit',
    'open password_special',
  ]);
  expect(names(rules, { value: 'aB3!' }).every((name) => name.startsWith('met'))).toBe(true);
});

test('an email is complete only with a domain', () => {
  const email: Check[] = [{ check: 'email' }];
  expect(names(email, { value: 'me@exam' })).toEqual(['open email']);
  expect(names(email, { value: ' me@example.org ' })).toEqual([]);
});

describe('address lists', () => {
  test.each([
    ['192.0.2.7', null],
    ['192.0.2.0/24', null],
    ['2001:db8::1', null],
    ['2001:db8::/32', null],
    ['::ffff:192.0.2.1', null],
    ['192.0.2.0/255.255.255.0', 'netmask'],
    ['192.0.2.*', 'wildcard'],
    ['192.0.2.1-192.0.2.9', 'dash-range'],
    ['192.0.2.1 - 9', 'dash-range'],
    ['192.0.2.0/33', 'prefix'],
    ['2001:db8::/129', 'prefix'],
    ['192.0.2.0/', 'prefix'],
    ['192.0.2', 'not-an-address'],
    ['300.0.2.1', 'not-an-address'],
    ['010.0.0.1', 'not-an-address'],
    ['0x7f.1', 'not-an-address'],
    ['fe80::1%eth0', 'not-an-address'],
    ['office', 'not-an-address'],
    ['', 'not-an-address'],
  ])('%s is %s', (entry, mistake) => {
    expect(readAddress(entry).mistake).toBe(mistake);
  });

  test('reading never throws, whatever was typed', () => {
    fc.assert(fc.property(fc.string(), (entry) => typeof readAddress(entry) === 'object'));
  });

  test.each([
    ['10.0.0.0/8', '10.1.2.3', true],
    ['10.1.2.3', '10.0.0.0/8', true],
    ['10.0.0.0/8', '11.0.0.1', false],
    ['0.0.0.0/0', '203.0.113.9', true],
    ['2001:db8::/32', '2001:db8:1::5', true],
    ['2001:db8::/32', '10.0.0.1', false],
    ['nonsense', '10.0.0.1', false],
  ])('%s and %s overlap: %s', (one, other, expected) => {
    expect(overlap(one, other)).toBe(expected);
  });

  test('the same entry in both lists is a mistake, an overlap is advice, an unconfirmed entry a mistake', () => {
    const block = { ...reading({ entries: ['10.1.0.0/16', '192.0.2.1'] }), id: 'block' };
    const checks: Check[] = [
      { check: 'addresses' },
      { check: 'unconfirmed-entry' },
      { check: 'overlap', with: 'block' },
    ];
    expect(names(checks, { entries: ['10.0.0.0/8', '192.0.2.1'], pending: '10.0.0.' }, [block])).toEqual([
      'mistake address_not_an_address',
      'mistake unconfirmed',
      'advice overlap',
      'mistake overlap_same',
    ]);
  });
});

describe('dates', () => {
  test.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026.11.20', true],
    ['2026年11月20日', true],
    ['2026년 11월 20일', true],
    ['11/20/2026', true],
    ['20.11.2026', true],
    // Day and month could be swapped, and only one reading is over: nothing is said.
    ['02/12/2026', false],
    ['9999-12-31', false],
    ['무기한', false],
    ['2026-13-45', false],
  ])('%s is past: %s', (text, past) => {
    expect(isPast(text, now)).toBe(past);
  });
});

test('advice depends on what the field holds', () => {
  const advice: Check[] = [{ check: 'advice', when: 'empty-or-zero', text: 'unlimited' }];
  expect(names(advice, { value: '0' })).toEqual(['advice unlimited']);
  expect(names(advice, { value: '' })).toEqual(['advice unlimited']);
  expect(names(advice, { value: '10' })).toEqual([]);
});
