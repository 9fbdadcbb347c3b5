import { fail, ok } from '../../lib/result';
import type {
  Contract,
  JourneyView,
  MessageType,
  PreviewAnswer,
  ProviderCard,
  Settings,
  Site,
  TokenView,
  VaultStatus,
} from '../../messages/contract';
import type { Ask } from '../ask';
import type { Clock } from '../clock';
import { harbor, lamp, orchard } from './fake-providers';

/** What an extension page may send. */
type PageMessages = {
  readonly [
    T in Exclude<
      MessageType,
      | `capture.${string}`
      | 'journey.report'
      | 'journey.hello'
      | 'guide.load'
      | 'pointing.load'
      | `pointed.${string}`
    >
  ]: Contract[T];
};

/** The world behind the pages, as a test sets it up and looks at it afterwards. */
export interface FakeWorld {
  readonly clock: Clock;
  /** Stored tokens with their secrets, by id. */
  readonly tokens: Map<string, { view: TokenView; secret: string }>;
  readonly removed: Map<string, { view: TokenView; secret: string }>;
  providers: readonly ProviderCard[];
  passphrase: string | null;
  open: boolean;
  locksAt: number | null;
  waitMs: number;
  damaged: number;
  /** The browser does not let anything be read. */
  unreadable: boolean;
  /** Tokens that only the second copy has. */
  lost: { view: TokenView; secret: string }[];
  settings: Settings;
  /** What a preview says of a file, by its text, when it is asked with a passphrase. */
  readonly files: Map<string, (secret: string) => PreviewAnswer>;
  /** Files that were imported. */
  readonly imported: string[];
  sites: Site[];
  /** The site for which a page asks the browser's permission. */
  expected: { origin: string; provider?: string } | null;
  journeys: Map<number, JourneyView>;
  /** What was last reported as copied. */
  copied: string | null;
  /** Where journeys were started. */
  started: { provider: string; origin: string | null }[];
  /** Message types that get no answer; `all` is a background that is gone. */
  silent: Set<MessageType | 'all'>;
}

export function fakeWorld(clock: Clock): FakeWorld {
  return {
    clock,
    tokens: new Map(),
    removed: new Map(),
    providers: [orchard, harbor, lamp],
    passphrase: null,
    open: true,
    locksAt: null,
    waitMs: 0,
    damaged: 0,
    unreadable: false,
    lost: [],
    settings: {
      lockMinutes: 15,
      idleMinutes: 5,
      lockOnSleep: true,
      clipboardSeconds: 30,
      providersOff: [],
    },
    files: new Map(),
    imported: [],
    sites: [],
    expected: null,
    journeys: new Map(),
    copied: null,
    started: [],
    silent: new Set(),
  };
}

/** Stores a token and returns its view. The secret is made for the occasion. */
export function store(world: FakeWorld, given: Partial<TokenView> = {}): TokenView {
  const id = crypto.randomUUID();
  const secret = `${crypto.randomUUID().replaceAll('-', '')}-EXAMPLE`;
  const view: TokenView = {
    id,
    provider: 'orchard',
    kind: 'api-key',
    masked: `${secret.slice(0, 4)}…${secret.slice(-4)}`,
    name: '',
    note: '',
    details: {},
    account: '',
    savedAt: world.clock.now(),
    expiresAt: null,
    superseded: false,
    unusual: false,
    site: 'https://orchard.example',
    ...given,
  };
  world.tokens.set(view.id, { view, secret });
  return view;
}

const notUnderstood = { kind: 'unreadable', reason: 'not-understood' } as const;

function exported(world: FakeWorld) {
  return world.open
    ? ({ kind: 'file', text: 'the file', tokens: world.tokens.size } as const)
    : ({ kind: 'refused', reason: 'locked' } as const);
}

/** A background in memory that keeps the contract: it answers as the real one does, from the state of its world. */
export function fakeBackground(world: FakeWorld): Ask {
  const status = (): VaultStatus => ({
    state: world.open ? 'open' : 'locked',
    protection: world.passphrase === null ? 'device' : 'passphrase',
    locksAt: world.open && world.passphrase !== null ? world.locksAt : null,
  });
  const refused = (reason: 'locked' | 'not-found' | 'look-alike') => ({ kind: 'refused', reason }) as const;
  const found = (id: string) => (world.open ? world.tokens.get(id) : undefined);
  const missing = () => refused(world.open ? 'not-found' : 'locked');
  const proof = (given: string) =>
    world.passphrase === null || given === world.passphrase
      ? null
      : ({ kind: 'wrong-passphrase', waitMs: world.waitMs } as const);

  const answers: PageMessages = {
    'providers.list': () => ({ providers: world.providers }),
    'vault.status': status,
    'vault.unlock': ({ passphrase }) => {
      const wrong = proof(passphrase);
      if (wrong) return wrong;
      world.open = true;
      return { kind: 'done', status: status() };
    },
    'vault.lock': () => {
      world.open = world.passphrase === null;
      return status();
    },
    'vault.passphrase': ({ current, next }) => {
      const wrong = proof(current);
      if (wrong) return wrong;
      if (next.length < 8) return { kind: 'too-short', minimum: 8 };
      world.passphrase = next;
      return { kind: 'done', status: status() };
    },
    'vault.withoutPassphrase': ({ current }) => {
      const wrong = proof(current);
      if (wrong) return wrong;
      world.passphrase = null;
      return { kind: 'done', status: status() };
    },
    'vault.lost': () => ({ tokens: world.lost.length }),
    'vault.restoreLost': () => {
      for (const token of world.lost) world.tokens.set(token.view.id, token);
      return { kind: 'done', tokens: world.lost.splice(0).length };
    },
    'vault.forgetLost': () =>
      world.open ? { kind: 'done', tokens: world.lost.splice(0).length } : refused('locked'),
    'backup.export': ({ current, secret }) =>
      proof(current) ?? (secret.length < 8 ? { kind: 'too-short', minimum: 8 } : exported(world)),
    'backup.exportPlain': ({ current }) => proof(current) ?? exported(world),
    'backup.preview': ({ text, secret }) => world.files.get(text)?.(secret) ?? notUnderstood,
    'backup.import': ({ text, secret, differing }) => {
      const preview = world.files.get(text)?.(secret) ?? notUnderstood;
      if (preview.kind !== 'preview') return preview;
      world.imported.push(text);
      return {
        kind: 'imported',
        added: preview.fresh,
        changed: differing === 'replace' ? preview.different : 0,
      };
    },
    'tokens.list': () => {
      if (world.unreadable) return { kind: 'refused', reason: 'storage-failed' };
      const restorable = world.lost.length;
      if (!world.open) return { kind: 'locked', count: world.tokens.size, restorable };
      const views = [...world.tokens.values()].map(({ view }) => view);
      return { kind: 'tokens', tokens: views, damaged: world.damaged, restorable };
    },
    'tokens.open': ({ id }) => {
      const token = found(id);
      return token ? { kind: 'open', token: token.secret } : missing();
    },
    'tokens.copyText': ({ id, form, inputs }) => {
      const token = found(id);
      if (token === undefined) return missing();
      if (form === 'raw') return { kind: 'text', text: token.secret };
      if (form === 'curl' && token.view.provider === 'harbor' && !inputs['gateway']) {
        return { kind: 'needs', inputs: [{ id: 'gateway', example: 'https://gateway.example', last: '' }] };
      }
      const address = inputs['gateway'] ?? 'https://orchard.example';
      const texts = {
        env: `ORCHARD_KEY=${token.secret}`,
        export: `export ORCHARD_KEY='${token.secret}'`,
        header: `Authorization: Bearer ${token.secret}`,
        query: `https://orchard.example/?key=${token.secret}`,
        curl: `curl -H 'Authorization: Bearer ${token.secret}' ${address}`,
        file: JSON.stringify({ key: token.secret }),
      };
      return { kind: 'text', text: texts[form] };
    },
    'tokens.add': ({ id, provider, kind, token, name, confirmed }) => {
      if (!world.open) return { ...refused('locked'), id };
      const twin = [...world.tokens.values()].find(({ secret }) => secret === token);
      if (twin) return { kind: 'known', id };
      if (token === 'sample') return { ...refused('look-alike'), id, lookAlike: 'sample' };
      if (token.length < 20 && !confirmed) return { kind: 'unusual', id };
      const view = store(world, { id, provider, kind, name, unusual: confirmed });
      world.tokens.set(id, { view, secret: token });
      return { kind: 'saved', id, superseded: 0 };
    },
    'tokens.describe': ({ id, ...change }) => {
      const token = found(id);
      if (token === undefined) return missing();
      token.view = { ...token.view, ...change };
      return { kind: 'done' };
    },
    'tokens.remove': ({ id }) => {
      const token = found(id);
      if (token === undefined) return missing();
      world.tokens.delete(id);
      world.removed.set(id, token);
      return { kind: 'removed', until: world.clock.now() + 10_000 };
    },
    'tokens.restore': ({ id }) => {
      const token = world.removed.get(id);
      if (token === undefined) return refused('not-found');
      world.tokens.set(id, token);
      return { kind: 'done' };
    },
    'clipboard.copied': ({ text }) => {
      world.copied = text;
      const { clipboardSeconds } = world.settings;
      return { clearsAt: clipboardSeconds === null ? null : world.clock.now() + clipboardSeconds * 1000 };
    },
    'settings.get': () => world.settings,
    'settings.set': (change) => (world.settings = { ...world.settings, ...change }),
    'sites.list': () => ({ sites: world.sites }),
    'sites.expect': (site) => {
      world.expected = site;
      return { ok: true };
    },
    'sites.add': ({ origin }) => {
      const { expected } = world;
      if (expected?.origin === origin && expected.provider !== undefined) {
        world.started.push({ provider: expected.provider, origin });
      }
      world.expected = null;
      world.sites = [
        ...world.sites.filter((site) => site.origin !== origin),
        { origin, addedAt: world.clock.now(), allowed: true },
      ];
      return { kind: 'done' };
    },
    'sites.remove': ({ origin }) => {
      world.sites = world.sites.filter((site) => site.origin !== origin);
      return { kind: 'done' };
    },
    'journey.current': ({ tabId }) => world.journeys.get(tabId) ?? null,
    'journey.start': ({ provider, origin }) => {
      world.started.push({ provider, origin: origin ?? null });
      return { ok: true };
    },
    'journey.show': ({ tabId }) => {
      const journey = world.journeys.get(tabId);
      if (journey) world.journeys.set(tabId, { ...journey, hidden: false });
      return { ok: journey !== undefined };
    },
  };

  const reply: Record<string, ((payload: never) => unknown) | undefined> = answers;
  return async (type, payload) => {
    if (world.silent.has('all') || world.silent.has(type)) return fail('no-answer');
    const answer = reply[type];
    if (answer === undefined) return fail('refused');
    // Answers travel as JSON, so a page never shares an object with the background.
    return ok(JSON.parse(JSON.stringify(answer(payload as never))));
  };
}
