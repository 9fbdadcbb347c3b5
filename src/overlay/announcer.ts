import { make } from './make';
import type { OverlayText } from './overlay';
import { plain } from './plain-text';
import type { CardView } from './view';

/** Readers of the screen need a moment between the region's appearing and its text, and mistakes while typing need a pause. */
const pauses = { step: 150, mistake: 1_000 };

export interface Announcer {
  readonly element: HTMLElement;
  /** Says what is new in the view: the step, the state's sentence, or mistakes. Says nothing twice. */
  tell(view: CardView): void;
}

/** Tells people who do not see the card what is new, politely and without moving the focus. */
export function createAnnouncer(document: Document, text: OverlayText, signal: AbortSignal): Announcer {
  const element = make(document, 'div', { class: 'heard', role: 'status' });
  let step = '';
  let rest = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let introduced = false;
  const say = (words: string, pause: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      element.textContent = plain(words);
    }, pause);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    element,
    tell(view) {
      const { index, count } = view.progress;
      const now = [view.provider, view.step, view.title, view.say].join('\n');
      const mistakes = view.lines.filter(({ tone }) => tone === 'mistake').map(({ text: words }) => words);
      const aside = [view.notice ?? '', ...mistakes].join(' ').trim();
      if (now !== step) {
        const how = introduced ? [] : [text('overlay_shortcut')];
        say(
          [
            `${text('overlay_progress', String(index), String(count))}:`,
            view.title + '.',
            view.say,
            aside,
            ...how,
          ].join(' '),
          pauses.step,
        );
        introduced = true;
      } else if (aside && aside !== rest) say(aside, view.notice ? pauses.step : pauses.mistake);
      step = now;
      rest = aside;
    },
  };
}
