import type { Provider } from '../providers/definition';

/** What decides who may guide where. */
export interface PlaceRules {
  readonly forUrl: (url: URL) => readonly Provider[];
  readonly ownHost: () => readonly Provider[];
  /** Ids of providers that the person turned off. */
  readonly off: () => Promise<readonly string[]>;
  readonly isEnabledSite: (origin: string) => Promise<boolean>;
}

/** The providers that may guide at an address: those at home there, and on an enabled site those that people host. */
export async function providersAt(url: URL, rules: PlaceRules): Promise<readonly Provider[]> {
  const off = await rules.off();
  const isEnabled = await rules.isEnabledSite(url.origin);
  const all = [...rules.forUrl(url), ...(isEnabled ? rules.ownHost() : [])];
  return [...new Set(all)].filter(({ id }) => !off.includes(id));
}
