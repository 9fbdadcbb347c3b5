import { describe, expect, it } from 'vitest';
import type { Provider } from './definition';
import { validate, validateDefinition, validateTexts, validateTogether } from './validate';

/** A small definition without a mistake. */
const definition: Provider = {
  id: 'example',
  name: 'Example',
  hosts: ['app.example.com'],
  excluded: [{ host: 'docs.example.com', why: 'Documentation.' }],
  ownHost: false,
  links: {
    start: 'https://app.example.com/keys',
    docs: 'https://docs.example.com/',
    support: 'mailto:help@example.com',
  },
  languages: ['en'],
  words: {
    keys: { en: { texts: ['API keys'], source: 'documented', also: ['Keys'] } },
    create: { en: { texts: ['Create'], source: 'inferred' } },
    name: { en: { texts: ['Name'], source: 'documented' } },
  },
  pages: [
    {
      id: 'keys',
      examples: ['https://app.example.com/keys'],
      surface: 'page',
      signs: [{ path: ['/keys'] }, { sees: { by: 'role', role: 'button', name: 'create' } }],
      enough: 2,
    },
  ],
  steps: [
    {
      id: 'name-it',
      page: 'keys',
      target: [{ by: 'label', label: 'name', control: 'text' }],
      done: { when: 'filled' },
      fields: ['name'],
    },
    {
      id: 'save-token',
      page: 'keys',
      target: [{ by: 'token', kind: 'key' }],
      done: { when: 'saved' },
      token: 'key',
    },
  ],
  fields: [
    {
      id: 'name',
      target: [{ by: 'label', label: 'name', control: 'text' }],
      kind: 'text',
      checks: [{ check: 'required' }, { check: 'advice', when: 'empty', text: 'say-where' }],
    },
  ],
  tokens: [
    {
      id: 'key',
      label: 'keys',
      shapes: [{ parts: [{ literal: 'ex_' }, { of: 'hex', from: 32, to: 40 }], trust: 'sure' }],
      unusual: { from: 16, to: 256 },
      never: [{ reason: 'placeholder', values: ['<your key>'] }],
      shownOnce: false,
      records: ['name'],
      replaces: 'nothing',
      variable: 'EXAMPLE_KEY',
    },
  ],
  use: {
    header: { name: 'Authorization', value: 'Bearer {token}' },
    example: { method: 'GET', url: 'https://api.example.com/{thing}' },
    inputs: [{ id: 'thing', example: 'things' }],
    verify: {
      method: 'GET',
      url: 'https://app.example.com/me',
      every: 1,
      answers: [
        { status: [200], means: 'valid' },
        { status: [401], means: 'wrong' },
      ],
    },
  },
  verified: { date: '2026-11-21', language: 'en', on: 'practice', how: 'Made up for tests.' },
};

const texts = {
  steps: {
    'name-it': { title: 'Name it', say: 'Write a name.' },
    'save-token': { title: 'Save your key', say: 'Press the button.', beware: ['Share it with nobody.'] },
  },
  fields: { name: 'Name' },
  tokens: { key: 'API key' },
  advice: { 'say-where': 'Say where it will live.' },
  refusals: { placeholder: 'This is an example.' },
  inputs: { thing: 'Which things' },
};

/** JSON that may be changed at will. */
type Json = Record<string, unknown>;

function copyOf(value: unknown): Json {
  const copy: unknown = structuredClone(value);
  if (!isJson(copy)) throw new Error('Only objects are changed here.');
  return copy;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** Sets what stands at a path such as `steps.0.page`; `undefined` takes it out. */
function change(value: unknown, path: string, to: unknown): Json {
  const copy = copyOf(value);
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at: Json = copy;
  for (const name of names) {
    const next = at[name];
    if (!isJson(next)) throw new Error(`There is nothing at ${path}.`);
    at = next;
  }
  if (to === undefined) Reflect.deleteProperty(at, last);
  else at[last] = to;
  return copy;
}

describe('a definition', () => {
  it('without a mistake passes', () => {
    // The example's own API host has to be listed, as every provider does it.
    expect(validate(sound, texts)).toEqual([]);
  });

  const sound: Provider = {
    ...definition,
    excluded: [...definition.excluded, { host: 'api.example.com', why: 'The API.' }],
  };
  const sees = { by: 'role', role: 'button', name: 'create' };

  it.each<[rule: string, path: string, to: unknown, says: string]>([
    ['an unknown key', 'onClick', 'alert()', 'not a known key'],
    ['an unknown key deep inside', 'steps.0.action', 'click', 'not a known key'],
    ['a prototype key among words', 'words', JSON.parse('{"__proto__":{}}'), 'does not do as a key'],
    ['a missing key', 'links', undefined, '"links" is missing'],
    ['a scheme in a host', 'hosts.0', 'https://app.example.com', 'host name'],
    ['a port in a host', 'hosts.0', 'app.example.com:8443', 'host name'],
    ['a path in a host', 'hosts.0', 'app.example.com/x', 'host name'],
    ['capitals in a host', 'hosts.0', 'App.example.com', 'host name'],
    ['a final dot in a host', 'hosts.0', 'app.example.com.', 'host name'],
    ['a bare address as a host', 'hosts.0', '192.0.2.1', 'host name'],
    ['a star inside a host', 'hosts.0', 'app.*.com', 'host name'],
    ['every host', 'hosts.0', '*', 'host name'],
    ['a whole country', 'hosts.0', '*.com', 'host name'],
    ['a shared ending', 'hosts.0', '*.co.uk', 'more than one provider'],
    ['no host at all', 'hosts', [], 'at least one host'],
    [
      'a host of others among the excluded',
      'excluded.0.host',
      'docs.elsewhere.net',
      'named after the provider',
    ],
    [
      'paths on a host of others',
      'paths',
      [{ host: 'www.example.com', path: '/x/**' }],
      'not one of "hosts"',
    ],
    ['an http link', 'links.start', 'http://app.example.com/', 'https://'],
    ['a javascript link', 'links.start', 'javascript:alert(1)', 'https://'],
    ['a link to elsewhere', 'links.docs', 'https://example.net/', 'leads away'],
    ['a link with a user name', 'links.docs', 'https://docs.example.com@evil.net/', 'leads away'],
    ['a link with a port', 'links.docs', 'https://docs.example.com:444/', 'leads away'],
    ['a mail address of others', 'links.support', 'mailto:help@example.net', 'leads away'],
    [
      'an unlisted language',
      'words.keys.de',
      { texts: ['Schlüssel'], source: 'translated' },
      'not one of "languages"',
    ],
    ['a language without words', 'languages', ['en', 'tr'], 'no words in "tr"'],
    ['a language with its country', 'languages', ['en', 'pt-BR'], 'without a country'],
    ['a language that is none', 'languages', ['en', 'xq'], 'Nobody speaks "xq"'],
    ['a wording without a source', 'words.keys.en.source', undefined, '"source" is missing'],
    ['a word that nothing uses', 'words.other', { en: { texts: ['Other'], source: 'seen' } }, 'uses "other"'],
    ['a word that is not there', 'words.create', undefined, 'no word "create"'],
    ['a page known by one sign', 'pages.0.enough', 1, 'from 2'],
    ['more signs than there are', 'pages.0.enough', 3, 'can never come to 3'],
    ['the same sign twice', 'pages.0.signs', [{ sees }, { sees }], 'two reasons'],
    ['a sign that would do alone', 'pages.0.signs.0.counts', 2, 'enough alone'],
    ['a sign that is worth nothing', 'pages.0.signs.0.counts', 0, 'from 1 to 9'],
    [
      'more labels than there are',
      'pages.0.signs.0',
      { labels: ['keys', 'name'], atLeast: 3 },
      'number of labels',
    ],
    ['a page that no step is on', 'pages.1', { ...definition.pages[0], id: 'other' }, 'uses "other"'],
    ['a path with capitals', 'pages.0.signs.0', { path: ['/Keys'] }, 'a path such as'],
    ['two stars in the middle of a path', 'pages.0.signs.0', { path: ['/a/**/b'] }, 'a path such as'],
    ['a regular expression as a path', 'pages.0.signs.0', { path: ['/(a+)+'] }, 'a path such as'],
    ['an example elsewhere', 'pages.0.examples.0', 'https://example.net/keys', 'not covered'],
    ['an example among the excluded', 'pages.0.examples.0', 'https://docs.example.com/keys', 'not covered'],
    ['an example that never is the page', 'pages.0.never', [{ path: ['/keys'] }], 'listed under "never"'],
    ['two steps with one id', 'steps.1.id', 'name-it', 'there already'],
    ['a step on no page', 'steps.0.page', 'nowhere', 'no page "nowhere"'],
    ['a step with no field', 'steps.0.fields', ['nothing'], 'no field "nothing"'],
    ['a step that is filled without fields', 'steps.0.fields', undefined, 'needs "fields"'],
    [
      'a step that is done before it begins',
      'fields.0.checks',
      [{ check: 'advice', when: 'empty', text: 'say-where' }],
      'before the person begins',
    ],
    ['a step that saves nothing', 'steps.1.token', undefined, 'needs a "token"'],
    ['a token that is not there', 'steps.1.token', 'other', 'no token "other"'],
    ['a journey that saves nothing', 'steps.1.done', { when: 'said' }, 'No step saves'],
    ['text as a target', 'steps.0.target.0', { by: 'text', text: 'keys' }, 'finds no control'],
    ['a target behind a dialog', 'steps.0.target.0', { ...sees, within: 'behind' }, 'for signs'],
    ['a target that is open already', 'steps.0.target.0', { ...sees, current: true }, 'for signs'],
    [
      'a class in a selector',
      'steps.0.target.0',
      { by: 'css', selector: '.css-1x2y', why: 'It was there.' },
      'without classes',
    ],
    ['a selector without a reason', 'steps.0.target.0', { by: 'css', selector: '#key' }, '"why" is missing'],
    ['choices without a name', 'steps.0.target.0', { by: 'choices' }, '"labels" or a "heading"'],
    [
      'a comparison with no field',
      'fields.0.checks.1',
      { check: 'overlap', with: 'other' },
      'no other field',
    ],
    ['a field recorded that is not there', 'tokens.0.records', ['other'], 'to record'],
    ['a free regular expression', 'tokens.0.shapes.0', { regex: '(a+)+$' }, 'not a known key'],
    ['a shape without bounds', 'tokens.0.shapes.0.parts.1', { of: 'hex', from: 1 }, '"to" is missing'],
    [
      'a shape that may eat what follows',
      'tokens.0.shapes.0.parts',
      [{ of: 'printable', from: 1, to: 9 }, { literal: 'abcdefgh' }],
      'cannot be told',
    ],
    [
      'a shape that is too long',
      'tokens.0.shapes.0.parts',
      [1, 2, 3].map(() => ({ of: 'hex', from: 4096, to: 4096 })),
      'at most 8192',
    ],
    [
      'a shape that fits any word',
      'tokens.0.shapes.0.parts',
      [{ of: 'lower', from: 3, to: 30 }],
      'at least 8',
    ],
    ['bounds the wrong way round', 'tokens.0.unusual', { from: 90, to: 16 }, 'smaller number'],
    [
      'a placeholder that reads as hidden',
      'tokens.0.never.0.values',
      [`ex_${'x'.repeat(32)}`],
      'reads as a hidden token',
    ],
    ['a look-alike without a look', 'tokens.0.never.0.values', undefined, '"shape" or "values"'],
    ['a variable in lower case', 'tokens.0.variable', 'example_key', 'environment variable'],
    ['a header without the token', 'use.header.value', 'Bearer', 'where the token goes'],
    ['a header with a line break', 'use.header.value', 'Bearer {token}\r\nX: y', 'value of an HTTP header'],
    ['a name that stands for nothing', 'use.header.value', 'Bearer {token} {other}', 'stands for nothing'],
    [
      'a token sent elsewhere',
      'use.verify.url',
      'https://example.net/?t={token}',
      'would send the token elsewhere',
    ],
    [
      'a token sent to a host that is not listed',
      'use.verify.url',
      'https://v2.example.com/me',
      'host of the API under "excluded"',
    ],
    ['a token sent by http', 'use.verify.url', 'http://app.example.com/', 'https://'],
    [
      'an example that is somebody',
      'use.inputs.0.example',
      'https://gateway.somebody.net/',
      'under "example.com"',
    ],
    ['a check that changes something', 'use.verify.method', 'POST', 'not known'],
    ['a check that cannot fail', 'use.verify.answers', [{ status: [200], means: 'valid' }], 'which "wrong"'],
    ['an answer that never applies', 'use.verify.answers.0.status', undefined, 'when it applies'],
    [
      'a configuration file that is not JSON',
      'use.file',
      { name: 'example.json', content: '{token}' },
      'must be JSON',
    ],
    ['an impossible date', 'verified.date', '2026-13-01', 'a date such as'],
    ['a language nobody verified in', 'verified.language', 'tr', 'one of "languages"'],
    ['a novel', 'name', 'a'.repeat(100_000), 'at most 400 characters'],
    ['an address as a name', 'name', 'https://evil.test/', 'the name of the provider'],
    ['an endless list', 'steps', Array.from({ length: 5000 }, () => definition.steps[0]), 'at most 120'],
  ])('with %s is refused', (_, path, to, says) => {
    const mistakes = validateDefinition(change(sound, path, to));
    expect(mistakes.map((mistake) => mistake.says).join('\n')).toContain(says);
  });

  it.each([null, undefined, 0, 'text', [], () => sound, new Map(), Object.create(sound)])(
    'that is no definition at all is refused (%s)',
    (value) => {
      expect(validate(value, texts)).not.toEqual([]);
    },
  );

  it('may not be signed by its address alone where people run it on hosts of their own', () => {
    const mistakes = validateDefinition({ ...sound, ownHost: true });
    expect(mistakes.map(({ says }) => says).join()).toContain('the address says nothing');
  });

  it('may not claim the pages of another', () => {
    const other = { ...sound, id: 'other' };
    expect(
      validateTogether([sound, other])
        .map(({ says }) => says)
        .join(),
    ).toContain('"other" covers the example');
    expect(validateTogether([sound, sound])[0]?.says).toContain('the same id');
  });

  it('says where the mistake is', () => {
    expect(validateDefinition(change(sound, 'steps.1.page', 'nowhere'))).toEqual([
      { where: 'steps[1]', says: 'There is no page "nowhere". Add it to "pages".' },
    ]);
  });

  describe('has texts that', () => {
    it.each<[rule: string, path: string, to: unknown, says: string]>([
      ['leave a step out', 'steps.save-token', undefined, 'Nothing is said for "save-token"'],
      ['leave a title out', 'steps.save-token.title', undefined, '"title" is missing'],
      ['leave a field out', 'fields.name', undefined, 'Nothing is said for "name"'],
      ['leave a token out', 'tokens.key', undefined, 'Nothing is said for "key"'],
      ['leave advice out', 'advice', undefined, 'Nothing is said for "say-where"'],
      ['leave a refusal out', 'refusals', {}, 'Nothing is said for "placeholder"'],
      ['leave an input out', 'inputs', {}, 'Nothing is said for "thing"'],
      [
        'speak of a step that is not there',
        'steps.other',
        { title: 'Other', say: 'Other.' },
        'has no "other"',
      ],
      ['speak of a lost step that is not there', 'lost', { other: 'Look.' }, 'no step "other"'],
      ['hold an unknown key', 'html', 'x', 'not a known key'],
      ['hold markup', 'steps.save-token.say', 'Press <b>Save</b>.', 'without markup'],
      ['hold an entity', 'steps.save-token.say', 'Press &lt;Save&gt;.', 'without markup'],
      ['hold a control character', 'steps.save-token.say', 'Press\u0007.', 'without markup'],
      ['turn the direction of writing', 'steps.save-token.say', 'Press \u202Eevas.', 'without markup'],
      ['hide a character', 'steps.save-token.say', 'Pre\u200Bss.', 'without markup'],
      ['hold a substitution', 'steps.save-token.say', 'Press $1.', 'without markup'],
      [
        'send the person elsewhere',
        'steps.save-token.say',
        'Go to https://example.net/login now.',
        '"example.net" is not',
      ],
      [
        'name a host of others',
        'steps.save-token.say',
        'Send it to (evil.example.net).',
        '"evil.example.net" is not',
      ],
      [
        'name a mail address of others',
        'lost',
        { 'save-token': 'Mail me@example.net.' },
        '"example.net" is not',
      ],
      ['end a title with a full stop', 'steps.save-token.title', 'Save it.', 'without a full stop'],
      ['go on for ever', 'steps.save-token.say', 'a'.repeat(1000), 'at most 320'],
    ])('%s is refused', (_, path, to, says) => {
      const mistakes = validate(sound, change(texts, path, to));
      expect(mistakes.map((mistake) => mistake.says).join('\n')).toContain(says);
    });

    it('may be incomplete in other languages, but not about other things', () => {
      expect(validateTexts(sound, { steps: { 'name-it': { title: 'Benenne ihn' } } }, 'de')).toEqual([]);
      expect(validateTexts(sound, { steps: { other: { title: 'Anderes' } } }, 'de')).not.toEqual([]);
    });
  });
});
