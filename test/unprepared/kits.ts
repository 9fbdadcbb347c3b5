import { bare } from './kits/bare';
import { fluent } from './kits/fluent';
import { fomantic } from './kits/fomantic';
import { listDoors } from './kits/list-doors';
import { nested } from './kits/nested';
import { primer } from './kits/primer';
import { shoelace } from './kits/shoelace';
import { soup } from './kits/soup';
import { spans } from './kits/spans';
import { spectrum } from './kits/spectrum';
import { tables2000 } from './kits/tables-2000';
import { tdesign } from './kits/tdesign';
import { ui5 } from './kits/ui5';
import { virtual } from './kits/virtual';
import { wizard } from './kits/wizard';

/** Every way in which the practice pages of this folder are built. Half of them are real UI kits. */
export const kits = [
  shoelace,
  fluent,
  ui5,
  spectrum,
  fomantic,
  primer,
  tdesign,
  tables2000,
  soup,
  bare,
  virtual,
  wizard,
  nested,
  spans,
] as const;

/** Styles that no change of the recogniser was made for. */
export const heldOut = [listDoors] as const;
