import type { LockedPackage } from './lock-file';

/** What may be part of the packages that people install: MIT, and what asks for no more than MIT does. */
const forWhatShips: readonly string[] = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/**
 * Tools never leave the developer's machine, so licences about changed copies of their own files do no harm. "BSD" does not
 * say which of the BSD licences it is; none of them asks for more.
 */
const forTools: readonly string[] = [
  ...forWhatShips,
  'BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'W3C',
  'MPL-2.0',
  'Python-2.0',
  'Zlib',
];

/** One sentence per package whose licence is not on the list for its use. */
export function licenceProblems(packages: readonly LockedPackage[]): string[] {
  return packages.flatMap(({ name, version, licence, isTool }) => {
    const allowed = isTool ? forTools : forWhatShips;
    const use = isTool ? 'a tool' : 'what ships';
    return isAllowed(licence, allowed)
      ? []
      : [`${name} ${version} is ${use}, and its licence "${licence}" is not on the list.`];
  });
}

/** Reads the expressions that occur: one name, names that are joined by OR, names that are joined by AND. */
function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const inner = expression.replace(/^\((.*)\)$/, '$1');
  if (inner.includes(' OR ')) return inner.split(' OR ').some((one) => isAllowed(one, allowed));
  return inner.split(' AND ').every((one) => allowed.includes(one));
}
