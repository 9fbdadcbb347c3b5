import type { FormDetails } from '../messages/contract';
import type { Saving } from './candidate';
import { save, type Ask, type SaveOrder } from './saving';
import type { TokenView } from './token-step';

export interface TokenSavingTools {
  readonly ask: Ask;
  readonly newId: () => string;
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
  readonly signal: AbortSignal;
  readonly changed: () => void;
}

const idle: Saving = { kind: 'idle' };

/** How long "Saved" stays when the page takes its token away at once, in milliseconds. */
export const goodbye = 4_000;

/** How saving stands for the one candidate that the page shows: its id is made once and kept until it is settled. */
export class TokenSaving {
  readonly #tools: TokenSavingTools;
  #state: Saving = idle;
  /** The kind of token, and the value where one is read from the page. */
  #candidate = '';
  #id: string;
  #savedAt = -Infinity;

  constructor(tools: TokenSavingTools) {
    this.#tools = tools;
    this.#id = tools.newId();
  }

  get state(): Saving {
    return this.#state;
  }

  /** Names the present candidate, to tell whether it is still the same one. */
  get candidate(): string {
    return this.#candidate;
  }

  get isSaved(): boolean {
    return this.#state.kind === 'saved' || this.#state.kind === 'known';
  }

  get isBusy(): boolean {
    return this.#state.kind === 'saving' || this.#state.kind === 'retrying';
  }

  get isSayingGoodbye(): boolean {
    return this.isSaved && this.#tools.now() - this.#savedAt < goodbye;
  }

  /** A new candidate starts unsaved; the background says whether it is stored already. */
  follow(provider: string, token: TokenView | null): void {
    const value = token?.offer?.token ?? '';
    const candidate = token ? `${token.kind.id} ${value}` : '';
    if (candidate === this.#candidate || this.isBusy) return;
    // The page may hide the token again right after it was saved: that is still the same one.
    if (token && value === '' && this.isSaved && this.#candidate.startsWith(candidate)) return;
    this.#candidate = candidate;
    this.#state = idle;
    this.#id = this.#tools.newId();
    if (token && value !== '') void this.#askIfKnown(provider, token.kind.id, value);
  }

  async #askIfKnown(provider: string, kind: string, token: string): Promise<void> {
    const candidate = this.#candidate;
    const answer = await this.#tools.ask('capture.known', { provider, kind, token });
    const isStill = this.#candidate === candidate && this.#state.kind === 'idle';
    if (answer.ok && answer.value.known && isStill) this.#become({ kind: 'known' });
  }

  /** Saves what is read from the page, or what the person copied where nothing is; `confirmed` for an unusual value. */
  async save(
    provider: string,
    token: TokenView,
    said: { readonly details: FormDetails; readonly account: string },
    how: { readonly confirmed: boolean; readonly fromClipboard: boolean },
  ): Promise<void> {
    if (this.isBusy) return;
    const { confirmed, fromClipboard } = how;
    const request = { id: this.#id, provider, kind: token.kind.id, ...said, confirmed };
    const order: SaveOrder =
      token.offer && !fromClipboard
        ? { from: 'page', request: { ...request, token: token.offer.token } }
        : { from: 'clipboard', request };
    await save(order, this.#tools, (state) => this.#become(state));
  }

  /** The click-time guard refused a press on the button. */
  refusePress(reason: string): void {
    if (!this.isBusy && !this.isSaved) this.#become({ kind: reason === 'too-soon' ? 'early' : 'covered' });
  }

  /** The person copies again on a page that shows no token: what they copy may be another one. */
  startOver(): void {
    if (this.#candidate.endsWith(' ') && !this.isBusy) {
      this.#state = idle;
      this.#id = this.#tools.newId();
    }
  }

  #become(state: Saving): void {
    this.#state = state;
    if (this.isSaved) this.#savedAt = this.#tools.now();
    // An attempt that was refused stored nothing; the next one is a new one.
    if (state.kind === 'refused') this.#id = this.#tools.newId();
    this.#tools.changed();
  }
}
