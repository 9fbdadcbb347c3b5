import { ownButton, type Button, type Buttons } from './buttons';
import { icon } from './icons';
import { make, makePart } from './make';
import type { OverlayText } from './overlay';
import { plain } from './plain-text';
import type { CardView, Line } from './view';

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
  const iconButton = (button: Button, how: string | null): HTMLElement => {
    const name = button.press === 'move' ? 'move' : 'hide';
    const element = make(
      document,
      'button',
      { type: 'button', class: `icon ${name}`, 'aria-label': button.label, title: how ?? button.label },
      icon(document, name),
    );
    if (how) element.setAttribute('aria-description', how);
    buttons.set(element, button);
    return element;
  };

  const provider = make(document, 'b');
  const count = make(document, 'span', { class: 'count' });
  const bar = make(document, 'div', { class: 'bar', 'aria-hidden': 'true' });
  const body = make(document, 'div', { class: 'body' });
  const footer = make(document, 'footer');
  const face = make(
    document,
    'div',
    { class: 'face' },
    make(
      document,
      'header',
      {},
      icon(document, 'key', 'key'),
      provider,
      count,
      iconButton(ownButton('move', text('overlay_move')), text('overlay_move_how')),
      iconButton(ownButton('hide', text('overlay_hide')), null),
    ),
    bar,
    body,
    footer,
  );
  const element = makePart(
    document,
    'card',
    {
      role: 'dialog',
      'aria-modal': 'false',
      'aria-label': text('overlay_guide'),
      'aria-keyshortcuts': 'Alt+Shift+L',
      tabindex: '-1',
      lang: language,
      dir: direction,
    },
    face,
  );

  const drawBody = (view: CardView): void => {
    const spoken = (name: string): HTMLElement =>
      make(document, 'span', { class: 'heard' }, `${text(name)} `);
    const sentence = (kind: 'beware' | Line['tone'], words: string): HTMLElement =>
      make(
        document,
        'li',
        { class: kind },
        icon(document, kind),
        make(document, 'span', {}, spoken(`overlay_${kind}`), plain(words)),
      );
    const list = (items: readonly HTMLElement[]): HTMLElement | null =>
      items.length > 0 ? make(document, 'ul', {}, ...items) : null;
    const box = (kind: 'token' | 'notice', words: string | null): HTMLElement | null =>
      words === null
        ? null
        : make(
            document,
            'p',
            { class: kind },
            icon(document, kind === 'token' ? 'key' : 'notice'),
            make(document, 'span', {}, make(document, 'bdi', {}, plain(words, kind === 'token' ? 120 : 600))),
          );
    const parts = [
      make(document, 'h2', {}, plain(view.title)),
      view.say ? make(document, 'p', {}, plain(view.say)) : null,
      box('token', view.masked),
      list(view.lines.map(({ tone, text: words }) => sentence(tone, words))),
      box('notice', view.notice),
      list(view.beware.map((words) => sentence('beware', words))),
      view.why ? make(document, 'p', { class: 'why' }, plain(view.why)) : null,
    ];
    body.replaceChildren(...parts.filter((part) => part !== null));
  };

  const drawFooter = (wanted: readonly Button[], links: CardView['links']): void => {
    const before = [...footer.querySelectorAll('button')];
    const drawn = wanted.map((button) => {
      const element =
        before.find((candidate) => buttons.get(candidate)?.press === button.press) ??
        make(document, 'button', { type: 'button' });
      buttons.set(element, button);
      if (element.textContent !== button.label) element.textContent = button.label;
      element.className = button.primary ? 'primary' : '';
      element.toggleAttribute('disabled', button.disabled);
      return element;
    });
    for (const gone of before) if (!drawn.includes(gone)) buttons.delete(gone);
    const anchors = links
      .filter(({ href }) => safe(href))
      .map(({ label, href }) =>
        make(document, 'a', { href, target: '_blank', rel: 'noopener noreferrer' }, plain(label, 120)),
      );
    const parts = [...drawn, ...anchors];
    // Moving a focused button would take its focus away, so nothing is moved while the buttons stay the same.
    const kept = drawn.length === before.length && drawn.every((element, index) => element === before[index]);
    if (kept) for (const anchor of footer.querySelectorAll('a')) anchor.remove();
    if (kept) footer.append(...anchors);
    else footer.replaceChildren(...parts);
  };

  return {
    element,
    draw(view, extra) {
      if (element.dataset.step !== view.step) body.scrollTop = 0;
      element.dataset.provider = view.provider;
      element.dataset.step = view.step;
      element.dataset.state = view.state;
      provider.textContent = plain(view.providerName, 120);
      const { index, count: steps } = view.progress;
      count.textContent = text('overlay_progress', String(index), String(steps));
      bar.replaceChildren(
        ...Array.from({ length: Math.min(steps, 20) }, (_, at) =>
          make(document, 'i', { class: at + 1 < index ? 'past' : at + 1 === index ? 'now' : '' }),
        ),
      );
      drawBody(view);
      // The header's button stands for hiding in every view.
      const actions = view.actions
        .filter(({ id }) => id !== 'hide')
        .map(({ id, label, kind, guarded, disabled = false }) => ({
          press: id,
          label: plain(label, 120),
          primary: kind === 'primary',
          guarded,
          disabled,
        }));
      drawFooter([...actions, ...extra], view.links);
    },
  };
}

function safe(href: string): boolean {
  return /^(https:\/\/|mailto:)/i.test(href);
}
