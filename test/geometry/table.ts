import type { GeometryCase } from './case';
import { layers } from './cases/layers';
import { moving } from './cases/moving';
import { scrolling } from './cases/scrolling';
import { standing } from './cases/standing';
import { transforms } from './cases/transforms';
import { windows } from './cases/windows';

/** Every case, for every browser. */
export const geometryCases: readonly GeometryCase[] = [
  ...standing,
  ...scrolling,
  ...transforms,
  ...layers,
  ...moving,
  ...windows,
];
