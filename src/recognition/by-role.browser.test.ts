import { describe, expect, it } from 'vitest';
import type { Locator } from '../providers/locator';
import { draw, find, lookWith, providerWith } from './testing/page';

const provider = providerWith({
  generate: { en: ['Generate Token'], tr: ['Token Oluştur'], zh: ['生成令牌'], ja: ['トークン生成'] },
  keys: { en: ['API keys'] },
  save: { en: ['Save'], ko: ['저장'], de: ['Speichern'] },
  window: { en: ['Issue Token'] },
});
const generate: Locator = { by: 'role', role: 'button', name: 'generate' };
const keys: Locator = { by: 'role', role: ['link', 'menuitem', 'tab', 'treeitem'], name: 'keys' };
const save: Locator = { by: 'role', role: 'button', name: 'save' };

const wrong = '<button>Cancel</button><button>Generate report</button><p>Press Generate Token to begin.</p>';

describe('a button by its name', () => {
  it.each([
    ['plain', '<button id="it">Generate Token</button>'],
    ['upper case, with a plus', '<button id="it">+ GENERATE TOKEN</button>'],
    ['split over elements', '<button id="it"><b>Generate</b> <i>Token</i></button>'],
    ['split inside a word', '<button id="it"><span>Gen</span>erate <span>Token</span></button>'],
    ['role', '<div role="button" tabindex="0" id="it">Generate Token</div>'],
    ['aria-label', '<button id="it" aria-label="Generate Token">+</button>'],
    ['aria-labelledby', '<span id="gx">Generate Token</span><button id="it" aria-labelledby="gx">?</button>'],
    ['submit', '<form><input id="it" type="submit" value="Generate Token"></form>'],
    [
      'image with alt',
      '<button id="it"><img alt="Generate Token" src="data:," width="20" height="20"></button>',
    ],
    ['title', '<button id="it" title="Generate Token"><svg width="20" height="20"></svg></button>'],
    ['svg title', '<button id="it"><svg width="20" height="20"><title>Generate Token</title></svg></button>'],
    ['hidden part', '<button id="it">Generate <span aria-hidden="true">x</span>Token</button>'],
    ['invisible part', '<button id="it">Generate Token<span style="display:none"> now</span></button>'],
    ['summary', '<details><summary id="it">Generate Token</summary></details>'],
    ['ligature icon', '<button id="it"><i class="material-icons">vpn_key</i> Generate Token</button>'],
    ['private-use icon', '<button id="it"><i class="fa">\uf084</i> Generate Token</button>'],
    ['link that acts', '<a id="it" class="btn btn-primary" href="#">Generate Token</a>'],
    [
      'link that looks like a button',
      '<a id="it" href="/new" style="background:#06c;color:#fff;padding:4px">Generate Token</a>',
    ],
    ['menu item', '<ul role="menu"><li role="menuitem" id="it">Generate Token</li></ul>'],
    ['clickable soup', '<div id="it" style="cursor:pointer"><div><span>Generate Token</span></div></div>'],
    ['onclick', '<div id="it" onclick="void 0"><font>Generate Token</font></div>'],
    ['anchor without address', '<a id="it" style="cursor:pointer">Generate Token</a>'],
    [
      'titled soup',
      '<i id="it" title="Generate Token" style="cursor:pointer;display:block;width:20px;height:20px"></i>',
    ],
    [
      'words in wrappers without boxes',
      '<x-b role="button" id="it"><template shadowrootmode="open"><div style="display:contents"><slot></slot></div></template>Generate Token</x-b>',
    ],
    ['custom element', '<my-button id="it">Generate Token</my-button>'],
    [
      'Material',
      '<button class="MuiButtonBase-root" type="button" id="it"><span class="MuiButton-icon"><svg width="18" height="18" aria-hidden="true"></svg></span>Generate Token<span class="MuiTouchRipple-root"></span></button>',
    ],
    ['Ant', '<button type="button" class="ant-btn" id="it"><span>Generate Token</span></button>'],
    [
      'Fluent',
      '<button class="fui-Button" id="it"><span class="fui-Button__icon"></span>Generate Token</button>',
    ],
    ['Carbon', '<button class="bx--btn" id="it">Generate Token<svg width="16" height="16"></svg></button>'],
    [
      'jQuery UI',
      '<button class="ui-button" id="it"><span class="ui-button-text">Generate Token</span></button>',
    ],
    ['disabled', '<button id="it" disabled>Generate Token</button>'],
    ['with a hint', '<button id="it">Generate new token</button>'],
    ['in two languages', '<button id="it">Token Oluştur / Generate Token</button>'],
    ['in two scripts', '<button id="it">生成令牌 <small>Generate Token</small></button>'],
    ['in two scripts, the other way round', '<button id="it">Generate Token（トークン生成）</button>'],
    [
      'title and second line',
      '<button id="it"><div>Generate Token</div><div>For scripts and apps</div></button>',
    ],
  ])('%s', (_kind, html) => {
    draw(wrong + html);
    expect(find(provider, generate)).toBe('#it');
  });

  it.each([
    ['text only', ''],
    ['another name by aria-label', '<button aria-label="Other">Generate Token</button>'],
    ['hidden', '<button hidden>Generate Token</button>'],
    ['not displayed', '<div style="display:none"><button>Generate Token</button></div>'],
    ['invisible', '<button style="visibility:hidden">Generate Token</button>'],
    ['transparent', '<div style="opacity:0"><button>Generate Token</button></div>'],
    [
      'without size',
      '<button style="width:0;height:0;padding:0;border:0;overflow:hidden">Generate Token</button>',
    ],
    [
      'visually hidden',
      '<button style="position:absolute;width:1px;height:1px;clip-path:inset(50%);overflow:hidden">Generate Token</button>',
    ],
    ['moved away', '<button style="position:absolute;left:-9999px">Generate Token</button>'],
    ['inert', '<div inert><button>Generate Token</button></div>'],
    ['in a folded panel', '<div style="height:0;overflow:hidden"><button>Generate Token</button></div>'],
    [
      'in a drawer beside the page',
      '<div style="position:fixed;top:0;left:0;width:200px;transform:translateX(-100%)"><button>Generate Token</button></div>',
    ],
    ['in a closed details', '<details><summary>More</summary><button>Generate Token</button></details>'],
    ['a longer name', '<button>Generate Token for a colleague</button>'],
    ['a plain link in a text', '<p>See <a href="/help">Generate Token</a></p>'],
    ['a link to the documentation', '<a class="btn" href="https://docs.own.example/x">Generate Token</a>'],
    [
      'a clickable card that says more',
      '<div style="cursor:pointer"><h3>Welcome</h3><p>Generate Token</p><p>and more</p></div>',
    ],
    ['a template', '<template><button>Generate Token</button></template>'],
    ['our own host', '<latchkey-guide><button>Generate Token</button></latchkey-guide>'],
    ['a field with that value', '<input value="Generate Token"><textarea>Generate Token</textarea>'],
  ])('not: %s', (_kind, html) => {
    draw(wrong + html);
    expect(find(provider, generate)).toBe('absent');
  });
});

describe('a button among several', () => {
  it('says so when two are equally good', () => {
    draw('<button id="a">Generate Token</button><button id="b">Generate Token</button>');
    expect(find(provider, generate)).toBe('ambiguous');
  });

  it.each([
    ['the exact name', '<button>Generate Token (2)</button><button id="it">Generate Token</button>'],
    ['the real button', '<a class="btn" href="#x">Generate Token</a><button id="it">Generate Token</button>'],
    ['the enabled one', '<button disabled>Generate Token</button><button id="it">Generate Token</button>'],
    [
      'the one for assistive software too',
      '<div aria-hidden="true"><button>Generate Token</button></div><button id="it">Generate Token</button>',
    ],
    [
      'the one that is not in the footer',
      '<button id="it">Generate Token</button><footer><button>Generate Token</button></footer>',
    ],
    [
      'the inner control',
      '<a href="#n" role="button" class="btn"><button id="it">Generate Token</button></a>',
    ],
    [
      'the visible duplicate',
      '<div hidden><button>Generate Token</button></div><button id="it">Generate Token</button>',
    ],
    ['the language of the page', '<button>Token Oluştur</button><button id="it">Generate Token</button>'],
  ])('takes %s', (_kind, html) => {
    draw(html);
    expect(find(provider, generate)).toBe('#it');
  });

  it('takes none in a window that another window covers', () => {
    const sheet = 'position:fixed;inset:0;background:rgb(0 0 0 / 40%)';
    const window = (top: number, html: string): string =>
      `<div style="${sheet}"></div><div role="dialog" aria-modal="true" style="position:fixed;top:${top}px;left:200px;width:300px;background:#fff">${html}</div>`;
    const form = window(20, '<label>Name <input></label><p>A long form</p><button id="it">Save</button>');
    draw(form + window(300, '<p>Really?</p><button>Yes</button>'));
    expect(find(provider, save)).toBe('absent');
    draw(form);
    expect(find(provider, save)).toBe('#it');
  });

  it('takes one that is only hidden from assistive software when there is no other', () => {
    draw('<div aria-hidden="true"><button id="it">Generate Token</button></div>');
    expect(find(provider, generate)).toBe('#it');
  });
});

describe('a very short name', () => {
  it.each([
    ['in indented markup', `${'\n'.padEnd(40)}OK${'\n'.padEnd(30)}`],
    ['in pieces of indented markup', `${'\n'.padEnd(40)}<i class="icon"></i><span>O</span><b>K</b>`],
  ])('is found %s', (_how, content) => {
    draw(`<p>A page that says OK in a sentence.</p><button id="it">${content}</button>`);
    expect(find(providerWith({ ok: { en: ['OK'] } }), { by: 'role', role: 'button', name: 'ok' })).toBe(
      '#it',
    );
  });
});

describe('other languages', () => {
  it.each([
    ['tr', '<button id="it">TOKEN OLUŞTUR</button>'],
    ['zh', '<button class="ant-btn" id="it"><span>生 成 令 牌</span></button>'],
    ['ja', '<button id="it">トークン生成</button>'],
    ['de', '<button id="it">Generate Token</button>'],
    ['ar', '<button id="it">Generate Token</button>'],
  ])('%s', (language, html) => {
    draw(html, language);
    expect(find(provider, generate)).toBe('#it');
  });

  it.each([
    ['pt-BR', 'pt', 'Gerar chave', '<button id="it">GERAR CHAVE</button>'],
    ['vi', 'vi', 'Tạo khóa', `<button id="it">${'Tạo khóa'.normalize('NFD')}</button>`],
    ['el', 'el', 'Δημιουργία κλειδιού', '<button id="it">ΔΗΜΙΟΥΡΓΊΑ ΚΛΕΙΔΙΟΎ</button>'],
    ['th', 'th', 'สร้างคีย์', '<button id="it"><i></i> สร้างคีย์ (2)</button>'],
    ['ar', 'ar', 'إنشاء مفتاح', '<button id="it">إنشاء مفتاح \u200f+</button>'],
    ['hi', 'hi', 'कुंजी बनाएँ', '<button id="it">कुंजी बनाएँ</button>'],
    ['pl', 'pl', 'Utwórz klucz', '<button id="it">Utwórz klucz *</button>'],
    ['sr-Latn-RS', 'sr-Latn', 'Napravi ključ', '<button id="it">Napravi ključ</button>'],
  ])('any language that a definition names: a page in %s', (declared, language, text, html) => {
    draw(`<a href="#new">${text}?</a>${html}`, declared);
    const own = providerWith({ generate: { en: ['Generate Token'], [language]: [text] } });
    expect(find(own, generate)).toBe('#it');
    expect(lookWith(own).language).toBe(language);
  });

  it('reads spaced Korean', () => {
    draw('<button>저장소</button><button id="it"> 저 장 </button>', 'ko');
    expect(find(provider, save)).toBe('#it');
  });

  it('does not take a longer word', () => {
    draw('<button>Save as draft</button><button>Saved</button><button>Save?</button>');
    expect(find(provider, save)).toBe('absent');
  });

  it('takes a label in two languages only where both parts are known to say the same', () => {
    draw(
      '<button>Generate Token / 削除</button><button>Generate Token Save</button><button>API 生成令牌</button>',
    );
    expect(find(provider, generate)).toBe('absent');
    draw('<button>Generate Token / Speichern</button>');
    expect(find(provider, generate)).toBe('absent');
    expect(find(provider, save)).toBe('absent');
  });

  it('works from right to left', () => {
    draw('<div dir="rtl"><button id="it">Generate Token</button></div>', 'ar');
    expect(find(provider, generate)).toBe('#it');
  });
});

describe('a place to go to', () => {
  it.each([
    ['link', '<nav><a id="it" href="/keys">API keys</a></nav>'],
    ['link with a badge', '<nav><a id="it" href="/keys">API keys <span class="badge">3</span></a></nav>'],
    [
      'item around a link',
      '<ul role="menu"><li role="menuitem"><a id="it" href="/keys"><span>API keys</span></a></li></ul>',
    ],
    [
      'Element menu',
      '<ul role="menubar" class="el-menu"><li class="el-menu-item" role="menuitem" tabindex="0" id="it"><i class="el-icon"><svg width="10" height="10"></svg></i><span>API keys</span></li></ul>',
    ],
    ['tab', '<div role="tablist"><button role="tab" id="it">API keys</button></div>'],
    ['button in a bar', '<aside><button id="it">API keys</button></aside>'],
    ['tree', '<ul role="tree"><li role="treeitem" id="it">API keys</li></ul>'],
    [
      'soup',
      '<div class="side"><div id="it" style="cursor:pointer">API keys</div><div style="cursor:pointer">Billing</div></div>',
    ],
    [
      'two for wide and narrow windows',
      '<nav><a id="it" href="/keys">API keys</a></nav><nav style="position:absolute;top:3000px"><a href="/keys">API keys</a></nav>',
    ],
    [
      'breadcrumb beside it',
      '<nav><a id="it" href="/keys">API keys</a></nav><ol class="breadcrumb"><li><a href="/keys2">API keys</a></li></ol>',
    ],
    [
      'documentation beside it',
      '<nav><a id="it" href="/keys">API keys</a><a href="https://docs.own.example/keys">API keys</a></nav>',
    ],
    [
      'another site beside it',
      '<nav><a id="it" href="/keys">API keys</a><a href="https://elsewhere.example/">API keys</a></nav>',
    ],
  ])('%s', (_kind, html) => {
    draw(`<h1>Welcome</h1><p>Read about <b>API keys</b> here.</p>${html}`);
    expect(find(provider, keys)).toBe('#it');
  });

  it('is absent in a closed menu', () => {
    draw(
      '<h1>Welcome to your dashboard</h1><button aria-haspopup="menu">Account</button><ul role="menu" style="display:none"><li role="menuitem">API keys</li></ul>',
    );
    expect(find(provider, keys)).toBe('absent');
  });
});

describe('shadow roots', () => {
  const component = (inner: string, light = '', attributes = ''): string =>
    `<y-thing ${attributes}><template shadowrootmode="open">${inner}</template>${light}</y-thing>`;

  it.each([
    ['inside one', component('<button id="it">Generate Token</button>')],
    ['nested', component(component('<button id="it">Generate Token</button>'))],
    ['slotted text', component('<button id="it"><slot></slot></button>', 'Generate Token')],
    ['slotted button', component('<div><slot></slot></div>', '<button id="it">Generate Token</button>')],
    [
      'slotted and wrapped',
      component('<button id="it"><span><slot></slot></span></button>', '<b>Generate</b> Token'),
    ],
    [
      'on an ordinary element',
      '<div><template shadowrootmode="open"><button id="it">Generate Token</button></template></div>',
    ],
  ])('%s', (_kind, html) => {
    draw(wrong + html);
    expect(find(provider, generate)).toBe('#it');
  });

  it('prefers the real button to its host', () => {
    draw(
      '<y-core-button id="host"><template shadowrootmode="open"><button id="it"><slot></slot></button></template>Generate Token</y-core-button>',
    );
    expect(find(provider, generate)).toBe('#it');
  });
});

describe('what is only called like a place', () => {
  it('is no place: a tab of the page where a link was asked for', () => {
    const link: Locator = { by: 'role', role: ['link', 'menuitem', 'button'], name: 'keys' };
    draw(wrong + '<div role="tablist"><a role="tab" id="it" href="#keys">API keys</a></div>');
    expect(find(provider, link)).toBe('absent');
    expect(find(provider, keys)).toBe('#it');
  });
});

describe('a dialog', () => {
  const way: Locator = { by: 'role', role: 'dialog', name: 'window' };

  it.each([
    ['labelled', '<div role="dialog" aria-labelledby="t" id="it"><h2 id="t">Issue Token</h2><input></div>'],
    ['not tied to its title', '<div role="dialog" id="it"><div>Issue Token</div><input></div>'],
  ])('%s', (_kind, html) => {
    draw(`<button>Issue Token</button>${html}`);
    expect(find(provider, way)).toBe('#it');
  });
});

describe('a way to the place that is open already', () => {
  const here = new URL(location.href);
  const around = new URL('.', here);
  const menu = (entry: string): string =>
    `<nav><ul>${entry}<li><a href="/other">Members of the team</a></li></ul></nav>`;
  const way: Locator = { by: 'role', role: 'link', name: 'keys' };
  const places = providerWith({ keys: { en: ['API keys'] }, menu: { en: ['Developers'] } });
  const at = { ...places, hosts: [...places.hosts, here.hostname] };

  it.each([
    ['this very address', `<li><a href="${here.href}">API keys</a></li>`],
    ['this address, marked', `<li><a class="active" href="${here.href}">API keys</a></li>`],
    ['the section around it, marked', `<li><a aria-current="true" href="${around.href}">API keys</a></li>`],
    [
      'the section around it, its entry marked',
      `<li class="is-active"><a href="${around.href}">API keys</a></li>`,
    ],
  ])('is not pointed at: %s', (_kind, entry) => {
    draw(menu(entry));
    expect(find(at, way)).toBe('absent');
    // It still tells which page this is.
    expect(lookWith(at).sees(way, null)).toBe(true);
  });

  it.each([
    ['a section that is not marked', `<li><a id="it" href="${around.href}">API keys</a></li>`],
    [
      'another place that is marked',
      `<li><a id="it" class="active" href="${here.origin}/other/">API keys</a></li>`,
    ],
    ['no address', '<li class="active"><a id="it" href="#">API keys</a></li>'],
  ])('is pointed at: %s', (_kind, entry) => {
    draw(menu(entry));
    expect(find(at, way)).toBe('#it');
  });

  it('is not led to by the menu around it either', () => {
    draw(
      menu(
        `<li><a id="group" href="#">Developers</a></li><li class="active"><a href="${here.href}">API keys</a></li>`,
      ),
    );
    const ways: readonly Locator[] = [way, { by: 'role', role: 'link', name: 'menu' }];
    expect(lookWith(at).locate(ways, null).kind).toBe('absent');
  });
});
