import { make, say } from './make';
import type { OverlayText } from './overlay';
import { plain } from './plain-text';
import type { CardView } from './view';

/** Screen readers need a moment between the region's appearing and its text, and mistakes while typing need a pause. */
const pause = { step: 150, mistake: 1_000 };

export interface Announcer {
  readonly element: HTMLElement;
  /** Says what is new in the view: the step, the state's sentence, or mistakes. Says nothing twice. */
  tell(view: CardView): void;
}

/** Tells people who do not see the card what is new, politely and without moving the focus. */
export function createAnnouncer(document: Document, text: OverlayText, signal: AbortSignal): Announcer {
  const element = make(document, 'div', { class: 'heard', role: 'status' });
  let hint = text('overlay_shortcut');
  let step = '';
  let aside = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    element,
    tell({ title, say: sentence, notice, lines, progress }) {
      const place = text('overlay_progress', `${progress.index}`, `${progress.count}`);
      const nextStep = text('overlay_heard', place, title, sentence);
      const mistakes = lines.filter(({ tone }) => tone === 'mistake').map((line) => line.text);
      const nextAside = [notice, ...mistakes].join(' ');
      if (nextStep === step && nextAside === aside) return;
      const words = nextStep === step ? nextAside : `${nextStep} ${nextAside} ${hint}`;
      clearTimeout(timer);
      timer = setTimeout(
        () => say(document, element, plain(words)),
        nextStep === step && !notice ? pause.mistake : pause.step,
      );
      if (nextStep !== step) hint = '';
      step = nextStep;
      aside = nextAside;
    },
  };
}
