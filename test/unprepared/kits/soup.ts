import { h, icon } from '../dom';
import { inputFor, layerStyles, makeKit, part, tick } from '../make-kit';

/** Nothing but `div` and `span`; only the pointer tells what can be pressed. */
export const soup = makeKit({
  name: 'div soup',
  about: 'no roles, no labels, no headings; only the pointer tells what can be pressed',
  css: `.p{cursor:pointer}.b{padding:6px 14px;background:#2a5bd7;color:#fff;display:inline-block;border-radius:4px;margin:4px}
    .t{font-weight:700;font-size:20px;margin:10px 0}.r{display:flex;gap:8px}.c{flex:1;min-width:60px;overflow:hidden}.g{margin:10px 0}
    .x{width:240px;height:30px;border:1px solid #aaa;padding:3px}.k{display:flex;gap:6px;align-items:center}`,
  shell({ title, navigation, main, account, top }) {
    return h(
      'div',
      { class: 'r' },
      h(
        'div',
        { style: 'width:190px;min-height:780px;display:flex;flex-direction:column' },
        navigation.map(({ node }) => node),
        h('div', { style: 'margin-top:auto;padding:10px' }, account ?? ''),
      ),
      h(
        'div',
        { style: 'flex:1' },
        h('div', { class: 't' }, [...title.nodes()]),
        h(
          'div',
          { class: 'r' },
          (top ?? []).map(({ node }) => node),
        ),
        [...main],
      ),
    );
  },
  entry(label) {
    return part(h('div', { class: 'p', style: 'padding:8px' }, h('span', {}, [...label.nodes()])));
  },
  button: (label, kind) =>
    part(
      kind === 'icon'
        ? h('div', { class: 'p', title: label.text, style: 'display:inline-block' }, icon(20))
        : h('div', { class: 'p b' }, h('span', {}, [...label.nodes()])),
    ),
  heading: (label) => h('div', { class: 't' }, [...label.nodes()]),
  field({ label, type, value, hint }) {
    const input = inputFor(type, { class: 'x', ...(hint ? { placeholder: hint } : {}) }, value);
    return part(h('div', { class: 'g' }, h('div', {}, [...label.nodes()]), h('div', {}, input)), input);
  },
  choices(legend, choices) {
    const group = h(
      'div',
      {},
      choices.map(({ label, isChosen }) =>
        h('div', { class: 'k' }, tick(isChosen), h('div', {}, [...label.nodes()])),
      ),
    );
    return part(h('div', { class: 'g' }, h('div', {}, [...legend.nodes()]), group), group);
  },
  dialog(title, body, actions) {
    const styles = layerStyles();
    return h(
      'div',
      {},
      h('div', { style: styles.sheet }),
      h(
        'div',
        { style: styles.box },
        h('div', { class: 't' }, [...title.nodes()]),
        [...body],
        h('div', { class: 'r' }, [...actions]),
      ),
    );
  },
  table(columns, rows) {
    const line = (cells: readonly (Node | readonly Node[])[]): Element =>
      h(
        'div',
        { class: 'r' },
        cells.map((cell) => h('div', { class: 'c' }, cell instanceof Node ? cell : [...cell])),
      );
    return h(
      'div',
      {},
      line(columns.map((column) => column.nodes())),
      h(
        'div',
        {},
        rows.map((row) => line(row)),
      ),
    );
  },
  value(label, text) {
    const holder = h('div', { style: 'font-family:monospace' }, text);
    return part(h('div', { class: 'g' }, h('div', {}, [...label.nodes()]), holder), holder);
  },
});
