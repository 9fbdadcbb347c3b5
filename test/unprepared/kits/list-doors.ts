import { freshId, h } from '../dom';
import { inputFor, layerStyles, makeKit, part, tick } from '../make-kit';

/** Written after the recogniser was changed, and never used to change it: it tells how far the rest carries. */
export const listDoors = makeKit({
  name: 'definition lists and sliding doors',
  about:
    'labels in definition lists, links of nested spans as buttons, menus of list items with handlers, a side sheet',
  css: `.door{background:#e6e6f8;padding:5px 0 5px 9px;text-decoration:none;display:inline-block}.door span{padding:5px 9px 5px 0;display:inline-block}
    .li{cursor:pointer;padding:5px}.sheet{inset:0 0 0 auto;left:auto;width:560px}`,
  shell({ title, navigation, main, account, top }) {
    return h(
      'div',
      {},
      h('div', { id: freshId('hd'), style: 'background:#dde' }, h('strong', {}, [...title.nodes()])),
      h(
        'ul',
        { class: 'list', style: 'float:left;width:200px;list-style:none' },
        navigation.map(({ node }) => node),
      ),
      h(
        'div',
        { style: 'margin-left:240px;min-height:640px' },
        h(
          'ul',
          { style: 'display:flex;gap:8px;list-style:none' },
          (top ?? []).map(({ node }) => node),
        ),
        [...main],
      ),
      h('div', { style: 'position:fixed;bottom:14px;left:14px' }, account ?? ''),
    );
  },
  entry: (label) => part(h('li', { class: 'li', onclick: 'void 0' }, h('span', {}, [...label.nodes()]))),
  button: (label, kind) =>
    part(
      kind === 'icon'
        ? h('a', { class: 'door', href: '#', title: label.text }, h('span', {}, '\u29c9'))
        : h('a', { class: 'door', href: 'javascript:;' }, h('span', {}, h('span', {}, [...label.nodes()]))),
    ),
  heading: (label) => h('div', { style: 'font:bold 19px serif' }, [...label.nodes()]),
  field({ label, type, value, hint }) {
    const input = inputFor(type, hint ? { placeholder: hint } : {}, value);
    return part(
      h('dl', {}, h('dt', {}, [...label.nodes()]), h('dd', {}, h('div', { class: 'box' }, input))),
      input,
    );
  },
  choices(legend, choices) {
    const group = h(
      'dd',
      {},
      choices.map(({ label, isChosen }) =>
        h('div', {}, tick(isChosen), ' ', h('label', {}, [...label.nodes()])),
      ),
    );
    return part(h('dl', {}, h('dt', {}, [...legend.nodes()]), group), group);
  },
  dialog(title, body, actions) {
    const styles = layerStyles();
    return h(
      'div',
      {},
      h('div', { style: styles.sheet }),
      h(
        'div',
        {
          style: styles.box
            .replace('left:30%;', 'right:0;bottom:0;overflow:auto;')
            .replace('top:60px', 'top:0'),
        },
        h('div', {}, h('big', {}, [...title.nodes()])),
        [...body],
        h('div', {}, [...actions]),
      ),
    );
  },
  value(label, text) {
    const holder = h('dd', {}, h('samp', {}, text));
    return part(h('dl', {}, h('dt', {}, [...label.nodes()]), holder), holder);
  },
});
