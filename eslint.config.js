// @ts-check
import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { importTableRule } from './tools/rules/eslint-import-table.js';

const tests = ['**/*.test.{ts,tsx}', 'test/**', 'src/**/testing/**'];
const practiceApps = ['test/sites/*/app/**'];

/** Ways in which text becomes markup or code. What pages and people wrote goes through `textContent` only. */
const htmlSinks = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
];
const sinkMessage = 'This turns text into markup. Use textContent, or build the elements.';

export default defineConfig(
  globalIgnores(['dist', 'test/sites/dist', 'test/output', 'node_modules', 'screenshots-run']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // No form of ours has a file in it, so what FormData holds is text.
      '@typescript-eslint/no-base-to-string': [
        'error',
        { ignoredTypeNames: ['Error', 'URL', 'URLSearchParams', 'File'] },
      ],
      // Our objects hold functions that do not use `this`, and are taken apart freely.
      '@typescript-eslint/unbound-method': 'off',
      // Spreading a text into its code points is what we mean when we do it.
      '@typescript-eslint/no-misused-spread': 'off',
      // The types of the DOM mark overloads for old elements, and clearing a clipboard needs an old command.
      '@typescript-eslint/no-deprecated': 'off',
      // Listeners and callbacks are often async on purpose; a promise that nobody awaits is found elsewhere.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // The rule does not know that a shorter promise-returning function may have to match a type.
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
      'no-implicit-coercion': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { latchkey: { rules: { 'import-table': importTableRule } }, regexp },
    rules: {
      'latchkey/import-table': 'error',
      // What a page or a file says may be made to be slow; every pattern takes a time that grows with its length only.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-console': ['error'],
      'no-restricted-globals': [
        'error',
        ...['chrome', 'browser'].map((name) => ({
          name,
          message:
            'Only src/platform touches the browser. Import from there, so that tests can put a fake in its place.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        ...htmlSinks.map((property) => ({ property, message: sinkMessage })),
        { object: 'document', property: 'write', message: sinkMessage },
        { object: 'document', property: 'writeln', message: sinkMessage },
        { object: 'globalThis', property: 'chrome', message: 'Only src/platform touches the browser.' },
        { object: 'globalThis', property: 'browser', message: 'Only src/platform touches the browser.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: sinkMessage },
        { selector: "Property[key.name='dangerouslySetInnerHTML']", message: sinkMessage },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tools/**/*.ts'],
    ignores: tests,
    rules: {
      // A cast is a promise that nobody checks. Narrow with a guard, which is checked at run time.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    // A page can replace what the types promise (a form named `body`, a getter that lies), so this code asks twice.
    files: ['src/{recognition,capture,overlay,content}/**'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    files: ['src/platform/**'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  {
    files: tests,
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': 'off',
      'no-restricted-properties': [
        'error',
        ...['waitForTimeout', 'skip', 'only', 'todo'].map((property) => ({
          property,
          message: 'Wait for what should happen instead of for time, and leave no test out.',
        })),
      ],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // What a test evaluates in a page is typed by hope.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    // The practice dashboards imitate other people's applications, on other people's frameworks.
    files: practiceApps,
    extends: [tseslint.configs.recommended, tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false, program: null } },
    rules: { 'no-restricted-properties': 'off' },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.recommended] },
);
