import { freshId, h } from '../dom';
import { makeKit, part } from '../make-kit';

/** An item is only drawn as the child of a menu. */
function menuOf(node: Element): Element {
  if (node.localName === 'sp-sidenav-item') return h('sp-sidenav', {}, node);
  node.replaceChildren(h('sp-sidenav', {}, [...node.children]));
  return node;
}

export const spectrum = makeKit({
  name: 'Spectrum web components',
  about:
    'a theme element around everything, field labels that point at components, a side menu with labels as attributes',
  load: async () =>
    Promise.all([
      import('@spectrum-web-components/theme/sp-theme.js'),
      import('@spectrum-web-components/theme/src/themes.js'),
      import('@spectrum-web-components/button/sp-button.js'),
      import('@spectrum-web-components/textfield/sp-textfield.js'),
      import('@spectrum-web-components/checkbox/sp-checkbox.js'),
      import('@spectrum-web-components/field-label/sp-field-label.js'),
      import('@spectrum-web-components/dialog/sp-dialog-wrapper.js'),
      import('@spectrum-web-components/sidenav/sp-sidenav.js'),
      import('@spectrum-web-components/sidenav/sp-sidenav-item.js'),
      import('@spectrum-web-components/table/elements.js'),
    ]),
  shell({ title, navigation, main, account, top }) {
    return h(
      'sp-theme',
      { system: 'spectrum', color: 'light', scale: 'medium', style: 'display:flex;min-height:780px' },
      h(
        'div',
        { style: 'width:230px' },
        navigation.map(({ node }) => menuOf(node)),
        h('div', { style: 'position:fixed;left:12px;bottom:12px' }, account ?? ''),
      ),
      h(
        'div',
        { style: 'flex:1' },
        h('h1', {}, [...title.nodes()]),
        (top ?? []).map(({ node }) => node),
        [...main],
      ),
    );
  },
  entry: (label, isCurrent) =>
    part(
      h('sp-sidenav-item', {
        value: freshId('s'),
        label: label.text,
        href: `#${freshId('s')}`,
        selected: isCurrent === true,
      }),
    ),
  button: (label, kind) =>
    part(
      h(
        'sp-button',
        {
          variant: kind === 'main' ? 'accent' : 'secondary',
          ...(kind === 'icon' ? { label: label.text, 'icon-only': true } : {}),
        },
        kind === 'icon' ? h('span', { slot: 'icon' }, '⧉') : [...label.nodes()],
      ),
    ),
  field({ label, type, value, required, hint }) {
    const id = freshId();
    const field = h('sp-textfield', {
      id,
      type: type === 'list' || type === 'date' || type === 'number' ? 'text' : type,
      value: value ?? '',
      ...(hint ? { placeholder: hint } : {}),
    });
    return part(
      h('div', {}, h('sp-field-label', { for: id, required: required === true }, [...label.nodes()]), field),
      field,
    );
  },
  choices(legend, choices) {
    const group = h(
      'div',
      {},
      choices.map(({ label, isChosen }) =>
        h('sp-checkbox', { checked: isChosen === true }, [...label.nodes()]),
      ),
    );
    return part(h('div', {}, h('sp-field-label', {}, [...legend.nodes()]), group), group);
  },
  dialog: (title, body, actions) =>
    h(
      'sp-theme',
      { system: 'spectrum', color: 'light', scale: 'medium' },
      h('sp-dialog-wrapper', { open: true, underlay: true, headline: title.text }, [...body, ...actions]),
    ),
  table(columns, rows) {
    return h(
      'sp-table',
      {},
      h(
        'sp-table-head',
        {},
        columns.map((column) => h('sp-table-head-cell', {}, [...column.nodes()])),
      ),
      h(
        'sp-table-body',
        {},
        rows.map((row) =>
          h(
            'sp-table-row',
            {},
            row.map((cell) => h('sp-table-cell', {}, cell)),
          ),
        ),
      ),
    );
  },
  value(label, text) {
    const id = freshId();
    const field = h('sp-textfield', { id, readonly: true, value: text, style: 'width:560px' });
    return part(h('div', {}, h('sp-field-label', { for: id }, [...label.nodes()]), field), field);
  },
});
