import type { Provider } from '../providers/definition';

declare global {
  /** Filled by the provider files that run before the engine, in the extension's own world. */
  var latchkeyProviders: Provider[] | undefined;
}
