import { announceShow } from '../messages/announce';
import { protocol, type Refusal } from '../messages/contract';
import type { Table } from '../messages/receive';
import { browser } from '../platform/browser';
import { providerById, providers } from '../providers/registry';
import type { Result } from '../lib/result';
import type { VaultRefusal } from '../vault/parts';
import { wakeAt } from './alarms';
import type { Background } from './background';
import { badgeFor, showBadge } from './badge';
import { runGuide, runPointing } from './guide-script';
import { startJourney } from './journey-start';
import { reportAbsenceAfter } from './presence';
import { providerCard } from './provider-cards';
import { refused } from './tokens';

/** Who answers each message. The router has checked sender and payload by then. */
export function table(parts: Background): Table {
  const { captures, copied, journeys, lock, moving, pointed, settings, sites, tokens, vault } = parts;
  return {
    'capture.save': (capture, from) => captures.save(capture, from),
    'capture.clipboard': (capture, from) => captures.saveClipboard(capture, from),
    'capture.known': async (question, from) => ({ known: await captures.isKnown(question, from) }),
    'journey.hello': async (_hello, { url, tabId }) => {
      const [here, { memory, started }] = await Promise.all([
        parts.providersAt(url),
        journeys.memory(tabId, url.origin),
      ]);
      return { protocol, providers: here.map(({ id }) => id), memory, started };
    },
    'journey.report': async (report, { url, tabId }) => {
      void showBadge(tabId, badgeFor(report));
      return journeys.report(tabId, url.origin, report);
    },
    'guide.load': async (_nothing, { url, tabId }) => ({
      loaded: await runGuide(tabId, await parts.providersAt(url)),
    }),
    'pointing.load': async (_nothing, { tabId }) => ({ loaded: await runPointing(tabId) }),
    'pointed.remember': async ({ provider, step, description }, { url }) => ({
      ok: await pointed.remember(url.origin, provider, step, description),
    }),
    'pointed.recall': async ({ provider }, { url }) => ({
      descriptions: await pointed.recall(url.origin, provider),
    }),

    'providers.list': () => ({ providers: providers.map(providerCard) }),
    'vault.status': () => lock.status(),
    'vault.unlock': ({ passphrase }) => lock.unlock(passphrase),
    'vault.lock': () => lock.lock(),
    'vault.passphrase': ({ current, next }) => lock.protect(current, next),
    'vault.withoutPassphrase': ({ current }) => lock.unprotect(current),
    'vault.lost': async () => {
      const lost = await vault.lost();
      return { tokens: lost.ok ? lost.value : 0 };
    },
    'vault.restoreLost': async () => counted(await vault.restoreLost()),
    'vault.forgetLost': async () => counted(await vault.forgetLost()),
    'backup.export': ({ current, secret }) => moving.export(current, secret),
    'backup.exportPlain': ({ current, format }) => moving.exportPlain(current, format),
    'backup.preview': ({ text, secret }) => moving.preview(text, secret),
    'backup.import': async ({ text, secret, differing }) => {
      const answer = await moving.import(text, secret, differing);
      if (answer.kind === 'imported') reportAbsenceAfter(await parts.chosen());
      return answer;
    },
    'tokens.list': async () => {
      await lock.use();
      return tokens.list();
    },
    'tokens.open': async ({ id }) => {
      await lock.use();
      return tokens.open(id);
    },
    'tokens.copyText': async (wanted) => {
      await lock.use();
      return tokens.copyText(wanted);
    },
    'tokens.add': (pasted) => captures.add(pasted),
    'tokens.describe': async ({ id, ...change }) => done(await vault.describe(id, change)),
    'tokens.remove': async ({ id }) => {
      const removed = await vault.remove(id);
      if (!removed.ok) return refused(removed.error);
      wakeAt('purge', removed.value.until);
      return { kind: 'removed', until: removed.value.until };
    },
    'tokens.restore': async ({ id }) => done(await vault.restore(id)),
    'clipboard.copied': async ({ text }) => ({
      clearsAt: await copied.note(text, (await parts.chosen()).clipboardSeconds),
    }),
    // While storage cannot be read, our pages still show the tokens from their second copy.
    'settings.get': () => parts.chosen(),
    'settings.set': async (change) => {
      const next = await settings.set(change);
      await lock.use();
      reportAbsenceAfter(next);
      return next;
    },
    'sites.list': async () => ({ sites: await sites.list().catch(() => []) }),
    'sites.expect': async (site) => {
      await parts.expected.note(site);
      return { ok: true };
    },
    'sites.add': ({ origin }) => parts.expected.add(origin),
    'sites.remove': ({ origin }) => sites.remove(origin),
    'journey.current': async ({ tabId }) => {
      const tab = await browser.tabs.get(tabId).catch(() => null);
      if (tab === null) return null;
      return journeys.view(tabId, originOf(tab.url));
    },
    'journey.start': ({ provider, origin }) => startJourney(parts, providerById(provider), origin),
    'journey.show': async ({ tabId }) => {
      await journeys.unhide(tabId);
      return { ok: await announceShow(tabId) };
    },
  };
}

function done(result: Result<null, VaultRefusal>): { readonly kind: 'done' } | Refusal {
  return result.ok ? { kind: 'done' } : refused(result.error);
}

function counted(
  result: Result<number, VaultRefusal>,
): { readonly kind: 'done'; readonly tokens: number } | Refusal {
  return result.ok ? { kind: 'done', tokens: result.value } : refused(result.error);
}

/** The origin of what a tab shows; undefined where the browser does not tell us. */
function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}
