import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { copyProduct } from './copy-product';
import { install } from './install';

/** A running Shaarli of our own: the real product, freshly installed, on the loopback address. */
export interface Shaarli {
  /** Without a final slash, e.g. `http://127.0.0.1:41234`. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly language: ShaarliLanguage;
  readonly theme: ShaarliTheme;
  /** The API secret that the product has in its configuration at this moment. */
  secret(): string;
  /** Whether the product answers to its REST API at this moment. */
  apiEnabled(): boolean;
  close(): Promise<void>;
}

/** The product's own codes; Japanese is `jp` there. */
export type ShaarliLanguage = 'en' | 'de' | 'fr' | 'jp';
export type ShaarliTheme = 'default' | 'vintage';

export interface ShaarliOptions {
  readonly language?: ShaarliLanguage;
  readonly theme?: ShaarliTheme;
}

const USER = 'practice';
const PASSWORD = 'Practice-2026';
/** How long PHP's server may take to start, in milliseconds. */
const PATIENCE = 20_000;

/** Serves the product from the Debian package by PHP's own server. The API is off, as after an installation without it. */
export async function startShaarli(options: ShaarliOptions = {}): Promise<Shaarli> {
  const { language = 'en', theme = 'default' } = options;
  const product = await copyProduct();
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const php = serve(product.folder, port);
  const close = async (): Promise<void> => {
    await stop(php);
    await rm(product.folder, { recursive: true, force: true });
  };
  try {
    await answering(url, php);
    await install(url, { user: USER, password: PASSWORD, language });
    if (theme !== 'default') await changeTheme(product.configuration, theme);
  } catch (cause) {
    await close();
    throw new Error('Shaarli could not be started.', { cause });
  }
  return {
    url,
    user: USER,
    password: PASSWORD,
    language,
    theme,
    secret: () => readSettings(readFileSync(product.configuration, 'utf8')).api?.secret ?? '',
    apiEnabled: () => readSettings(readFileSync(product.configuration, 'utf8')).api?.enabled === true,
    close,
  };
}

/** PHP without its configuration of this machine, sessions in the same folder as everything else. */
function serve(folder: string, port: number): ChildProcess {
  return spawn(
    'php',
    [
      '-d',
      `session.save_path=${join(folder, 'sessions')}`,
      '-d',
      'display_errors=0',
      '-d',
      'opcache.enable_cli=0',
      '-S',
      `127.0.0.1:${String(port)}`,
      '-t',
      folder,
    ],
    { cwd: folder, stdio: 'ignore' },
  );
}

async function answering(url: string, php: ChildProcess): Promise<void> {
  let trouble: unknown;
  php.once('error', (error) => (trouble = error));
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline && trouble === undefined && php.exitCode === null) {
    const answer = await fetch(`${url}/install`, { redirect: 'manual' }).catch(() => null);
    if (answer !== null) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('PHP\'s server did not answer. The Debian package "php-cli" provides it.', {
    cause: trouble,
  });
}

async function stop(php: ChildProcess): Promise<void> {
  if (php.pid === undefined || php.exitCode !== null) return;
  const ended = new Promise((resolve) => php.once('exit', resolve));
  php.kill();
  await ended;
}

/** PHP takes no port 0, so the system is asked for a free one. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

interface Settings {
  readonly api?: { readonly enabled?: boolean; readonly secret?: string };
  readonly resource?: Readonly<Record<string, unknown>>;
}

/** The product keeps its settings as JSON inside a PHP comment. */
function readSettings(file: string): Settings {
  const parsed: unknown = JSON.parse(file.slice(file.indexOf('{'), file.lastIndexOf('}') + 1));
  if (typeof parsed !== 'object' || parsed === null) throw new Error('Shaarli has no configuration.');
  return parsed;
}

async function changeTheme(configuration: string, theme: string): Promise<void> {
  const file = await readFile(configuration, 'utf8');
  const settings = readSettings(file);
  const changed = { ...settings, resource: { ...settings.resource, theme } };
  const before = file.slice(0, file.indexOf('{'));
  const after = file.slice(file.lastIndexOf('}') + 1);
  await writeFile(configuration, before + JSON.stringify(changed) + after);
}
