import { describe, expect, it } from 'vitest';
import type { Locator } from '../providers/locator';
import { draw, find, lookWith, providerWith } from './testing/page';

const provider = providerWith({
  name: { en: ['Name', 'Token name'], tr: ['Ad', 'İsim'], ko: ['이름'], zh: ['名称'] },
  allow: { en: ['Allow IP'], ko: ['허용 IP'] },
  block: { en: ['Block IP'] },
  email: { en: ['Email address'] },
  password: { en: ['Password'] },
  enable: { en: ['Enable REST API'] },
  expiration: { en: ['Expiration Date'] },
});
const name: Locator = { by: 'label', label: 'name', control: 'text' };

const before = '<p>Name your token well.</p><label>Username <input></label>';

describe('a text field by its label', () => {
  it.each([
    ['label for', '<label for="it">Name</label><input id="it">'],
    ['label around', '<label>Name <input id="it"></label>'],
    ['label around, required', '<label>Name<span class="req">*</span> <input id="it"></label>'],
    ['optional', '<label for="it">Name (optional)</label><input id="it">'],
    ['aria-label', '<input id="it" aria-label="Name">'],
    ['aria-labelledby', '<div id="l">Name</div><input id="it" aria-labelledby="l">'],
    ['placeholder only', '<input id="it" placeholder="Token name">'],
    ['textarea', '<label for="it">Name</label><textarea id="it"></textarea>'],
    [
      'editable',
      '<div id="l">Name</div><div contenteditable="true" role="textbox" id="it" aria-labelledby="l">x</div>',
    ],
    ['text before, nothing tied', '<div>Name <input id="it"></div>'],
    ['text above, nothing tied', '<div class="row"><div>Name</div><div><input id="it"></div></div>'],
    [
      'table',
      '<table><tr><td>Description</td><td><input></td></tr><tr><td align="right"><font>Name:</font></td><td><input id="it"></td></tr></table>',
    ],
    [
      'table with two pairs in a row',
      '<table><tr><td>Owner</td><td><input></td><td>Name</td><td><input id="it"></td></tr></table>',
    ],
    [
      'header row above',
      '<table><tr><th>Owner</th><th>Name</th></tr><tr><td><input></td><td><input id="it"></td></tr></table>',
    ],
    ['definition list', '<dl><dt>Owner</dt><dd><input></dd><dt>Name</dt><dd><input id="it"></dd></dl>'],
    [
      'two columns',
      '<div style="display:grid;grid-template-columns:1fr 1fr"><div>Owner</div><div>Name</div><input><input id="it"></div>',
    ],
    [
      'floating label',
      '<div style="position:relative;height:56px"><input id="it" style="width:200px;height:40px"><span style="position:absolute;left:8px;top:10px;pointer-events:none">Name</span></div>',
    ],
    [
      'a transparent field under its label',
      '<div id="it" style="position:relative;width:200px;height:56px"><label for="v" style="position:absolute;left:8px;top:16px">Name</label><input id="v" style="opacity:0;width:200px;height:56px"></div>',
    ],
    [
      'a field in a transparent wrapper under its label, in the shadow of components',
      '<m-field><template shadowrootmode="open"><m-frame><template shadowrootmode="open"><div id="it" style="position:relative;width:200px;height:56px"><span style="position:absolute;left:8px;top:16px">Name*</span><div style="opacity:0;padding:16px"><slot></slot></div></div></template><div><input aria-label="Name" style="width:160px;height:24px"></div></m-frame></template></m-field>',
    ],
    [
      'Material',
      '<div class="MuiTextField-root"><label for="it">Name<span aria-hidden="true">&thinsp;*</span></label><div><input id="it"><fieldset aria-hidden="true"><legend><span>Name&thinsp;*</span></legend></fieldset></div></div>',
    ],
    [
      'Ant',
      '<div class="ant-row"><div class="ant-col"><label for="it" title="Name">Name</label></div><div class="ant-col"><input class="ant-input" id="it"></div></div>',
    ],
    [
      'Element, not tied',
      '<div class="el-form-item"><label class="el-form-item__label">Name</label><div class="el-form-item__content"><div class="el-input"><input id="it"></div></div></div>',
    ],
    [
      'in a form of its own above another',
      '<form><div><label>Name</label><div><input id="it"></div></div></form><form><div><label>Valid</label><div><input></div></div></form>',
    ],
    [
      'Bootstrap 3',
      '<div class="form-group"><label class="col-sm-2 control-label">Name</label><div class="col-sm-10"><input class="form-control" id="it"></div></div>',
    ],
    [
      'Carbon',
      '<div class="bx--form-item"><label class="bx--label" for="it">Name</label><input class="bx--text-input" id="it"></div>',
    ],
    ['right to left', '<div dir="rtl" style="width:400px"><span>Name</span> <input id="it"></div>'],
    [
      'right to left, with a kit that does not know it',
      '<div dir="rtl"><div style="overflow:auto"><div style="float:left">Owner</div><div style="margin-left:99px"><input></div></div><div style="overflow:auto"><div style="float:left">Name</div><div style="margin-left:99px"><input id="it" style="width:90%"></div></div></div>',
    ],
    ['with a help glyph', '<label for="it">Name <span>?</span></label><input id="it">'],
    [
      'with a tooltip inside',
      '<label for="it">Name <span style="display:none">The name of your token</span></label><input id="it">',
    ],
    [
      'beside a form for news in the footer',
      '<form><div><label>Name</label><div><input id="it"></div></div></form><footer><input placeholder="Name"></footer>',
    ],
    [
      'a component',
      '<y-core-text-field label-text="Name"><template shadowrootmode="open"><input id="it"></template></y-core-text-field>',
    ],
    [
      'a label for a field that a component has named, too',
      '<label for="it">Name</label><input id="it" aria-label="Type to filter">',
    ],
    [
      'a component with its own label',
      '<y-core-text-field><template shadowrootmode="open"><label for="it">Name</label><input id="it"></template></y-core-text-field>',
    ],
    [
      'label beside a component',
      '<div><span>Name</span><y-input><template shadowrootmode="open"><input id="it"></template></y-input></div>',
    ],
  ])('%s', (_kind, html) => {
    draw(before + html);
    expect(find(provider, name)).toBe('#it');
  });

  it.each([
    ['hidden field', '<label for="h">Name</label><input id="h" type="hidden">'],
    ['hidden form', '<div hidden><label for="h">Name</label><input id="h"></div>'],
    [
      'a transparent field away from its label',
      '<label for="h">Name</label><p>Some text</p><input id="h" style="opacity:0">',
    ],
    [
      'a trap for robots beside a visible text',
      '<div style="position:relative;height:60px"><p style="margin:0">Sign up for news</p><div style="opacity:0;position:absolute;inset:0"><input aria-label="Name" style="width:160px;height:24px"></div></div>',
    ],
    [
      'a transparent form under a word',
      '<div style="position:relative;height:60px"><span style="position:absolute">Name</span><div style="opacity:0"><input aria-label="Name"><input aria-label="Other"></div></div>',
    ],
    ['check box', '<label><input type="checkbox"> Name</label>'],
    ['button', '<label for="b">Name</label><button id="b">x</button>'],
    [
      'column header of a list',
      '<table><tr><th>Name</th><th>Used</th></tr><tr><td>laptop</td><td>today</td></tr></table><input aria-label="Search">',
    ],
    [
      'heading far away',
      '<h2>Name</h2><p>Some text</p><div style="height:300px"></div><form><input aria-label="Other"></form>',
    ],
    ['text of a link', '<a href="/x">Name</a> <input aria-label="Search">'],
    ['a longer label', '<label for="c">Company name</label><input id="c">'],
    [
      'a field with a label of its own below one that has none',
      '<form><div><label>Name</label><div><button>+</button></div></div><div><label>Email address</label><div><input></div></div></form>',
    ],
    [
      'a field with another label in the row',
      '<div>Name: laptop <label for="o">Filter</label><input id="o"></div>',
    ],
  ])('not: %s', (_kind, html) => {
    draw(html);
    expect(find(provider, name)).toMatch(/absent|not-yet/);
  });

  it('says so when two fields have the label', () => {
    draw('<label>Name <input></label><label>Name <input></label>');
    expect(find(provider, name)).toBe('ambiguous');
  });

  it('keeps to the dialog when asked', () => {
    draw('<label>Name <input></label><dialog><label>Name <input id="it"></label></dialog>');
    document.querySelector('dialog')?.showModal();
    expect(find(provider, { ...name, within: 'dialog' })).toBe('#it');
    // Behind a modal dialog nothing can be used.
    expect(find(provider, name)).toBe('#it');
  });

  it.each([
    ['tr', '<label>Adres <input></label><label>AD <input id="it"></label>'],
    ['tr', '<label>İSİM <input id="it"></label>'],
    ['ko', '<div><span>이 름</span><input id="it"></div>'],
    ['zh', '<label for="it">名称：</label><input id="it">'],
  ])('in %s', (language, html) => {
    draw(html, language);
    expect(find(provider, name)).toBe('#it');
  });
});

describe('other controls', () => {
  const nowhere = '<label>Username <input></label>';
  it.each<[string, Locator, string]>([
    [
      'a list',
      { by: 'label', label: 'allow', control: 'list' },
      '<div><div>Allow IP</div><div class="tags"><span>10.0.0.1</span><input id="it"></div></div><div><div>Block IP</div><div><input></div></div>',
    ],
    [
      'any',
      { by: 'label', label: 'block', control: 'any' },
      '<div><div>Allow IP</div><input></div><div><div>Block IP</div><textarea id="it"></textarea></div>',
    ],
    [
      'an email',
      { by: 'label', label: 'email', control: 'email' },
      '<input type="email" id="it" placeholder="E-mail address">',
    ],
    [
      'a password',
      { by: 'label', label: 'password', control: 'password' },
      '<label for="it">Password</label><input type="password" id="it"><button aria-label="Show password">o</button>',
    ],
    [
      'a revealed password',
      { by: 'label', label: 'password', control: 'password' },
      '<label for="it">Password</label><input type="text" id="it">',
    ],
    [
      'a date',
      { by: 'label', label: 'expiration', control: 'date' },
      '<label for="it">Expiration Date</label><input type="date" id="it">',
    ],
    [
      'a date in a text field',
      { by: 'label', label: 'expiration', control: 'date' },
      '<div class="row"><span>Expiration Date</span><input id="it" placeholder="YYYY-MM-DD"></div>',
    ],
    [
      'a check box',
      { by: 'label', label: 'enable', control: 'choice' },
      '<input type="checkbox" id="it"><label for="it">Enable REST API</label>',
    ],
    [
      'a check box with its text after it',
      { by: 'label', label: 'enable', control: 'choice' },
      '<div><input type="checkbox" id="it"> Enable REST API</div>',
    ],
    [
      'a switch',
      { by: 'label', label: 'enable', control: 'choice' },
      '<div><button role="switch" aria-checked="false" id="it" style="width:40px;height:20px"></button><span>Enable REST API</span></div>',
    ],
    [
      'a check box that a kit paints',
      { by: 'label', label: 'enable', control: 'choice' },
      '<label><span style="position:relative;display:inline-block;width:20px;height:20px"><input type="checkbox" id="it" style="opacity:0;position:absolute;inset:0"></span>Enable REST API</label>',
    ],
    [
      'a check box without a size',
      { by: 'label', label: 'enable', control: 'choice' },
      '<label id="it"><input type="checkbox" style="position:absolute;width:0;height:0;opacity:0"><span>Enable REST API</span></label>',
    ],
    [
      'in a table',
      { by: 'label', label: 'enable', control: 'choice' },
      '<table><tr><td>Enable REST API</td><td><input type="checkbox" id="it"></td></tr></table>',
    ],
  ])('%s', (_kind, way, html) => {
    draw(nowhere + html);
    expect(find(provider, way)).toBe('#it');
  });
});

describe('labels', () => {
  it('are read from one map, with hidden parts left out', () => {
    draw('<label for="a">Name <i hidden>secret</i></label><input id="a">');
    const input = document.querySelector('#a');
    expect(input && lookWith(provider).name(input)).toBe('Name');
  });
});

describe('a label that nothing ties to its field', () => {
  it('labels the field below it also on a page that is turned a little', () => {
    draw(
      `<div style="width:1000px;transform:rotate(.8deg)"><div>Name</div><input id="it" style="display:block">
        <div>Street</div><input></div>`,
    );
    expect(find(provider, name)).toBe('#it');
  });

  it('labels it by its whole line, where its words are narrow and the field is indented', () => {
    draw(
      '<dl><dt><svg width="16" height="16"></svg><span>Name</span></dt><dd style="margin-left:160px"><input id="it"></dd></dl>',
    );
    expect(find(provider, name)).toBe('#it');
  });

  it('labels nothing outside its own group, where the group has a field that stands elsewhere', () => {
    draw('<p>A page that has been drawn.</p><div><input><div>Name</div></div><div><input id="search"></div>');
    expect(find(provider, name)).toBe('absent');
  });
});
