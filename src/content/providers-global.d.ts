import type { AddressReader } from '../guide/addresses';
import type { Provider } from '../providers/definition';

declare global {
  /** Filled by the provider files that run before the engine, in the extension's own world. */
  var latchkeyProviders: Provider[] | undefined;
  /** Filled by the file that reads addresses, where that was run before the guide. */
  var latchkeyAddresses: AddressReader | undefined;
}
