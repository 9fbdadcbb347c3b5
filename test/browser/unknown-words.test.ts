import { describe, expect, it } from 'vitest';
import { draw } from '../../src/recognition/testing/page';
import { stepTarget } from './step-target';

interface Unknown {
  readonly provider: string;
  readonly url: string;
  readonly page: string;
  readonly step: string;
  readonly html: string;
}

const corner = 'position:fixed;left:12px;bottom:12px;width:36px;height:36px;border-radius:18px';

/** Whole pages on which only the one thing to press has a name that nobody knows. */
const pages: readonly Unknown[] = [
  {
    provider: 'transiyzi',
    url: 'https://app.transiyzi.com/profile/tokens',
    page: 'tokens',
    step: 'generate-token',
    html: `<aside><nav><a href="#p">Projects</a><a href="#t">Translations</a></nav><button style="${corner}" aria-label="Ada">AL</button></aside>
<main><h1>Profile Settings</h1><div role="tablist"><button role="tab">Account</button><button role="tab" aria-selected="true">Access Tokens</button></div>
<section><p>You have no tokens.</p><button>Mint one</button></section></main>`,
  },
  {
    provider: 'transiyzi',
    url: 'https://app.transiyzi.com/profile',
    page: 'profile',
    step: 'open-access-tokens',
    html: `<aside><nav><a href="#p">Projects</a><a href="#t">Translations</a><a href="#me" aria-current="page">Profile Settings</a></nav><button style="${corner}" aria-label="Ada">AL</button></aside>
<main><h1>Profile Settings</h1><ul class="tabs"><li><a href="#a">Account</a></li><li><a href="#k">Machine access</a></li></ul><label>Name <input></label></main>`,
  },
  {
    provider: 'cocktail',
    url: 'https://console.cocktailcloud.io/',
    page: 'apis',
    step: 'issue',
    html: `<nav><a href="#c">Clusters</a><a href="#m">External APIs</a><a href="#a">APIs</a></nav><main><h1>APIs</h1><button>Mint one</button>
<table><tr><th>Name</th><th>Description</th><th>Expiration</th><th>Token</th></tr><tr><td colspan="4">Nothing yet</td></tr></table></main>`,
  },
  {
    provider: 'altegio',
    url: 'https://app.alteg.io/appstore/developers/1',
    page: 'marketplace-register',
    step: 'register-marketplace',
    html: `<main><h1>Altegio Marketplace</h1><h2>Marketplace</h2><form><label>Email <input type="email"></label><label>Phone <input type="tel"></label>
<label>Password <input type="password"></label><button>Hop aboard</button></form></main>`,
  },
];

describe('where only the button has a name that nobody knows', () => {
  it.each(pages)('$provider: $page is recognised, and nothing is pointed at', ({ provider: id, ...one }) => {
    draw(one.html, 'en');
    const { page, located } = stepTarget(id, one.step, one.url);
    expect(page).toBe(one.page);
    expect(located.kind).toBe('absent');
  });
});
