import { emptyEntry, type Entry, type Outgoing } from './entry';
import { isDeeperThan } from './depth';

/** The logins of an unencrypted JSON export of Bitwarden; `encrypted` for one that only Bitwarden can open. */
export function entriesInBitwarden(text: string): readonly Entry[] | 'encrypted' | null {
  if (isDeeperThan(text, 16)) return null;
  const file = parsed(text);
  const items = member(file, 'items');
  if (member(file, 'encrypted') === true) return 'encrypted';
  if (!Array.isArray(items)) return null;
  return items.map((item: unknown) => {
    const login = member(item, 'login');
    const uris = member(login, 'uris');
    const fields = member(item, 'fields');
    const field = (name: string): string => {
      const all: readonly unknown[] = Array.isArray(fields) ? fields : [];
      return words(
        all.find((one) => member(one, 'name') === name),
        'value',
      );
    };
    return {
      ...emptyEntry,
      name: words(item, 'name'),
      note: words(item, 'notes'),
      secret: words(login, 'password'),
      account: words(login, 'username'),
      address: words(Array.isArray(uris) ? uris[0] : undefined, 'uri'),
      provider: field('Provider'),
      kind: field('Kind'),
    };
  });
}

export function writeBitwarden(tokens: readonly Outgoing[]): string {
  const items = tokens.map((one) => ({
    type: 1,
    name: one.name || one.issuer,
    notes: one.note || null,
    favorite: false,
    fields: [
      { name: 'Provider', value: one.provider, type: 0 },
      { name: 'Kind', value: one.kind, type: 0 },
    ],
    login: {
      username: one.account || null,
      password: one.secret,
      totp: null,
      uris: [{ match: null, uri: one.address }],
    },
  }));
  return `${JSON.stringify({ encrypted: false, folders: [], items }, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function words(value: unknown, name: string): string {
  const found = member(value, name);
  return typeof found === 'string' ? found : '';
}
