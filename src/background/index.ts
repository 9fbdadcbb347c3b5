import { receive } from '../messages/receive';
import { keepContentScriptsOut } from '../platform/area';
import { browser } from '../platform/browser';
import { background } from './background';
import { openOptions } from './options-page';
import { lockWhenAbsent, reportAbsenceAfter } from './presence';
import { table } from './table';

/*
 * The entry of the background. Every listener is registered at once and synchronously: a background that registers late
 * misses the event that started it. `onMessageExternal` is not among them: no other extension is listened to.
 */
void keepContentScriptsOut();

const parts = background();
const origin = new URL(browser.runtime.getURL('')).origin;
const pages = ['src/popup/index.html', 'src/options/index.html'];

receive(table(parts), {
  id: browser.runtime.id,
  origin: origin === 'null' ? browser.runtime.getURL('').replace(/\/$/, '') : origin,
  pages: pages.map((page) => browser.runtime.getURL(page)),
  worksOn: async (url) => (await parts.providersAt(url)).length > 0,
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void openOptions('welcome');
  void parts.sites.reconcile();
});
browser.runtime.onStartup.addListener(() => {
  void parts.copied.clearIfDue('start-up');
  void parts.sites.reconcile();
});
browser.permissions.onAdded.addListener(() => {
  void parts.expected.settle();
  void parts.sites.reconcile();
});
browser.idle.onStateChanged.addListener((presence) => {
  const { chosen, lock } = parts;
  void lockWhenAbsent(presence, {
    settings: chosen,
    ask: (seconds) => browser.idle.queryState(seconds),
    lock: lock.lock,
  });
});
browser.commands.onCommand.addListener((command) => {
  if (command === 'lock') void parts.lock.lock();
});
browser.tabs.onRemoved.addListener((tabId) => void parts.journeys.forget(tabId));
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === 'clipboard') void parts.copied.clearIfDue();
  // Asking for the status is what locks: nothing is opened after the deadline even if this never ran.
  if (name === 'lock') void parts.lock.status();
  if (name === 'purge') void parts.vault.purge();
});

void parts.chosen().then(reportAbsenceAfter);
// What an earlier run of this background may have left undone.
void parts.vault.refreshCopy();
void parts.copied.clearIfDue();
void parts.vault.purge();
