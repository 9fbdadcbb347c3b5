import { accountIn } from '../capture/account';
import { watchCopies } from '../capture/copies';
import type { ActionId } from '../overlay/view';
import type { Overlay } from '../overlay/overlay';
import { isHome } from '../providers/hosts';
import { look } from '../recognition/look';
import { Drawing } from './drawing';
import { Hold } from './hold';
import { detailsFor, hasFinished, recall, remember, takeBack, type Memory } from './memory';
import { isRedrawn } from './redrawn';
import { reportOf, targetOf, type Scene } from './scene';
import { prepareScene, seeScene, type Prepared } from './see-scene';
import { goodbye, TokenSaving } from './token-saving';
import type { Copied } from './token-step';
import { watchUse } from './used';
import type { VisitOptions } from './visit-options';

/** One visit to a page: looks when it is told to, shows what follows from it, and does what the person presses. */
export class Visit {
  readonly #options: VisitOptions;
  readonly #overlay: Overlay;
  readonly #drawing: Drawing;
  readonly #hold: Hold;
  /** Providers that guide here because of the address, and not because the person enabled the site. */
  readonly #atHome: ReadonlySet<string>;
  readonly #saving: TokenSaving;
  #memory: Memory;
  #scene: Scene | null = null;
  #sceneAt = '';
  #pinned: string | null = null;
  #copied: Copied | null = null;
  #lastReport = '';

  constructor(options: VisitOptions) {
    this.#options = options;
    this.#memory = recall(options.hello.memory);
    this.#saving = new TokenSaving({ ...options, changed: () => this.#savingChanged() });
    this.#hold = new Hold(options.now);
    const here = new URL(options.window.location.href);
    this.#atHome = new Set(options.providers.filter((one) => isHome(one, here)).map(({ id }) => id));
    this.#overlay = options.makeOverlay({
      act: (action) => void this.#act(action),
      refused: (reason) => this.#saving.refusePress(reason),
      targetLost: () => options.lookIn(0),
      stoodDown: () => this.#report(),
      shown: () => this.show(),
    });
    this.#drawing = new Drawing({
      ...options,
      overlay: this.#overlay,
      hold: this.#hold,
      saving: this.#saving,
    });
    this.enter(options.window);
  }

  /** Notices what the person does in this window: the page's own, or one in a frame of the same origin. */
  enter(view: Window): void {
    const { signal } = this.#options;
    watchUse(view, (path) => this.#used(path), signal);
    watchCopies(view, (text) => this.#noteCopy(text), signal);
    view.addEventListener('input', (event) => event.isTrusted && this.#hold.typed(), {
      capture: true,
      passive: true,
      signal,
    });
  }

  /** Brings the guide back after the person hid it, or starts it over after it was done. */
  show(): void {
    const provider = this.#scene?.provider;
    const isOver = provider !== undefined && hasFinished(provider, this.#memory);
    this.#memory = { ...this.#memory, hidden: false, ...(isOver ? { marks: new Set() } : {}) };
    this.look();
  }

  /** Whether a token is on its way to the background, or has lost that way. */
  get isSaving(): boolean {
    return this.#saving.isBusy || this.#saving.state.kind === 'orphaned';
  }

  /** Whether what the person needs next is there, so that the page has only to stay as it is. */
  get isSettled(): boolean {
    return this.#scene !== null && targetOf(this.#scene) !== null;
  }

  /** Reads ahead what the next look needs of a large page, a piece at a time. */
  prepare(): Iterator<void, Prepared> {
    return prepareScene({ ...this.#options, atHome: this.#atHome, memory: this.#memory });
  }

  /** Looks at the page and shows what follows from it. Without anything prepared the whole page is read now. */
  look(prepared: Prepared | null = null): void {
    if (this.#options.signal.aborted) return;
    const looking = {
      ...this.#options,
      atHome: this.#atHome,
      memory: this.#memory,
      pinned: this.#pinned,
      copied: this.#copied,
      hold: this.#hold,
    };
    const { scene, memory } = seeScene(looking, prepared);
    this.#memory = memory;
    // What is being saved keeps its card until it is safe, and for a moment after that, whatever the page does.
    if (!scene?.token && (this.#saving.isBusy || this.#saving.isSayingGoodbye)) return;
    if (!scene) {
      this.#scene = null;
      this.#drawing.clear();
      this.#report();
      return;
    }
    const isSamePlace = this.#sceneAt === this.#options.window.location.href;
    const isLate = !this.#saving.isSaved && isRedrawn(scene, this.#scene, this.#memory.marks, isSamePlace);
    const redraw = isLate ? this.#hold.wait('late', 'late') : 0;
    if (redraw > 0) {
      this.#options.lookIn(redraw);
      // What the person has just copied can be saved meanwhile; a token that was read, or lies behind a window, is not there.
      const isCopied = this.#scene?.token?.candidate.kind === 'copy';
      if (!isCopied || scene.sight.isCovered) this.#overlay.hide(false);
      return;
    }
    if (this.#scene && this.#scene.sight.page !== scene.sight.page) this.#pinned = null;
    this.#memory = remember(this.#memory, scene.provider, 'seen', scene.resolution.step);
    this.#scene = scene;
    this.#sceneAt = this.#options.window.location.href;
    this.#saving.follow(scene.provider.id, scene.token);
    this.#draw();
    this.#report();
  }

  #draw(): void {
    if (this.#scene) this.#drawing.draw(this.#scene, this.#memory);
  }

  async #act(action: ActionId): Promise<void> {
    const scene = this.#scene;
    if (!scene) return;
    const { provider, resolution } = scene;
    switch (action) {
      case 'save-token':
      case 'save-unusual':
      case 'save-copied-token':
        return this.#save(action);
      case 'done':
        this.#pinned = null;
        this.#memory = remember(this.#memory, provider, 'said', resolution.step);
        break;
      case 'back':
        if (!resolution.previous) return;
        this.#memory = takeBack(this.#memory, provider, resolution.previous);
        this.#pinned = resolution.previous.id;
        break;
      case 'hide':
        this.#memory = { ...this.#memory, hidden: true };
        break;
      case 'point': {
        const { pointed, signal } = this.#options;
        const pick = await pointed.picker();
        const element = pick && (await this.#overlay.pointAt(pick, signal));
        if (element) await pointed.remember(provider, resolution.step, element);
        break;
      }
    }
    this.look();
  }

  async #save(action: 'save-token' | 'save-unusual' | 'save-copied-token'): Promise<void> {
    // Look again before acting: the page may have put something else in the token's place.
    const before = this.#saving.candidate;
    this.look();
    const { provider, token } = this.#scene ?? {};
    if (!provider || !token || this.#saving.candidate !== before) return;
    const { document, window } = this.#options;
    const details = detailsFor(this.#memory.form, token.kind.records);
    const account = accountIn(look(document, new URL(window.location.href), provider));
    await this.#saving.save(
      provider.id,
      token,
      { details, account },
      {
        confirmed: action === 'save-unusual',
        fromClipboard: action === 'save-copied-token',
      },
    );
  }

  #savingChanged(): void {
    const scene = this.#scene;
    if (!scene) return;
    if (this.#saving.isSaved && scene.token) {
      this.#memory = remember(this.#memory, scene.provider, 'said', scene.resolution.step);
      this.#options.lookIn(goodbye);
    }
    this.#draw();
    this.#report();
  }

  #used(path: readonly EventTarget[]): void {
    // A page that was drawn anew since the last look has another element where the person presses.
    if (this.#scene && targetOf(this.#scene)?.isConnected === false) this.look();
    const scene = this.#scene;
    if (!scene) return;
    for (const step of scene.provider.steps) {
      const located = scene.sight.targets.get(step.id);
      if (located?.kind !== 'found' || !path.includes(located.element)) continue;
      if (step.done.when === 'used') this.#memory = remember(this.#memory, scene.provider, 'used', step);
      if (step.id === this.#pinned) this.#pinned = null;
      this.#saving.startOver();
      this.#report();
      this.#options.lookIn(0);
    }
  }

  #noteCopy(text: string): void {
    this.#copied = { text };
    this.#options.lookIn(0);
  }

  #report(): void {
    const known = this.#scene?.provider ?? this.#options.providers[0];
    if (!known) return;
    const report = reportOf(known.id, this.#scene, this.#drawing.shown, this.#memory);
    const asText = JSON.stringify(report);
    if (asText === this.#lastReport) return;
    this.#lastReport = asText;
    void this.#options.ask('journey.report', report);
  }
}
