import { beforeEach, expect, test } from 'vitest';
import { draw } from './draw';

let root = document.createElement('div');

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

/** A fresh element as markup, which must show the same as what was drawn step by step. */
function afresh(view: Parameters<typeof draw>[0]): string {
  const other = document.createElement('div');
  draw(view, other);
  return other.innerHTML;
}

test('what is drawn over something else shows what it would show by itself', () => {
  const views = [
    <p class="a">one</p>,
    <p hidden aria-expanded={false}>
      two {3} {null} {false}
    </p>,
    [<i />, 'text', <b id="x">bold</b>],
    'text',
    <>
      <ul>
        {['a', 'b', 'c'].map((key) => (
          <li key={key}>{key}</li>
        ))}
      </ul>
    </>,
    <ul class="late">
      {['c', 'x', 'a'].map((key) => (
        <li key={key}>{key.toUpperCase()}</li>
      ))}
    </ul>,
    null,
  ];
  for (const first of views) {
    for (const second of views) {
      root = document.createElement('div');
      draw(first, root);
      draw(second, root);
      expect(root.innerHTML).toBe(afresh(second));
    }
  }
});

test('an element stays, with its focus and what was typed, while its neighbours come and go', () => {
  const view = (before: boolean) => (
    <form>
      {before && (
        <label>
          <select />
        </label>
      )}
      <label>
        <input defaultValue="start" />
      </label>
    </form>
  );
  draw(view(false), root);
  const field = root.querySelector('input');
  field?.focus();
  if (field) field.value = 'typed';
  draw(view(true), root);
  draw(view(false), root);
  expect(root.querySelector('input')).toBe(field);
  expect(field?.value).toBe('typed');
  expect(document.activeElement).toBe(field);
});

test('an item under a key stays the same element wherever it goes', () => {
  const list = (keys: readonly string[]) => (
    <ul>
      {keys.map((key) => (
        <li key={key}>{key}</li>
      ))}
    </ul>
  );
  draw(list(['a', 'b', 'c']), root);
  const items = new Map([...root.querySelectorAll('li')].map((item) => [item.textContent, item]));
  draw(list(['c', 'new', 'a']), root);
  const after = [...root.querySelectorAll('li')];
  expect(after.map((item) => item.textContent)).toEqual(['c', 'new', 'a']);
  expect(after[0]).toBe(items.get('c'));
  expect(after[2]).toBe(items.get('a'));
});

test('a key of a component is the key of what it draws', () => {
  const Item = ({ name }: { readonly name: string }) => <li>{name}</li>;
  const list = (names: readonly string[]) => names.map((name) => <Item key={name} name={name} />);
  draw(list(['a', 'b']), root);
  const second = root.lastElementChild;
  draw(list(['b']), root);
  expect(root.firstElementChild).toBe(second);
});

test('an event calls the function that was drawn last, and none when there is none', () => {
  const called: string[] = [];
  const press = () => root.querySelector('button')?.click();
  draw(<button onClick={() => called.push('first')} />, root);
  draw(<button onClick={() => called.push('second')} />, root);
  press();
  draw(<button />, root);
  press();
  expect(called).toEqual(['second']);
});

test('a field shows the state, also when the person has changed it since', () => {
  const view = (value: string) => (
    <select value={value}>
      <option value="a" />
      <option value="b" />
    </select>
  );
  draw(view('b'), root);
  const select = root.querySelector('select');
  expect(select?.value).toBe('b');
  if (select) select.value = 'a';
  draw(view('b'), root);
  expect(select?.value).toBe('b');
});

test('whoever wants the focus is told once, when everything stands in the document', () => {
  const told: boolean[] = [];
  const ref = (element: Element) => told.push(element.isConnected && element.nextElementSibling !== null);
  const view = () => [<input ref={ref} />, <p />];
  draw(view(), root);
  draw(view(), root);
  expect(told).toEqual([true]);
});

test('text is never markup', () => {
  draw(['<img src=x onerror=alert(1)>', <p aria-label={'"><script>'}>{'<b>'}</p>], root);
  expect([...root.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['P']);
  expect(root.textContent).toBe('<img src=x onerror=alert(1)><b>');
});

test('pictures are drawn as pictures', () => {
  draw(
    <svg viewBox="0 0 1 1">
      <path d="M0 0" />
    </svg>,
    root,
  );
  expect(root.querySelector('path')).toBeInstanceOf(SVGPathElement);
  expect(root.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 1 1');
});
