import { freshId, h } from '../dom';
import { makeKit, part } from '../make-kit';

export const ui5 = makeKit({
  name: 'UI5 web components',
  about: 'labels that point at components, popups in the top layer, tables as grids, list items as menu',
  load: async () =>
    Promise.all([
      import('@ui5/webcomponents/dist/Button.js'),
      import('@ui5/webcomponents/dist/Input.js'),
      import('@ui5/webcomponents/dist/Label.js'),
      import('@ui5/webcomponents/dist/CheckBox.js'),
      import('@ui5/webcomponents/dist/Dialog.js'),
      import('@ui5/webcomponents/dist/List.js'),
      import('@ui5/webcomponents/dist/ListItemStandard.js'),
      import('@ui5/webcomponents/dist/Title.js'),
      import('@ui5/webcomponents/dist/Table.js'),
      import('@ui5/webcomponents/dist/TableRow.js'),
      import('@ui5/webcomponents/dist/TableCell.js'),
      import('@ui5/webcomponents/dist/TableHeaderRow.js'),
      import('@ui5/webcomponents/dist/TableHeaderCell.js'),
    ]),
  shell({ title, navigation, main, account, top }) {
    return h(
      'div',
      { style: 'display:flex;min-height:780px' },
      h(
        'div',
        { style: 'width:240px' },
        h(
          'ui5-list',
          {},
          navigation.map(({ node }) => node),
        ),
        h('div', { style: 'position:absolute;left:10px;top:720px' }, account ?? ''),
      ),
      h(
        'div',
        { style: 'flex:1;min-width:0' },
        h('ui5-title', { level: 'H1' }, [...title.nodes()]),
        (top ?? []).map(({ node }) => node),
        [...main],
      ),
    );
  },
  entry: (label, isCurrent) =>
    part(h('ui5-li', { type: 'Active', selected: isCurrent === true }, label.text)),
  button: (label, kind) =>
    part(
      kind === 'icon'
        ? h('ui5-button', {
            tooltip: label.text,
            'accessible-name': label.text,
            design: 'Transparent',
            style: 'min-width:32px',
          })
        : h('ui5-button', { design: kind === 'main' ? 'Emphasized' : 'Default' }, [...label.nodes()]),
    ),
  heading: (label, level) => h('ui5-title', { level: `H${level}` }, [...label.nodes()]),
  field({ label, type, value, required, hint }) {
    const id = freshId();
    const input = h('ui5-input', {
      id,
      type:
        type === 'password' ? 'Password' : type === 'email' ? 'Email' : type === 'number' ? 'Number' : 'Text',
      value: value ?? '',
      ...(hint ? { placeholder: hint } : {}),
    });
    return part(
      h(
        'div',
        {},
        h('ui5-label', { for: id, required: required === true, 'show-colon': true }, label.text),
        h('br'),
        input,
      ),
      input,
    );
  },
  choices(legend, choices) {
    const group = h(
      'div',
      {},
      choices.map(({ label, isChosen }) =>
        h('ui5-checkbox', { text: label.text, checked: isChosen === true }),
      ),
    );
    return part(h('div', {}, h('ui5-label', {}, legend.text), group), group);
  },
  dialog: (title, body, actions) =>
    h(
      'ui5-dialog',
      { 'header-text': title.text, open: true },
      h('section', {}, [...body]),
      h('div', { slot: 'footer' }, [...actions]),
    ),
  table(columns, rows) {
    return h(
      'ui5-table',
      {},
      h(
        'ui5-table-header-row',
        { slot: 'headerRow' },
        columns.map((column) => h('ui5-table-header-cell', {}, column.text)),
      ),
      rows.map((row) =>
        h(
          'ui5-table-row',
          {},
          row.map((cell) => h('ui5-table-cell', {}, cell)),
        ),
      ),
    );
  },
  value(label, text) {
    const id = freshId();
    const input = h('ui5-input', { id, readonly: true, value: text, style: 'width:560px' });
    return part(h('div', {}, h('ui5-label', { for: id }, label.text), input), input);
  },
});
