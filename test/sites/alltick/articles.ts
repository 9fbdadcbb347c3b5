import { randomUUID } from 'node:crypto';

import { randomText } from '../random';

/**
 * Pages on the provider's own hosts that are not its dashboard, with the very same words: documentation, blog, status.
 * The documentation also shows a value of a token's shape, which nobody may take for the reader's own.
 */
export function articleOn(url: URL, language: string): string | null {
  const { hostname, pathname } = url;
  if (hostname.endsWith('apis.alltick.co')) return documentation(language);
  if (/^(www\.)?alltick\.(co|io)$/.test(hostname) && /^\/apis(\/|$)/.test(pathname))
    return documentation(language);
  if (hostname === 'blog.alltick.co') return blog(language);
  if (hostname === 'status.alltick.co') return status(language);
  return null;
}

function documentation(language: string): string {
  const sample = `${randomText('hex', 32)}-c-app`;
  const zh = language.startsWith('zh');
  return layout(
    language,
    'AllTick API',
    `<nav><a href="#start">${zh ? '快速开始' : 'Quick start'}</a><a href="#keys">API keys</a><a href="#http">HTTP API</a><a href="#ws">WebSocket API</a></nav>
    <main>
      <h1>${zh ? '申请 Token' : 'Apply for a token'}</h1>
      <p id="start">${zh ? '在官网注册，填写邮箱地址、密码和邮箱验证码，点击“注册”。' : 'Register on the website with your Email Address, a Password and the Email Verification Code, then press “Register”. You are taken to the Dashboard.'}</p>
      <h2 id="keys">API keys</h2>
      <p>${zh ? '打开 API keys，复制您的 token。' : 'Open <b>API keys</b> and copy your token. Always use the latest token.'}</p>
      <h2 id="http">HTTP API</h2>
      <div class="code"><button type="button">${zh ? '复制' : 'Copy'}</button><pre>GET https://quote.alltick.co/quote-b-api/trade-tick?token=testtoken&amp;query=…</pre></div>
      <table><thead><tr><th>Parameter</th><th>Example</th></tr></thead>
      <tbody><tr><td>token</td><td><code>${sample}</code></td></tr>
      <tr><td>trace</td><td><code>${randomUUID()}-${Date.now()}</code></td></tr></tbody></table>
      <h2 id="ws">WebSocket API</h2>
      <div class="code"><button type="button">${zh ? '复制' : 'Copy'}</button><pre>wss://quote.alltick.co/quote-b-ws-api?token=${zh ? '您的token' : 'YOUR_TOKEN_HERE'}</pre></div>
      <h2>${zh ? '订阅更新' : 'Subscribe to updates'}</h2>
      <form><label>${zh ? '邮箱地址' : 'Email Address'} <input type="email" name="email"></label> <button type="button">${zh ? '注册' : 'Register'}</button></form>
    </main>`,
  );
}

function blog(language: string): string {
  return layout(
    language,
    'AllTick Blog',
    `<nav><a href="https://alltick.co/">AllTick</a><a href="https://alltick.co/login">Log in</a><a href="https://alltick.co/register">Register</a></nav>
    <main><h1>How to find your API keys in the new Dashboard</h1>
    <p>After you press <b>Register</b>, the sidebar of the <b>Dashboard</b> has a section <b>API keys</b>. Your token is already there; press <b>Copy</b>.</p>
    <button type="button">Copy</button></main>`,
  );
}

function status(language: string): string {
  return layout(
    language,
    'AllTick Status',
    `<nav><a href="#">Dashboard</a><a href="#">API keys</a><a href="#">History</a></nav>
    <main><h1>All systems operational</h1><ul><li>HTTP API: operational</li><li>WebSocket API: operational</li><li>API keys: operational</li></ul></main>`,
  );
}

function layout(language: string, title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>
body{margin:0;font:16px/1.65 system-ui,sans-serif;color:#1c2433;display:grid;grid-template-columns:240px minmax(0,46rem);gap:3rem;max-width:72rem;margin-inline:auto}
nav{padding:2.5rem 1rem;border-right:1px solid #e4e8ef;display:flex;flex-direction:column;gap:.7rem}nav a{color:#3a4660;text-decoration:none}
main{padding:2rem 1rem}.code{position:relative}.code button{position:absolute;right:.6rem;top:.6rem}pre{background:#0f1b33;color:#dbe5ff;padding:1rem;border-radius:8px;overflow:auto}
table{border-collapse:collapse;width:100%;font-size:14px}td,th{border:1px solid #e4e8ef;padding:.5rem .7rem;text-align:left}
</style></head><body>${body}</body></html>`;
}
