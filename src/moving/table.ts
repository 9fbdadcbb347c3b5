import { parseCsv, writeCsv } from './csv';
import { emptyEntry, type Entry, type Outgoing } from './entry';

/** What columns are called in the files of Bitwarden, 1Password, KeePass (both versions), browsers, and ours. */
const columns: { readonly [K in keyof Entry]: readonly string[] } = {
  name: ['name', 'title', 'account'],
  secret: ['token', 'login_password', 'password', 'secret', 'value', 'credential', 'key'],
  address: ['page', 'login_uri', 'url', 'urls', 'website', 'web site'],
  account: ['login_username', 'username', 'user name', 'login name', 'account'],
  note: ['note', 'notes', 'comments'],
  variable: ['variable'],
  provider: ['provider'],
  kind: ['kind'],
};
const keys = ['name', 'secret', 'address', 'account', 'note', 'variable', 'provider', 'kind'] as const;

/** The entries of a table whose first row names its columns; null where none of them can be a secret. */
export function entriesInTable(text: string): readonly Entry[] | null {
  const rows = parseCsv(text);
  const header = rows?.[0]?.map((name) => name.trim().toLowerCase());
  if (rows === null || header === undefined) return null;
  const places = keys.map((key) => {
    const name = columns[key].find((one) => header.includes(one));
    return { key, place: name === undefined ? -1 : header.indexOf(name) };
  });
  if (places.some(({ key, place }) => key === 'secret' && place === -1)) return null;
  return rows.slice(1).map((row) => {
    const found = places.map(({ key, place }) => [key, row[place] ?? ''] as const);
    return { ...emptyEntry, ...Object.fromEntries(found) };
  });
}

const bitwardenRow = (one: Outgoing) =>
  [
    '',
    '',
    'login',
    one.name || one.issuer,
    one.note,
    `Provider: ${one.provider}\nKind: ${one.kind}`,
    '0',
  ].concat([one.address, one.account, one.secret, '']);

/** The tables that we write: the header, and a row for a token. */
const tables = {
  csv: {
    header: ['provider', 'kind', 'name', 'token', 'page', 'account', 'note', 'variable'],
    row: (one: Outgoing) => [
      one.provider,
      one.kind,
      one.name,
      one.secret,
      one.address,
      one.account,
      one.note,
      one.variable,
    ],
  },
  'bitwarden-csv': {
    header:
      'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp'.split(
        ',',
      ),
    row: bitwardenRow,
  },
  '1password-csv': {
    header: ['Title', 'Url', 'Username', 'Password', 'Notes'],
    row: (one: Outgoing) => [one.name || one.issuer, one.address, one.account, one.secret, one.note],
  },
  'keepass-csv': {
    header: ['Group', 'Title', 'Username', 'Password', 'URL', 'Notes'],
    row: (one: Outgoing) => [
      'Latchkey',
      one.name || one.issuer,
      one.account,
      one.secret,
      one.address,
      one.note,
    ],
  },
} as const;

export type TableFormat = keyof typeof tables;

export function writeTable(format: TableFormat, tokens: readonly Outgoing[]): string {
  const { header, row } = tables[format];
  return writeCsv([header, ...tokens.map((token) => row(token))]);
}
