import { send } from '../messages/send';
import {
  currentTab,
  isPopupWindow,
  openOptions,
  requestOrigin,
  text,
  writeClipboard,
} from '../platform/pages';
import { systemClock } from '../ui/clock';
import { patient } from '../ui/patient';
import { speechOf } from '../ui/text';
import { startPopup } from './start';

const { documentElement } = document;
documentElement.dir = text('@@bidi_dir');
documentElement.dataset['in'] = isPopupWindow() ? 'popup' : 'tab';

startPopup(
  document.body,
  {
    ask: patient(send),
    speech: speechOf(text),
    clock: systemClock,
    platform: {
      currentTab,
      requestOrigin,
      writeClipboard,
      openOptions(section) {
        openOptions(section);
        if (isPopupWindow()) window.close();
      },
    },
  },
  new AbortController().signal,
);
