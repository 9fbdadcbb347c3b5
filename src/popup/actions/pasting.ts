import type { Context } from '../context';
import { say } from '../notices';
import { refusalWords } from '../refusal-words';
import type { Panel } from '../state';
import { providerText, type Speech } from '../../ui/text';
import { reloadTokens } from './loading';

/** More than any token that the vault takes; a longer text is a mistake and is not even sent. */
const longestToken = 16_384;

/** What the form says besides the token itself. */
export interface PasteForm {
  readonly kind: string;
  readonly name: string;
  /** What was typed into the field; a pasted token never gets there. */
  readonly typed: string;
}

export interface Pasting {
  open(): void;
  choose(provider: string): void;
  /** Takes a token out of a paste, so that it never stands in the field. */
  take(token: string): void;
  submit(form: PasteForm): Promise<void>;
  /** Forgets a token that waits. */
  forget(): void;
}

/** Adding a token by hand. The token lives in this closure until it is saved or given up, and in no other place. */
export function pasting(context: Context): Pasting {
  const { get, set, reach, speech, announce, focus } = context;
  let held = '';
  let id = '';

  const change = (difference: Partial<Panel & { kind: 'paste' }>) => {
    const panel = get().panel;
    if (panel.kind === 'paste') set({ panel: { ...panel, ...difference } });
  };
  const trouble = (words: string) => {
    held = '';
    change({ trouble: words, taken: '', unusual: false });
    announce(words);
    focus('#pasted');
  };
  const take = (token: string) => {
    held = token.trim();
    id = crypto.randomUUID();
    change({ taken: held === '' ? '' : glimpse(speech, held), trouble: '', unusual: false });
  };

  return {
    open() {
      const provider = get().providers?.[0]?.id ?? '';
      held = '';
      set({ panel: { kind: 'paste', provider, taken: '', unusual: false, trouble: '' } });
    },
    choose: (provider) => change({ provider, unusual: false, trouble: '' }),
    take,
    forget: () => {
      held = '';
    },
    async submit({ kind, name, typed }) {
      const panel = get().panel;
      if (panel.kind !== 'paste') return;
      if (typed.trim() !== '') take(typed);
      if (held === '') return trouble(speech.text('popup_refused_empty'));
      if (held.length > longestToken) return trouble(speech.text('popup_refused_too_long'));
      const answer = await reach('tokens.add', {
        id,
        provider: panel.provider,
        kind,
        token: held,
        name,
        confirmed: panel.unusual,
      });
      if (!answer) return;
      if (answer.kind === 'unusual') {
        change({ unusual: true });
        announce(speech.text('popup_paste_unusual'));
      } else if (answer.kind === 'refused' && answer.reason !== 'locked') {
        const reason = refusalWords(speech, answer.reason);
        trouble(
          answer.lookAlike === undefined
            ? reason
            : providerText(speech, [panel.provider, 'refusals', answer.lookAlike], reason),
        );
      } else {
        held = '';
        set({ panel: { kind: 'none' } });
        await reloadTokens(context);
        say(context, outcomeWords(speech, answer));
        focus('#paste');
      }
    },
  };
}

function outcomeWords(
  speech: Speech,
  answer: { readonly kind: string; readonly superseded?: number },
): string {
  if (answer.kind === 'known') return speech.text('popup_paste_known');
  if (answer.kind !== 'saved') return speech.text('popup_refused_locked');
  return speech.text(answer.superseded ? 'popup_paste_saved_replacing' : 'popup_paste_saved');
}

/** Just enough of a token to know it again. */
function glimpse({ text }: Speech, token: string): string {
  const shown = token.length < 16 ? '…' : `${token.slice(0, 4)}…${token.slice(-4)}`;
  return text('popup_paste_taken', shown, token.length);
}
