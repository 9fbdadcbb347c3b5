import { expect, test } from 'vitest';
import { protocol } from './contract';
import { envelope } from './envelope';
import { guards } from './guards';
import { isOurs, route, type Table } from './receive';
import { senders, type Reported, type Self, type SenderKind } from './senders';
import { samples, types } from './testing/samples';

const self: Self = {
  id: 'ours',
  origin: 'chrome-extension://ours',
  pages: ['chrome-extension://ours/src/popup/index.html', 'chrome-extension://ours/src/options/index.html'],
  worksOn: (url) =>
    Promise.resolve(url.origin === 'https://dashboard.example' && url.pathname !== '/elsewhere'),
};

const content: Reported = {
  id: 'ours',
  origin: 'https://dashboard.example',
  url: 'https://dashboard.example/tokens?page=1#top',
  frameId: 0,
  documentLifecycle: 'active',
  tab: { id: 7 },
};
const popup: Reported = {
  id: 'ours',
  origin: 'chrome-extension://ours',
  url: 'chrome-extension://ours/src/popup/index.html',
};
const options: Reported = {
  ...popup,
  url: 'chrome-extension://ours/src/options/index.html#sites',
  tab: { id: 8 },
  frameId: 0,
};

const kinds: readonly (readonly [name: string, reported: Reported, kind: SenderKind | null])[] = [
  ['the content script in a top frame', content, 'content'],
  ['the popup', popup, 'page'],
  ['the options page in a tab', options, 'page'],
  ['the content script in a frame', { ...content, frameId: 4 }, null],
  ['a frame that hides its number', { ...content, frameId: undefined }, null],
  [
    'a content script on another host',
    { ...content, origin: 'https://evil.example', url: 'https://evil.example/' },
    null,
  ],
  [
    'a sub-domain',
    { ...content, origin: 'https://a.dashboard.example', url: 'https://a.dashboard.example/' },
    null,
  ],
  [
    'another port',
    { ...content, origin: 'https://dashboard.example:8443', url: 'https://dashboard.example:8443/' },
    null,
  ],
  ['plain http', { ...content, origin: 'http://dashboard.example', url: 'http://dashboard.example/' }, null],
  ['a sandboxed document', { ...content, origin: 'null' }, null],
  ['an origin that differs from the address', { ...content, origin: 'https://evil.example' }, null],
  ['a document in the back-forward cache', { ...content, documentLifecycle: 'cached' }, null],
  ['a document that is rendered ahead', { ...content, documentLifecycle: 'prerender' }, null],
  ['a document that is being discarded', { ...content, documentLifecycle: 'pending_deletion' }, null],
  [
    'a page that went on by a script to where we may not work',
    { ...content, tab: { id: 7, url: 'https://dashboard.example/elsewhere' } },
    null,
  ],
  [
    'a page that went on by a script to where we may work',
    {
      ...content,
      url: 'https://dashboard.example/elsewhere',
      tab: { id: 7, url: 'https://dashboard.example/tokens' },
    },
    'content',
  ],
  [
    'a tab that is on its way to another site, and its page',
    { ...content, tab: { id: 7, url: 'https://evil.example/' } },
    'content',
  ],
  ['no tab', { ...content, tab: undefined }, null],
  ['a tab without a number', { ...content, tab: {} }, null],
  ['no address', { ...content, url: undefined }, null],
  ['an about: page', { ...content, url: 'about:srcdoc' }, null],
  ['a blob', { ...content, url: 'blob:https://dashboard.example/1' }, null],
  ['a framed page of ours', { ...options, frameId: 3 }, null],
  ['another page of ours', { ...popup, url: 'chrome-extension://ours/offscreen.html' }, null],
  ['our background', { ...popup, url: 'chrome-extension://ours/background.js' }, null],
  [
    'a page that only looks like ours',
    { ...popup, url: 'chrome-extension://ours/src/popup/index.html.evil' },
    null,
  ],
  ['a web page that names our page', { ...popup, origin: 'https://evil.example' }, null],
  ['another extension', { ...popup, id: 'theirs', origin: 'chrome-extension://theirs' }, null],
  ['another extension on the same page', { ...content, id: 'theirs' }, null],
  ['nobody', {}, null],
];

/** Notes which handlers ran. */
function table(): { table: Table; ran: string[] } {
  const ran: string[] = [];
  const entries = types.map((type) => [type, () => ran.push(type)]);
  // A handler's answer does not matter to the router, so every row may answer with anything.
  const rows: Table = Object.fromEntries(entries);
  return { table: rows, ran };
}

const cases = types.flatMap((type) => kinds.map(([who, reported, kind]) => ({ type, who, reported, kind })));

test.each(cases)('$type from $who', async ({ type, reported, kind }) => {
  const { table: rows, ran } = table();
  const message = envelope(type, samples[type]);
  const mayPass = kind === senders[type];
  if (!isOurs(message, reported, self)) {
    expect(mayPass).toBe(false);
    return;
  }
  const reply = await route(message, type, reported, rows, self);
  if (mayPass) expect(reply).toMatchObject({ latchkey: protocol, type, answer: 1 });
  else expect(reply).toEqual({ latchkey: protocol, type, refused: 'sender' });
  expect(ran).toEqual(mayPass ? [type] : []);
});

test('what is no message of the contract gets no answer', () => {
  for (const message of [
    null,
    undefined,
    7,
    'vault.status',
    {},
    [],
    { type: 'vault.status' },
    envelope('vault.status', {}).type,
    { ...envelope('vault.status', {}), extra: 1 },
    { ...envelope('vault.status', {}), type: 'vault.everything' },
    { ...envelope('vault.status', {}), type: '__proto__' },
    { ...envelope('vault.status', {}), type: 'constructor' },
    { ...envelope('vault.status', {}), latchkey: '1' },
  ]) {
    expect(isOurs(message, popup, self)).toBe(false);
  }
});

test('a script of another version is told so, and nothing runs', async () => {
  const { table: rows, ran } = table();
  const old = { ...envelope('journey.hello', { whatever: 'it said then' }), latchkey: protocol - 1 };
  expect(await route(old, 'journey.hello', content, rows, self)).toMatchObject({ refused: 'outdated' });
  expect(ran).toEqual([]);
});

test.each(types)('%s lets its sample through and refuses it with anything unknown or missing', (type) => {
  const guard: (value: unknown) => boolean = guards[type];
  const sample: object = samples[type];
  expect(guard(sample)).toBe(true);
  expect(guard({ ...sample, extra: 1 })).toBe(false);
  expect(guard(JSON.parse(`{"__proto__":{},${JSON.stringify(sample).slice(1)}`.replace(',}', '}')))).toBe(
    false,
  );
  expect(guard([sample])).toBe(false);
  expect(guard(null)).toBe(false);
  for (const key of Object.keys(sample)) {
    const changed = { ...sample, [key]: { deep: { deeper: [[[]]] } } };
    expect(guard(changed)).toBe(false);
    // A file is the one thing that may be long, and has its own bound.
    const isFile = key === 'text' && type.startsWith('backup.');
    const tooLong = isFile ? 12 * 1024 * 1024 + 1 : 100_000;
    expect(guard({ ...sample, [key]: 'x'.repeat(tooLong) })).toBe(false);
    expect(guard({ ...sample, [key]: Number.NaN })).toBe(false);
    expect(guard({ ...sample, [key]: undefined })).toBe(false);
  }
});

test('details have bounds in every direction', () => {
  const guard: (value: unknown) => boolean = guards['capture.save'];
  const withDetails = (details: unknown) => guard({ ...samples['capture.save'], details });
  expect(withDetails({ ips: Array.from({ length: 256 }, () => '10.0.0.0/8') })).toBe(true);
  expect(withDetails({ ips: Array.from({ length: 257 }, () => '10.0.0.0/8') })).toBe(false);
  expect(withDetails({ name: 'x'.repeat(2_049) })).toBe(false);
  expect(withDetails({ ips: [['10.0.0.0/8']] })).toBe(false);
  expect(withDetails({ toString: 'x' })).toBe(false);
  expect(withDetails(Object.fromEntries(Array.from({ length: 33 }, (_, at) => [`f${at}`, ''])))).toBe(false);
});

test('only plain origins pass as origins', () => {
  const guard: (value: unknown) => boolean = guards['sites.remove'];
  const passes = (origin: string) => guard({ origin });
  for (const good of ['https://a.example', 'http://a.example:8080', 'http://10.0.0.1', 'http://[::1]:81']) {
    expect(passes(good)).toBe(true);
  }
  for (const bad of [
    'https://a.example/',
    'https://a.example:443',
    'https://A.example',
    'https://me@a.example',
    'ftp://a.example',
    'file:///etc',
    'null',
    '*://*/*',
    'https://*',
    'javascript:alert(1)',
    '',
  ]) {
    expect(passes(bad), bad).toBe(false);
  }
});
