/**
 * Writes the page as it stands into HTML that needs nothing else: styles inside, open shadow roots as templates, what
 * fields hold as attributes, no scripts. Runs inside the page.
 *
 * @param truths The elements that are right; they carry the attribute `drift-truth` in the copy.
 */
export function copyPage(truths: readonly Element[]): string {
  const inside = [...document.documentElement.children].map((child) => written(child, truths)).join('');
  const adopted = document.adoptedStyleSheets.map((sheet) => `<style>${rulesOf(sheet)}</style>`).join('');
  return `<!doctype html><html${attributesOf(document.documentElement)}>${inside.replace('</head>', `${adopted}</head>`)}</html>`;
}

const EMPTY = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

function written(node: Node, truths: readonly Element[]): string {
  if (node instanceof Text) return escaped(node.data);
  if (!(node instanceof Element)) return '';
  const tag = node.localName;
  if (/^(?:script|noscript|latchkey-guide)$/.test(tag)) return '';
  if (node instanceof HTMLStyleElement || (node instanceof HTMLLinkElement && node.sheet))
    return `<style>${node.sheet ? rulesOf(node.sheet) : ''}</style>`;
  if (tag === 'link' || tag === 'base') return '';
  const truth = truths.includes(node) ? ` drift-truth="${truths.indexOf(node)}"` : '';
  const inner = node instanceof HTMLIFrameElement ? node.contentDocument?.documentElement : null;
  const shown = inner ? ` srcdoc="${escaped(`<!doctype html>${written(inner, truths)}`)}"` : '';
  const open = `<${tag}${attributesOf(node)}${stateOf(node)}${truth}${shown}>`;
  if (EMPTY.test(tag)) return open;
  const shadow = node.shadowRoot ? shadowOf(node.shadowRoot, truths) : '';
  const children =
    node instanceof HTMLTextAreaElement
      ? escaped(node.value)
      : [...node.childNodes].map((child) => written(child, truths)).join('');
  return `${open}${shadow}${children}</${tag}>`;
}

function shadowOf(root: ShadowRoot, truths: readonly Element[]): string {
  const styles = root.adoptedStyleSheets.map((sheet) => `<style>${rulesOf(sheet)}</style>`).join('');
  const inside = [...root.childNodes].map((child) => written(child, truths)).join('');
  return `<template shadowrootmode="open" shadowrootclonable>${styles}${inside}</template>`;
}

function rulesOf(sheet: CSSStyleSheet): string {
  return [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
}

function attributesOf(element: Element): string {
  const skipped = element instanceof HTMLInputElement ? /^(?:value|checked)$/ : /^(?:selected|src|srcset)$/;
  return [...element.attributes]
    .filter(({ name }) => !skipped.test(name) && !/^on|^@|^:/.test(name))
    .map(({ name, value }) => ` ${name}="${escaped(value)}"`)
    .join('');
}

/** What a framework keeps in properties. */
function stateOf(element: Element): string {
  if (element instanceof HTMLInputElement)
    return ` value="${escaped(element.value)}"${element.checked ? ' checked' : ''}`;
  if (element instanceof HTMLOptionElement) return element.selected ? ' selected' : '';
  if (element instanceof HTMLDialogElement && element.matches(':modal')) return ' drift-modal';
  if (element.matches(':popover-open')) return ' drift-popover';
  if (element instanceof HTMLImageElement)
    return ` style="${escaped(`${element.getAttribute('style') ?? ''};width:${element.offsetWidth}px;height:${element.offsetHeight}px`)}"`;
  return '';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
