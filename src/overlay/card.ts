import type { Button, Buttons } from './buttons';
import { icon, type IconName } from './icons';
import { make, say } from './make';
import type { OverlayText } from './overlay';
import { plain } from './plain-text';
import type { CardView } from './view';

export interface Card {
  readonly element: HTMLElement;
  /** Draws the view; `own` are buttons that the overlay adds. Buttons that stay are the same elements as before. */
  draw(view: CardView, own: readonly Button[]): void;
}

interface CardSettings {
  readonly buttons: Buttons;
  readonly document: Document;
  readonly text: OverlayText;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

export function createCard({ buttons, document, text, language, direction }: CardSettings): Card {
  const h = (tag: string, className: string, ...content: readonly (Element | string | null)[]): HTMLElement =>
    make(document, tag, className ? { class: className } : {}, ...content);
  const headerButton = (press: 'move' | 'hide', more: Readonly<Record<string, string>>): HTMLElement => {
    const label = text(`overlay_${press}`);
    const element = make(
      document,
      'button',
      { class: `icon ${press}`, title: label, 'aria-label': label, ...more },
      icon(document, press),
    );
    buttons.set(element, { press, label });
    return element;
  };
  const how = text('overlay_move_how');
  const provider = h('b', '');
  const count = h('span', 'count');
  const bar = h('div', 'bar');
  const body = h('div', 'body');
  const footer = h('footer', '');
  const element = make(
    document,
    'div',
    {
      part: 'card',
      popover: 'manual',
      role: 'dialog',
      'aria-modal': 'false',
      'aria-label': text('overlay_guide'),
      'aria-keyshortcuts': 'Alt+Shift+L',
      tabindex: '-1',
      lang: language,
      dir: direction,
    },
    h(
      // In a section, header and footer are no landmarks of the page.
      'section',
      'face',
      h(
        'header',
        '',
        icon(document, 'key', 'key'),
        provider,
        count,
        headerButton('move', { title: how, 'aria-description': how }),
        headerButton('hide', {}),
      ),
      bar,
      body,
      footer,
    ),
  );

  const paragraph = (tag: string, className: string, words: string | null): HTMLElement =>
    h(tag, className, words && plain(words));
  const box = (kind: 'token' | 'notice', words: string | null): HTMLElement | null =>
    words ? h('p', kind, icon(document, kind === 'token' ? 'key' : kind), h('bdi', '', plain(words))) : null;
  const list = (remarks: readonly { readonly tone: IconName; readonly text: string }[]): HTMLElement =>
    h(
      'ul',
      '',
      ...remarks.map(({ tone, text: words }) =>
        h(
          'li',
          tone,
          icon(document, tone),
          h('span', '', h('span', 'heard', `${text(`overlay_${tone}`)} `), plain(words)),
        ),
      ),
    );

  const drawFooter = (wanted: readonly Button[], links: CardView['links']): void => {
    const before = [...footer.querySelectorAll('button')];
    const drawn = wanted.map((button) => {
      const same =
        before.find((candidate) => buttons.get(candidate)?.press === button.press) ?? h('button', '');
      buttons.set(same, button);
      say(document, same, plain(button.label));
      same.className = button.primary ? 'primary' : '';
      same.toggleAttribute('disabled', button.disabled === true);
      return same;
    });
    const anchors = links
      .filter(({ href }) => /^(https:\/\/|mailto:)/i.test(href))
      .map(({ label, href }) =>
        make(document, 'a', { href, target: '_blank', rel: 'noopener noreferrer' }, plain(label)),
      );
    // Moving a button would take its focus away, so what stays is left where it is.
    for (const gone of [...footer.children]) {
      if (drawn.some((kept) => kept === gone)) continue;
      gone.remove();
      buttons.delete(gone);
    }
    drawn.forEach((button, index) => {
      const there = footer.children[index];
      if (there !== button) footer.insertBefore(button, there ?? null);
    });
    footer.append(...anchors);
  };

  return {
    element,
    draw(view, own) {
      const { provider: id, step, state, progress, actions } = view;
      if (element.dataset.step !== step) body.scrollTop = 0;
      Object.assign(element.dataset, { provider: id, step, state });
      say(document, provider, plain(view.providerName));
      say(document, count, text('overlay_progress', `${progress.index}`, `${progress.count}`));
      bar.replaceChildren(
        ...Array.from({ length: Math.min(progress.count, 20) }, (_, at) =>
          h('i', at + 1 < progress.index ? 'past' : at + 1 > progress.index ? '' : 'now'),
        ),
      );
      const parts = [
        paragraph('h2', '', view.title),
        paragraph('p', '', view.say),
        box('token', view.masked),
        list(view.lines),
        box('notice', view.notice),
        list(view.beware.map((words) => ({ tone: 'beware', text: words }))),
        paragraph('p', 'why', view.why),
      ];
      body.replaceChildren();
      for (const part of parts) if (part?.hasChildNodes()) body.append(part);
      // The header's button stands for hiding in every view.
      drawFooter(
        [
          ...actions
            .filter(({ id: action }) => action !== 'hide')
            .map(({ id: press, kind, ...rest }) => ({ press, primary: kind === 'primary', ...rest })),
          ...own,
        ],
        view.links,
      );
    },
  };
}
