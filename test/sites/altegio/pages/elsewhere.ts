import { html } from '../html';
import { page } from './frame';

/** `developer.alteg.io` and the support pages: the same words, and no dashboard. */
export function documentation(): string {
  return page(
    'en',
    'Altegio API',
    html`<main class="docs container py-4">
      <h1>REST API</h1>
      <p>
        Register in the <b>Marketplace</b> as a developer. The <b>API key</b> (bearer token, partner token)
        appears in <b>Account settings</b>, on older pages in the tab <b>Account details</b>.
      </p>
      <h2>Access to the API</h2>
      <p>Send both headers with every request. Calls for a user also need the <b>User token</b>.</p>
      <pre>
Accept: application/vnd.api.v2+json
Authorization: Bearer wec23fh8cDfFV4432fc352456, User 99e8a7</pre>
      <h2>Try it</h2>
      <label class="form-label" for="key">API key</label>
      <input id="key" class="form-control" value="wec23fh8cDfFV4432fc352456" />
      <p class="mt-3"><button class="btn btn-primary">Send</button></p>
      <p>Location name: the name of your service. Then Sign up.</p>
    </main>`,
  );
}

/** `n<digits>.alteg.io`: where the clients of a business book. */
export function booking(): string {
  return page(
    'en',
    'Book online',
    html`<main class="container py-4" style="max-width: 520px">
      <h1>Barber at the Bridge</h1>
      <div class="list-group">
        <button class="list-group-item list-group-item-action">Haircut · 30 min</button>
        <button class="list-group-item list-group-item-action">Beard trim · 20 min</button>
      </div>
      <div class="mt-3">
        <y-core-text-field label-text="Your name"></y-core-text-field>
        <y-core-text-field label-text="Phone"></y-core-text-field>
        <y-core-button type="button">Sign up</y-core-button>
      </div>
    </main>`,
  );
}

/** A partner's application, embedded in the Marketplace from another host, with a key of its own. */
export function partnerApplication(key: string): string {
  return page(
    'en',
    'Service Sync',
    html`<main class="p-3">
      <h1 class="fs-5">Service Sync</h1>
      <label class="form-label" for="key">API key</label>
      <input id="key" class="form-control" value="${key}" readonly />
    </main>`,
  );
}
