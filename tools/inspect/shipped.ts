import type { BuiltFiles } from './inspect';

const allowedFiles =
  /^(?:manifest\.json|licences\.txt|_locales\/\w+\/messages\.json|.+\.(?:js|html|css|png))$/;

/** What no script of ours may contain. Each is a pattern and what it would mean. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/sourceMappingURL/, 'points to a source map'],
  [
    /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|setHTMLUnsafe|document\.write\b/,
    'turns text into markup',
  ],
  [/\beval\(|\bnew Function\b|\bimportScripts\(/, 'runs text as code'],
  [/\bimport\(\s*["'`]https?:|\bfrom\s*["'`]https?:/, 'loads code from elsewhere'],
  [
    /__practice|__vitest|\bvitest\b|fast-check|fake-indexeddb|playwright|puppeteer/,
    'contains something of the tests',
  ],
  [/\blocalhost\b|\b127\.0\.0\.1\b/, 'names the machine of a developer'],
  [/\bnode_modules\b|file:\/\/\//, 'names a folder of the machine that built it'],
];

/** Problems with the shipped files as such: kinds of file, and code that has no business in a package. */
export function shippedProblems(files: BuiltFiles): string[] {
  const problems: string[] = [];
  for (const [path, content] of files) {
    if (!allowedFiles.test(path)) problems.push(`${path} is not a kind of file that is shipped.`);
    if (content.length === 0) problems.push(`${path} is empty.`);
    if (!/\.(?:js|css|html)$/.test(path)) continue;
    const text = content.toString('utf8');
    for (const [pattern, what] of forbidden) {
      const match = pattern.exec(text);
      if (match !== null) problems.push(`${path} ${what} ("${match[0]}").`);
    }
  }
  return problems;
}
