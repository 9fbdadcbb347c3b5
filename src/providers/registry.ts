import { definition as alltick } from './alltick/definition';
import { definition as altegio } from './altegio/definition';
import { definition as cocktail } from './cocktail/definition';
import type { Provider } from './definition';
import { isHome } from './hosts';
import { definition as shaarli } from './shaarli/definition';
import { definition as transiyzi } from './transiyzi/definition';

/** Every provider that Latchkey knows, in the order in which they are shown. */
export const providers: readonly Provider[] = [alltick, transiyzi, cocktail, altegio, shaarli];

export function providerById(id: string): Provider | undefined {
  return providers.find((provider) => provider.id === id);
}

/** The providers whose dashboard may be at this address. */
export function providersForUrl(url: URL): readonly Provider[] {
  return providers.filter((provider) => isHome(provider, url));
}

/** The providers that people run on hosts of their own, which may guide on any site that the person enabled. */
export function ownHostProviders(): readonly Provider[] {
  return providers.filter((provider) => provider.ownHost);
}
