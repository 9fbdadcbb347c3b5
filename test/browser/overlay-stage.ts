import { createOverlay } from '../../src/overlay/create';
import { pickElement } from '../../src/overlay/picker';
import type { CardView } from '../../src/overlay/view';
import words from '../../src/locales/en.json';

/** What the gallery asks its page to draw. */
export interface Scene {
  readonly view: CardView;
  readonly target: string | null;
  readonly direction?: 'ltr' | 'rtl';
  readonly then?: 'chip' | 'pick';
}

const messages: Readonly<Record<string, { readonly message: string }>> = words;

/** Runs inside the gallery's page: draws one scene with the real overlay and the real words. */
export function draw({ view, target, direction = 'ltr', then }: Scene): void {
  const quiet = (): void => undefined;
  const { signal } = new AbortController();
  const overlay = createOverlay({
    rootOf: (element) => element.shadowRoot,
    document,
    signal,
    language: 'en',
    direction,
    text: (name, ...substitutions) =>
      substitutions.reduce(
        (said, word, index) => said.replace(`$${index + 1}`, word),
        messages[name]?.message ?? name,
      ),
    events: { act: quiet, refused: quiet, targetLost: quiet, stoodDown: quiet, shown: quiet },
  });
  overlay.show(view, target === null ? null : document.querySelector(target));
  if (then === 'chip') overlay.hide(true);
  if (then === 'pick') void overlay.pointAt(pickElement, signal);
}
