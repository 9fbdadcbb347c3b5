import { actionsFor } from './actions';
import { load, loadTab } from './actions/loading';
import { watchDeadline } from './actions/lock';
import type { Context, PopupParts } from './context';
import { draw } from '../ui/jsx/draw';
import { listenToKeys } from './keyboard';
import { say, tick } from './notices';
import { refusalWords } from './refusal-words';
import { emptyState, type PopupState } from './state';
import { Popup } from './views/popup';

/** How long the first drawing waits for all that the popup shows, in milliseconds. */
const longestWait = 500;

/** Draws the popup into an element and keeps it in step with what happens, until the signal ends it. */
export function startPopup(root: HTMLElement, parts: PopupParts, signal: AbortSignal): void {
  let state: PopupState = emptyState;
  const { text, language } = parts.speech;
  const document = root.ownerDocument;
  document.documentElement.lang = language;
  document.title = text('extension_name');

  // The live region stands outside of what is redrawn, because a region must be there before it speaks.
  const live = document.createElement('p');
  live.className = 'live';
  live.setAttribute('role', 'status');
  const view = document.createElement('div');
  view.className = 'popup';
  root.replaceChildren(view, live);

  const context: Context = {
    ...parts,
    get: () => state,
    set(change) {
      if (signal.aborted) return;
      state = { ...state, ...change };
      show();
    },
    announce(words) {
      live.textContent = words;
    },
    focus(selector) {
      view.querySelector<HTMLElement>(selector)?.focus();
    },
    async reach(type, payload) {
      const answer = await parts.ask(type, payload);
      if (answer.ok) return answer.value;
      if (answer.error === 'refused') say(context, refusalWords(parts.speech, 'refused'));
      else context.set({ silent: true });
      return null;
    },
  };
  const act = actionsFor(context);
  const drawAll = () =>
    draw(<Popup scene={{ state, speech: parts.speech, clock: parts.clock, act }} />, view);
  // What is known at first is shown together, so that nothing moves away under the pointer; what is slow comes later.
  let isOpening = true;
  const show = () => {
    if (!isOpening) drawAll();
  };
  const open = () => {
    isOpening = false;
    if (!signal.aborted) drawAll();
  };
  const patience = setTimeout(open, longestWait);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(patience);
      draw(null, view);
    },
    { once: true },
  );
  listenToKeys(root, context.get, act, signal);
  watchDeadline(context, signal);
  parts.platform.onJourney(() => void loadTab(context), signal);
  parts.clock.everySecond(() => tick(context), signal);
  drawAll();
  void load(context).then(open);
}
