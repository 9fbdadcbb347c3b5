import { openPopup } from '../../../src/popup/testing/open-popup';
import { store } from '../../../src/ui/testing/fake-background';

/* The real popup with eight tokens, on a background that answers at once. */

Object.assign(globalThis, {
  first(): void {
    openPopup(({ world }) => {
      for (let at = 0; at < 8; at++) store(world, { name: `Token ${at}` });
    });
  },
  // All that is known is shown together, so where the tokens stand, the rest does.
  isThere: (): boolean => document.querySelectorAll('.token').length === 8,
});
