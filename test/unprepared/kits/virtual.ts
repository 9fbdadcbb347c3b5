import { freshId, h, icon } from '../dom';
import { inputFor, layerStyles, makeKit, part } from '../make-kit';

/** Rows that are placed by transforms in a scrolled list, menus as trees, windows in a portal. */
export const virtual = makeKit({
  name: 'virtual grid and portals',
  about: 'rows placed by transforms, tree menus, windows in portals, names by reference',
  css: `.vr{position:absolute;inset-inline:0;height:34px;display:flex}.vc{width:150px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}`,
  shell({ title, navigation, main, account, top }) {
    return h(
      'div',
      { style: 'display:grid;grid-template-columns:210px 1fr;height:780px' },
      h(
        'aside',
        { style: 'display:flex;flex-direction:column;overflow:auto' },
        h(
          'ul',
          { role: 'tree', style: 'list-style:none;padding:0' },
          navigation.map(({ node }) => node),
        ),
        h('div', { style: 'margin-top:auto' }, account ?? ''),
      ),
      h(
        'div',
        { role: 'main', style: 'overflow:auto' },
        h('div', { role: 'heading', 'aria-level': '1', style: 'font-size:24px' }, [...title.nodes()]),
        h(
          'div',
          { role: 'tablist' },
          (top ?? []).map(({ node }) => node),
        ),
        [...main],
      ),
    );
  },
  entry: (label, isCurrent) =>
    part(
      h(
        'li',
        {
          role: 'treeitem',
          tabindex: '0',
          'aria-selected': isCurrent ? 'true' : 'false',
          style: 'padding:6px',
        },
        h('span', {}, [...label.nodes()]),
      ),
    ),
  button(label, kind) {
    if (kind === 'icon') {
      const id = freshId('tip');
      return part(
        h(
          'span',
          {},
          h(
            'span',
            {
              role: 'button',
              tabindex: '0',
              'aria-labelledby': id,
              style: 'display:inline-block;width:22px;height:22px',
            },
            icon(18),
          ),
          h('span', { id, hidden: true }, label.text),
        ),
      );
    }
    return part(
      h(
        'div',
        { role: 'button', tabindex: '0', style: 'display:inline-block;padding:6px 12px;border:1px solid' },
        [...label.nodes()],
      ),
    );
  },
  heading: (label, level) => h('div', { role: 'heading', 'aria-level': String(level) }, [...label.nodes()]),
  field({ label, type, value }) {
    const id = freshId('lab');
    const input = inputFor(type, { 'aria-labelledby': id, style: 'height:30px' }, value);
    return part(
      h(
        'div',
        { style: 'display:flex;flex-direction:column-reverse' },
        input,
        h('span', { id }, [...label.nodes()]),
      ),
      input,
    );
  },
  choices(legend, choices) {
    const id = freshId('leg');
    const items = choices.map(({ label, isChosen }) => {
      const own = freshId('opt');
      return h(
        'div',
        {},
        h('span', {
          role: 'checkbox',
          tabindex: '0',
          'aria-checked': isChosen ? 'true' : 'false',
          'aria-labelledby': own,
          style: 'display:inline-block;width:18px;height:18px;border:1px solid',
        }),
        h('span', { id: own }, [...label.nodes()]),
      );
    });
    const group = h('div', { role: 'group', 'aria-labelledby': id }, items);
    return part(h('div', {}, h('span', { id }, [...legend.nodes()]), group), group);
  },
  dialog(title, body, actions) {
    const styles = layerStyles();
    const id = freshId('dlg');
    return h(
      'div',
      { class: 'portal-root' },
      h(
        'div',
        { class: 'overlay', style: styles.sheet },
        h(
          'div',
          { role: 'dialog', 'aria-labelledby': id, style: styles.box },
          h('div', { id, style: 'font-weight:600' }, [...title.nodes()]),
          [...body],
          h('div', {}, [...actions]),
        ),
      ),
    );
  },
  table(columns, rows) {
    const cells = (role: string, list: readonly (Node | readonly Node[])[]): readonly Element[] =>
      list.map((cell) => h('div', { role, class: 'vc' }, cell instanceof Node ? cell : [...cell]));
    const head = h(
      'div',
      { role: 'row', style: 'display:flex;height:34px' },
      cells(
        'columnheader',
        columns.map((column) => column.nodes()),
      ),
    );
    // The order in the document is not the order on the screen.
    const body = rows
      .map((row, at) =>
        h(
          'div',
          { role: 'row', class: 'vr', style: `transform:translateY(${at * 34}px)` },
          cells('gridcell', row),
        ),
      )
      .reverse();
    return h(
      'div',
      { role: 'grid' },
      h('div', { role: 'rowgroup' }, head),
      h('div', { role: 'rowgroup', style: 'position:relative;height:200px;overflow:auto' }, body),
    );
  },
  value(label, text) {
    const holder = h(
      'span',
      { style: 'font-family:monospace;user-select:all' },
      text.match(/.{1,6}/g)?.map((piece) => h('span', {}, piece)) ?? [],
    );
    return part(h('div', {}, h('div', {}, [...label.nodes()]), holder), holder);
  },
});
