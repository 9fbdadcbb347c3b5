import { createElement as make } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/* The same small popup with a library. */

Object.assign(globalThis, {
  first(): void {
    const rows = Array.from({ length: 8 }, (_, at) =>
      make('li', { key: at }, `Token ${at}`, make('button', null, 'Copy')),
    );
    const all = make('main', null, make('h1', null, 'Latchkey'), make('input', null), make('ul', null, rows));
    const root = createRoot(document.body);
    flushSync(() => root.render(all));
  },
  isThere: (): boolean => document.querySelector('button') !== null,
});
