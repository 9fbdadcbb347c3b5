import { html, Markup } from '../html';
import type { Words } from '../words';

/** A complete page that loads the product's kit. */
export function page(language: string, title: string, body: Markup, script = ''): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/kit.css" />
        ${script === '' ? '' : inlineScript(script)}
      </head>
      <body>
        ${body}
        <script type="module" src="/assets/kit.js"></script>
      </body>
    </html>`.text;
}

const inlineScript = (script: string): Markup => new Markup(`<script>${script}</script>`);

/** The dashboard around a page: side menu, bar, heading. */
export function dashboard(
  words: Words,
  heading: string,
  content: Markup,
  { active = 'marketplace', script = '' }: { active?: string; script?: string } = {},
): string {
  const entry = (id: string, to: string, text: string): Markup =>
    html`<a href="${to}" class="${id === active ? 'active' : ''}">${text}</a>`;
  return page(
    words.language,
    `${heading} – Altegio`,
    html`<div id="wrapper">
      <nav class="navbar-side">
        <div class="brand">altegio</div>
        ${[
          entry('overview', '/dashboard', words.overview),
          entry('calendar', '/timetable', words.calendar),
          entry('clients', '/clients', words.clients),
          entry('finances', '/finances', words.finances),
          entry('marketplace', '/appstore/developers/1', words.marketplace),
          entry('settings', '/settings', words.settings),
        ]}
      </nav>
      <div id="page-wrapper">
        <div class="topbar">
          <span class="clock"></span>
          <a href="/user/account">${words.myAccount}</a>
          <a href="/signout">${words.signOut}</a>
        </div>
        <div class="wrapper-content">
          <h1 class="page-heading">${heading}</h1>
          ${content}
        </div>
      </div>
    </div>`,
    script,
  );
}

/** A part of the page that comes as a document of its own, from the same origin. */
export function ownFrame(address: string): Markup {
  return html`<iframe src="${address}" style="display:block;width:100%;height:620px;border:0"></iframe>`;
}

/** The product's old box with a title. */
export function ibox(title: string, content: Markup): Markup {
  return html`<div class="ibox">
    <div class="ibox-title">${title}</div>
    <div class="ibox-content">${content}</div>
  </div>`;
}
