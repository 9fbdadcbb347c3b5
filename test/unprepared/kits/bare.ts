import { freshId, h, icon } from '../dom';
import { inputFor, makeKit, part } from '../make-kit';

/** Inputs that only say in themselves what they are for, buttons that are only pictures, capitals by style. */
export const bare = makeKit({
  name: 'placeholders and pictures',
  about: 'inputs with placeholders only, icon-only buttons, capitals by style sheet',
  css: `.cap{text-transform:uppercase;letter-spacing:1px}.fld{display:block;margin:8px 0;width:260px;height:34px;border:0;border-bottom:2px solid #999}`,
  entry(label, isCurrent) {
    return part(
      h(
        'a',
        { href: `#${freshId('p')}`, class: `nav-entry cap${isCurrent ? ' on' : ''}` },
        icon(),
        h('span', {}, [...label.nodes()]),
      ),
    );
  },
  button(label, kind) {
    if (kind === 'icon') return part(h('button', { type: 'button', title: label.text }, icon(20)));
    return part(h('button', { type: 'button', class: 'cap' }, icon(), h('span', {}, [...label.nodes()])));
  },
  field({ label, type, value }) {
    const input = inputFor(type === 'date' ? 'text' : type, { class: 'fld', placeholder: label.text }, value);
    return part(input);
  },
  choices(legend, choices) {
    const group = h(
      'div',
      { class: 'picks' },
      choices.map(({ label, isChosen }) =>
        h('button', { type: 'button', 'aria-pressed': isChosen ? 'true' : 'false', class: 'cap' }, [
          ...label.nodes(),
        ]),
      ),
    );
    return part(h('section', {}, h('small', { class: 'cap' }, [...legend.nodes()]), group), group);
  },
  dialog(title, body, actions) {
    const dialog = h(
      'dialog',
      { style: 'width:480px' },
      h('header', {}, h('b', { class: 'cap' }, [...title.nodes()])),
      [...body],
      h('menu', {}, [...actions]),
    );
    requestAnimationFrame(
      () => dialog instanceof HTMLDialogElement && dialog.isConnected && !dialog.open && dialog.showModal(),
    );
    return dialog;
  },
  value(label, text) {
    const input = inputFor('text', { readonly: true, 'aria-label': label.text, style: 'width:520px' }, text);
    return part(h('div', {}, input), input);
  },
});
