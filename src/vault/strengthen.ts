import { defaultIterations, iterationsFor, type KdfParameters } from './kdf';

/** Only a machine that is so much faster is worth deriving another key for. */
const worthwhile = 1.5;

/**
 * How many rounds the passphrase should have from now on, or null to leave it. `tookMs` is what the derivation with the
 * present ones took: it costs nothing to know, but a browser may have answered it from memory, and another program may
 * have been at work, so `measure` has the last word. Rounds never become fewer.
 */
export async function betterIterations(
  { iterations }: KdfParameters,
  tookMs: number,
  measure: () => Promise<number>,
): Promise<number | null> {
  const isWorth = (wanted: number): boolean =>
    wanted > iterations && (iterations < defaultIterations || wanted >= iterations * worthwhile);
  if (!isWorth(iterationsFor(tookMs, iterations))) return null;
  const measured = await measure();
  return isWorth(measured) ? measured : null;
}
