import { cornerCandidates } from './by-corner';
import { latest } from './dates';
import type { Extras } from './look';

/** All of it, for whoever looks at a page without the guide's limit of weight. */
export const allExtras: Extras = { newest: latest, corners: cornerCandidates };
