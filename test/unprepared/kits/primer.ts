import { freshId, h } from '../dom';
import { inputFor, makeKit, part, tick } from '../make-kit';

export const primer = makeKit({
  name: 'Primer CSS',
  about: 'classes on ordinary HTML, side and underline navigation, windows as an open details element',
  css: async () => [(await import('@primer/css/dist/primer.css?inline')).default],
  shell({ title, navigation, main, account, top }) {
    return h(
      'div',
      { class: 'd-flex', style: 'min-height:780px' },
      h(
        'nav',
        { class: 'SideNav', style: 'width:220px' },
        navigation.map(({ node }) => node),
        h('div', { style: 'position:fixed;left:16px;bottom:16px' }, account ?? ''),
      ),
      h(
        'div',
        { class: 'flex-auto p-4' },
        h('div', { class: 'Subhead' }, h('h2', { class: 'Subhead-heading' }, [...title.nodes()])),
        h(
          'div',
          { class: 'UnderlineNav' },
          h(
            'div',
            { class: 'UnderlineNav-body' },
            (top ?? []).map(({ node }) => node),
          ),
        ),
        h('div', { class: 'Box p-3' }, [...main]),
      ),
    );
  },
  entry: (label, isCurrent) =>
    part(
      h(
        'a',
        { class: 'SideNav-item', href: `#${freshId('n')}`, ...(isCurrent ? { 'aria-current': 'page' } : {}) },
        [...label.nodes(), h('span', { class: 'Counter' }, '12')],
      ),
    ),
  button: (label, kind) =>
    part(
      kind === 'icon'
        ? h(
            'button',
            { class: 'btn-octicon tooltipped tooltipped-n', type: 'button', 'aria-label': label.text },
            '⧉',
          )
        : h('button', { class: kind === 'main' ? 'btn btn-primary' : 'btn', type: 'button' }, [
            ...label.nodes(),
          ]),
    ),
  field({ label, type, value, hint }) {
    const id = freshId();
    const input = inputFor(
      type,
      { id, class: 'form-control', ...(hint ? { placeholder: hint } : {}) },
      value,
    );
    return part(
      h(
        'dl',
        { class: 'form-group' },
        h('dt', { class: 'input-label' }, h('label', { for: id }, [...label.nodes()])),
        h('dd', {}, input),
      ),
      input,
    );
  },
  choices(legend, choices) {
    const group = h(
      'ul',
      { style: 'list-style:none' },
      choices.map(({ label, isChosen }) =>
        h(
          'li',
          { class: 'form-checkbox' },
          h('label', {}, tick(isChosen), [
            ...label.nodes(),
            h('p', { class: 'note' }, 'Lorem ipsum dolor sit amet'),
          ]),
        ),
      ),
    );
    return part(
      h('dl', { class: 'form-group' }, h('dt', {}, [...legend.nodes()]), h('dd', {}, group)),
      group,
    );
  },
  dialog: (title, body, actions) =>
    h(
      'details',
      { class: 'details-reset details-overlay details-overlay-dark', open: true },
      h('summary', { 'aria-haspopup': 'dialog' }, '…'),
      h(
        'div',
        {
          role: 'dialog',
          class: 'Box Box--overlay d-flex flex-column anim-fade-in fast',
          style: 'position:fixed;top:40px;left:30%;z-index:99;width:560px;background:#fff',
        },
        h('div', { class: 'Box-header' }, h('h3', { class: 'Box-title' }, [...title.nodes()])),
        h('div', { class: 'Box-body' }, [...body]),
        h('div', { class: 'Box-footer' }, [...actions]),
      ),
    ),
  value(label, text) {
    const holder = h('code', { class: 'token' }, text);
    return part(h('div', { class: 'flash' }, h('h4', {}, [...label.nodes()]), holder), holder);
  },
});
