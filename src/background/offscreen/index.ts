import { browser } from '../../platform/browser';
import { isOffscreenRequest, type OffscreenAnswer } from '../clipboard/offscreen-message';

/*
 * Chromium's document without a window, for the clipboard. It can never have the focus, so the asynchronous clipboard
 * refuses it and the older commands are what works. Only our background may ask: a content script is told by its tab.
 */
browser.runtime.onMessage.addListener(
  (message: unknown, sender, answer: (reply: OffscreenAnswer) => void) => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    if (!isOffscreenRequest(message)) return;
    answer(message.latchkeyOffscreen === 'read' ? read() : clear());
  },
);

/** The text is taken from the event, so that it never stands in the field, which is there because pasting needs one. */
function read(): OffscreenAnswer {
  const texts: string[] = [];
  const take = (event: ClipboardEvent): void => {
    event.preventDefault();
    texts.push(event.clipboardData?.getData('text/plain') ?? '');
  };
  document.addEventListener('paste', take, { once: true });
  document.querySelector('textarea')?.focus();
  const done = document.execCommand('paste');
  document.removeEventListener('paste', take);
  const [text] = texts;
  return { done: done && text !== undefined, text: text ?? '' };
}

/** Copying an empty selection does nothing, but an empty text that is given in the event empties the clipboard. */
function clear(): OffscreenAnswer {
  const empty = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', '');
  };
  document.addEventListener('copy', empty, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', empty);
  return { done, text: '' };
}
