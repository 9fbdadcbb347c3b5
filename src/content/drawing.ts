import type { Overlay } from '../overlay/overlay';
import type { CardView } from '../overlay/view';
import type { Hold } from './hold';
import { guardLeaving } from './leaving';
import { hasFinished, type Memory } from './memory';
import { targetOf, viewOf, type Scene } from './scene';
import { sentencesOf } from './sentences';
import type { TokenSaving } from './token-saving';
import type { VisitOptions } from './visit-options';

export interface DrawingParts extends Pick<
  VisitOptions,
  'window' | 'read' | 'language' | 'lookIn' | 'signal'
> {
  readonly overlay: Overlay;
  readonly hold: Hold;
  readonly saving: TokenSaving;
}

/** Shows a scene on the overlay, or nothing where there is nothing to say, and guards a token that would be lost. */
export class Drawing {
  readonly #parts: DrawingParts;
  readonly #guardLeaving: (isAtRisk: boolean) => void;
  #shown: CardView | null = null;

  constructor(parts: DrawingParts) {
    this.#parts = parts;
    this.#guardLeaving = guardLeaving(parts.window, parts.signal);
  }

  /** The card that was shown last. */
  get shown(): CardView | null {
    return this.#shown;
  }

  /** The page is no step of a journey. */
  clear(): void {
    this.#guardLeaving(false);
    this.#parts.overlay.hide(false);
  }

  draw(scene: Scene, memory: Memory): void {
    const { overlay, hold, saving, lookIn, read, language } = this.#parts;
    if (!overlay.standing) return;
    const { step, state } = scene.resolution;
    // Behind a window that the guide knows nothing of, there is nothing to point at and nothing to say.
    if (state === 'lost' && scene.sight.isCovered) return overlay.hide(false);
    const needsTime = hold.wait(`${scene.sight.page ?? ''} ${step.id}`, state);
    if (needsTime > 0) {
      lookIn(needsTime);
      if (this.#shown?.step !== step.id) overlay.hide(false);
      return;
    }
    const isFinished = !step.token && hasFinished(scene.provider, memory);
    if (memory.hidden || (isFinished && !saving.isSayingGoodbye)) {
      overlay.hide(true);
    } else if (!isFinished) {
      this.#shown = viewOf(scene, saving.state, sentencesOf(scene.provider, read, language));
      overlay.show(this.#shown, targetOf(scene));
    }
    const isOpen = scene.token?.candidate.kind === 'read' || scene.token?.candidate.kind === 'copy';
    this.#guardLeaving(Boolean(scene.token?.kind.shownOnce) && isOpen && !saving.isSaved);
  }
}
