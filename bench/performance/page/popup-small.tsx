import { draw } from '../../../src/ui/jsx/draw';

/* The same small popup with our own way to draw. */

Object.assign(globalThis, {
  first(): void {
    const rows = Array.from({ length: 8 }, (_, at) => (
      <li key={at}>
        Token {at}
        <button>Copy</button>
      </li>
    ));
    const all = (
      <main>
        <h1>Latchkey</h1>
        <input />
        <ul>{rows}</ul>
      </main>
    );
    draw(all, document.body);
  },
  isThere: (): boolean => document.querySelector('button') !== null,
});
