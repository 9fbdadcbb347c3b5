import { Parts, seeded, styleSheet } from './dashboard-parts';

/**
 * Fills the page with a dashboard of about so many elements, the same for the same number. About one block in seven is
 * hidden and holds what a look-up asks for; the one that is meant stands at 95 % of the document. Returns how many there are.
 */
export function buildDashboard(elements: number, seed = 20_261_122): number {
  const random = seeded(seed);
  const parts = new Parts(random);
  const style = document.createElement('style');
  style.textContent = styleSheet();
  document.head.append(style);

  const blocks = [
    `<header><nav aria-label="Main"><ul>${`<li><a href="#m">${parts.words(1)}</a></li>`.repeat(8)}</ul></nav></header>`,
  ];
  let count = 40;
  let isPlaced = false;
  const add = (block: string): void => {
    blocks.push(block);
    count += block.match(/<[a-z]/g)?.length ?? 0;
  };
  while (count < elements) {
    if (!isPlaced && count > elements * 0.95 - 40) {
      add(parts.wrapped(parts.target()));
      isPlaced = true;
    } else {
      add(parts.wrapped(block(parts, random(), elements - count > 300 ? 8 : 2)));
    }
  }
  if (!isPlaced) add(parts.wrapped(parts.target()));
  const main = document.createElement('main');
  main.innerHTML = blocks.join('');
  document.body.replaceChildren(main);
  // The browser's own first layout is no part of any measurement.
  document.body.getBoundingClientRect();
  return document.getElementsByTagName('*').length;
}

function block(parts: Parts, chance: number, rows: number): string {
  if (chance < 0.4) return parts.table(rows);
  if (chance < 0.62) return parts.form();
  return chance < 0.86 ? parts.card() : parts.decoy();
}
