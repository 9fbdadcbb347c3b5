import type { Scene } from '../scene';
import type { Section } from '../state';

/** What there is to say about one part of the page, beside the part. The live region says it aloud. */
export function SaidHere({ scene, section }: { readonly scene: Scene; readonly section: Section }) {
  const said = scene.state.said;
  if (said?.section !== section) return null;
  return <p class={said.tone === 'done' ? 'said' : 'said over'}>{said.words}</p>;
}
