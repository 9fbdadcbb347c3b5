import { freshId, h, icon } from '../dom';
import { inputFor, makeKit, part, tick } from '../make-kit';

/** Tabs of radio buttons, accordions, a wizard's numbered steps. */
export const wizard = makeKit({
  name: 'wizard and tabs of style sheets',
  about: 'tabs made of radio buttons, folded sections, numbered steps, floating labels after their inputs',
  css: `.tabs>input{position:absolute;opacity:0;width:1px;height:1px}.tabs>label{padding:8px 12px;cursor:pointer;border-bottom:2px solid #ccc}
    .fl{position:relative;margin:14px 0}.fl>input{padding:18px 8px 4px;width:260px}.fl>span{position:absolute;inset-inline-start:8px;top:2px;font-size:11px;pointer-events:none}
    .sw{position:relative;padding-inline-start:44px;display:block}.sw>input{position:absolute;opacity:0}.sw>i{position:absolute;inset-inline-start:0;width:36px;height:18px;border-radius:9px;background:#bbb}`,
  shell({ title, navigation, main, account, top }) {
    return h(
      'div',
      {},
      h(
        'header',
        { style: 'display:flex;gap:12px' },
        h(
          'div',
          { class: 'tabs', style: 'display:flex' },
          navigation.map(({ node }) => node),
        ),
      ),
      h(
        'ol',
        {},
        h('li', {}, h('details', {}, h('summary', {}, '1'), h('p', {}, 'Hello'))),
        h(
          'li',
          {},
          h(
            'details',
            { open: true },
            h('summary', {}, [...title.nodes()]),
            h(
              'div',
              {},
              (top ?? []).map(({ node }) => node),
            ),
            h('section', {}, [...main]),
          ),
        ),
      ),
      h('div', { style: 'position:fixed;left:12px;bottom:12px' }, account ?? ''),
    );
  },
  entry(label, isCurrent) {
    const id = freshId('tab');
    const radio = h('input', { type: 'radio', name: 'tabs', id, checked: isCurrent === true });
    const text = h('label', { for: id, style: 'padding:8px;cursor:pointer' }, [...label.nodes()]);
    return part(h('span', { class: 'tabs' }, radio, text), text);
  },
  button: (label, kind) =>
    part(
      kind === 'icon'
        ? h('a', { href: '#', class: 'btn', 'aria-label': label.text }, icon(20))
        : h('a', { href: '#', class: 'btn btn-lg', style: 'padding:6px 10px;background:#ddd' }, [
            ...label.nodes(),
          ]),
    ),
  field({ label, type, value }) {
    const input = inputFor(type, { placeholder: ' ' }, value);
    return part(h('div', { class: 'fl' }, input, h('span', {}, [...label.nodes()])), input);
  },
  choices(legend, choices) {
    const group = h(
      'div',
      {},
      choices.map(({ label, isChosen }) =>
        h('label', { class: 'sw' }, tick(isChosen), h('i'), [...label.nodes()]),
      ),
    );
    return part(h('div', {}, h('h3', {}, [...legend.nodes()]), group), group);
  },
  table(columns, rows) {
    return h(
      'div',
      { class: 'rows' },
      rows.map((row) =>
        h(
          'dl',
          { style: 'display:inline-block;border:1px solid;padding:6px;vertical-align:top' },
          row.map((cell, at) => [h('dt', {}, [...(columns[at]?.nodes() ?? [])]), h('dd', {}, cell)]),
        ),
      ),
    );
  },
  value(label, text) {
    const holder = h('dd', {}, text);
    return part(h('dl', {}, h('dt', {}, [...label.nodes()]), holder), holder);
  },
});
