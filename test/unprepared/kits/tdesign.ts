import { h } from '../dom';
import type { Label } from '../kit';
import { makeKit, part } from '../make-kit';

type Loaded = Awaited<ReturnType<typeof load>>;
let loaded: Loaded | null = null;

async function load() {
  const [react, dom, client, parts] = await Promise.all([
    import('react'),
    import('react-dom'),
    import('react-dom/client'),
    import('tdesign-react'),
  ]);
  return { react, dom, client, parts };
}

function kit(): Loaded {
  if (!loaded) throw new Error('The kit is opened before it draws.');
  return loaded;
}

/** Draws one component at once, into an element of its own. */
function drawn(make: (kit: Loaded) => unknown, tag = 'div'): HTMLElement {
  const { client, dom, react } = kit();
  const place = h(tag);
  const element = make(kit());
  if (!react.isValidElement(element)) throw new Error('A component is drawn from an element.');
  dom.flushSync(() => client.createRoot(place).render(element));
  return place;
}

/** Nodes of the page inside a component. */
function inside(nodes: readonly Node[]): unknown {
  return kit().react.createElement('span', {
    ref: (place: HTMLElement | null) => place?.replaceChildren(...nodes),
  });
}

function label(text: Label): string {
  return text.text;
}

function first(place: Element, selector: string): Element {
  return place.querySelector(selector) ?? place;
}

export const tdesign = makeKit({
  name: 'TDesign for React',
  about: 'menus of list items, windows in a portal, inputs and tables in many wrappers',
  css: async () => [(await import('tdesign-react/dist/tdesign.css?inline')).default],
  async load() {
    loaded = await load();
  },
  shell({ title, navigation, main, account, top }) {
    return h(
      'div',
      { class: 't-layout', style: 'display:flex;flex-direction:row;min-height:780px' },
      h(
        'aside',
        { class: 't-layout__sider', style: 'width:232px;display:flex;flex-direction:column' },
        h(
          'div',
          { class: 't-default-menu' },
          h(
            'ul',
            { class: 't-menu' },
            navigation.map(({ node }) => node),
          ),
        ),
        h('div', { style: 'margin-top:auto;padding:12px' }, account ?? ''),
      ),
      h(
        'div',
        { class: 't-layout__content', style: 'flex:1' },
        h('div', { class: 't-typography', style: 'font-size:24px' }, [...title.nodes()]),
        h(
          'div',
          { class: 't-tabs__nav' },
          (top ?? []).map(({ node }) => node),
        ),
        h('div', { class: 't-card' }, [...main]),
      ),
    );
  },
  entry(text, isCurrent) {
    const item = h(
      'li',
      { class: `t-menu__item${isCurrent ? ' t-is-active' : ''}`, style: 'cursor:pointer;list-style:none' },
      h('span', { class: 't-menu__content' }, [...text.nodes()]),
    );
    return part(item);
  },
  button(text, type) {
    const place = drawn(
      ({ react, parts }) =>
        type === 'icon'
          ? react.createElement(parts.Button, { shape: 'square', variant: 'text', title: label(text) }, '⧉')
          : react.createElement(
              parts.Button,
              { theme: type === 'main' ? 'primary' : 'default' },
              inside(text.nodes()) as never,
            ),
      'span',
    );
    return part(place, first(place, 'button'));
  },
  field({ label: text, type, value, hint }) {
    const place = drawn(({ react, parts }) =>
      react.createElement(parts.Input, {
        type: type === 'password' ? 'password' : 'text',
        defaultValue: value ?? '',
        ...(hint ? { placeholder: hint } : {}),
      }),
    );
    return part(
      h(
        'div',
        { class: 't-form__item' },
        h('div', { class: 't-form__label' }, h('label', {}, [...text.nodes()])),
        h('div', { class: 't-form__controls' }, place),
      ),
      first(place, '.t-input'),
    );
  },
  choices(legend, choices) {
    const place = drawn(({ react, parts }) =>
      react.createElement(parts.Checkbox.Group, {
        defaultValue: choices.filter(({ isChosen }) => isChosen).map(({ label: text }) => text.text),
        options: choices.map(({ label: text }) => ({ label: text.text, value: text.text })),
      }),
    );
    return part(
      h(
        'div',
        { class: 't-form__item' },
        h('div', { class: 't-form__label' }, [...legend.nodes()]),
        h('div', { class: 't-form__controls' }, place),
      ),
      first(place, '.t-checkbox-group'),
    );
  },
  dialog(title, body, actions) {
    return h(
      'div',
      { class: 't-dialog__ctx t-dialog__ctx--fixed', style: 'position:fixed;inset:0;z-index:2500' },
      h('div', { class: 't-dialog__mask', style: 'position:fixed;inset:0;background:rgb(0 0 0 / 60%)' }),
      h(
        'div',
        { class: 't-dialog__wrap', style: 'position:absolute;inset:0' },
        h(
          'div',
          { class: 't-dialog__position t-dialog--top', style: 'padding-top:60px' },
          h(
            'div',
            { class: 't-dialog t-dialog--default', style: 'width:560px;margin:auto' },
            h('div', { class: 't-dialog__header' }, [...title.nodes()]),
            h('div', { class: 't-dialog__body' }, [...body]),
            h('div', { class: 't-dialog__footer' }, [...actions]),
          ),
        ),
      ),
    );
  },
  value(text, value) {
    const place = drawn(({ react, parts }) =>
      react.createElement(parts.Input, { readonly: true, defaultValue: value }),
    );
    return part(
      h('div', { class: 't-form__item' }, h('div', { class: 't-form__label' }, [...text.nodes()]), place),
      first(place, '.t-input'),
    );
  },
});
