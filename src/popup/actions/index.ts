import type { Context } from '../context';
import { dismiss } from '../notices';
import type { Actions } from '../scene';
import { describe, remove, restore } from './changing';
import { copy } from './copying';
import { showGuide, start, startAt, typing, useHere } from './here';
import { load } from './loading';
import { lock, unlock } from './lock';
import { pasting } from './pasting';

/** Binds every action to one popup. */
export function actionsFor(context: Context): Actions {
  const paste = pasting(context);
  return {
    retry: () => void load(context),
    lock: () => void lock(context),
    unlock: (passphrase) => void unlock(context, passphrase),
    search: (query) => context.set({ query }),
    open: (panel) => context.set({ panel }),
    close() {
      const panel = context.get().panel;
      paste.forget();
      context.set({ panel: { kind: 'none' } });
      context.focus(panel.kind === 'more' ? `#more-${CSS.escape(panel.id)}` : '#paste');
    },
    copy: (token, form, inputs) => void copy(context, token, form, inputs),
    describe: (token, change) => void describe(context, token, change),
    remove: (token) => void remove(context, token),
    restore: (notice) => void restore(context, notice),
    dismiss: (notice) => dismiss(context, notice),
    start: (provider) => void start(context, provider),
    startAt: (provider, address) => void startAt(context, provider, address),
    typing: (provider, address) => typing(context, provider, address),
    useHere: (origin) => void useHere(context, origin),
    showGuide: () => void showGuide(context),
    options: (section) => context.platform.openOptions(section),
    pasting: paste,
  };
}
