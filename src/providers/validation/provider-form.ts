import { list, object, oneOf, record, text, variant, whole, type Form } from './form';
import { locator, sign } from './locator-form';

const id = text(/^[a-z][a-z0-9_-]{0,39}$/, 'a name in lower-case letters, digits and dashes');
const word = text(/^[a-z][A-Za-z0-9]{0,39}$/, 'a key of "words"');
const sentence = text(/^(?![^]*:\S)[^\p{Cc}\p{Cf}<>]+$/u, 'a plain sentence without an address');
const host = text(
  /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/,
  'a host name such as "app.example.com", or "*.example.com" for its sub-domains: lower case, without scheme, port or path',
);
const path = text(
  /^\/(?:(?:[a-z0-9._~-]+|\*)\/)*(?:[a-z0-9._~-]+|\*\*?)?$/,
  'a path such as "/account/tokens": lower case, "*" for one segment, "**" only at the end',
);
const address = text(/^https:\/\/[^\s<>"'\\]+$/, 'an address that begins with "https://"');
const template = text(
  /^(?:https:\/\/|\{[a-z_]+\})[^\s<>"'\\]*$/,
  'an address that begins with "https://", or with an input such as "{gateway}"',
);
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/;
const language = text(LANGUAGE, 'a language such as "pt", or "zh-Hant" with its script, without a country');
const label = text(/^[^\p{Cc}<>{}]+$/u, 'the label as the page shows it', 120);

const wording = object(
  {
    texts: list(label, 1),
    source: oneOf('documented', 'public', 'seen', 'inferred', 'translated'),
  },
  { also: list(label, 1) },
);

const page = object(
  {
    id,
    examples: list(address),
    surface: oneOf('page', 'dialog', 'either'),
    signs: list(sign, 1),
    enough: whole(2, 12),
  },
  { enoughAtHome: whole(2, 12), never: list(sign) },
);

const check = variant(
  (entries) => entries.get('check'),
  {
    required: object({ check: oneOf('required') }),
    email: object({ check: oneOf('email') }),
    password: object({
      check: oneOf('password'),
      rules: list(oneOf('upper', 'lower', 'digit', 'special'), 1),
    }),
    addresses: object({ check: oneOf('addresses') }),
    'unconfirmed-entry': object({ check: oneOf('unconfirmed-entry') }),
    overlap: object({ check: oneOf('overlap'), with: id }),
    'not-past': object({ check: oneOf('not-past') }),
    advice: object({
      check: oneOf('advice'),
      when: oneOf('empty', 'empty-or-zero', 'focused', 'filled'),
      text: id,
    }),
  },
  '"check"',
);

const field = object({
  id,
  target: list(locator, 1),
  kind: oneOf('text', 'email', 'password', 'code', 'date', 'addresses', 'number', 'choices'),
  checks: list(check),
});

const step = object(
  {
    id,
    page: id,
    target: list(locator, 1),
    done: object({ when: oneOf('filled', 'used', 'saved', 'said') }),
  },
  { optional: oneOf(true), fields: list(id, 1), token: id },
);

const sample = text(/^[^\p{Cc}]+$/u, 'a value that is not a token', 80);
const literal = text(/^[\x21-\x7e]+$/, 'printable characters without white space', 40);
const part = variant(
  (entries) => (entries.has('literal') ? 'literal' : entries.has('of') ? 'of' : null),
  {
    literal: object({ literal }),
    of: object({
      of: oneOf('digit', 'hex', 'lower', 'lower-digit', 'alphanumeric', 'base64url', 'printable'),
      from: whole(1, 4096),
      to: whole(1, 4096),
    }),
  },
  'a part of a shape',
);
const shape = object(
  { parts: list(part, 1), trust: oneOf('sure', 'likely') },
  { needs: list(oneOf('digit', 'letter'), 1) },
);

const token = object(
  {
    id,
    label: word,
    shapes: list(shape),
    unusual: object({ from: whole(4, 8192), to: whole(4, 8192) }),
    never: list(object({ reason: id }, { shape, values: list(sample, 1) })),
    shownOnce: oneOf(true, false),
    records: list(id),
    replaces: oneOf('newest', 'nothing'),
    variable: text(/^[A-Z][A-Z0-9_]{2,60}$/, 'an environment variable such as "EXAMPLE_API_TOKEN"'),
  },
  { strip: list(text(/^[\x20-\x7e]{1,40}$/, 'a prefix such as "Bearer "'), 1), expiry: oneOf('jwt') },
);

const header = object({
  name: text(/^[A-Za-z][A-Za-z0-9-]{0,60}$/, 'the name of an HTTP header'),
  // Without a colon it is no address and no script, whatever a reader makes of it.
  value: text(/^(?!.*:)[\x20-\x7e]+$/, 'the value of an HTTP header, without a colon'),
});
const plainWord = text(/^[\w .-]{1,40}$/, 'a short text, a number, true or false');
const scalar: Form = (value, where, report) => {
  if (typeof value !== 'boolean' && typeof value !== 'number') plainWord(value, where, report);
};
const verify = object(
  {
    method: oneOf('GET'),
    url: template,
    every: whole(1, 3600),
    answers: list(
      object(
        { means: oneOf('valid', 'wrong', 'limited', 'wrong-input', 'too-fast', 'our-mistake', 'unknown') },
        {
          status: list(whole(100, 599), 1),
          field: text(/^[A-Za-z_]\w*(?:\.\w+)*$/, 'a path in the body such as "data.state"'),
          is: list(scalar, 1),
        },
      ),
      1,
    ),
  },
  { expects: oneOf('json') },
);
const use = object(
  {},
  {
    header,
    query: object({ url: address, parameter: text(/^[A-Za-z_][\w-]*$/, 'the name of a query parameter') }),
    headers: list(header, 1),
    example: object({ method: oneOf('GET', 'POST'), url: template }),
    inputs: list(
      object({
        id: text(/^[a-z][a-z_]*$/, 'a name in lower-case letters and "_"'),
        example: text(/^(?:https:\/\/)?[\w./-]{1,80}$/, 'an example that is made up'),
      }),
      1,
    ),
    verify,
    file: object({
      name: text(/^[a-z0-9][a-z0-9.-]*\.json$/, 'the name of a JSON file'),
      content: text(/^[^\p{Cc}]*(?:\n[^\p{Cc}]*)*$/u, 'the content of the file'),
    }),
    pair: object({ kind: id, header }, { verify }),
  },
);

/** The form of a definition, key by key. What the keys have to do with each other is looked at afterwards. */
export const providerForm: Form = object(
  {
    id: text(/^[a-z][a-z0-9-]{1,29}$/, 'a short name in lower-case letters, digits and dashes'),
    name: text(/^[\p{L}\p{N}][\p{L}\p{N} .&'’-]{0,39}$/u, 'the name of the provider'),
    hosts: list(host),
    excluded: list(object({ host, why: sentence }, { path })),
    ownHost: oneOf(true, false),
    links: object(
      { start: address, docs: address },
      {
        manage: address,
        api: address,
        support: text(/^(?:https:\/\/|mailto:)[^\s<>"'\\]+$/, 'an "https://" or "mailto:" address'),
      },
    ),
    languages: list(language, 1),
    words: record(
      /^[a-z][A-Za-z0-9]{0,39}$/,
      'a name such as "accessTokens"',
      record(LANGUAGE, 'a language such as "en"', wording),
    ),
    pages: list(page, 1),
    steps: list(step, 1),
    fields: list(field),
    tokens: list(token, 1),
    use,
    verified: object({
      date: text(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a date such as "2026-11-21"'),
      language,
      on: oneOf('documentation', 'dashboard', 'practice'),
      how: sentence,
    }),
  },
  { paths: list(object({ host, path }), 1) },
);
