import { chainOf, type Change, type Scene } from './scene';

/** The part of the page that moves: the form or section with the target, else the nearest larger part, but never all of it. */
function partOf(scene: Scene): Element | null {
  const chain = chainOf(scene).filter((element) => !element.closest('svg,table,ul,ol'));
  const inside = chain.filter(
    (element) => element.parentNode && !element.matches('main,dialog,[role="dialog"]'),
  );
  return (
    inside.find((element) => element.matches('form,section,article')) ??
    inside
      .filter(
        (element) =>
          element.querySelectorAll('*').length < 200 && !element.querySelector('main,[role="main"]'),
      )
      .at(-1) ??
    null
  );
}

/** What was part of the page becomes a window over it. */
export const intoDialog: Change = (scene) => {
  const part = partOf(scene);
  if (!part || part.closest('dialog,[role="dialog"]')) return false;
  const dialog = document.createElement('dialog');
  const place = document.createComment('');
  part.replaceWith(place);
  dialog.append(part);
  document.body.append(dialog);
  dialog.showModal();
  return true;
};

/** A component with an open shadow root takes it over, with the page's styles. */
export const intoShadow: Change = (scene) => {
  const part = partOf(scene);
  if (!part || part.getRootNode() !== document) return false;
  const host = document.createElement('x-part');
  part.replaceWith(host);
  const root = host.attachShadow({ mode: 'open' });
  for (const style of document.querySelectorAll('style')) root.append(style.cloneNode(true));
  root.append(part);
  return true;
};

/** What a document adds around its content, and a margin or two that no longer collapse. */
const MARGINS = 50;

/** An embedded document of the same origin takes it over. */
export const intoFrame: Change = (scene) => {
  const part = partOf(scene);
  if (!part || part.getRootNode() !== document) return false;
  const frame = document.createElement('iframe');
  const { width, height } = part.getBoundingClientRect();
  const chain = chainOf(scene);
  const moved = chain.slice(0, chain.indexOf(part) + 1);
  const layer = moved.findLast((element) => getComputedStyle(element).position === 'fixed');
  // A window over the page stays over it; all else is embedded as large as it was.
  frame.style.cssText =
    layer !== undefined
      ? `position:fixed;inset:0;width:100%;height:100%;border:0;z-index:${getComputedStyle(layer).zIndex}`
      : `width:${Math.max(width, 100)}px;max-width:100%;height:${height + MARGINS}px;border:0`;
  part.replaceWith(frame);
  const inside = frame.contentDocument;
  if (!inside) return false;
  for (const style of document.querySelectorAll('style')) inside.head.append(inside.importNode(style, true));
  inside.body.append(part);
  return true;
};
