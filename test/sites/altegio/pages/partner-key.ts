import { html, type Markup } from '../html';
import type { Words } from '../words';

/** Where a copy-only page fetches the key from. */
export const KEY_ADDRESS = '/api/partner_key';

/** The API key in one of the ways in which the product's generations of pages show it. */
export function partnerKey(words: Words, key: string, variants: ReadonlySet<string>): Markup {
  const way = Object.keys(ways).find((name) => variants.has(name));
  const show = way === undefined ? undefined : ways[way];
  return show === undefined ? library(words, key) : show(words, key);
}

type Show = (words: Words, key: string) => Markup;

const library: Show = (words, key) =>
  html`<y-core-text-field
    class="partner-key"
    label-text="${words.apiKey}"
    value="${key}"
    readonly
  ></y-core-text-field>`;

const ways: Readonly<Record<string, Show>> = {
  masked: (words, key) =>
    html`<y-core-text-field
      class="partner-key"
      type="password"
      label-text="${words.apiKey}"
      value="${key}"
      readonly
    ></y-core-text-field>`,

  text: (words, key) =>
    html`<dl>
      <dt>${words.apiKey}</dt>
      <dd class="partner-key">${key}</dd>
    </dl>`,

  split: (words, key) =>
    html`<div class="mb-3">
      <div class="fw-semibold">${words.apiKey}</div>
      <div class="partner-key">${groups(key)}</div>
    </div>`,

  'copy-only': (words) =>
    html`<div class="mb-3">
      <div class="fw-semibold">${words.apiKey}</div>
      <span class="me-3">••••••••••••••••••••</span>
      <y-core-copy-button
        class="partner-key-copy"
        from="${KEY_ADDRESS}"
        label="${words.copy}"
        done="${words.copied}"
      ></y-core-copy-button>
    </div>`,

  bootstrap: (words, key) =>
    html`<div class="form-group row mb-3">
      <label class="col-sm-3 control-label">${words.apiKey}</label>
      <div class="col-sm-9">
        <input type="text" class="form-control partner-key" value="${key}" readonly />
      </div>
    </div>`,

  quasar: (words, key) =>
    html`<label class="q-field q-field--outlined q-field--readonly q-field--float">
      <div class="q-field__inner">
        <div class="q-field__control">
          <div class="q-field__control-container">
            <input class="q-field__native partner-key" readonly tabindex="0" value="${key}" />
            <div class="q-field__label">${words.apiKey}</div>
          </div>
        </div>
      </div>
    </label>`,

  dialog: (words, key) =>
    html`<dialog data-opens aria-label="${words.apiKey}">
      <h2 class="fs-5">${words.apiKey}</h2>
      ${library(words, key)}
      <button type="button" class="btn btn-outline-secondary close">${words.close}</button>
    </dialog>`,
};

/** Groups of five, each in an element of its own and without a space between them. */
function groups(key: string): readonly Markup[] {
  return (key.match(/.{1,5}/g) ?? []).map((group) => html`<span>${group}</span>`);
}
