import { html, type Markup } from '../html';
import type { Words } from '../words';
import { dashboard, ibox, ownFrame, page } from './frame';
import { partnerKey } from './partner-key';

export const MARKETPLACE = '/appstore/developers/1';

/** What the Marketplace knows about a developer. */
export interface Developer {
  readonly key: string;
  readonly number: string;
  readonly signature: string;
  readonly userToken: string;
  /** The product's own key for its own scripts, which stands in every page's source. */
  readonly otherKey: string;
}

/** Where a registered person becomes a developer. */
export function becomeDeveloper(words: Words): string {
  return dashboard(
    words,
    words.marketplace,
    ibox(
      words.developerAccount,
      html`<p>${words.becomeDeveloper}</p>
        <form method="post" class="developer-form col-md-6">
          <y-core-text-field
            name="company"
            label-text="${words.company}"
            value="Service Ltd"
          ></y-core-text-field>
          <y-core-text-field
            name="website"
            label-text="${words.website}"
            value="https://service.example"
          ></y-core-text-field>
          <y-core-button type="submit" class="become-developer">${words.register}</y-core-button>
        </form>`,
    ),
  );
}

export type Section = 'applications' | 'settings' | 'api' | 'user-token';

/** One section of a developer's Marketplace, with links to the others beside it. */
export function section(
  words: Words,
  developer: Developer,
  here: Section,
  variants: ReadonlySet<string>,
): string {
  const link = (to: Section, text: string): Markup =>
    html`<li class="nav-item">
      <a class="nav-link to-${to} ${to === here ? 'active' : ''}" href="${MARKETPLACE}/${to}">${text}</a>
    </li>`;
  return dashboard(
    words,
    words.marketplace,
    html`<div class="row">
      <div class="col-md-3">
        <ul class="nav nav-pills flex-column mb-4">
          ${[
            link('applications', words.myApplications),
            link('settings', words.accountSettings),
            link('api', words.apiAccess),
            link('user-token', words.userToken),
          ]}
        </ul>
      </div>
      <div class="col-md-9">
        ${
          variants.has('frame')
            ? ownFrame(`${MARKETPLACE}/${here}?embedded`)
            : contents(words, developer, here, variants)
        }
      </div>
    </div>`,
    { script: bootstrapData(developer) },
  );
}

/** One section alone, for a page that embeds it. */
export function sectionAlone(
  words: Words,
  developer: Developer,
  here: Section,
  variants: ReadonlySet<string>,
): string {
  return page(words.language, words.marketplace, contents(words, developer, here, variants));
}

/** The older Marketplace: the same sections as tabs of one page. */
export function tabbed(words: Words, developer: Developer, variants: ReadonlySet<string>): string {
  const tabs: readonly (readonly [Section, string])[] = [
    ['applications', words.myApplications],
    ['settings', words.accountSettings],
    ['api', words.apiAccess],
  ];
  return dashboard(
    words,
    words.marketplace,
    html`<y-core-tabs>
        ${tabs.map(([id, text]) => html`<y-core-tab class="to-${id}" panel="${id}">${text}</y-core-tab>`)}
      </y-core-tabs>
      ${tabs.map(
        ([id]) => html`<section id="${id}" hidden>${contents(words, developer, id, variants)}</section>`,
      )}`,
    { script: bootstrapData(developer) },
  );
}

function contents(words: Words, developer: Developer, here: Section, variants: ReadonlySet<string>): Markup {
  switch (here) {
    case 'applications':
      return applications(words, developer);
    case 'settings':
      return settings(words, developer, variants);
    case 'api':
      return ibox(words.apiAccess, help(words));
    case 'user-token':
      return ibox(
        words.userToken,
        html`<p>${words.userTokenMore}</p>
          <y-core-text-field
            class="user-token"
            label-text="${words.userToken}"
            value="${developer.userToken}"
            readonly
          ></y-core-text-field>`,
      );
  }
}

function settings(words: Words, developer: Developer, variants: ReadonlySet<string>): Markup {
  return html`${ibox(
    words.accountSettings,
    html`<div class="account-settings">
      <y-core-text-field label-text="${words.company}" value="Service Ltd"></y-core-text-field>
      <y-core-text-field
        label-text="${words.partnerNumber}"
        value="${developer.number}"
        readonly
      ></y-core-text-field>
      ${partnerKey(words, developer.key, variants)}
      <p class="text-secondary">${words.apiKeyMore}</p>
      <dl class="mb-0">
        <dt>${words.signature}</dt>
        <dd><code>${developer.signature}</code></dd>
      </dl>
    </div>`,
  )}
  ${ibox(words.example, help(words))} ${ibox(words.preview, embedded())}`;
}

function applications(words: Words, developer: Developer): Markup {
  return html`${ibox(
    words.myApplications,
    html`<table class="table mb-0">
      <thead>
        <tr>
          <th>ID</th>
          <th>${words.application}</th>
          <th>${words.signature}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>20815</td>
          <td>Service Sync</td>
          <td><code>${developer.signature}</code></td>
        </tr>
      </tbody>
    </table>`,
  )}
  ${ibox(words.preview, embedded())}`;
}

/** The documentation's own sample stands in the help box. */
function help(words: Words): Markup {
  return html`<div class="help">
    ${words.callsPerMinute}
    <pre>
Accept: application/vnd.api.v2+json
Authorization: Bearer wec23fh8cDfFV4432fc352456</pre>
  </div>`;
}

const embedded = (): Markup =>
  html`<iframe
    class="application"
    title="Service Sync"
    src="https://widget.partner-app.example/embedded"
  ></iframe>`;

const bootstrapData = (developer: Developer): string =>
  `window.APP = ${JSON.stringify({ partner_token: developer.otherKey, company_id: 4821307, lang: 'en' })};`;
