import { isExplanation } from '../lib/explanation';
import type { VaultOutcome } from '../messages/contract';
import { counted } from '../ui/text';
import { reach, refusalWords, saying, waitWords, type Context } from './context';
import { movingActions } from './moving';
import type { Actions } from './scene';
import { strengthOf } from './strength';

/** Fetches everything anew. */
export async function load(context: Context): Promise<void> {
  const { set, platform } = context;
  set({ silent: false });
  await Promise.all([
    reach(context, 'vault.status', {}).then((vault) => vault && set({ vault })),
    reach(context, 'settings.get', {}).then((settings) => settings && set({ settings })),
    reach(context, 'providers.list', {}).then((answer) => answer && set({ providers: answer.providers })),
    loadSites(context),
    loadLost(context),
    platform.lockKeys().then((lockKeys) => set({ lockKeys })),
    platform.mayReadClipboard().then((mayReadClipboard) => set({ mayReadClipboard })),
  ]);
}

async function loadSites(context: Context): Promise<void> {
  const answer = await reach(context, 'sites.list', {});
  if (answer) context.set({ sites: answer.sites });
}

async function loadLost(context: Context): Promise<void> {
  const answer = await reach(context, 'vault.lost', {});
  if (answer) context.set({ lost: answer.tokens });
}

/** Binds every action to one page. */
export function actionsFor(context: Context): Actions {
  const { set, announce, platform, speech } = context;
  const { text } = speech;
  const say = saying(context);

  const settle = (outcome: VaultOutcome, done: string) => {
    if (outcome.kind === 'done') {
      set({ vault: outcome.status, strength: 'none' });
      say('passphrase', text(done));
    } else say('passphrase', troubleWords(context, outcome), 'trouble');
  };

  return {
    retry: () => void load(context),
    weigh: (passphrase) => set({ strength: strengthOf(passphrase) }),
    async setPassphrase({ current, next, again }) {
      if (next !== again) return say('passphrase', text('options_passphrase_differs'), 'trouble');
      const first = context.get().vault?.protection === 'device';
      const outcome = await reach(context, 'vault.passphrase', { current, next });
      if (outcome) settle(outcome, first ? 'options_passphrase_set' : 'options_passphrase_changed');
    },
    async removePassphrase(current) {
      const outcome = await reach(context, 'vault.withoutPassphrase', { current });
      if (outcome) settle(outcome, 'options_passphrase_removed');
    },
    async change(section, change) {
      const settings = await reach(context, 'settings.set', change);
      if (!settings) return;
      set({ settings });
      say(section, text('options_saved'));
    },
    async allowSite(origin) {
      void context.ask('sites.expect', { origin });
      const permission = await platform.requestOrigin(origin);
      if (permission !== 'granted') return say('sites', text('options_site_denied'), 'trouble');
      const answer = await reach(context, 'sites.add', { origin });
      if (answer)
        say('sites', text(answer.kind === 'done' ? 'options_site_allowed' : 'options_failed', origin));
      await loadSites(context);
    },
    async removeSite(origin) {
      const answer = await reach(context, 'sites.remove', { origin });
      if (answer)
        say('sites', text(answer.kind === 'done' ? 'options_site_removed' : 'options_failed', origin));
      await loadSites(context);
    },
    async allowClipboard() {
      const granted = await platform.requestClipboardRead();
      set({ mayReadClipboard: granted });
      say(
        'clipboard',
        text(granted ? 'options_clipboard_granted' : 'options_clipboard_denied'),
        granted ? 'done' : 'trouble',
      );
    },
    async restoreLost() {
      const answer = await reach(context, 'vault.restoreLost', {});
      if (!answer) return;
      await loadLost(context);
      if (answer.kind === 'done') say('copy', counted(speech, 'options_copy_restored', answer.tokens));
      else say('copy', refusalWords(context, answer.reason), 'trouble');
    },
    async forgetLost() {
      const answer = await reach(context, 'vault.forgetLost', {});
      if (!answer) return;
      await loadLost(context);
      if (answer.kind === 'done') say('copy', text('options_copy_forgotten'));
      else say('copy', refusalWords(context, answer.reason), 'trouble');
    },
    ...movingActions(context),
    async explain() {
      set({ explanation: 'asking' });
      const explained = await platform.explainPage();
      const isKnown = isExplanation(explained) && explained.providers.length > 0;
      set({ explanation: isKnown ? explained : 'impossible' });
      announce(text(isKnown ? 'options_developer_done' : 'options_developer_impossible'));
    },
    goTo: (section) => platform.goTo(section),
  };
}

function troubleWords(context: Context, outcome: VaultOutcome): string {
  const { text } = context.speech;
  if (outcome.kind === 'too-short') return text('options_passphrase_short', outcome.minimum);
  if (outcome.kind !== 'wrong-passphrase') return text('options_failed');
  return waitWords(context, outcome.waitMs);
}
