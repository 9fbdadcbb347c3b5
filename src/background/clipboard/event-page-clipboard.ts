import { browser } from '../../platform/browser';
import type { ClipboardAccess } from './access';

/** The clipboard in Firefox, whose background is a document and reaches it directly, given the permissions. */
export function eventPageClipboard(clipboard: Clipboard): ClipboardAccess {
  return {
    async read() {
      if (!(await browser.permissions.contains({ permissions: ['clipboardRead'] }))) return null;
      return clipboard.readText().catch(() => null);
    },
    clear: () =>
      clipboard.writeText('').then(
        () => true,
        () => false,
      ),
  };
}
