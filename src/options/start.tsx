import { draw } from '../ui/jsx/draw';
import { actionsFor, load } from './actions';
import type { Context } from './context';
import type { OptionsParts } from './scene';
import { emptyState, type OptionsState } from './state';
import { Options } from './views/options';

/** Draws the options page into an element and keeps it in step with what happens, until the signal ends it. */
export function startOptions(root: HTMLElement, parts: OptionsParts, signal: AbortSignal): void {
  const { platform, speech } = parts;
  const document = root.ownerDocument;
  document.documentElement.lang = speech.language;
  document.title = speech.text('options_title');

  // The live region stands outside of what is redrawn, because a region must be there before it speaks.
  const live = document.createElement('p');
  live.className = 'live';
  live.setAttribute('role', 'status');
  const view = document.createElement('div');
  root.replaceChildren(view, live);

  let state: OptionsState = { ...emptyState, view: viewOf(platform.section()) };
  const context: Context = {
    ...parts,
    get: () => state,
    set(change) {
      if (signal.aborted) return;
      state = { ...state, ...change };
      redraw();
    },
    announce(words) {
      live.textContent = words;
    },
  };
  const act = actionsFor(context);
  const redraw = () => draw(<Options scene={{ state, speech, act, version: platform.version }} />, view);
  const show = () => {
    context.set({ view: viewOf(platform.section()), said: null });
    view.querySelector<HTMLElement>(`#${CSS.escape(platform.section() || 'top')}`)?.scrollIntoView();
  };

  signal.addEventListener('abort', () => draw(null, view), { once: true });
  platform.onSection(show, signal);
  redraw();
  void load(context).then(show);
}

function viewOf(section: string): OptionsState['view'] {
  return section === 'welcome' || section === 'clipboard' || section === 'developer' ? section : 'all';
}
