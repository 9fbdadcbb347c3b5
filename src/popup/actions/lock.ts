import type { Context } from '../context';
import { refusalWords } from '../refusal-words';
import { load, reloadTokens } from './loading';

/** Locks the vault; without a passphrase there is nothing to lock with, which is said instead. */
export async function lock(context: Context): Promise<void> {
  const { get, set, reach, focus } = context;
  if (get().vault?.protection === 'device') {
    set({ panel: { kind: 'protection' } });
    return;
  }
  const vault = await reach('vault.lock', {});
  if (!vault) return;
  set({ vault, panel: { kind: 'none' }, query: '', notices: [] });
  await reloadTokens(context);
  focus('#passphrase');
}

/** Opens the vault with what was typed. */
export async function unlock(context: Context, passphrase: string): Promise<void> {
  const { set, reach, focus, announce, speech } = context;
  const trouble = (unlockTrouble: string) => {
    set({ unlockTrouble, unlocking: false });
    announce(unlockTrouble);
    focus('#passphrase');
  };
  if (passphrase === '') return trouble(speech.text('popup_passphrase_empty'));
  set({ unlocking: true, unlockTrouble: '' });
  const outcome = await reach('vault.unlock', { passphrase });
  if (!outcome) return set({ unlocking: false });
  if (outcome.kind === 'done') {
    set({ unlocking: false, vault: outcome.status });
    await load(context);
    announce(speech.text('popup_unlocked'));
    focus('#search, #paste');
  } else if (outcome.kind === 'refused') {
    trouble(refusalWords(speech, outcome.reason));
  } else {
    const seconds = outcome.kind === 'wrong-passphrase' ? Math.ceil(outcome.waitMs / 1000) : 0;
    trouble(
      seconds > 0 ? speech.text('popup_passphrase_wait', seconds) : speech.text('popup_passphrase_wrong'),
    );
  }
}

/** When the time of the open vault is over, shows what the background then says. */
export function watchDeadline(context: Context, signal: AbortSignal): void {
  let asked = 0;
  context.clock.everySecond(() => {
    const vault = context.get().vault;
    if (vault?.state !== 'open' || vault.locksAt === null) return;
    if (context.clock.now() < vault.locksAt || asked === vault.locksAt) return;
    asked = vault.locksAt;
    void reloadTokens(context);
  }, signal);
}
