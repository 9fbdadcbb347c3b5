import type { Provider } from '../definition';
import type { Verify } from '../use';
import { mayReceive } from './addresses';
import { quote, type Report } from './form';

/** An address under a name that nobody can register. */
const MADE_UP = /^https:\/\/(?:[a-z0-9-]+\.)*example(?:\.com|\.net|\.org)?(?:\/[\w./-]*)?$/;

/** A token may go to its own provider only, and every name in braces has to stand for something. */
export function checkUse(provider: Provider, report: Report): void {
  const { use } = provider;
  const inputs = (use.inputs ?? []).map(({ id }) => id);
  const template = (text: string, where: string, ...more: readonly string[]): void => {
    for (const [, name = ''] of text.matchAll(/\{([^{}\s"]*)\}/g))
      if (!['token', 'variable', ...more, ...inputs].includes(name))
        report(where, `${quote(`{${name}}`)} stands for nothing. Add it to "inputs".`);
  };
  const address = (url: string, where: string): void => {
    template(url, where);
    const input = /^\{([a-z_]+)\}/.exec(url)?.[1];
    if (input === undefined ? !mayReceive(url.replaceAll(/[{}]/g, ''), provider) : !inputs.includes(input))
      report(
        where,
        `${quote(url)} would send the token elsewhere. List the host of the API under "excluded" if it is below a domain of "hosts". On hosts of people's own begin the address with one of "inputs".`,
      );
  };
  const verify = (check: Verify, where: string): void => {
    address(check.url, `${where}.url`);
    check.answers.forEach((answer, at) => {
      const place = `${where}.answers[${at}]`;
      if (!answer.status && answer.field === undefined)
        report(place, 'Say by "status" or by "field" when it applies.');
      if ((answer.field === undefined) !== (answer.is === undefined))
        report(place, '"field" and "is" belong together.');
    });
    if (
      !check.answers.some(({ means }) => means === 'valid') ||
      !check.answers.some(({ means }) => means === 'wrong')
    )
      report(where, 'Say which answers mean "valid" and which "wrong".');
  };

  use.inputs?.forEach(({ example }, at) => {
    if (example.includes('://') && !mayReceive(example, provider) && !MADE_UP.test(example))
      report(`use.inputs[${at}]`, 'Make the example up, under "example.com".');
  });
  if (use.header) {
    template(use.header.value, 'use.header');
    if (!use.header.value.includes('{token}')) report('use.header', 'Put "{token}" where the token goes.');
  }
  use.headers?.forEach((header, at) => template(header.value, `use.headers[${at}]`));
  if (use.query) address(use.query.url, 'use.query.url');
  if (use.query?.url.includes('?'))
    report('use.query.url', 'Leave the question mark and what follows it out.');
  if (use.example) address(use.example.url, 'use.example.url');
  if (use.example && !use.header && !use.example.url.includes('{token}'))
    report(
      'use.example',
      'The example does not carry the token. Give "use" a "header", or put "{token}" into the address.',
    );
  if (use.verify) verify(use.verify, 'use.verify');
  if (use.file) {
    template(use.file.content, 'use.file');
    if (!isJson(use.file.content))
      report('use.file', 'The content must be JSON with the names in braces inside its quotes.');
  }
  if (use.pair) {
    template(use.pair.header.value, 'use.pair.header', 'second');
    if (!/\{token\}.*\{second\}|\{second\}.*\{token\}/.test(use.pair.header.value))
      report('use.pair.header', 'Put "{token}" and "{second}" where the two tokens go.');
    if (!provider.tokens.some(({ id }) => id === use.pair?.kind))
      report('use.pair', `There is no token ${quote(use.pair.kind)}. Add it to "tokens".`);
    if (use.pair.verify) verify(use.pair.verify, 'use.pair.verify');
  }
  const variables = provider.tokens.map(({ variable }) => variable);
  if (new Set(variables).size < variables.length)
    report('tokens', 'Give every kind of token a variable of its own.');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
