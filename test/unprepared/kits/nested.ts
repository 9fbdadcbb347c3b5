import { freshId, h, icon, inShadow } from '../dom';
import { inputFor, makeKit, part } from '../make-kit';

/** Everything in open shadow roots on elements with ordinary names, three deep. */
export const nested = makeKit({
  name: 'nested shadow roots',
  about: 'open shadow roots on ordinary elements, three deep, with slots',
  shell({ title, navigation, main, account, top }) {
    const bar = inShadow(
      'div',
      { style: 'width:200px' },
      h('nav', {}, h('slot')),
      h('div', { style: 'position:fixed;left:10px;bottom:10px' }, h('slot', { name: 'me' })),
    );
    bar.append(...navigation.map(({ node }) => node));
    if (account) {
      account.setAttribute('slot', 'me');
      bar.append(account);
    }
    const content = inShadow(
      'section',
      { style: 'flex:1' },
      h('h1', {}, [...title.nodes()]),
      (top ?? []).map(({ node }) => node),
      inShadow('div', {}, [...main]),
    );
    return inShadow('div', {}, h('div', { style: 'display:flex;min-height:780px' }, bar, content));
  },
  entry(label) {
    const link = h('a', { href: `#${freshId('e')}` }, [...label.nodes()]);
    return part(inShadow('div', { style: 'padding:6px' }, link), link);
  },
  button(label, kind) {
    const button =
      kind === 'icon' ? h('button', { 'aria-label': label.text }, icon()) : h('button', {}, h('slot'));
    const host = inShadow('span', {}, button);
    if (kind !== 'icon') host.append(...label.nodes());
    return part(host, button);
  },
  field({ label, type, value }) {
    const id = freshId();
    const input = inputFor(type, { id }, value);
    return part(
      inShadow('div', {}, h('label', { for: id }, [...label.nodes()]), inShadow('div', {}), input),
      input,
    );
  },
});
