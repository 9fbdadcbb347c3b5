/** The product's manual and its public pages: they use the very words of the console and are none. */
export function documentation(host: string): string {
  return host === 'cocktailcloud.gitbook.io' ? manual : publicPage;
}

const frame = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title>
<style>
  body { margin: 0; font: 16px/1.6 "Inter", "Helvetica Neue", Arial, sans-serif; color: #1f2937; display: flex; }
  nav { width: 260px; min-height: 100vh; padding: 24px; box-sizing: border-box; background: #f8fafc; border-right: 1px solid #e5e7eb; }
  nav a { display: block; padding: 4px 0; color: #475569; text-decoration: none; } nav a.here { color: #0b63ce; font-weight: 600; }
  main { padding: 32px 48px; max-width: 760px; } td, th { border: 1px solid #e5e7eb; padding: 6px 12px; text-align: left; }
  table { border-collapse: collapse; } code { background: #f1f5f9; padding: 1px 5px; border-radius: 4px; }
  .shot { border: 1px solid #e5e7eb; border-radius: 8px; padding: 16px; background: #fafafa; }
  button { background: #0b63ce; color: #fff; border: 0; border-radius: 6px; padding: 8px 16px; font: inherit; }
</style></head><body>${body}</body></html>`;

const manual = frame(
  'APIs - Cocktail Cloud manual',
  `<nav><a href="#">Getting started</a><a href="#">Clusters</a><a href="#">Applications</a>
  <a href="#">External APIs</a><a href="#" class="here">APIs</a><a href="#">API Management</a><a href="#">API Token Issuance</a></nav>
  <main><h1>APIs</h1>
  <p>Choose [External APIs] &gt; [APIs] in the menu and press the <b>Issued</b> button. The <b>Issue Token</b> window opens.</p>
  <div class="shot"><h3>Issue Token</h3>
    <table><tr><th>Field</th><th>Meaning</th></tr>
    <tr><td>Name *</td><td>What the token is called. It cannot be changed later.</td></tr>
    <tr><td>Description</td><td>Free text.</td></tr>
    <tr><td>Expiration Date</td><td>Indefinite, or a date.</td></tr>
    <tr><td>Allow IP</td><td>Addresses that may use the token. Blank allows all. Press Enter after each.</td></tr>
    <tr><td>Block IP</td><td>Addresses that may not.</td></tr>
    <tr><td>Request Limit</td><td>Blank or 0 is unlimited, which cannot be changed later.</td></tr>
    <tr><td>Range *</td><td>At least one permission.</td></tr></table>
    <p><button>Save</button></p></div>
  <p>Confirm the "Save?" popup with <b>OK</b>. The lock icon in the token column copies the token.</p>
  <p><code>Authorization: Bearer &lt;TOKEN&gt;</code></p></main>`,
);

const publicPage = frame(
  'Cocktail Cloud: the container platform',
  `<main><h1>One platform for all your clusters</h1>
  <p>Build, deploy and watch applications on any Kubernetes cluster. Open APIs: issue a token, set its Range, Allow IP and
  Request Limit, and call the platform from your own systems.</p>
  <p><button>Start for free</button> <a href="https://console.cocktailcloud.io/">Sign in to the console</a></p></main>`,
);
