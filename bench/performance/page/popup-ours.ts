import { openPopup } from '../../../src/popup/testing/open-popup';

/* The real popup on a background that answers at once. */

Object.assign(globalThis, {
  first(): void {
    openPopup();
  },
  isThere: (): boolean => document.querySelector('button') !== null,
});
