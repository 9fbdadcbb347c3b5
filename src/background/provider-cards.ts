import { formsFor } from '../handoff/forms';
import type { ProviderCard } from '../messages/contract';
import type { Provider } from '../providers/definition';

/** What the extension's pages show about a provider. */
export function providerCard(provider: Provider): ProviderCard {
  const { id, name, hosts, ownHost, links, steps, tokens, use, verified } = provider;
  return {
    id,
    name,
    hosts,
    ownHost,
    links: {
      start: links.start,
      docs: links.docs,
      ...(links.manage !== undefined && { manage: links.manage }),
    },
    steps: steps.filter(({ optional }) => optional !== true).map((step) => step.id),
    kinds: tokens.map((kind) => kind.id),
    forms: formsFor(use, tokens[0]?.id ?? ''),
    verified: { date: verified.date, language: verified.language, on: verified.on },
  };
}
