import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workOf } from '../lib/testing/work';
import { parseCsv, writeCsv } from './csv';
import type { Outgoing } from './entry';
import { largestFile, readPlain, writePlain, type PlainFormat } from './formats';

const secret = () => `${crypto.randomUUID()}-EXAMPLE`;
const token = (change: Partial<Outgoing> = {}): Outgoing => ({
  name: 'Laptop, "old" <one> & more',
  secret: secret(),
  address: 'https://sample.example/keys',
  account: 'someone',
  note: 'Two\nlines',
  variable: 'SAMPLE_KEY',
  provider: 'sample',
  kind: 'key',
  issuer: 'Sample',
  ...change,
});

test.each<[PlainFormat, readonly (keyof Outgoing)[]]>([
  ['csv', ['name', 'secret', 'address', 'account', 'note', 'variable', 'provider', 'kind']],
  ['env', ['secret', 'variable']],
  ['bitwarden-json', ['name', 'secret', 'address', 'account', 'note', 'provider', 'kind']],
  ['bitwarden-csv', ['name', 'secret', 'address', 'account', 'note']],
  ['1password-csv', ['name', 'secret', 'address', 'account', 'note']],
  ['keepass-csv', ['name', 'secret', 'address', 'account', 'note']],
  ['keepass-xml', ['name', 'secret', 'address', 'account', 'note', 'provider', 'kind']],
])('what is written as %s is read again', (format, kept) => {
  const tokens = [
    token(),
    token({ variable: 'OTHER_KEY', secret: `with 'space' # and "quotes"`.replaceAll("'", '') }),
  ];
  const read = readPlain(writePlain(format, tokens));
  const pick = (one: object) => kept.map((key) => Reflect.get(one, key) as unknown);
  expect(read.ok && read.value.map(pick)).toEqual(tokens.map(pick));
});

/** What the programs write, with secrets that are made here. */
test.each([
  [
    'Bitwarden, CSV',
    (s: string) =>
      `folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n,,login,Sample,,,0,https://sample.example,me,${s},\n,,note,A note,text,,0,,,,\n`,
  ],
  [
    '1Password, CSV',
    (s: string) =>
      `Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\nSample,https://sample.example,me,${s},,false,false,,\n`,
  ],
  [
    'KeePass 1, CSV',
    (s: string) =>
      `"Account","Login Name","Password","Web Site","Comments"\n"Sample","me","${s}","https://sample.example",""\n`,
  ],
  [
    'KeePassXC, CSV',
    (s: string) =>
      `"Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created"\r\n"Root","Sample","me","${s}","https://sample.example","","","0","",""\r\n`,
  ],
  [
    'KeePass 2, XML',
    (s: string) =>
      `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<KeePassFile><Meta><Generator>KeePass</Generator></Meta><Root><Group><Name>Root</Name><Entry><UUID>x</UUID><String><Key>Title</Key><Value>Sample</Value></String><String><Key>UserName</Key><Value>me</Value></String><String><Key>Password</Key><Value ProtectInMemory="True">${s}</Value></String><String><Key>URL</Key><Value>https://sample.example</Value></String><String><Key>Notes</Key><Value /></String><History><Entry><String><Key>Password</Key><Value>old</Value></String></Entry></History></Entry></Group></Root></KeePassFile>`,
  ],
  [
    'Bitwarden, JSON',
    (s: string) =>
      JSON.stringify({
        encrypted: false,
        folders: [],
        items: [
          {
            id: 'x',
            type: 1,
            name: 'Sample',
            notes: null,
            fields: null,
            login: {
              uris: [{ match: null, uri: 'https://sample.example' }],
              username: 'me',
              password: s,
              totp: null,
            },
          },
          { type: 2, name: 'A note', notes: 'text', secureNote: { type: 0 } },
        ],
      }),
  ],
])('%s', (_what, write) => {
  const value = secret();
  const read = readPlain(write(value));
  expect(read.ok && read.value).toMatchObject([
    { name: 'Sample', secret: value, account: 'me', address: 'https://sample.example' },
  ]);
});

test('a .env file with exports, quotes and comments', () => {
  const read = readPlain(`# mine\nexport ONE='a b'\nTWO="c#d" # said\nTHREE=e#f # more\n\n  FOUR = g\n`);
  expect(read.ok && read.value.map((entry) => [entry.variable, entry.secret])).toEqual([
    ['ONE', 'a b'],
    ['TWO', 'c#d'],
    ['THREE', 'e#f'],
    ['FOUR', 'g'],
  ]);
});

test('an encrypted export of Bitwarden is told apart', () => {
  expect(readPlain('{"encrypted":true,"passwordProtected":true,"data":"x"}')).toEqual({
    ok: false,
    error: 'encrypted',
  });
});

test.each([
  ['nothing', ''],
  ['prose', 'Dear diary,\ntoday I made a token.'],
  ['a table without secrets', 'name,colour\nsky,blue\n'],
  ['a quote that does not end', 'name,token\nSample,"abc\n'],
  ['JSON of something else', '{"items":7}'],
  ['JSON that is cut off', '{"encrypted":false,"items":[{"name":"x"'],
  ['JSON a million deep', `{"items":${'['.repeat(1_000_000)}`],
  [
    'JSON with a prototype',
    '{"__proto__":{"items":[]},"constructor":{"items":[{"login":{"password":"x"}}]}}',
  ],
  ['XML that is no KeePass', '<html><body>hello</body></html>'],
  ['XML with entities of its own', '<!DOCTYPE x [<!ENTITY a "aaaa">]><KeePassFile>&a;</KeePassFile>'],
  ['XML a million deep', `<KeePassFile>${'<Entry>'.repeat(700_000)}`],
  ['XML that is cut off', '<KeePassFile><Root><Entry><String><Key>Password</Key><Value>x'],
  ['a line that is nearly all white space', `A=x${' '.repeat(19_900)}\u2028y`],
  ['five megabytes of one line', `token\n${'"'.repeat(largestFile - 10)}`],
  ['more than five megabytes', 'x'.repeat(largestFile + 1)],
])('%s is refused in under 100 ms', async (_what, text) => {
  const ms = await workOf(() => expect(readPlain(text).ok).toBe(false));
  expect(ms).toBeLessThan(100);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('any table is read as it was written', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', '=', '') });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(parseCsv(writeCsv(rows))).toEqual(rows);
    }),
  );
});

test('any text is read without an exception', () => {
  const start = fc.constantFrom('', '{', '<KeePassFile>', 'name,token\n', 'A=');
  fc.assert(
    fc.property(start, fc.string({ maxLength: 200 }), (before, text) => {
      expect(() => readPlain(before + text)).not.toThrow();
    }),
    { numRuns: 2_000 },
  );
});
