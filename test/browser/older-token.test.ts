import { expect, it } from 'vitest';
import { tokenElements } from '../../src/capture/token-elements';
import { definition } from '../../src/providers/transiyzi/definition';
import { draw, lookWith } from '../../src/recognition/testing/page';

it('a list with an older token in dots, which says that a new one is shown once, is no window with a new one', () => {
  draw(
    `<nav><a href="#">Çeviriler</a><a href="#">Profil Ayarları</a></nav>
     <main><h2>Erişim Tokenları</h2><p>Yeni token</p><button>Token Oluştur</button>
     <ul><li>CI <code>ab12••••••••••••••••••••9f3e</code> <button>Kopyala</button></li></ul></main>`,
    'tr',
  );
  const url = new URL('https://transiyzi.com/profil');
  expect(lookWith(definition, { token: tokenElements }, url.href).page().page).toBe('tokens');
});
