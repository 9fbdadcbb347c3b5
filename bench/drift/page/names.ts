import { everything } from './stage';
import type { Change, Scene } from './scene';

const CLASS_IN_CSS = /\.(-?[_a-zA-Z](?:[\w-]|\\.)*)/g;
const ID_REFERENCES = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'list',
  'form',
];
const HOOK = /^data-(?!state|orientation|side|disabled|open|selected)|^name$/;

/** A build with other class names: what the page looks like stays the same. */
export const renameClasses: Change = (scene) => {
  const renamed = new Map<string, string>();
  const rename = (name: string): string => {
    const known = renamed.get(name) ?? scene.chance.name();
    renamed.set(name, known);
    return known;
  };
  for (const element of everything(document)) {
    const names = [...element.classList];
    if (names.length > 0) element.setAttribute('class', names.map(rename).join(' '));
  }
  rewriteStyles((css) =>
    css.replace(CLASS_IN_CSS, (whole, name: string) => {
      const other = renamed.get(name.replace(/\\(.)/g, '$1'));
      return other === undefined ? whole : `.${other}`;
    }),
  );
  return renamed.size > 0;
};

/** Other ids, with all that refers to them, and other hooks for scripts and tests. */
export const renameIds: Change = (scene) => {
  const elements = everything(document);
  const renamed = new Map<string, string>();
  for (const { id } of elements) if (id !== '') renamed.set(id, scene.chance.name());
  for (const element of elements) {
    const id = renamed.get(element.id);
    if (id !== undefined) element.id = id;
    for (const name of ID_REFERENCES) {
      const value = element.getAttribute(name);
      if (value !== null)
        element.setAttribute(
          name,
          value
            .split(' ')
            .map((part) => renamed.get(part) ?? part)
            .join(' '),
        );
    }
    renameHooks(scene, element);
  }
  rewriteStyles((css) =>
    css.replace(/#(-?[_a-zA-Z][\w-]*)(?=[^;}]*\{)/g, (whole, name: string) => {
      const other = renamed.get(name);
      return other === undefined ? whole : `#${other}`;
    }),
  );
  return renamed.size > 0;
};

function renameHooks({ chance }: Scene, element: Element): void {
  for (const { name } of [...element.attributes]) {
    const isHook = HOOK.test(name) && !(name === 'name' && element.getAttribute('type') === 'radio');
    if (isHook && element.localName !== 'slot') element.setAttribute(name, chance.name());
  }
}

function rewriteStyles(rewrite: (css: string) => string): void {
  for (const style of everything(document)) {
    if (style.localName === 'style') style.textContent = rewrite(style.textContent);
  }
}
