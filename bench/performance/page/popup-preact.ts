import { h as make, render } from 'preact';

/* The same small popup with a library. */

Object.assign(globalThis, {
  first(): void {
    const rows = Array.from({ length: 8 }, (_, at) =>
      make('li', { key: at }, `Token ${at}`, make('button', null, 'Copy')),
    );
    const all = make('main', null, make('h1', null, 'Latchkey'), make('input', null), make('ul', null, rows));
    render(all, document.body);
  },
  isThere: (): boolean => document.querySelector('button') !== null,
});
