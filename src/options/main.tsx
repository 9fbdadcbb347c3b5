import type { MessageType } from '../messages/contract';
import { send } from '../messages/send';
import {
  currentTab,
  explainTab,
  lockKeys,
  mayReadClipboard,
  requestClipboardRead,
  requestOrigin,
  saveFile,
  text,
  version,
} from '../platform/pages';
import { patient } from '../ui/patient';
import { speechOf } from '../ui/text';
import { startOptions } from './start';

const quick = patient(send);
/** Moving takes longer: a key is derived for the file, and every token is sealed anew. */
const slow = patient(send, 240_000);
const isSlow = (type: MessageType): boolean => type.startsWith('backup.');

document.documentElement.dir = text('extension_direction');

startOptions(
  document.body,
  {
    ask: (type, payload) => (isSlow(type) ? slow : quick)(type, payload),
    speech: speechOf(text),
    platform: {
      section: () => location.hash.slice(1),
      onSection: (changed, signal) => window.addEventListener('hashchange', changed, { signal }),
      goTo: (section) => location.assign(`#${section}`),
      requestOrigin,
      requestClipboardRead,
      mayReadClipboard,
      lockKeys,
      saveFile,
      now: () => Date.now(),
      async explainPage() {
        const tab = await currentTab();
        return tab && explainTab(tab.id);
      },
      version: version(),
    },
  },
  new AbortController().signal,
);
