import type { Settings } from '../messages/contract';
import { areas } from '../platform/area';
import { databaseArea } from '../platform/database-area';
import { browser } from '../platform/browser';
import { ownHostProviders, providerById, providers, providersForUrl } from '../providers/registry';
import type { Provider } from '../providers/definition';
import { calibrate } from '../vault/kdf';
import { keyShelf } from '../vault/key-shelf';
import { vault as makeVault } from '../vault/vault';
import { wakeAt, wakeAtOrSooner } from './alarms';
import { captureRate } from './capture-rate';
import { captures as makeCaptures } from './captures';
import { copied as makeCopied } from './clipboard/copied';
import { eventPageClipboard } from './clipboard/event-page-clipboard';
import { offscreenClipboard } from './clipboard/offscreen-clipboard';
import { expectedSite } from './expected-site';
import { startJourney } from './journey-start';
import { journeys as makeJourneys } from './journeys';
import { lockActions, nextLook } from './lock';
import { moving as makeMoving } from './moving';
import { openOptions } from './options-page';
import { providersAt } from './places';
import { pointed as makePointed } from './pointed';
import { defaultSettings, settingsStore } from './settings';
import { siteAccess } from './site-access';
import { siteBook } from './site-book';
import { sites as makeSites } from './sites';
import { tokens as makeTokens } from './tokens';

/** The parts of the background, put together for this browser. Making them does nothing yet: no storage is read. */
export type Background = ReturnType<typeof background>;

export function background() {
  const { local, session } = areas();
  const now = (): number => Date.now();
  const settings = settingsStore(local);
  // A storage that does not answer is no reason to lock later than usual.
  const chosen = (): Promise<Settings> => settings.get().catch(() => defaultSettings);
  const sites = makeSites(siteBook(local, now), siteAccess());
  const at = (url: URL): Promise<readonly Provider[]> =>
    providersAt(url, {
      forUrl: providersForUrl,
      ownHost: ownHostProviders,
      off: async () => (await settings.get()).providersOff,
      isEnabledSite: (origin) => sites.isEnabled(origin),
    });
  const vault = makeVault({
    local,
    copy: databaseArea(indexedDB, 'latchkey-copy'),
    session,
    shelf: keyShelf(indexedDB),
    crypto,
    now,
    lockMinutes: async () => (await chosen()).lockMinutes,
    locksOnSleep: async () => (await chosen()).lockOnSleep,
    iterations: () => calibrate(crypto, () => performance.now()),
    replaces: (provider, kind) =>
      providerById(provider)?.tokens.find(({ id }) => id === kind)?.replaces === 'newest',
  });
  const hasOffscreen = 'offscreen' in browser;
  const clipboard = hasOffscreen ? offscreenClipboard() : eventPageClipboard(navigator.clipboard);
  const clearClipboard = (): void => void copied.clearIfDue();
  const copied = makeCopied({
    local,
    clipboard,
    crypto,
    now,
    wakeAt: wakeAtOrSooner('clipboard', clearClipboard),
  });
  const journeys = makeJourneys(session);
  const expected = expectedSite({
    session,
    now,
    add: sites.add,
    start: (provider, origin) => startJourney({ journeys, sites }, providerById(provider), origin),
  });
  return {
    settings,
    chosen,
    sites,
    expected,
    vault,
    copied,
    providersAt: at,
    lock: lockActions(vault.lock, (moment) => wakeAt('lock', nextLook(moment, now()))),
    tokens: makeTokens(vault, providerById),
    captures: makeCaptures({
      vault,
      rate: captureRate(now),
      providersAt: at,
      providerById,
      readClipboard: () => clipboard.read(),
      askForClipboard: () => void openOptions('clipboard'),
    }),
    moving: makeMoving({
      vault,
      local,
      crypto,
      iterations: () => calibrate(crypto, () => performance.now()),
      now,
      issuers: { all: providers, forUrl: providersForUrl },
    }),
    journeys,
    pointed: makePointed(local),
  };
}
