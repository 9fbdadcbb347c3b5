import { browser } from '../platform/browser';
import { start } from './start';

/*
 * The entry of the content script. It refuses to start twice in one document (a registered script and one that was run
 * at once may meet), and in anything but the top frame.
 */
const mark = Symbol.for('latchkey.started');
/** An own property: an element of the page with this name would be found on the prototype chain of the window. */
const list = 'latchkeyProviders';

if (window.top === window && !Object.hasOwn(globalThis, mark)) {
  Object.defineProperty(globalThis, mark, { value: true });
  void start({
    window,
    providers: Object.hasOwn(globalThis, list) ? (globalThis[list] ?? []) : [],
    read: (name, ...substitutions) => browser.i18n.getMessage(name, [...substitutions]),
    language: browser.i18n.getUILanguage(),
    direction: browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
  });
}
