import type { MessageType, Payload } from '../contract';

const id = '3f0c5a52-8a0f-4a52-9b1c-0d7f6f6d2e11';
const candidate = {
  id,
  provider: 'sample',
  kind: 'key',
  details: { name: 'Laptop', scopes: ['read'] },
  account: 'someone@sample.example',
  confirmed: false,
};

/** A payload of each message that its guard must let through. */
export const samples: { readonly [T in MessageType]: Payload<T> } = {
  'capture.save': { ...candidate, token: 'a-sample-EXAMPLE' },
  'capture.clipboard': candidate,
  'capture.known': { provider: 'sample', kind: 'key', token: 'a-sample-EXAMPLE' },
  'journey.report': {
    provider: 'sample',
    page: 'tokens',
    step: 'save-token',
    state: 'token',
    confirmed: ['said:name-token'],
    form: { name: 'Laptop' },
    hidden: false,
  },
  'journey.hello': { protocol: 1 },
  'guide.load': {},
  'pointing.load': {},
  'pointed.remember': { provider: 'sample', step: 'save-token', description: '{"role":"button"}' },
  'pointed.recall': { provider: 'sample' },
  'providers.list': {},
  'vault.status': {},
  'vault.unlock': { passphrase: '' },
  'vault.lock': {},
  'vault.passphrase': { current: '', next: 'correct horse battery' },
  'vault.withoutPassphrase': { current: 'correct horse battery' },
  'vault.lost': {},
  'vault.restoreLost': {},
  'vault.forgetLost': {},
  'backup.export': { current: '', secret: 'correct horse battery' },
  'backup.exportPlain': { current: '', format: 'csv' },
  'backup.preview': { text: '', secret: '' },
  'backup.import': { text: '', secret: '', differing: 'keep' },
  'tokens.list': {},
  'tokens.open': { id },
  'tokens.copyText': { id, form: 'env', inputs: { gateway: 'https://gateway.example' } },
  'tokens.add': {
    id,
    provider: 'sample',
    kind: 'key',
    token: 'a-sample-EXAMPLE',
    name: '',
    confirmed: true,
  },
  'tokens.describe': { id, note: 'On the old laptop' },
  'tokens.remove': { id },
  'tokens.restore': { id },
  'clipboard.copied': { id, text: 'copied' },
  'settings.get': {},
  'settings.set': { clipboardSeconds: null },
  'sites.list': {},
  'sites.expect': { origin: 'http://10.0.0.7:8443', provider: 'sample' },
  'sites.add': { origin: 'http://10.0.0.7:8443' },
  'sites.remove': { origin: 'https://cloud.example' },
  'journey.current': { tabId: 3 },
  'journey.start': { provider: 'sample', origin: 'http://10.0.0.7:8443' },
  'journey.show': { tabId: 3 },
};

/** The message types, from the samples: a new one without a sample does not compile. */
export const types = Object.keys(samples).filter((key): key is MessageType => Object.hasOwn(samples, key));
