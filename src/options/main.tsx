import { send } from '../messages/send';
import {
  lockKeys,
  mayReadClipboard,
  requestClipboardRead,
  requestOrigin,
  text,
  version,
} from '../platform/pages';
import { patient } from '../ui/patient';
import { speechOf } from '../ui/text';
import { startOptions } from './start';

document.documentElement.dir = text('@@bidi_dir');

startOptions(
  document.body,
  {
    ask: patient(send),
    speech: speechOf(text),
    platform: {
      section: () => location.hash.slice(1),
      onSection: (changed, signal) => window.addEventListener('hashchange', changed, { signal }),
      goTo: (section) => location.assign(`#${section}`),
      requestOrigin,
      requestClipboardRead,
      mayReadClipboard,
      lockKeys,
      version: version(),
    },
  },
  new AbortController().signal,
);
