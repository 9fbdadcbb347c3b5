import { emptyEntry, type Entry, type Outgoing } from './entry';

const line = /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=(.*)$/;

/** The entries of a `.env` file; null where a line is none. */
export function entriesInEnv(text: string): readonly Entry[] | null {
  const entries: Entry[] = [];
  for (const one of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const said = one.slice(0, 20_000).trim();
    if (said === '' || said.startsWith('#')) continue;
    const [, name, value] = line.exec(said) ?? [];
    if (name === undefined || value === undefined) return null;
    entries.push({ ...emptyEntry, name, variable: name, secret: unquoted(value.trim()) });
  }
  return entries;
}

/** One line a token. A name that stands for two tokens gets a number. */
export function writeEnv(tokens: readonly Outgoing[]): string {
  const used = new Map<string, number>();
  const lines = tokens.map(({ variable, secret, name, issuer }) => {
    const times = (used.get(variable) ?? 0) + 1;
    used.set(variable, times);
    const label = [issuer, name].filter((word) => word !== '').join(', ');
    const comment = label === '' ? '' : `# ${label.replaceAll(/[\r\n]+/g, ' ')}\n`;
    return `${comment}${times === 1 ? variable : `${variable}_${times}`}=${quoted(secret)}\n`;
  });
  return lines.join('');
}

function unquoted(value: string): string {
  const [quote] = value;
  if (quote === '"' || quote === "'") {
    const end = value.indexOf(quote, 1);
    return end === -1 ? value : value.slice(1, end);
  }
  const comment = value.search(/\s#/);
  return comment === -1 ? value : value.slice(0, comment);
}

function quoted(value: string): string {
  return /^[A-Za-z0-9_.:/+=@,-]*$/.test(value) ? value : `'${value}'`;
}
