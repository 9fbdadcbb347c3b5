/* The floor of a popup: a heading, a field and eight rows with a button each, made by hand. */

Object.assign(globalThis, {
  first(): void {
    const make = (tag: string, ...children: readonly (Node | string)[]): HTMLElement => {
      const element = document.createElement(tag);
      element.append(...children);
      return element;
    };
    const rows = Array.from({ length: 8 }, (_, at) => make('li', `Token ${at}`, make('button', 'Copy')));
    document.body.append(make('h1', 'Latchkey'), make('input'), make('ul', ...rows));
  },
  isThere: (): boolean => document.querySelector('button') !== null,
});
