import { html } from '../html';
import type { Words } from '../words';
import { dashboard, ibox, page } from './frame';

/** The person's own account: not the place of the API key, although it says "account" and holds long numbers. */
export function personalAccount(words: Words, syncHash: string): string {
  return dashboard(
    words,
    words.myAccount,
    html`${ibox(
      words.settings,
      html`<div class="row">
        <div class="col-md-6">
          <y-core-text-field label-text="${words.yourName}" value="Anna Petrova"></y-core-text-field>
          <y-core-text-field label-text="${words.email}" value="anna@service.example"></y-core-text-field>
          <y-core-text-field label-text="ID" value="10482231" readonly></y-core-text-field>
          <y-core-text-field label-text="iCal" value="${syncHash}" readonly></y-core-text-field>
        </div>
      </div>`,
    )}`,
    { active: '' },
  );
}

export function signInPage(words: Words): string {
  return page(
    words.language,
    'Altegio',
    html`<div class="registration">
      <h1 class="page-heading">altegio</h1>
      <form method="post">
        <y-core-text-field name="login" label-text="${words.email}" required></y-core-text-field>
        <y-core-text-field
          name="password"
          type="password"
          label-text="${words.password}"
          required
        ></y-core-text-field>
        <y-core-button type="submit">${words.signIn}</y-core-button>
      </form>
    </div>`,
  );
}

/** The parts of the product that have nothing to do with integrations. */
export function emptyPage(words: Words, heading: string, active: string): string {
  return dashboard(words, heading, ibox(heading, html`<p class="text-secondary mb-0">–</p>`), { active });
}
