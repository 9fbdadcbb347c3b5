import { describe, expect, it } from 'vitest';
import { isHome } from '../../src/providers/hosts';
import { providers } from '../../src/providers/registry';

/** Addresses that look like a dashboard's, belong to the same company, or quote its name: no provider is at home there. */
const addresses: readonly [what: string, addresses: readonly string[]][] = [
  [
    'documentation',
    [
      'https://apis.alltick.co/',
      'https://en.apis.alltick.co/rest-api/token',
      'https://alltick.co/apis/quick-start',
      'https://alltick.co/en-US/apis/api-keys',
      'https://www.alltick.co/apis/',
      'https://docs.transiyzi.com/access-tokens',
      'https://transiyzi.com/docs/access-tokens',
      'https://docs.cocktailcloud.io/token',
      'https://cocktailcloud.gitbook.io/openapi-en/api-information/token',
      'https://developer.alteg.io/',
      'https://developer.alteg.io/en#section/Authorization',
    ],
  ],
  [
    'articles, status and help pages',
    [
      'https://blog.alltick.co/api-keys',
      'https://alltick.co/blog/how-to-get-an-api-key',
      'https://status.alltick.co/',
      'https://blog.transiyzi.com/',
      'https://transiyzi.com/blog/access-tokens',
      'https://status.transiyzi.com/',
      'https://www.cocktailcloud.io/',
      'https://online.cocktailcloud.io/pricing',
      'https://alteg.io/en/support/api-key',
      'https://alteg.io/support/account-settings',
      'https://alteg.io/blog/marketplace',
    ],
  ],
  [
    'the API itself, and public booking pages',
    [
      'https://quote.alltick.co/quote-b-api/trade-tick',
      'https://quote.alltick.io/',
      'https://transiyzi.com/api/v1/export/locale',
      'https://api.alteg.io/api/v1/countries',
      'https://n123456.alteg.io/',
      'https://n1.alteg.io/company/1/personal/menu',
      'https://app.alteg.io/',
      'https://app.alteg.io/settings/profile',
      'https://app.alteg.io/timetable/1',
    ],
  ],
  [
    'look-alike hosts',
    [
      'https://alltick.co.evil.example/',
      'https://evil-alltick.co/register',
      'https://alltick.com/',
      'https://alltick.cc/',
      'https://alltick-co.example/',
      'https://аlltick.co/',
      'https://login.alltick.co/',
      'https://transiyzi.com.evil.example/',
      'https://nottransiyzi.com/',
      'https://transiyzi.co/',
      'https://cocktailcloud.io.evil.example/',
      'https://evilcocktailcloud.io/',
      'https://acloud.run/',
      'https://acloud.run.evil.example/',
      'https://app.alteg.io.evil.example/appstore/developers/1',
      'https://appalteg.io/appstore/developers/1',
    ],
  ],
  [
    'other protocols, ports and names in front',
    [
      'http://alltick.co/register',
      'http://alltick.co:8080/',
      'https://alltick.co:8443/',
      'https://person@alltick.co/',
      'https://alltick.co:secret@evil.example/',
      'https://evil.example/?next=https://alltick.co/dashboard',
      'https://evil.example/alltick.co/dashboard',
      'https://evil.example/#https://app.alteg.io/appstore/developers/1',
      'http://app.transiyzi.com/profile',
      'http://console.cocktailcloud.io/',
      'http://app.alteg.io/appstore/developers/1',
      'ftp://alltick.co/',
      'file:///home/alltick.co/index.html',
      'data:text/html,alltick.co',
      'about:blank',
      'blob:https://alltick.co/8f1c',
      'view-source:https://alltick.co/',
      'https://web.archive.org/web/2026/https://alltick.co/dashboard',
      'https://translate.goog/?u=https://alltick.co/',
    ],
  ],
];

describe.each(addresses)('%s', (_, list) => {
  it.each(list)('%s is nobody’s dashboard', (address) => {
    const url = new URL(address);
    expect(providers.filter((provider) => isHome(provider, url)).map(({ id }) => id)).toEqual([]);
  });
});
