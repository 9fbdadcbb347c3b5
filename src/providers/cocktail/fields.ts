import type { Field } from '../definition';

/** The form of the window in which a token is issued. */
export const fields: readonly Field[] = [
  {
    id: 'name',
    target: [{ by: 'label', label: 'name', control: 'text' }],
    kind: 'text',
    checks: [{ check: 'required' }, { check: 'advice', when: 'focused', text: 'name-is-final' }],
  },
  {
    id: 'description',
    target: [{ by: 'label', label: 'description', control: 'text' }],
    kind: 'text',
    checks: [],
  },
  {
    id: 'expiration',
    target: [
      { by: 'label', label: 'expiration', control: 'date' },
      { by: 'label', label: 'expiration', control: 'any' },
    ],
    kind: 'date',
    checks: [{ check: 'not-past' }, { check: 'advice', when: 'focused', text: 'expiry-sooner' }],
  },
  {
    id: 'allow',
    target: [
      { by: 'label', label: 'allow', control: 'list' },
      { by: 'label', label: 'allow', control: 'any' },
    ],
    kind: 'addresses',
    checks: [
      { check: 'addresses' },
      { check: 'unconfirmed-entry' },
      { check: 'advice', when: 'empty', text: 'allow-blank' },
    ],
  },
  {
    id: 'block',
    target: [
      { by: 'label', label: 'block', control: 'list' },
      { by: 'label', label: 'block', control: 'any' },
    ],
    kind: 'addresses',
    checks: [
      { check: 'addresses' },
      { check: 'unconfirmed-entry' },
      { check: 'overlap', with: 'allow' },
      { check: 'advice', when: 'focused', text: 'block-wins' },
    ],
  },
  {
    id: 'limit',
    target: [
      { by: 'label', label: 'limit', control: 'number' },
      { by: 'label', label: 'limit', control: 'any' },
    ],
    kind: 'number',
    checks: [{ check: 'advice', when: 'empty-or-zero', text: 'unlimited-is-final' }],
  },
  {
    id: 'range',
    target: [
      { by: 'choices', heading: 'range' },
      { by: 'label', label: 'range', control: 'choice' },
      { by: 'label', label: 'range', control: 'any' },
    ],
    kind: 'choices',
    checks: [{ check: 'required' }],
  },
];
