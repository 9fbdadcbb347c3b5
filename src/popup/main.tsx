import { send } from '../messages/send';
import {
  currentTab,
  isPopupWindow,
  onJourney,
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
documentElement.dir = text('extension_direction');
documentElement.dataset['in'] = isPopupWindow() ? 'popup' : 'tab';

// A part of a pixel too much is not scrolled; more than that shows a scrollbar.
new ResizeObserver(() => {
  documentElement.classList.toggle('long', documentElement.scrollHeight - innerHeight > 1);
}).observe(document.body);

startPopup(
  document.body,
  {
    ask: patient(send),
    speech: speechOf(text),
    clock: systemClock,
    platform: {
      currentTab,
      onJourney,
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
