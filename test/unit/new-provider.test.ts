import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRequest } from '../../tools/new-provider/request';
import { root } from './sources';

const run = promisify(execFile);
const wanted = ['fresh-harbour', '--name', 'Fresh Harbour', '--host', 'my.harbour.example'];
const ownWanted = ['quiet-harbour', '--own-host'];
const written = [
  ...['fresh-harbour', 'quiet-harbour'].flatMap((id) => [`src/providers/${id}`, `test/sites/${id}`]),
  'src/providers/registry.ts',
];
const minutes = 60_000;

let copy = '';
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'latchkey-provider-'));
  const leftOut = ['node_modules', 'dist', '.git', 'test/output'].map((path) => join(root, path));
  await cp(root, copy, { recursive: true, filter: (path) => !leftOut.includes(path) });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  await inCopy('tsx', 'tools/new-provider.ts', ...wanted);
  await inCopy('tsx', 'tools/new-provider.ts', ...ownWanted);
}, 2 * minutes);
afterAll(async () => rm(copy, { recursive: true, force: true }));

describe('a provider that was just begun', () => {
  it('fits the types', { timeout: 2 * minutes }, async () => {
    // All the rest is checked by `npm run types`; this takes what was written and whatever that uses.
    const only = { extends: './tsconfig.json', include: written };
    await writeFile(join(copy, 'tsconfig.written.json'), JSON.stringify(only));
    expect(await inCopy('tsc', '--noEmit', '--project', 'tsconfig.written.json')).toBe('');
  });

  it('is formatted and passes lint', { timeout: 2 * minutes }, async () => {
    expect(await inCopy('prettier', '--check', '--log-level', 'warn', ...written)).toBe('');
    expect(await inCopy('eslint', '--max-warnings', '0', ...written)).toBe('');
  });

  it('passes the tests that look at every provider', { timeout: 2 * minutes }, async () => {
    const lookAtAll = ['provider-names', 'manifest', 'message-keys', 'readme'].map(
      (name) => `test/unit/${name}.test.ts`,
    );
    const files = ['src/providers/registry.test.ts', ...lookAtAll];
    expect(await inCopy('vitest', 'run', '--project', 'unit', ...files)).toContain('passed');
  });

  it('is part of the built extension', { timeout: 2 * minutes }, async () => {
    await inCopy('tsx', 'tools/build.ts');
    const manifest = await readFile(join(copy, 'dist/chromium/manifest.json'), 'utf8');
    expect(manifest).toContain('https://my.harbour.example/*');
    const script = await readFile(join(copy, 'dist/chromium/content/provider-fresh-harbour.js'), 'utf8');
    expect(script).toContain('"name":"Fresh Harbour"');
    expect(manifest).not.toContain('quiet-harbour');
    const own = await readFile(join(copy, 'dist/chromium/content/provider-quiet-harbour.js'), 'utf8');
    expect(own).toContain('"ownHost":true');
    const words = await readFile(join(copy, 'dist/chromium/_locales/en/messages.json'), 'utf8');
    expect(words).toContain('fresh_harbour__steps__save_token__title');
  });
});

describe('the command line', () => {
  it('takes a short name alone', () => {
    const request = readRequest(root, ['open-bay']);
    expect(request).toEqual({
      ok: true,
      value: { id: 'open-bay', name: 'Open Bay', host: 'app.open-bay.example', ownHost: false },
    });
  });

  it('takes what people run on hosts of their own, with a host of the maker or without', () => {
    const bay = { id: 'open-bay', name: 'Open Bay', ownHost: true };
    expect(readRequest(root, ['open-bay', '--own-host'])).toEqual({
      ok: true,
      value: { ...bay, host: null },
    });
    expect(readRequest(root, ['open-bay', '--own-host', '--host', 'app.bay.example'])).toEqual({
      ok: true,
      value: { ...bay, host: 'app.bay.example' },
    });
  });

  it.each([
    [[], 'This is how it is called'],
    [['one', 'two'], 'This is how it is called'],
    [['one', '--colour', 'red'], 'This is how it is called'],
    [['Upper'], 'The id is'],
    [['../away'], 'The id is'],
    [['overlay'], 'choose a more particular one'],
    [['open-bay', '--name', '<b>Bay</b>'], 'The name is'],
    [['open-bay', '--host', 'https://bay.example/'], 'The host is'],
  ])('says what is wrong with %j', (line, sentence) => {
    const request = readRequest(root, line);
    expect(request).toEqual({ ok: false, error: expect.stringContaining(sentence) });
  });
});

/** What a command says in the copy; when it fails, its output is the error. */
async function inCopy(command: string, ...line: readonly string[]): Promise<string> {
  const program = join(root, 'node_modules/.bin', command);
  try {
    const { stdout } = await run(program, line, { cwd: copy, env: { ...process.env, NO_COLOR: '1' } });
    return stdout;
  } catch (error) {
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    throw new Error(`${command} failed.\n${said}`, { cause: error });
  }
}
