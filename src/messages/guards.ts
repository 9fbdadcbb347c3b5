import {
  cardStates,
  handoffForms,
  clipboardSeconds,
  idleMinutes,
  lockMinutes,
  plainFormats,
} from './choices';
import type { MessageType, Payload } from './contract';
import { dictionary, either, listOf, object, oneOf, text, whole, yesOrNo, type Guard } from '../lib/guard';
import { details, file, label, mark, name, note, once, origin, passphrase, token } from './parts';

const nothing = object({});
const tab = object({ tabId: whole(0, 2 ** 31) });
const byId = object({ id: once });
const nameOrNone = either(name, oneOf([null]));
const candidate = { id: once, provider: name, kind: name, details, account: label, confirmed: yesOrNo };

/** What each message may carry. A member of the contract without a row here does not compile. */
export const guards: { readonly [T in MessageType]: Guard<Payload<T>> } = {
  'capture.save': object({ ...candidate, token }),
  'capture.clipboard': object(candidate),
  'capture.known': object({ provider: name, kind: name, token }),
  'journey.report': object(
    {
      provider: name,
      page: nameOrNone,
      step: nameOrNone,
      state: either(oneOf(cardStates), oneOf([null])),
      confirmed: listOf(mark, 256),
      hidden: yesOrNo,
    },
    { form: details },
  ),
  'journey.hello': object({ protocol: whole(0, 1_000_000) }),
  'guide.load': nothing,
  'pointing.load': nothing,
  'pointed.remember': object({ provider: name, step: name, description: text(2_000) }),
  'pointed.recall': object({ provider: name }),
  'providers.list': nothing,
  'vault.status': nothing,
  'vault.unlock': object({ passphrase }),
  'vault.lock': nothing,
  'vault.passphrase': object({ current: passphrase, next: passphrase }),
  'vault.withoutPassphrase': object({ current: passphrase }),
  'vault.lost': nothing,
  'vault.restoreLost': nothing,
  'vault.forgetLost': nothing,
  'backup.export': object({ current: passphrase, secret: passphrase }),
  'backup.exportPlain': object({ current: passphrase, format: oneOf(plainFormats) }),
  'backup.preview': object({ text: file, secret: passphrase }),
  'backup.import': object({ text: file, secret: passphrase, differing: oneOf(['keep', 'replace']) }),
  'tokens.list': nothing,
  'tokens.open': byId,
  'tokens.copyText': object({
    id: once,
    form: oneOf(handoffForms),
    inputs: dictionary(name, text(2_000), 16),
  }),
  'tokens.add': object({ id: once, provider: name, kind: name, token, name: label, confirmed: yesOrNo }),
  'tokens.describe': object({ id: once }, { name: label, note }),
  'tokens.remove': byId,
  'tokens.restore': byId,
  'clipboard.copied': object({ id: once, text: text(65_536) }),
  'settings.get': nothing,
  'settings.set': object(
    {},
    {
      lockMinutes: oneOf(lockMinutes),
      idleMinutes: oneOf(idleMinutes),
      lockOnSleep: yesOrNo,
      clipboardSeconds: oneOf(clipboardSeconds),
      providersOff: listOf(name, 200),
    },
  ),
  'sites.list': nothing,
  'sites.expect': object({ origin }, { provider: name }),
  'sites.add': object({ origin }),
  'sites.remove': object({ origin }),
  'journey.current': tab,
  'journey.start': object({ provider: name }, { origin }),
  'journey.show': tab,
};
