import { isHtml } from '../recognition/kinds';

/** Tokens are not longer than this; nothing beyond it is kept of what the person copies. */
const longest = 16_384;

/**
 * Notes what the person copies on this page: the selection, or what the page's own copy button puts on the clipboard
 * through a copy event. It listens on the window after the page did, and changes nothing.
 */
export function watchCopies(window: Window, copied: (text: string) => void, signal: AbortSignal): void {
  window.addEventListener(
    'copy',
    (event) => {
      if (!event.isTrusted) return;
      const text = (event.clipboardData?.getData('text/plain') ?? '') || selectedText(window.document);
      if (text !== '' && text.length <= longest) copied(text);
    },
    { passive: true, signal },
  );
}

function selectedText(document: Document): string {
  const active = document.activeElement;
  if (isHtml(active, 'input', 'textarea') && active.selectionStart !== null && active.selectionEnd !== null) {
    return active.value.slice(active.selectionStart, active.selectionEnd);
  }
  return document.getSelection()?.toString() ?? '';
}
