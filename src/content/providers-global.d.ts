import type { AddressLists } from './address-lists';
import type { Corners, Newest } from '../recognition/look';
import type { Provider } from '../providers/definition';
import type { Pointing } from './once';

declare global {
  /** Filled by the provider files that run before the engine, in the extension's own world. */
  var latchkeyProviders: Provider[] | undefined;
  /** Filled by the file that reads addresses, where that was run before the guide. */
  var latchkeyAddresses: AddressLists | undefined;
  /** Filled by the file that reads times, where that was run before the guide. */
  var latchkeyNewest: Newest | undefined;
  /** Filled by the file that finds a control by its corner, where that was run before the guide. */
  var latchkeyCorners: Corners | undefined;
  /** Filled by what lets the person point at an element, where the guide asked for it. */
  var latchkeyPointing: Pointing | undefined;
}
