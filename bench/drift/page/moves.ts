import { chainOf, type Change, type Scene } from './scene';

/** The part of the page that moves: the form or section with the target, else the nearest larger part. */
function partOf(scene: Scene): Element | null {
  const chain = chainOf(scene).filter((element) => !element.closest('svg,table,ul,ol'));
  const inside = chain.filter(
    (element) => element.parentElement && !element.matches('main,dialog,[role="dialog"]'),
  );
  return (
    inside.find((element) => element.matches('form,section,article')) ??
    inside.filter((element) => element.querySelectorAll('*').length < 200).at(-1) ??
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

/** An embedded document of the same origin takes it over. */
export const intoFrame: Change = (scene) => {
  const part = partOf(scene);
  if (!part || part.getRootNode() !== document) return false;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:100%;height:600px;border:0';
  part.replaceWith(frame);
  const inside = frame.contentDocument;
  if (!inside) return false;
  for (const style of document.querySelectorAll('style')) inside.head.append(inside.importNode(style, true));
  inside.body.append(part);
  return true;
};
