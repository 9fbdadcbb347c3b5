/** The documentation, which uses the very same words as the dashboard and is not the dashboard. */
export function articleOn(url: URL, language: string): string | null {
  if (url.hostname !== 'docs.transiyzi.com') return null;
  return language === 'tr' ? page('tr', TURKISH) : page('en', ENGLISH);
}

const SAMPLE =
  'curl -H "Authorization: Bearer: YOUR_ACCESS_TOKEN" https://transiyzi.com/api/v1/export/locale';

const ENGLISH = `
  <nav><a href="#profile">Profile Settings</a><a href="#tokens">Access Tokens</a><a href="#cli">Command line</a></nav>
  <main><h1>Access Tokens</h1>
  <p id="profile">Click your avatar in the bottom left corner and choose <b>Profile Settings</b>. Open <b>Access Tokens</b> in the top menu.</p>
  <p id="tokens">Press <button type="button">Generate Token</button>. Give the token a name and choose <b>read</b>, <b>write</b> or both.</p>
  <figure><label>Name <input placeholder="Name"></label> <label><input type="checkbox"> read</label> <label><input type="checkbox"> write</label>
  <button type="button">Generate Token</button><figcaption>Try the form</figcaption></figure>
  <p>The token is shown only once.</p>
  <div class="code"><button type="button">Copy</button><pre>${SAMPLE}</pre></div></main>`;

const TURKISH = `
  <nav><a href="#profile">Profil Ayarları</a><a href="#tokens">Erişim Anahtarları</a><a href="#cli">Komut satırı</a></nav>
  <main><h1>Erişim Anahtarları</h1>
  <p id="profile">Sol alt köşedeki avatarınıza tıklayıp <b>Profil Ayarları</b>’nı seçin. Üst menüden <b>Erişim Anahtarları</b>’nı açın.</p>
  <p id="tokens"><button type="button">Token Oluştur</button> düğmesine basın. Bir ad verin; <b>okuma</b>, <b>yazma</b> ya da ikisini seçin.</p>
  <figure><label>Ad <input placeholder="Ad"></label> <label><input type="checkbox"> okuma</label> <label><input type="checkbox"> yazma</label>
  <button type="button">Token Oluştur</button><figcaption>Formu deneyin</figcaption></figure>
  <p>Token yalnızca bir kez gösterilir.</p>
  <div class="code"><button type="button">Kopyala</button><pre>${SAMPLE}</pre></div></main>`;

function page(language: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Transiyzi Docs</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>
body{margin:0 auto;font:16px/1.65 system-ui,sans-serif;color:#1f2937;display:grid;grid-template-columns:220px minmax(0,44rem);gap:3rem;max-width:68rem}
nav{padding:2.5rem 1rem;display:flex;flex-direction:column;gap:.6rem;border-right:1px solid #e5e7eb}a{color:#0f766e;text-decoration:none}main{padding:2rem 0}
figure{margin:1rem 0;padding:1rem;border:1px solid #e5e7eb;border-radius:8px}.code{position:relative}.code button{position:absolute;right:.6rem;top:-.4rem}
pre{padding:1.2rem 1rem;border-radius:8px;background:#10231f;color:#d1fae5;overflow:auto}
</style></head><body>${body}</body></html>`;
}
