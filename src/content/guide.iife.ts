import { browser } from '../platform/browser';
import { lastingWords } from './lasting-words';
import { addressesHere, definitionsHere, extrasHere, isFirstHere } from './once';
import { start } from './start';

/* The entry of the guide itself, which the background runs in a page that may be a step of a journey. */
const providers = definitionsHere();
// Where the page was left meanwhile, this may run in the next one before its definitions are there: that asks again.
if (providers.length > 0 && isFirstHere('guide')) {
  void start({
    window,
    providers,
    addresses: addressesHere(),
    extras: extrasHere(),
    read: lastingWords(
      (name, ...substitutions) => browser.i18n.getMessage(name, [...substitutions]),
      ['card_orphaned'],
    ),
    // Of the texts, which are English where the browser's own language is none of ours.
    language: browser.i18n.getMessage('extension_language') || 'en',
    direction: browser.i18n.getMessage('extension_direction') === 'rtl' ? 'rtl' : 'ltr',
  });
}
