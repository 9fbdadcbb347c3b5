import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../src/lib/result';
import { mentions } from './mentions';

/** What somebody wants to add. */
export interface NewProvider {
  readonly id: string;
  readonly name: string;
  /** The dashboard's own host; null where people run it on hosts of their own only. */
  readonly host: string | null;
  /** Whether people run it on hosts of their own. */
  readonly ownHost: boolean;
}

export const usage = 'npm run new:provider -- <id> [--name "Its Name"] [--host app.example.com] [--own-host]';

/** Reads the command line, or says in one sentence what is wrong with it. */
export function readRequest(root: string, line: readonly string[]): Result<NewProvider, string> {
  const parsed = parse(line);
  if (parsed === null)
    return fail(
      `This is how it is called: ${usage}\n"--own-host" is for what people run on hosts of their own.`,
    );
  const { id } = parsed;
  if (!/^[a-z][a-z0-9-]{1,29}$/.test(id)) {
    return fail('The id is 2 to 30 lower-case letters, digits and dashes, and begins with a letter.');
  }
  if (existsSync(join(root, 'src/providers', id))) return fail(`src/providers/${id} exists already.`);
  const { name = nameFrom(id), ownHost } = parsed;
  const host = parsed.host ?? (ownHost ? null : `app.${id}.example`);
  if (!/^[^\p{Cc}<>{}'\\]{1,40}$/u.test(name))
    return fail('The name is a short text without quotes, brackets and markup.');
  if (host !== null && !/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host)) {
    return fail('The host is the name alone, such as app.example.com: no scheme, no port, no path.');
  }
  const [mention] = mentions(root, [id, name]);
  if (mention !== undefined) {
    return fail(
      `"${id}" or "${name}" is a word that the program uses elsewhere (${mention}); choose a more particular one.`,
    );
  }
  return ok({ id, name, host, ownHost });
}

interface Parsed {
  readonly id: string;
  readonly name?: string;
  readonly host?: string;
  readonly ownHost: boolean;
}

function parse(line: readonly string[]): Parsed | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...line],
      allowPositionals: true,
      options: { name: { type: 'string' }, host: { type: 'string' }, 'own-host': { type: 'boolean' } },
    });
    const [id] = positionals;
    const { name, host, 'own-host': ownHost = false } = values;
    if (id === undefined || positionals.length > 1) return null;
    return { id, ownHost, ...(name === undefined ? {} : { name }), ...(host === undefined ? {} : { host }) };
  } catch {
    return null;
  }
}

/** `open-harbour` becomes `Open Harbour`. */
function nameFrom(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
