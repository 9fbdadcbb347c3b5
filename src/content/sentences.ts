import type { Finding } from '../guide/finding';
import type { Provider } from '../providers/definition';
import { messageName } from '../providers/texts';

/** Reads a browser message; an unknown name gives an empty string, as the browsers do. */
export type ReadMessage = (name: string, ...substitutions: readonly string[]) => string;

/** The words of one provider and of the interface, ready to be shown. */
export interface Sentences {
  own(name: string, ...substitutions: readonly string[]): string;
  step(id: string): { title: string; say: string; why: string | null; beware: readonly string[] };
  lost(step: string): string | null;
  refusal(reason: string): string;
  token(kind: string): string;
  finding(finding: Finding): string;
  date(time: number): string;
}

const mostWarnings = 6;

export function sentencesOf(provider: Provider, read: ReadMessage, language: string): Sentences {
  const its = (...path: readonly string[]): string => read(messageName(provider.id, ...path));
  return {
    own: read,
    step: (id) => {
      const warnings = Array.from({ length: mostWarnings }, (_, at) =>
        its('steps', id, 'beware', String(at)),
      );
      return {
        title: its('steps', id, 'title'),
        say: its('steps', id, 'say'),
        why: its('steps', id, 'why') || null,
        beware: warnings.filter((warning) => warning !== ''),
      };
    },
    lost: (step) => its('lost', step) || null,
    refusal: (reason) => its('refusals', reason),
    token: (kind) => its('tokens', kind),
    finding: ({ message }) => {
      if (message.from === 'advice') return its('advice', message.name);
      const words = message.with.map((part) => ('field' in part ? its('fields', part.field) : part.text));
      return read(`check_${message.name}`, ...words);
    },
    date: (time) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(time),
  };
}
