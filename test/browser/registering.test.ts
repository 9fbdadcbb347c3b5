import { expect, it } from 'vitest';
import { providers } from '../../src/providers/registry';
import { draw, lookWith } from '../../src/recognition/testing/page';

const menu =
  '<nav><a href="#apps">My applications</a> <a id="settings" href="#settings">Account settings</a> <a href="#pay">Payouts</a></nav>';
const form = (button: string): string =>
  `<form><label>Company <input /></label> <label>Email <input type="email" /></label> <button>${button}</button></form>`;

/** Which page of the Marketplace this is said to be. */
function pageOf(html: string): string | null {
  draw(html, 'en');
  const provider = providers.find(({ id }) => id === 'altegio');
  if (!provider) throw new Error('The provider is gone.');
  return lookWith(provider, {}, 'https://app.alteg.io/appstore/developers/1').page().page;
}

it('a form to register beside the menu of those who have registered is not passed over', () => {
  expect(pageOf(`${menu}<main><h1>Marketplace</h1>${form('Sign up')}</main>`)).toBeNull();
});

it('a form for something else hides nothing', () => {
  expect(pageOf(`${menu}<main><h1>Marketplace</h1>${form('Send')}</main>`)).toBe('marketplace');
});

it('a form to register alone is known', () => {
  expect(pageOf(`<main><h1>Marketplace</h1>${form('Sign up')}</main>`)).toBe('marketplace-register');
});

it('a window to register over the Marketplace is known, and one over the page of those who have registered is none', () => {
  const dialog = '<div role="dialog" aria-modal="true"><h2>Welcome</h2><button>Sign up</button></div>';
  expect(pageOf(`<main><h1>Marketplace</h1></main>${dialog}`)).toBe('marketplace-register');
  expect(pageOf(`${menu}<main><h1>Marketplace</h1></main>${dialog}`)).toBe('marketplace');
});
