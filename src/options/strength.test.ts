import { expect, test } from 'vitest';
import { strengthOf, type Strength } from './strength';

test.each<[string, Strength]>([
  ['', 'none'],
  ['secret', 'weak'],
  ['Tr0ub4dor&', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['12345678901234567890', 'weak'],
  ['abababababababababababab', 'weak'],
  ['quiet otter x7', 'fair'],
  ['quiet otter paints', 'good'],
  ['quiet otter paints nine kites', 'strong'],
  ['조용한 수달이 연 아홉 개를 색칠한다', 'strong'],
])('“%s” is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});
