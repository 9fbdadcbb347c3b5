import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import type { Button } from './buttons';
import { createCard } from './card';
import styles from './overlay.css?inline';
import { tokenView, view } from './testing/stage';
import type { CardView } from './view';

// The overlay's own root is closed for axe too, so the same card with the same styles is put into an open one.
function showOpenly(shown: CardView, scheme: 'light' | 'dark'): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = styles.replace('light dark', scheme);
  const card = createCard({
    buttons: new Map<Element, Button>(),
    document,
    text: (name) => name.replace('overlay_', ''),
    language: 'en',
    direction: 'ltr',
  });
  root.append(style, card.element);
  document.body.append(host);
  card.draw(shown, [{ press: 'scroll', label: 'Take me there' }]);
  card.element.showPopover();
  card.element.style.setProperty('width', '344px', 'important');
  return host;
}

afterEach(() => {
  document.body.replaceChildren();
});

const states: readonly CardView[] = [
  view,
  {
    ...tokenView,
    why: 'Because it is shown once.',
    notice: 'Not saved yet.',
    beware: ['Nobody can show it again.'],
    lines: (['met', 'open', 'mistake', 'advice'] as const).map((tone) => ({
      tone,
      text: `A remark: ${tone}`,
    })),
    links: [{ label: 'Documentation', href: 'https://docs.example/' }],
  },
  { ...tokenView, state: 'saved', notice: 'Saved, encrypted.', actions: [] },
];

for (const scheme of ['light', 'dark'] as const) {
  for (const shown of states) {
    test(`nothing to object to in the ${scheme} card: ${shown.state}`, async () => {
      const host = showOpenly(shown, scheme);
      const { violations, passes } = await axe.run(host);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
      expect(passes.map(({ id }) => id)).toContain('button-name');
    });
  }
}
