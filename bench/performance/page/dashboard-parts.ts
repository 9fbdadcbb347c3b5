/** Makes numbers from 0 to 1 that look random and are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The words on the button and on the field that a look-up asks for. */
export const BUTTON = 'Generate Token';
export const LABEL = 'Allow IP';

const CLASSES = 600;
const WORDS =
  'zone record domain worker rule token account member audit billing usage cache policy origin secret key region bucket route access scope log status build deploy limit alert'.split(
    ' ',
  );
const ACTIONS = ['Edit', 'Delete', 'View', 'Roll', 'Copy'];
/** The ways in which pages keep what nobody should see. */
const HIDING = ['class="off"', 'hidden', 'aria-hidden="true" class="spoken"', 'class="unseen"'];

const icon =
  '<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><g><path d="M1 1h14v14H1z"/><circle cx="8" cy="8" r="3"/></g></svg>';

/** The pieces of a dashboard as markup, each different, in an order that the seed decides. */
export class Parts {
  readonly #random: () => number;
  #fields = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  pick(list: readonly string[]): string {
    return list[Math.floor(this.#random() * list.length)] ?? '';
  }

  words(count: number): string {
    return Array.from({ length: count }, () => this.pick(WORDS)).join(' ');
  }

  classes(): string {
    return `class="c${Math.floor(this.#random() * CLASSES)} c${Math.floor(this.#random() * CLASSES)}"`;
  }

  wrapped(content: string): string {
    const depth = 3 + Math.floor(this.#random() * 7);
    const opening = Array.from({ length: depth }, () => `<div ${this.classes()}>`).join('');
    return opening + content + '</div>'.repeat(depth);
  }

  table(rows: number): string {
    const body = Array.from(
      { length: rows },
      () => `<tr ${this.classes()}><td><input type="checkbox" aria-label="Select ${this.words(2)}"></td>
        <td><a href="#row"><span ${this.classes()}>${this.words(2)}</span></a></td><td><span>${this.words(1)}</span></td>
        <td><div class="row"><button type="button" ${this.classes()}>${icon}<span>${this.pick(ACTIONS)}</span></button>
        <button aria-label="More options for ${this.words(1)}">${icon}</button></div></td></tr>`,
    );
    return `<table ${this.classes()}><thead><tr><th></th><th><span>${this.words(1)}</span></th><th>${this.words(1)}</th>
      <th></th></tr></thead><tbody>${body.join('')}</tbody></table>`;
  }

  /** Four kinds of label: pointing, wrapping, referred to, and of a list. */
  form(): string {
    const id = `f${++this.#fields}`;
    return `<form ${this.classes()}><div><label for="${id}a">${this.words(2)}</label><input id="${id}a"></div>
      <div><label>${this.words(1)} <input type="text"></label></div>
      <div><span id="${id}l">${this.words(2)}</span><input aria-labelledby="${id}l"></div>
      <div><label for="${id}s">${this.words(1)}</label><select id="${id}s"><option>${this.words(1)}</option>
      <option>${this.words(1)}</option></select></div><p ${this.classes()}>${this.words(12)}</p>
      <div class="row"><div role="button" tabindex="0" ${this.classes()}><span>${this.words(2)}</span></div>
      <button type="submit"><span><span>Save ${this.words(1)}</span></span></button></div></form>`;
  }

  card(): string {
    return `<section ${this.classes()}><div ${this.classes()}><h3>${this.words(3)}</h3><p>${this.words(18)}</p>
      <ul><li><a href="#a">${this.words(2)}</a></li><li><a href="#b">${this.words(2)}</a></li><li><span>${this.words(1)}</span></li></ul>
      <svg width="120" height="30"><g><rect width="9" height="20"/><rect width="9" height="20" x="10"/><text x="1" y="9">${this.words(1)}</text></g></svg>
      </div></section>`;
  }

  /** Nobody sees it, and it holds the very button and the very field that a look-up asks for. */
  decoy(): string {
    const id = `h${++this.#fields}`;
    return `<div ${this.pick(HIDING)}><div role="dialog" aria-label="${this.words(2)}"><div ${this.classes()}>
      <h2>${this.words(2)}</h2><p>${this.words(10)}</p><div><label for="${id}">${LABEL}</label><input id="${id}"></div>
      <div class="row"><button>Cancel</button><button><span>${BUTTON}</span></button></div></div></div>${this.table(2)}</div>`;
  }

  target(): string {
    return `<form id="target" ${this.classes()}><h2>Create a custom token</h2>
      <p>How to generate token values is described below</p><div class="row"><div><label for="wanted-field"><span>${LABEL}</span></label>
      <div><input id="wanted-field" placeholder="192.0.2.1"></div></div></div><div class="row"><button type="button">Cancel</button>
      <button type="submit" id="wanted-button" ${this.classes()}><span><span>${BUTTON}</span></span></button></div></form>`;
  }
}

/** Some 850 rules, as style sheets of real dashboards have and more. */
export function styleSheet(): string {
  const rules = [
    '*{box-sizing:border-box}body{margin:0;font:14px/1.4 sans-serif}table{border-collapse:collapse}.row{display:flex;gap:8px}',
    '.off{display:none}.unseen{visibility:hidden}.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}',
  ];
  const looks = ['color:#353', 'margin-top:3px', 'border:1px solid #eee', 'line-height:1.5'];
  for (let at = 0; at < CLASSES; at++)
    rules.push(`.c${at}{padding:${at % 5}px;${looks[at % looks.length] ?? ''}}`);
  for (let at = 0; at < 125; at++) {
    rules.push(`.c${at} > .c${at + 200} span{font-weight:${at % 2 ? 500 : 400}}`);
    rules.push(`.row .c${at + 300}:hover{opacity:.9}`);
  }
  return rules.join('\n');
}
