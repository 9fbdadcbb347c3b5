import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../test/token-samples';
import { matchesPath } from './hosts';
import { matchShape } from './match-shape';
import { ownHostProviders, providerById, providers, providersForUrl } from './registry';
import { validateDefinition, validateTexts, validateTogether, type Mistake } from './validate';

/** One line for each mistake, as its author should read it. */
const sentence = ({ where, says }: Mistake): string => `${where}: ${says}`;
const folder = (id: string): string => fileURLToPath(new URL(`./${id}/`, import.meta.url));

describe.each(providers.map((provider) => ({ id: provider.id, provider })))('$id', ({ id, provider }) => {
  it('is a definition without a mistake', () => {
    expect(validateDefinition(provider).map(sentence)).toEqual([]);
  });

  it.each(readdirSync(`${folder(id)}texts`))('has texts without a mistake in %s', (file) => {
    const texts: unknown = JSON.parse(readFileSync(`${folder(id)}texts/${file}`, 'utf8'));
    expect(validateTexts(provider, texts, file.replace('.json', '')).map(sentence)).toEqual([]);
  });

  it('has notes that say what is known and from where', () => {
    const notes = readFileSync(`${folder(id)}notes.md`, 'utf8');
    expect(notes).toContain(provider.verified.date);
  });

  it('is recognised by the addresses of its own pages, and by no other definition', () => {
    for (const { examples, signs, id: page } of provider.pages) {
      for (const example of examples) {
        const url = new URL(example);
        expect(providersForUrl(url).map((one) => one.id)).toEqual([id]);
        for (const sign of signs)
          if ('path' in sign && sign.must)
            expect(
              sign.path.some((path) => matchesPath(url.pathname, path)),
              `${page}: ${example}`,
            ).toBe(true);
      }
    }
  });

  it('does not refuse its own tokens as look-alikes', () => {
    for (const kind of provider.tokens)
      for (const sample of kind.shapes.map((shape) => sampleOf(shape)))
        for (const { shape } of kind.never) expect(shape && matchShape(sample, shape)).not.toBe(true);
  });
});

describe('the registry', () => {
  it('holds every folder with a definition, and definitions that do not claim each other', () => {
    const folders = readdirSync(fileURLToPath(new URL('.', import.meta.url)), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && readdirSync(folder(entry.name)).includes('definition.ts'))
      .map((entry) => entry.name);
    expect(providers.map(({ id }) => id).sort()).toEqual(folders.sort());
    expect(validateTogether(providers).map(sentence)).toEqual([]);
  });

  it('finds providers by their id, and nothing by names that every object has', () => {
    expect(providerById('altegio')?.name).toBe('Altegio');
    expect(providerById('constructor')).toBeUndefined();
  });

  it('knows which providers people run on hosts of their own', () => {
    const ids = ownHostProviders().map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['transiyzi', 'cocktail', 'shaarli']));
    for (const hosted of ['alltick', 'altegio']) expect(ids).not.toContain(hosted);
  });
});

describe('addresses that are not a dashboard', () => {
  it.each([
    // Documentation, playgrounds, blogs and status pages of the providers themselves.
    'https://apis.alltick.co/',
    'https://en.apis.alltick.co/integration-process/apply-for-an-api-key',
    'https://alltick.co/apis/stocks',
    'https://alltick.co/en-US/apis/stocks',
    'https://alltick.co/%61pis/stocks',
    'https://alltick.co//apis//stocks',
    'https://blog.alltick.co/',
    'https://alltick.co/blog/how-to-get-a-token',
    'https://status.alltick.co/',
    'https://quote.alltick.co/quote-b-api/trade-tick',
    'https://quote.alltick.io/',
    'https://docs.transiyzi.com/access-tokens',
    'https://transiyzi.com/api/v1/export/locale',
    'https://www.cocktailcloud.io/',
    'https://online.cocktailcloud.io/',
    'https://cocktailcloud.gitbook.io/openapi-en/api-information/token',
    'https://cocktailcloud.io/',
    'https://acloud.run/',
    'https://developer.alteg.io/api',
    'https://api.alteg.io/api/v1/countries',
    'https://n12345.alteg.io/company/1',
    'https://b12345.alteg.io/',
    'https://alteg.io/en/support/how-to',
    'https://alteg.io/support/how-to',
    'https://app.alteg.io/',
    'https://app.alteg.io/timetable/1',
    'https://app.alteg.io/en/timetable/1',
    'https://shaarli.readthedocs.io/en/master/REST-API/',
    // Other schemes, ports and credentials.
    'http://alltick.co/register',
    'https://alltick.co:8443/register',
    'https://user@alltick.co/register',
    'https://user:pass@alltick.co/register',
    'https://transiyzi.com@evil.example/',
    'ftp://alltick.co/register',
    'blob:https://alltick.co/0',
    'data:text/html,alltick.co',
    'about:srcdoc',
    'file:///alltick.co/register',
    // Look-alikes.
    'https://alltick.co.evil.example/register',
    'https://evil-alltick.co/register',
    'https://alltick.com/register',
    'https://alltick.co./register',
    'https://xn--alltck-q9a.co/register',
    'https://аlltick.co/register',
    'https://alltick.co.uk/register',
    'https://sub.alltick.co/register',
    'https://transiyzi.com.evil.example/',
    'https://eviltransiyzi.com/',
    'https://a.docs.transiyzi.com.evil.example/',
    'https://alteg.io.evil.example/en',
    'https://evilalteg.io/en',
    'https://xapp.alteg.io/appstore/developers/1',
    'https://app.alteg.io.evil.example/appstore/developers/1',
    'https://evilcocktailcloud.io/',
    'https://127.0.0.1/register',
    'https://[::1]/register',
  ])('%s', (address) => {
    expect(providersForUrl(new URL(address)).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['https://ALLTICK.co/Register', 'alltick'],
    ['https://alltick.co/zh-CN/register?from=x#y', 'alltick'],
    ['https://app.transiyzi.com/projects', 'transiyzi'],
    ['https://console.cocktailcloud.io/', 'cocktail'],
    ['https://a.b.acloud.run/', 'cocktail'],
    ['https://alteg.io/en', 'altegio'],
    ['https://app.alteg.io/appstore/developers/1', 'altegio'],
    ['https://app.alteg.io/en/appstore', 'altegio'],
  ])('but %s may be one', (address, id) => {
    expect(providersForUrl(new URL(address)).map((one) => one.id)).toEqual([id]);
  });
});
