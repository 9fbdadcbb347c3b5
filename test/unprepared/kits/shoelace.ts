import { freshId, h } from '../dom';
import { makeKit, part } from '../make-kit';

export const shoelace = makeKit({
  name: 'Shoelace',
  about: 'web components with open shadow roots, labels as attributes, menus with roles set by script',
  css: async () => [(await import('@shoelace-style/shoelace/dist/themes/light.css?inline')).default],
  load: async () =>
    Promise.all([
      import('@shoelace-style/shoelace/dist/components/button/button.js'),
      import('@shoelace-style/shoelace/dist/components/icon-button/icon-button.js'),
      import('@shoelace-style/shoelace/dist/components/input/input.js'),
      import('@shoelace-style/shoelace/dist/components/checkbox/checkbox.js'),
      import('@shoelace-style/shoelace/dist/components/dialog/dialog.js'),
      import('@shoelace-style/shoelace/dist/components/menu/menu.js'),
      import('@shoelace-style/shoelace/dist/components/menu-item/menu-item.js'),
      import('@shoelace-style/shoelace/dist/components/card/card.js'),
    ]),
  shell({ title, navigation, main, account, top }) {
    return h(
      'div',
      { style: 'display:flex;min-height:780px' },
      h(
        'aside',
        { style: 'width:220px' },
        h(
          'sl-menu',
          {},
          navigation.map(({ node }) => node),
        ),
        h('div', { style: 'position:fixed;left:12px;bottom:12px' }, account ?? ''),
      ),
      h(
        'div',
        { style: 'flex:1' },
        h('h2', {}, [...title.nodes()]),
        (top ?? []).map(({ node }) => node),
        h('sl-card', { style: 'width:100%' }, [...main]),
      ),
    );
  },
  entry: (label) => part(h('sl-menu-item', { value: freshId('v') }, [...label.nodes()])),
  button: (label, kind) =>
    part(
      kind === 'icon'
        ? h('sl-icon-button', { label: label.text, style: 'font-size:20px' })
        : h('sl-button', { variant: kind === 'main' ? 'primary' : 'default' }, [...label.nodes()]),
    ),
  field: ({ label, type, value, required, hint }) =>
    part(
      h('sl-input', {
        label: label.text,
        type: type === 'list' ? 'text' : type,
        value: value ?? '',
        required: required === true,
        ...(hint ? { placeholder: hint } : {}),
      }),
    ),
  choices(legend, choices) {
    const group = h(
      'div',
      {},
      choices.map(({ label, isChosen }) =>
        h('sl-checkbox', { checked: isChosen === true, style: 'display:block' }, [...label.nodes()]),
      ),
    );
    return part(h('div', {}, h('div', {}, [...legend.nodes()]), group), group);
  },
  dialog: (title, body, actions) =>
    h('sl-dialog', { label: title.text, open: true }, [...body], h('div', { slot: 'footer' }, [...actions])),
  value: (label, text) => part(h('sl-input', { label: label.text, readonly: true, value: text })),
});
