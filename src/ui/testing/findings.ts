import axe from 'axe-core';

/** What axe has against the page as it stands, each finding in one line. */
export async function findings(): Promise<readonly string[]> {
  // Colours are measured in their final state, not in the middle of an animation.
  for (const animation of document.getAnimations()) animation.finish();
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
