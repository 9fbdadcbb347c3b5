import { h } from '../dom';
import { inputFor, makeKit, part, tick } from '../make-kit';

const parts = import.meta.glob<string>(
  '../../../node_modules/fomantic-ui-css/components/{reset,button,form,input,menu,table,modal,dimmer,checkbox,header,segment,transition}.css',
  { query: '?inline', import: 'default' },
);
const waiting: HTMLElement[] = [];

export const fomantic = makeKit({
  name: 'Fomantic UI with jQuery',
  about:
    'menus of plain links, modals that a script moves into a dimmer, check boxes under their own drawing',
  css: async () => Promise.all(Object.values(parts).map(async (load) => load())),
  async load() {
    const { default: jQuery } = await import('jquery');
    Reflect.set(globalThis, 'jQuery', jQuery);
    await import('fomantic-ui-css/components/transition.js');
    await import('fomantic-ui-css/components/dimmer.js');
    await import('fomantic-ui-css/components/modal.js');
  },
  async drawn() {
    const { default: jQuery } = await import('jquery');
    // The dimmer of the page before is gone with it.
    jQuery(document.body).removeData();
    document.body.className = '';
    for (const modal of waiting.splice(0)) {
      await new Promise<void>((done) =>
        jQuery(modal)
          .modal({ duration: 0, closable: false, observeChanges: false, onVisible: () => done() })
          .modal('show'),
      );
    }
  },
  shell({ title, navigation, main, account, top }) {
    return h(
      'div',
      {},
      h(
        'div',
        {
          class: 'ui vertical inverted menu',
          style: 'position:fixed;top:0;bottom:0;left:0;width:210px;margin:0',
        },
        navigation.map(({ node }) => node),
        h('div', { style: 'position:absolute;bottom:10px;left:10px' }, account ?? ''),
      ),
      h(
        'div',
        { style: 'margin-left:230px;padding:12px' },
        h('div', { class: 'ui large header' }, [...title.nodes()]),
        h(
          'div',
          { class: 'ui secondary pointing menu' },
          (top ?? []).map(({ node }) => node),
        ),
        h('div', { class: 'ui segment' }, [...main]),
      ),
    );
  },
  entry: (label, isCurrent) =>
    part(h('a', { class: `${isCurrent ? 'active ' : ''}item` }, [...label.nodes()])),
  button: (label, kind) =>
    part(
      kind === 'icon'
        ? h(
            'div',
            { class: 'ui icon button', 'data-tooltip': label.text, 'aria-label': label.text, tabindex: '0' },
            h('i', { class: 'copy icon' }),
            '⧉',
          )
        : h('div', { class: `ui ${kind === 'main' ? 'primary ' : ''}button`, tabindex: '0' }, [
            ...label.nodes(),
          ]),
    ),
  heading: (label, level) =>
    h('div', { class: `ui ${level > 1 ? 'medium' : 'large'} header` }, [...label.nodes()]),
  field({ label, type, value, required, hint }) {
    const input = inputFor(type, hint ? { placeholder: hint } : {}, value);
    return part(
      h(
        'div',
        { class: 'ui form' },
        h('div', { class: `${required ? 'required ' : ''}field` }, h('label', {}, [...label.nodes()]), input),
      ),
      input,
    );
  },
  choices(legend, choices) {
    const group = h(
      'div',
      { class: 'grouped fields' },
      choices.map(({ label, isChosen }) =>
        h(
          'div',
          { class: 'field' },
          h('div', { class: 'ui checkbox' }, tick(isChosen), h('label', {}, [...label.nodes()])),
        ),
      ),
    );
    group.prepend(h('label', {}, [...legend.nodes()]));
    return part(h('div', { class: 'ui form' }, group), group);
  },
  dialog(title, body, actions) {
    const modal = h(
      'div',
      { class: 'ui small modal' },
      h('div', { class: 'header' }, [...title.nodes()]),
      h('div', { class: 'content' }, [...body]),
      h('div', { class: 'actions' }, [...actions]),
    );
    waiting.push(modal);
    return modal;
  },
  table: (columns, rows) =>
    h(
      'table',
      { class: 'ui celled table' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          columns.map((column) => h('th', {}, [...column.nodes()])),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map((row) =>
          h(
            'tr',
            {},
            row.map((cell) => h('td', {}, cell)),
          ),
        ),
      ),
    ),
  value(label, text) {
    const input = inputFor('text', { readonly: true }, text);
    return part(
      h(
        'div',
        { class: 'ui form' },
        h(
          'div',
          { class: 'field' },
          h('label', {}, [...label.nodes()]),
          h('div', { class: 'ui action input' }, input),
        ),
      ),
      input,
    );
  },
});
