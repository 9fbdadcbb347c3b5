import type { MessageType, Payload } from '../../../src/messages/contract';

const id = '00000000-0000-4000-8000-000000000000';

/** A right payload for every message, so that nothing but its sender can be the reason for a refusal. */
export const everyMessage: { readonly [T in MessageType]: Payload<T> } = {
  'capture.save': { id, provider: 'alltick', kind: 'api', token: 'x', details: {}, confirmed: false },
  'capture.clipboard': { id, provider: 'alltick', kind: 'api', details: {}, confirmed: false },
  'capture.known': { provider: 'alltick', kind: 'api', token: 'x' },
  'journey.report': {
    provider: 'alltick',
    page: null,
    step: null,
    state: null,
    confirmed: [],
    hidden: false,
  },
  'journey.hello': { protocol: 1 },
  'pointed.remember': { provider: 'alltick', step: 'save-token', description: '{}' },
  'pointed.recall': { provider: 'alltick' },
  'providers.list': {},
  'vault.status': {},
  'vault.unlock': { passphrase: 'a long enough passphrase' },
  'vault.lock': {},
  'vault.passphrase': { current: '', next: 'a long enough passphrase' },
  'vault.withoutPassphrase': { current: '' },
  'tokens.list': {},
  'tokens.open': { id },
  'tokens.copyText': { id, form: 'raw', inputs: {} },
  'tokens.add': { id, provider: 'alltick', kind: 'api', token: 'x', name: '', confirmed: true },
  'tokens.describe': { id, name: 'another' },
  'tokens.remove': { id },
  'tokens.restore': { id },
  'clipboard.copied': { id, text: 'x' },
  'settings.get': {},
  'settings.set': { clipboardSeconds: null },
  'sites.list': {},
  'sites.expect': { origin: 'https://elsewhere.example' },
  'sites.add': { origin: 'https://elsewhere.example' },
  'sites.remove': { origin: 'https://elsewhere.example' },
  'journey.current': { tabId: 1 },
  'journey.start': { provider: 'alltick' },
  'journey.show': { tabId: 1 },
};
