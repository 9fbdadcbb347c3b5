import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { generate } from 'selfsigned';

import { SITES_FOLDER } from './sites';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const CACHE = join(SITES_FOLDER, 'dist', 'certificate.json');
const DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** A self-signed certificate for the host names, made at run time and kept for a month. Browsers are told to accept it. */
export async function certificateFor(hosts: readonly string[]): Promise<Certificate> {
  const names = [...new Set(hosts)].sort();
  const kept = await keptCertificate(names);
  if (kept !== null) return kept;
  const notBeforeDate = new Date(Date.now() - DAY);
  const made = await generate([{ name: 'commonName', value: 'Latchkey practice dashboards' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate,
    notAfterDate: new Date(notBeforeDate.getTime() + (DAYS + 2) * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
    ],
  });
  const certificate = { key: made.private, cert: made.cert };
  await keep({ ...certificate, names, until: Date.now() + DAYS * DAY });
  return certificate;
}

async function keep(content: object): Promise<void> {
  await mkdir(join(SITES_FOLDER, 'dist'), { recursive: true });
  const draft = `${CACHE}.${process.pid}`;
  await writeFile(draft, JSON.stringify(content), { mode: 0o600 });
  await rename(draft, CACHE);
}

async function keptCertificate(names: readonly string[]): Promise<Certificate | null> {
  const text = await readFile(CACHE, 'utf8').catch(() => '{}');
  const kept: unknown = JSON.parse(text);
  if (typeof kept !== 'object' || kept === null) return null;
  if (!('key' in kept && 'cert' in kept && 'names' in kept && 'until' in kept)) return null;
  if (typeof kept.key !== 'string' || typeof kept.cert !== 'string' || typeof kept.until !== 'number')
    return null;
  const fits = kept.until > Date.now() && JSON.stringify(kept.names) === JSON.stringify(names);
  return fits ? { key: kept.key, cert: kept.cert } : null;
}
