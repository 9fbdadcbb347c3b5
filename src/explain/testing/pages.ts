/** Pages of one provider in markup that no practice dashboard uses, with a place for text of the page's own. */
export interface SamplePage {
  readonly name: string;
  readonly address: string;
  readonly html: (own: string) => string;
}

const header = (own: string): string =>
  `<header style="height:50px"><b>${own}</b></header><nav style="width:200px"><ul><li><a href="/p">Projects</a><li><a href="/t">Translations</a><li><a href="/o">${own}</a></ul></nav>
  <button class="avatar" aria-haspopup="menu" title="${own}" style="position:fixed;left:10px;bottom:10px;width:40px;height:40px;border-radius:50%">QX</button>`;

/** The token pages of the provider with avatar, profile and dialog. */
export const samplePages: readonly SamplePage[] = [
  {
    name: 'the list of tokens',
    address: 'https://app.transiyzi.com/profile?who=someone',
    html: (own) =>
      `${header(own)}<main><h1>Profile settings</h1><h2>Access tokens</h2><p>${own}</p><div><span class="btn" tabindex="0" style="cursor:pointer">Generate token</span></div>
      <table><tr><th>Name<th>${own}<tr><td>${own}<td>${own}</table></main>`,
  },
  {
    name: 'the same with two buttons that say the same',
    address: 'https://app.transiyzi.com/profile',
    html: (own) =>
      `${header(own)}<main><h1>Profile settings</h1><h2>Access tokens</h2><button>Generate token</button><p>${own}</p><section><button>Generate token</button></section></main>`,
  },
  {
    name: 'the form in a dialog',
    address: 'https://app.transiyzi.com/profile',
    html: (own) =>
      `${header(own)}<main aria-hidden="true"><h2>Access tokens</h2><button>Generate token</button><p>${own}</p></main>
      <div role="dialog" aria-modal="true" style="position:fixed;left:300px;top:100px;width:500px;background:#fff"><h2>Generate token</h2>
      <label for="f1">Name</label> <input id="f1" value="${own}" placeholder="${own}"><fieldset><legend>${own}</legend><label><input type="checkbox"> Read</label><label><input type="checkbox" checked> Write</label></fieldset>
      <button>${own}</button> <button>Submit</button></div>`,
  },
  {
    name: 'a menu that is shut',
    address: 'https://app.transiyzi.com/home',
    html: (own) =>
      `<header style="height:50px"><b>${own}</b></header><nav style="width:200px"><ul><li><button>Projects</button><li><button>Translations</button><li><button aria-expanded="false">${own}</button><ul hidden><li><button>Profile settings</button></li><li><button>${own}</button></li></ul></ul></nav><main><p>${own}</p></main>`,
  },
  {
    name: 'a page that is none of its',
    address: 'https://app.transiyzi.com/news',
    html: (own) => `<h1>${own}</h1><p>${own}</p><a href="https://${own}.example/">${own}</a>`,
  },
];
