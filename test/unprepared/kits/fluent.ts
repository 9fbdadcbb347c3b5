import { h } from '../dom';
import { makeKit, part } from '../make-kit';

export const fluent = makeKit({
  name: 'Fluent UI web components',
  about: 'labels as slotted text, a modal dialog element of its own, a data grid',
  async load() {
    const kit = await import('@fluentui/web-components');
    kit
      .provideFluentDesignSystem()
      .register(
        kit.fluentButton(),
        kit.fluentTextField(),
        kit.fluentCheckbox(),
        kit.fluentDialog(),
        kit.fluentTabs(),
        kit.fluentTab(),
        kit.fluentTreeView(),
        kit.fluentTreeItem(),
        kit.fluentDataGrid(),
        kit.fluentDataGridRow(),
        kit.fluentDataGridCell(),
        kit.fluentCard(),
      );
  },
  shell({ title, navigation, main, account, top }) {
    return h(
      'div',
      { style: 'display:grid;grid-template-columns:230px 1fr;min-height:780px' },
      h(
        'div',
        { style: 'display:flex;flex-direction:column' },
        h(
          'fluent-tree-view',
          {},
          navigation.map(({ node }) => node),
        ),
        h('div', { style: 'margin-top:auto;padding:12px' }, account ?? ''),
      ),
      h(
        'div',
        {},
        h('h1', {}, [...title.nodes()]),
        (top ?? []).map(({ node }) => node),
        h('fluent-card', { style: '--card-width:100%' }, [...main]),
      ),
    );
  },
  entry: (label, isCurrent) =>
    part(h('fluent-tree-item', { selected: isCurrent === true }, [...label.nodes()])),
  button: (label, kind) =>
    part(
      h(
        'fluent-button',
        kind === 'icon'
          ? { 'aria-label': label.text, appearance: 'stealth' }
          : { appearance: kind === 'main' ? 'accent' : 'neutral' },
        kind === 'icon' ? '⧉' : [...label.nodes()],
      ),
    ),
  field: ({ label, type, value, hint }) =>
    part(
      h(
        'fluent-text-field',
        {
          type: type === 'password' || type === 'email' ? type : 'text',
          value: value ?? '',
          ...(hint ? { placeholder: hint } : {}),
        },
        [...label.nodes()],
      ),
    ),
  choices(legend, choices) {
    const group = h(
      'div',
      {},
      choices.map(({ label, isChosen }) =>
        h('fluent-checkbox', { checked: isChosen === true }, [...label.nodes()]),
      ),
    );
    return part(h('fieldset', {}, h('legend', {}, [...legend.nodes()]), group), group);
  },
  dialog: (title, body, actions) =>
    h(
      'fluent-dialog',
      { modal: true, 'aria-label': title.text },
      h(
        'div',
        { style: 'padding:20px' },
        h('h2', {}, [...title.nodes()]),
        [...body],
        h('div', {}, [...actions]),
      ),
    ),
  table(columns, rows) {
    const cells = (type: string, list: readonly (Node | readonly Node[])[]): readonly Element[] =>
      list.map((cell, at) =>
        h(
          'fluent-data-grid-cell',
          { 'cell-type': type, 'grid-column': String(at + 1) },
          cell instanceof Node ? cell : [...cell],
        ),
      );
    const columnsOf = `repeat(${columns.length}, 1fr)`;
    return h(
      'fluent-data-grid',
      { 'generate-header': 'none', 'grid-template-columns': columnsOf },
      h(
        'fluent-data-grid-row',
        { 'row-type': 'header', 'grid-template-columns': columnsOf },
        cells(
          'columnheader',
          columns.map((column) => column.nodes()),
        ),
      ),
      rows.map((row) =>
        h('fluent-data-grid-row', { 'grid-template-columns': columnsOf }, cells('default', row)),
      ),
    );
  },
  value: (label, text) =>
    part(h('fluent-text-field', { readonly: true, value: text, style: 'width:560px' }, [...label.nodes()])),
});
