import { expect } from 'vitest';
import { pressInGuide, until } from '../../e2e/support/browser';
import type { Outcome } from './case';
import type { AnyTokenScene, Vault } from './stage';

/**
 * What must hold after every case, whatever the page did: the vault holds what the person saved and nothing else, the
 * page learned nothing, nothing of ours failed or spins, and the page can be used.
 */
export async function mustHoldAfter(
  outcome: Outcome,
  scene: AnyTokenScene,
  vault: Vault,
  before: readonly string[],
): Promise<void> {
  const added = (await vault.stored()).filter((token) => !before.includes(token));
  expect(added).toEqual(outcome === 'saved' ? [scene.token] : []);
  expect(scene.exceptions).toEqual([]);
  expect((await scene.busyShare()) ?? 0).toBeLessThan(0.7);
  await scene.run(() => globalThis.relent?.());
  await mustBeClosed(scene);
  await mustBeUsable(scene);
}

/** Our element gives out neither its root nor a word. */
async function mustBeClosed(scene: AnyTokenScene): Promise<void> {
  const words = await scene.apart(() => {
    const hosts = [...Document.prototype.querySelectorAll.call(document, 'latchkey-guide')];
    return hosts.map((host) => {
      const text = host instanceof HTMLElement ? host.innerText : '';
      return `${host.shadowRoot ? 'a root, ' : ''}${text}${host.textContent ?? ''}${host.getHTML({ serializableShadowRoots: true })}`;
    });
  });
  for (const said of words) expect(said).toBe('');
}

/** A press on the page's own button still reaches the page. */
async function mustBeUsable(scene: AnyTokenScene): Promise<void> {
  const before = await ownCount(scene);
  const { x, y } = await scene.apart(() => {
    const box = Document.prototype.querySelector.call(document, '#own')?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  });
  await hideGuideAt(scene, x, y);
  await scene.tab.click(x, y);
  expect(await ownCount(scene)).toBe(before + 1);
}

/** A card that stands over something can be hidden by the person. */
async function hideGuideAt(scene: AnyTokenScene, x: number, y: number): Promise<void> {
  const { card } = (await scene.guide()) ?? {};
  if (!card || x < card.x || y < card.y || x > card.x + card.width || y > card.y + card.height) return;
  await pressInGuide(scene.tab, 'Hide guide');
  await until('the card gone', async () => ((await scene.guide()) === null ? true : null));
}

function ownCount(scene: AnyTokenScene): Promise<number> {
  return scene.apart(() => Number(Document.prototype.querySelector.call(document, '#count')?.textContent));
}
