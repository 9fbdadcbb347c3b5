import { h, icon } from '../dom';
import { inputFor, makeKit, part } from '../make-kit';

/** Roles on spans, names by reference, everything mirrored by style sheets. */
export const spans = makeKit({
  name: 'roles on spans, mirrored rows',
  about: 'role=button spans, labels behind their inputs, rows turned round by style sheets',
  css: `.row{display:flex;flex-direction:row-reverse;justify-content:flex-end;gap:10px;margin:8px 0}.pill{display:inline-flex;gap:4px;padding:4px 10px;border:1px solid #777;border-radius:14px}`,
  shell({ title, navigation, main, account, top }) {
    return h(
      'div',
      { style: 'display:flex;flex-direction:row-reverse;min-height:780px' },
      h(
        'div',
        { role: 'main', style: 'flex:1' },
        h('div', { style: 'font-size:26px' }, [...title.nodes()]),
        h(
          'div',
          { role: 'menubar' },
          (top ?? []).map(({ node }) => node),
        ),
        [...main],
      ),
      h(
        'div',
        {
          role: 'navigation',
          style: 'width:220px;display:flex;flex-direction:column-reverse;justify-content:flex-end',
        },
        [...navigation].reverse().map(({ node }) => node),
        account ? h('div', { style: 'position:absolute;bottom:10px;left:10px' }, account) : '',
      ),
    );
  },
  entry: (label) =>
    part(
      h(
        'span',
        { role: 'menuitem', tabindex: '-1', class: 'pill', style: 'border:0' },
        h('em', {}, icon()),
        h('span', {}, [...label.nodes()]),
      ),
    ),
  button: (label, kind) =>
    part(
      kind === 'icon'
        ? h('span', { role: 'button', tabindex: '0', class: 'pill', 'aria-label': label.text }, icon(18))
        : h('span', { role: 'button', tabindex: '0', class: 'pill' }, h('bdi', {}, [...label.nodes()])),
    ),
  heading: (label) => h('div', { style: 'font-size:20px;font-weight:bold' }, [...label.nodes()]),
  field({ label, type, value }) {
    const box =
      type === 'text' && value === undefined
        ? h('div', { contenteditable: 'true', style: 'border:1px solid;width:220px;height:26px' })
        : inputFor(type, {}, value);
    return part(
      h('div', { class: 'row' }, box, h('span', { style: 'width:160px' }, [...label.nodes()])),
      box,
    );
  },
  choices(legend, choices) {
    const group = h(
      'span',
      { role: 'group' },
      choices.map(({ label, isChosen }) =>
        h(
          'span',
          { role: 'switch', tabindex: '0', 'aria-checked': isChosen ? 'true' : 'false', class: 'pill' },
          [...label.nodes()],
        ),
      ),
    );
    return part(
      h('div', { class: 'row' }, group, h('span', { style: 'width:160px' }, [...legend.nodes()])),
      group,
    );
  },
});
