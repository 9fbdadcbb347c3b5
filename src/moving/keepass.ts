import { emptyEntry, type Entry, type Outgoing } from './entry';

/** No file of KeePass needs declarations of its own, and those of a hostile one could make a little text large. */
const forbidden = /<!(?:DOCTYPE|ENTITY)/i;
/** How KeePass calls what we take. */
const keys: Readonly<Record<string, keyof Entry>> = {
  Title: 'name',
  Password: 'secret',
  URL: 'address',
  UserName: 'account',
  Notes: 'note',
  'Latchkey provider': 'provider',
  'Latchkey kind': 'kind',
};

/** The entries of an unencrypted XML export of KeePass, without their histories; null for anything else. */
export function entriesInKeePass(text: string): readonly Entry[] | null {
  if (forbidden.test(text) || !text.includes('<KeePassFile')) return null;
  const entries: Entry[] = [];
  let entry: Map<keyof Entry, string> | null = null;
  let histories = 0;
  let key = '';
  for (const { name, isEnd, content } of elements(text)) {
    // An entry holds no other, but for its history; whatever nests deeper is no file of KeePass.
    if (name === 'Entry' && !isEnd && entry !== null && histories === 0) return null;
    if (histories > 1) return null;
    if (name === 'History') histories += isEnd ? -1 : 1;
    else if (histories > 0) continue;
    else if (name === 'Entry' && !isEnd) entry = new Map();
    else if (name === 'Entry' && entry !== null) {
      entries.push({ ...emptyEntry, ...Object.fromEntries(entry) });
      entry = null;
    } else if (name === 'Key' && !isEnd) key = content;
    else if (name === 'Value' && !isEnd) {
      const place = Object.hasOwn(keys, key) ? keys[key] : undefined;
      if (place !== undefined) entry?.set(place, content);
    }
  }
  return entry === null && histories === 0 ? entries : null;
}

export function writeKeePass(tokens: readonly Outgoing[]): string {
  const text = (name: string, value: string) =>
    `<String><Key>${escaped(name)}</Key><Value>${escaped(value)}</Value></String>`;
  const entries = tokens.map((one) => {
    const strings = Object.entries(keys).map(([name, place]) =>
      text(name, place === 'name' ? one.name || one.issuer : one[place]),
    );
    return `      <Entry>${strings.join('')}</Entry>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<KeePassFile>
  <Root>
    <Group>
      <Name>Latchkey</Name>
${entries.join('')}    </Group>
  </Root>
</KeePassFile>
`;
}

interface Piece {
  readonly name: string;
  readonly isEnd: boolean;
  /** The text between this tag and the next. */
  readonly content: string;
}

/** The tags of a text of XML, one after the other, each with the text that follows it. */
function* elements(text: string): Generator<Piece> {
  let at = text.indexOf('<');
  while (at !== -1) {
    const end = text.indexOf('>', at);
    if (end === -1) return;
    const next = text.indexOf('<', end);
    const tag = text.slice(at + 1, Math.min(end, at + 200));
    const [, slash, name] = /^(\/?)([A-Za-z]\w*)/.exec(tag) ?? [];
    if (name !== undefined) {
      const content = unescaped(text.slice(end + 1, next === -1 ? text.length : next));
      yield { name, isEnd: slash === '/', content };
      if (text[end - 1] === '/') yield { name, isEnd: true, content: '' };
    }
    at = next;
  }
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|quot|apos|amp));/g,
    (whole, ten, hex, name) => {
      if (typeof name === 'string') return named[name] ?? whole;
      const code = typeof ten === 'string' ? Number(ten) : Number.parseInt(String(hex), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
