import type { Context } from './context';
import type { Notice } from './state';

/** Shows a bar. One that says the same kind of thing about the same token gives way. */
export function notify({ get, set }: Context, notice: Notice): void {
  set({ notices: [...get().notices.filter((other) => !replaces(notice, other)), notice] });
}

export function dismiss({ get, set }: Context, notice: Notice): void {
  set({ notices: get().notices.filter((other) => other !== notice) });
}

/** Draws the countdowns anew, and takes away the bars whose time is over. */
export function tick({ get, set, clock }: Context): void {
  const { notices } = get();
  if (notices.length > 0) set({ notices: notices.filter((notice) => endOf(notice) > clock.now()) });
}

/** Shows a sentence and says it aloud. */
export function say(context: Context, words: string): void {
  notify(context, { kind: 'said', words });
  context.announce(words);
}

function replaces(notice: Notice, other: Notice): boolean {
  if (notice.kind === 'removed')
    return other.kind === 'said' || (other.kind === 'removed' && other.id === notice.id);
  return other.kind !== 'removed';
}

function endOf(notice: Notice): number {
  if (notice.kind === 'removed') return notice.until;
  return notice.kind === 'copied' && typeof notice.clearsAt === 'number' ? notice.clearsAt : Infinity;
}
