import type { Chance } from './chance';
import { h, icon } from './dom';
import type { Choice, FieldSpec, Kit, Label, Part } from './kit';
import { plainLabel } from './make-kit';
import type { Says } from './words';

/** Writes the parts of one page in one kit, in one language, with the adornments that its seed asks for. */
export class Pen {
  readonly #chosen = new Map<string, string>();

  constructor(
    readonly kit: Kit,
    readonly chance: Chance,
    readonly says: Says,
  ) {}

  /** The wording of a word: the same wherever the page says it. */
  text(word: string): string {
    const known = this.#chosen.get(word);
    if (known !== undefined) return known;
    const wordings = this.says[word];
    if (!wordings) throw new Error(`No wording of ${word} is written down.`);
    const text = this.chance.one(wordings);
    this.#chosen.set(word, text);
    return text;
  }

  /** A label as it is written. */
  say(word: string): Label {
    return plainLabel(this.text(word));
  }

  /** A label as a page may adorn it: capitals, a picture, a counter, text in pieces. */
  adorned(word: string, kind: 'entry' | 'button' | 'field' | 'heading' = 'entry'): Label {
    const text = this.text(word);
    const { chance } = this;
    const turn = chance.below(10);
    if (turn === 0 && kind !== 'field') return plainLabel(text.toUpperCase());
    if (turn === 1) return { text, nodes: () => [icon(), h('span', {}, text)] };
    if (turn === 2 && kind === 'entry') return plainLabel(`${text} (${chance.below(30) + 1})`);
    if (turn === 2 && kind === 'field') return plainLabel(`${text} *`);
    if (turn === 3) return { text, nodes: () => pieces(text) };
    if (turn === 4 && kind !== 'field') return plainLabel(chance.one(['🔑 ', '+ ', '› '] as const) + text);
    if (turn === 5 && kind === 'field') return plainLabel(`${text}:`);
    if (turn === 6 && kind === 'entry') return plainLabel(text.toLowerCase());
    return plainLabel(text);
  }

  field(word: string, type: FieldSpec['type'], more: Partial<FieldSpec> = {}): Part {
    return this.kit.field({ label: this.adorned(word, 'field'), type, ...more });
  }

  choice(text: string, isChosen = false): Choice {
    return { label: plainLabel(text), isChosen };
  }

  /** Further entries of a menu, which mean nothing to anybody. */
  others(count: number): readonly Part[] {
    const others = this.says.other ?? [];
    return this.chance
      .shuffled(others)
      .slice(0, count)
      .map((text) => this.kit.entry(plainLabel(text)));
  }

  paragraph(text: string): Element {
    return h('p', {}, text);
  }

  /** A part in some more elements that mean nothing. */
  wrapped(element: Element): Element {
    let outer = element;
    for (let depth = this.chance.below(4); depth > 0; depth -= 1)
      outer = h(this.chance.one(['div', 'section', 'span'] as const), {}, outer);
    return outer;
  }
}

function pieces(text: string): readonly Node[] {
  const at = Math.max(text.indexOf(' ') + 1, Math.ceil(text.length / 2));
  return [h('span', {}, text.slice(0, at)), h('b', {}, text.slice(at))];
}
