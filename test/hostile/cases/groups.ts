import type { HostileCase } from '../support/case';
import { covers } from './covers';
import { decoys } from './decoys';
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

/** Every case, by what the page is up to. `docs/threat-model.md` calls the groups by these names. */
export const groups: Readonly<Record<string, readonly HostileCase[]>> = {
  'hiding us': looks,
  'covering us': covers,
  'taking our element': hosts,
  'using our name': namesakes,
  'reading us': readers,
  'pressing for the person': presses,
  'moving us under the finger': timing,
  'changing the token under the press': swaps,
  'planting other values': decoys,
  'style sheets': styles,
  'tampering with its own world': worlds,
  'fighting us': fights,
  'framing others': frames,
};
