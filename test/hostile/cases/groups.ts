import type { HostileCase } from '../support/case';
import { covers } from './covers';
import { decoys } from './decoys';
import { doubleClicks } from './double-clicks';
import { fights } from './fights';
import { frames } from './frames';
import { hosts } from './hosts';
import { looks } from './looks';
import { namesakes } from './namesakes';
import { presses } from './presses';
import { readers } from './readers';
import { styles } from './styles';
import { swaps } from './swaps';
import { timing } from './timing';
import { worlds } from './worlds';

type Groups = Readonly<Record<string, readonly HostileCase[]>>;

/*
 * Every case, by what the page is up to; `docs/threat-model.md` calls the groups by these names. They are in two halves of
 * about the same length, so that two browsers can work on them at the same time.
 */

/** What people see, or do not see. */
export const shown: Groups = {
  'hiding us': looks,
  'covering us': covers,
  'moving us under the finger': timing,
  'using our name': namesakes,
};

/** What the page does to our element, to presses, to its token and to itself. */
export const done: Groups = {
  'taking our element': hosts,
  'reading us': readers,
  'pressing for the person': presses,
  'between two presses': doubleClicks,
  'changing the token under the press': swaps,
};

/** What both browsers treat alike, tried in Chromium only: nothing of it depends on what lies on top. */
export const alike: Groups = {
  'planting other values': decoys,
  'style sheets': styles,
  'tampering with its own world': worlds,
  'fighting us': fights,
  'framing others': frames,
};
