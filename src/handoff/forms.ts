import { fail, ok, type Result } from '../lib/result';
import type { Header, Use } from '../providers/use';
import { fill, fillUrl } from './fill';
import { missingInputs, valuesOf, type Handout, type NotYet } from './handout';
import { envValue, shellWord } from './quote';

/** The forms in which a token is handed out. `file` is a client's own configuration file. */
export type Form = 'raw' | 'env' | 'export' | 'header' | 'query' | 'curl' | 'file';

/** The forms that make sense for tokens of this kind, `raw` first. */
export function formsFor(use: Use, kind: string): readonly Form[] {
  const isSecond = use.pair?.kind === kind;
  const forms: Form[] = ['raw', 'env', 'export'];
  if (isSecond || use.header) forms.push('header');
  if (!isSecond && use.query) forms.push('query');
  if (use.example) forms.push('curl');
  if (!isSecond && use.file) forms.push('file');
  return forms;
}

/** The finished text for the clipboard. */
export function formText(use: Use, form: Form, handout: Handout): Result<string, NotYet> {
  if (!formsFor(use, handout.kind).includes(form)) return fail({ kind: 'no-such-form' });
  const isSecond = use.pair?.kind === handout.kind;
  if (isSecond && handout.companion === undefined && (form === 'header' || form === 'curl'))
    return fail({ kind: 'companion' });
  const missing = missingInputs(use, templatesOf(use, form), handout.inputs);
  if (missing.length > 0) return fail({ kind: 'inputs', inputs: missing });
  return ok(write(use, form, handout));
}

function write(use: Use, form: Form, handout: Handout): string {
  const values = valuesOf(use, handout);
  const { token, variable } = handout;
  switch (form) {
    case 'raw':
      return token;
    case 'env':
      return `${variable}=${envValue(token)}\n`;
    case 'export':
      return `export ${variable}=${shellWord(token)}`;
    case 'header': {
      const header = headerOf(use, handout);
      return header ? line(header, values) : '';
    }
    case 'query':
      return use.query ? `${use.query.url}?${use.query.parameter}=${encodeURIComponent(token)}` : '';
    case 'curl':
      return curl(use, handout, values);
    case 'file':
      return fill(use.file?.content ?? '', mapValues(values, insideJson));
  }
}

function curl(use: Use, handout: Handout, values: Readonly<Record<string, string>>): string {
  const header = headerOf(use, handout);
  const headers = [...(header ? [header] : []), ...(use.headers ?? [])];
  const words = [
    ...(use.example?.method === 'POST' ? ['-X', 'POST'] : []),
    shellWord(fillUrl(use.example?.url ?? '', values)),
    ...headers.flatMap((one) => ['-H', shellWord(line(one, values))]),
  ];
  return ['curl', ...words].join(' ');
}

/** The first token alone, or both where both are at hand. */
function headerOf(use: Use, handout: Handout): Header | undefined {
  return handout.companion !== undefined && use.pair ? use.pair.header : use.header;
}

function templatesOf(use: Use, form: Form): readonly (string | undefined)[] {
  if (form === 'curl')
    return [use.example?.url, use.header?.value, ...(use.headers ?? []).map((h) => h.value)];
  if (form === 'file') return [use.file?.content];
  return [];
}

function line({ name, value }: Header, values: Readonly<Record<string, string>>): string {
  return `${name}: ${fill(value, values)}`;
}

function insideJson(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

function mapValues(
  values: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
