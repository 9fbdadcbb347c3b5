import type { Resolution } from '../guide/resolve';

/** How long the card stays with a field after the last key, in milliseconds. */
const typingPause = 700;
/** How long a page may be without a step's target before the guide says that it is not there. */
const settling = 600;
/** How long a busy page is waited for. Some pages look busy for ever. */
const longestWait = 5_000;

/** When to look again for custom elements that are not defined yet, in milliseconds; doubled each time. */
const firstPause = 250;
const longestPause = 16_000;

/** Patience: the card neither runs ahead of a person who types nor speaks before the page has settled. */
export class Hold {
  readonly #now: () => number;
  #typedAt = -Infinity;
  #waitingFor = '';
  #since = 0;
  #pause = firstPause;
  #address = '';

  constructor(now: () => number) {
    this.#now = now;
  }

  typed(): void {
    this.#typedAt = this.#now();
  }

  /** Milliseconds until the person counts as having stopped typing; 0 when they have. */
  get typing(): number {
    return Math.max(0, this.#typedAt + typingPause - this.#now());
  }

  /** Milliseconds to wait before a state is shown; 0 when it can be shown now. `what` names the page and the step. */
  wait(what: string, state: Resolution['state']): number {
    if (state !== 'lost' && state !== 'waiting') {
      this.#waitingFor = '';
      return 0;
    }
    if (this.#waitingFor !== what) {
      this.#waitingFor = what;
      this.#since = this.#now();
    }
    const patience = state === 'waiting' ? longestWait : settling;
    return Math.max(0, this.#since + patience - this.#now());
  }

  /**
   * Milliseconds until the page should be looked at again because of custom elements that are not defined yet: they get
   * their content without any change that could be observed from outside. Null when there are none, or they were waited
   * for long enough at this address.
   */
  forLateElements(document: Document): number | null {
    if (document.URL !== this.#address) {
      this.#address = document.URL;
      this.#pause = firstPause;
    }
    if (this.#pause > longestPause || !document.querySelector(':not(:defined, latchkey-guide)')) return null;
    const pause = this.#pause;
    this.#pause *= 2;
    return pause;
  }
}
