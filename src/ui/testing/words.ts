import interfaceWords from '../../locales/en.json';
import { messageName } from '../../providers/texts';
import type { Text } from '../text';

/** What two invented providers say about themselves, in the form in which the build makes messages of it. */
const providerWords: readonly (readonly [readonly [string, ...string[]], string])[] = [
  [['orchard', 'tokens', 'api-key'], 'API key'],
  [['orchard', 'fields', 'scopes'], 'Scopes'],
  [['orchard', 'fields', 'allow'], 'Allowed addresses'],
  [['orchard', 'steps', 'open-keys', 'title'], 'Open “API keys”'],
  [['orchard', 'refusals', 'sample'], 'This is the sample from the documentation, not your key.'],
  [['harbor', 'tokens', 'partner'], 'Partner token'],
  [['harbor', 'tokens', 'user'], 'User token'],
  [['harbor', 'inputs', 'gateway'], 'Address of the API gateway'],
];

const words = new Map<string, string>(
  Object.entries(interfaceWords).map(([name, { message }]) => [name, message]),
);
for (const [[provider, ...path], message] of providerWords) {
  words.set(messageName(provider, ...path), message);
}

/** Looks texts up as the browser does: `$1` to `$9` stand for what is put in, and an unknown name gives nothing. */
export const englishText: Text = (name, ...substitutions) =>
  (words.get(name) ?? '').replaceAll(/\$(\d|\$)/g, (_whole, place: string) =>
    place === '$' ? '$' : String(substitutions[Number(place) - 1] ?? ''),
  );
