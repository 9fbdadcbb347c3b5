import { freshId, h } from '../dom';
import { inputFor, layerStyles, makeKit, part, tick } from '../make-kit';

/** Layout tables, `font`, input buttons and links to scripts. */
export const tables2000 = makeKit({
  name: 'tables of the 2000s',
  about: 'layout in nested tables, input buttons, script links, labels in the cell beside',
  shell({ title, navigation, main, account, top }) {
    return h(
      'table',
      { width: '100%', cellpadding: '4', border: '0' },
      h(
        'tbody',
        {},
        h(
          'tr',
          { bgcolor: '#ccccee' },
          h(
            'td',
            { colspan: '2' },
            h('font', { size: '5' }, h('b', {}, [...title.nodes()])),
            (top ?? []).map(({ node }) => node),
          ),
        ),
        h(
          'tr',
          {},
          h(
            'td',
            { width: '180', valign: 'top', height: '640' },
            h(
              'table',
              {},
              h(
                'tbody',
                {},
                navigation.map(({ node }) => h('tr', {}, h('td', { bgcolor: '#eeeeee' }, node))),
              ),
            ),
            h('div', { style: 'position:absolute;left:8px;bottom:8px' }, account ?? ''),
          ),
          h('td', { valign: 'top' }, [...main]),
        ),
      ),
    );
  },
  entry: (label) =>
    part(h('a', { href: 'javascript:void(0)' }, h('font', { color: '#0000aa' }, [...label.nodes()]))),
  button: (label, kind) =>
    part(
      kind === 'icon'
        ? h('input', {
            type: 'image',
            alt: label.text,
            width: '20',
            height: '20',
            src: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=',
          })
        : h('input', { type: kind === 'main' ? 'submit' : 'button', value: label.text }),
    ),
  heading: (label) => h('p', {}, h('font', { size: '4' }, h('b', {}, [...label.nodes()]))),
  field({ label, type, value }) {
    const input = inputFor(type, { size: '30', name: freshId() }, value);
    return part(
      h(
        'table',
        {},
        h(
          'tbody',
          {},
          h(
            'tr',
            {},
            h('td', { width: '160', align: 'right' }, h('font', { size: '2' }, [...label.nodes()], ':')),
            h('td', {}, input),
          ),
        ),
      ),
      input,
    );
  },
  choices(legend, choices) {
    const cell = h(
      'td',
      {},
      choices.map(({ label, isChosen }) => [
        tick(isChosen),
        h('font', { size: '2' }, [...label.nodes()]),
        h('br'),
      ]),
    );
    return part(
      h(
        'table',
        {},
        h(
          'tbody',
          {},
          h(
            'tr',
            {},
            h('td', { width: '160', align: 'right' }, h('font', { size: '2' }, [...legend.nodes()])),
            cell,
          ),
        ),
      ),
      cell,
    );
  },
  dialog(title, body, actions) {
    const styles = layerStyles();
    return h(
      'div',
      {},
      h('div', { style: styles.sheet }),
      h(
        'table',
        { style: styles.box, bgcolor: 'white' },
        h(
          'tbody',
          {},
          h(
            'tr',
            {},
            h('td', { bgcolor: '#000088' }, h('font', { color: 'white' }, h('b', {}, [...title.nodes()]))),
          ),
          h('tr', {}, h('td', {}, [...body])),
          h('tr', {}, h('td', { align: 'center' }, [...actions])),
        ),
      ),
    );
  },
  table(columns, rows) {
    return h(
      'table',
      { border: '1', cellspacing: '0', cellpadding: '3' },
      h(
        'tbody',
        {},
        h(
          'tr',
          { bgcolor: '#dddddd' },
          columns.map((column) => h('td', {}, h('b', {}, [...column.nodes()]))),
        ),
        rows.map((row) =>
          h(
            'tr',
            {},
            row.map((cell) => h('td', {}, cell)),
          ),
        ),
      ),
    );
  },
  value(label, text) {
    const cell = h('td', {}, h('tt', {}, text));
    return part(
      h(
        'table',
        {},
        h(
          'tbody',
          {},
          h('tr', {}, h('td', { width: '160', align: 'right' }, h('b', {}, [...label.nodes()])), cell),
        ),
      ),
      cell,
    );
  },
});
