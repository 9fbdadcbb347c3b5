import { frames, freshId, h, icon } from './dom';
import type { Kit, Label, Part } from './kit';

type Own = Pick<Kit, 'name' | 'about'> &
  Partial<Omit<Kit, 'open' | 'drawn'>> & {
    readonly css?: string | (() => Promise<readonly string[]>);
    /** Loads components that stay for the rest of the run. */
    readonly load?: () => Promise<unknown>;
    readonly drawn?: () => Promise<void>;
  };

export function part(node: Element, right: Element = node): Part {
  return { node, right };
}

/** A kit from what it does in its own way; everything else is ordinary HTML. */
export function makeKit(own: Own): Kit {
  return {
    ...plain,
    ...own,
    async open(signal) {
      await own.load?.();
      const sheets = typeof own.css === 'function' ? await own.css() : [own.css ?? ''];
      const style = h('style', {}, sheets.join('\n'));
      document.head.append(style);
      signal.addEventListener('abort', () => style.remove());
    },
    async drawn() {
      await frames();
      await own.drawn?.();
      endMovements();
      await frames(1);
    },
  };
}

/** Brings what fades and slides in to its end, so that nobody has to wait for it. */
function endMovements(): void {
  for (const animation of document.getAnimations()) {
    const timing = animation.effect?.getComputedTiming();
    if (timing && timing.endTime !== Infinity) animation.finish();
  }
}

let layer = 40;

/** The styles of a window over the page and of the sheet behind it, above all that were opened before. */
export function layerStyles(): { readonly sheet: string; readonly box: string } {
  layer += 2;
  return {
    sheet: `position:fixed;inset:0;background:rgb(0 0 0 / 45%);z-index:${layer}`,
    box: `position:fixed;top:60px;left:30%;width:520px;background:#fff;border:1px solid #888;padding:16px;z-index:${layer + 1}`,
  };
}

const plain: Omit<Kit, 'name' | 'about' | 'open' | 'drawn'> = {
  shell({ title, navigation, main, account, top }) {
    return h(
      'div',
      { style: 'display:flex;min-height:780px' },
      h(
        'nav',
        { style: 'width:200px;display:flex;flex-direction:column' },
        navigation.map(({ node }) => node),
        h('div', { style: 'margin-top:auto' }, account ?? ''),
      ),
      h(
        'main',
        { style: 'flex:1;padding:16px' },
        h('h1', {}, [...title.nodes()]),
        (top ?? []).map(({ node }) => node),
        [...main],
      ),
    );
  },
  entry: (label, isCurrent) =>
    part(
      h('a', { href: `#${freshId('to')}`, ...(isCurrent ? { 'aria-current': 'page' } : {}) }, [
        ...label.nodes(),
      ]),
    ),
  button: (label, kind) =>
    part(
      kind === 'icon'
        ? h('button', { type: 'button', 'aria-label': label.text }, icon())
        : h('button', { type: 'button' }, [...label.nodes()]),
    ),
  heading: (label, level) => h(`h${level}`, {}, [...label.nodes()]),
  field(field) {
    const id = freshId();
    const input = inputFor(
      field.type,
      { id, ...(field.hint ? { placeholder: field.hint } : {}) },
      field.value,
    );
    return part(h('p', {}, h('label', { for: id }, [...field.label.nodes()]), ' ', input), input);
  },
  choices(legend, choices) {
    return part(
      h(
        'fieldset',
        {},
        h('legend', {}, [...legend.nodes()]),
        choices.map(({ label, isChosen }) => h('label', {}, tick(isChosen), ' ', [...label.nodes()])),
      ),
    );
  },
  dialog(title, body, actions) {
    const styles = layerStyles();
    return h(
      'div',
      {},
      h('div', { style: styles.sheet }),
      h(
        'div',
        { role: 'dialog', 'aria-modal': 'true', style: styles.box },
        h('h2', {}, [...title.nodes()]),
        [...body],
        h('footer', {}, [...actions]),
      ),
    );
  },
  table(columns, rows) {
    return h(
      'table',
      { style: 'border-spacing:12px' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          columns.map((column) => h('th', {}, [...column.nodes()])),
        ),
      ),
      h(
        'tbody',
        {},
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
    const holder = h('code', {}, text);
    return part(h('p', {}, h('strong', {}, [...label.nodes()]), ' ', holder), holder);
  },
};

export function inputFor(
  type: string,
  attributes: Readonly<Record<string, string | boolean>>,
  value = '',
): HTMLInputElement {
  const input = h('input', { type: type === 'list' ? 'text' : type, ...attributes });
  if (!(input instanceof HTMLInputElement)) throw new Error('An input is an input.');
  input.value = value;
  return input;
}

export function tick(isChosen = false): HTMLInputElement {
  const box = inputFor('checkbox', {});
  box.checked = isChosen;
  return box;
}

export function plainLabel(text: string): Label {
  return { text, nodes: () => [document.createTextNode(text)] };
}
