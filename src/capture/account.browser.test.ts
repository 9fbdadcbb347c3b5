import { afterEach, describe, expect, test } from 'vitest';
import { providers } from '../providers/registry';
import { look } from '../recognition/look';
import { accountIn } from './account';

function read(): string {
  const [provider] = providers;
  if (!provider) throw new Error('There is no provider.');
  return accountIn(look(document, new URL('https://example.org/'), provider));
}

/** Puts elements on the page; `html` stands in the test file only and never holds what a page said. */
function show(html: string): void {
  document.body.innerHTML = html;
}

afterEach(() => show(''));

describe('the account is the address that the dashboard greets the person with', () => {
  test.each([
    ['in its header', '<header><img alt=""><span> Ada@Orchard.example </span></header><main>Keys</main>'],
    ['in its menu', '<nav><a href="#">Home</a><div>ada@orchard.example</div></nav>'],
    [
      'in a menu that is one by its class',
      '<div class="side-nav" style="width:120px">ada@orchard.example</div>',
    ],
    ['on the button of its menu', '<div><h1>Keys</h1><button><i>A</i> ada@orchard.example</button></div>'],
    ['in a header with a heading', '<div><header><h1>Keys</h1><b>ada@orchard.example</b></header></div>'],
    ['twice', '<header>ada@orchard.example</header><nav>ada@orchard.example</nav>'],
    ['beside the one for help', '<header><b>support@orchard.example</b><i>ada@orchard.example</i></header>'],
  ])('%s', (_where, html) => {
    show(html);
    expect(read()).toBe('ada@orchard.example');
  });

  test('also in a shadow root', () => {
    show('<header><x-person></x-person></header>');
    const root = document.querySelector('x-person')?.attachShadow({ mode: 'open' });
    root?.append('ada@orchard.example');
    expect(read()).toBe('ada@orchard.example');
  });
});

describe('no account is told', () => {
  test.each([
    ['where two stand', '<header><b>ada@orchard.example</b><b>bob@orchard.example</b></header>'],
    ['by the content, where colleagues are listed', '<main><table><td>ada@orchard.example</table></main>'],
    ['by the header of a part', '<main><header><h2>Colleagues</h2>ada@orchard.example</header></main>'],
    ['by a footer', '<nav><footer>ada@orchard.example</footer></nav>'],
    ['by what nobody sees', '<header><span style="display:none">ada@orchard.example</span></header>'],
    ['by a sentence', '<header>Write to ada@orchard.example for help</header>'],
    ['by letters that look like others', '<header>\u0430da@orchard.example</header>'],
    ['by a field', '<header><input value="ada@orchard.example"></header>'],
    ['by nothing', ''],
  ])('%s', (_where, html) => {
    show(html);
    expect(read()).toBe('');
  });
});
