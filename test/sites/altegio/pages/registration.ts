import { html, type Markup } from '../html';
import type { Words } from '../words';
import { ownFrame, page } from './frame';

/** `alteg.io/<language>`: where a business, or a partner, registers. */
export function registration(words: Words, framed: boolean): string {
  return page(
    words.language,
    'Altegio',
    html`${siteHeader(words)}
      <div class="registration">
        <h1 class="page-heading">${words.tryIt}</h1>
        ${framed ? ownFrame(`/${words.language}?embedded`) : form(words)}
      </div>`,
  );
}

/** The form alone, for a page that embeds it. */
export function registrationForm(words: Words): string {
  return page(words.language, 'Altegio', form(words));
}

function form(words: Words): Markup {
  const field = (name: string, label: string, type = 'text', hint = ''): Markup =>
    html`<y-core-text-field
      name="${name}"
      label-text="${label}"
      type="${type}"
      placeholder="${hint}"
      required
    ></y-core-text-field>`;
  return html`<form method="post" target="_top" class="registration-form">
    ${[
      field('name', words.yourName),
      field('phone', words.phone, 'tel', '+44 20 0000 0000'),
      field('email', words.email, 'email'),
      field('location', words.locationName, 'text', words.locationHint),
      field('password', words.password, 'password'),
    ]}
    <y-core-button type="submit" class="sign-up">${words.signUp}</y-core-button>
  </form>`;
}

/** What the registration ends with. */
export function thanks(words: Words): string {
  return page(
    words.language,
    'Altegio',
    html`${siteHeader(words)}
      <div class="registration">
        <h1 class="page-heading">${words.thanks}</h1>
        <p>${words.thanksMore}</p>
        <p>
          <a class="btn btn-primary" href="https://app.alteg.io/appstore/developers/1"
            >${words.marketplace}</a
          >
        </p>
      </div>`,
  );
}

function siteHeader(words: Words): Markup {
  return html`<header class="site-header">
    <span class="brand">altegio</span>
    <a href="https://developer.alteg.io/">${words.developers}</a>
    <a href="https://app.alteg.io/signin">${words.signIn}</a>
  </header>`;
}
