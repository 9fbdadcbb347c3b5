import type { Tab } from '../../test/e2e/support/browser';
import type { Box } from '../../test/sites/walk';

/** What the ring encloses, in a few words: its tag and what it says. What stands in a token's place is not read. */
export async function pointedAt(tab: Tab, ring: Box | null, mayRead: boolean): Promise<string> {
  if (ring === null) return 'nothing';
  const x = Math.round(ring.x + ring.width / 2);
  const y = Math.round(ring.y + ring.height / 2);
  const seen = await tab.evaluate(`(() => {
    let at = document.elementFromPoint(${x}, ${y});
    while (at?.shadowRoot?.elementFromPoint(${x}, ${y}) ?? null) {
      const inner = at.shadowRoot.elementFromPoint(${x}, ${y});
      if (inner === at) break;
      at = inner;
    }
    at = at?.closest('a, button, input, select, textarea, [role]') ?? at;
    const said = at?.labels?.[0]?.textContent || at?.getAttribute('aria-label') || at?.placeholder || at?.textContent || '';
    return [at?.localName ?? '', said.replace(/\\s+/g, ' ').trim().slice(0, 60)];
  })()`);
  const [tag = '', said = ''] = isTexts(seen) ? seen : [];
  return `<${tag}>${mayRead && said !== '' ? ` “${said}”` : ''} at ${x}, ${y}`;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
