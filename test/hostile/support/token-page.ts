import { randomText } from '../../sites/random';

/** What a hostile page adds to the small token page. Functions travel as text and run in the page's own world. */
export interface PageParts {
  /** Runs before anything else is parsed. */
  readonly first?: (() => void) | undefined;
  readonly css?: string | undefined;
  /** Replaces what shows the token; `{token}` stands for it. */
  readonly value?: string | undefined;
  /** After the page's own content. */
  readonly more?: string | undefined;
  /** Runs when the page is parsed. */
  readonly last?: (() => void) | undefined;
}

export function newToken(): string {
  return `${randomText('hex', 32)}-c-app`;
}

/** A small page with a token on it, as a provider's dashboard shows it, and whatever else is in the parts. */
export function tokenPage(token: string, parts: PageParts = {}): string {
  const value = (parts.value ?? '<code id="value">{token}</code>').replaceAll('{token}', token);
  return `<!doctype html>
<html lang="en">
<head>
<title>API keys</title>
${script(parts.first)}
<style>body { font: 16px sans-serif } main { padding: 40px } ${parts.css ?? ''}</style>
</head>
<body>
<nav><a href="#overview">Dashboard</a> <a href="#keys">API keys</a> <a href="#out">Log out</a></nav>
<main id="main"><h1 id="heading">API keys</h1><div id="panel">${value} <button id="copy">Copy</button></div>
<p><button id="own">Refresh</button> <output id="count">0</output></p></main>
${parts.more ?? ''}
<script>
{ let count = 0;
  const own = Document.prototype.getElementById.call(document, 'own');
  const output = Document.prototype.getElementById.call(document, 'count');
  own.onclick = () => { output.textContent = String(++count); }; }
</script>
${script(parts.last)}
</body>
</html>`;
}

/** Some compilers leave a helper called \`__name\` in functions, which the page does not have. */
function script(body: (() => void) | undefined): string {
  return body ? `<script>{ const __name = (it) => it; (${String(body)})(); }</script>` : '';
}
