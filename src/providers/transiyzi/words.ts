import type { Words } from '../words';

/** English is documented. Turkish is our translation, because the makers plausibly speak it. */
export const words: Words = {
  profileSettings: {
    en: {
      texts: ['Profile Settings'],
      source: 'documented',
      also: ['Profile', 'My profile', 'Account settings'],
    },
    tr: { texts: ['Profil Ayarları'], source: 'translated', also: ['Profil', 'Profilim', 'Hesap Ayarları'] },
  },
  accessTokens: {
    en: { texts: ['Access Tokens'], source: 'documented', also: ['Access Token', 'API Access Tokens'] },
    tr: {
      texts: ['Erişim Anahtarları', "Erişim Token'ları", 'Erişim Jetonları'],
      source: 'translated',
      also: ['Erişim Tokenları', 'Erişim Belirteçleri'],
    },
  },
  generateToken: {
    en: {
      texts: ['Generate Token'],
      source: 'documented',
      also: [
        'Generate new token',
        'Generate access token',
        'Create token',
        'Create new token',
        'Create access token',
        'New token',
        'Add token',
      ],
    },
    tr: {
      texts: ['Token Oluştur'],
      source: 'translated',
      also: [
        'Yeni Token',
        'Yeni Token Oluştur',
        'Jeton Oluştur',
        'Anahtar Oluştur',
        'Erişim Anahtarı Oluştur',
      ],
    },
  },
  name: {
    en: { texts: ['Name', 'Token name'], source: 'inferred', also: ['Title', 'Label', 'Name of the token'] },
    tr: {
      texts: ['Ad', 'İsim'],
      source: 'translated',
      also: ['Token adı', 'Anahtar adı', 'Jeton adı', 'Başlık'],
    },
  },
  scopes: {
    en: {
      texts: ['Scope', 'Scopes'],
      source: 'inferred',
      also: ['Permissions', 'Abilities', 'Access', 'Rights'],
    },
    tr: { texts: ['Kapsam', 'İzinler'], source: 'translated', also: ['Yetkiler', 'Kapsamlar'] },
  },
  read: {
    en: { texts: ['read'], source: 'documented', also: ['Read access', 'Download'] },
    tr: { texts: ['okuma', 'oku'], source: 'translated', also: ['Okuma izni', 'İndirme'] },
  },
  write: {
    en: { texts: ['write'], source: 'documented', also: ['Write access', 'Upload'] },
    tr: { texts: ['yazma', 'yaz'], source: 'translated', also: ['Yazma izni', 'Yükleme'] },
  },
  submit: {
    en: {
      texts: ['Generate', 'Create', 'Save', 'Submit'],
      source: 'inferred',
      also: ['Generate Token', 'Create token', 'Add', 'Confirm', 'Continue', 'OK'],
    },
    tr: {
      texts: ['Oluştur', 'Kaydet', 'Gönder'],
      source: 'translated',
      also: ['Token Oluştur', 'Ekle', 'Onayla', 'Devam', 'Tamam'],
    },
  },
  copy: {
    // The button says for a while, or from then on, that it was pressed.
    en: { texts: ['Copy'], source: 'inferred', also: ['Copy token', 'Copy to clipboard', 'Copied'] },
    tr: {
      texts: ['Kopyala'],
      source: 'translated',
      also: ["Token'ı kopyala", 'Panoya kopyala', 'Kopyalandı'],
    },
  },
  shownOnce: {
    en: {
      texts: ['Your new token', 'Your token', 'Your access token', 'Token created', 'Token generated'],
      source: 'inferred',
      also: [
        'New token',
        'New access token',
        'Copy your token',
        'Save your token',
        'Your new access token',
        'Your token is ready',
        'Here is your token',
      ],
    },
    tr: {
      texts: ["Yeni token'ınız", "Token'ınız", 'Token oluşturuldu'],
      source: 'translated',
      also: [
        'Yeni token',
        'Yeni erişim anahtarınız',
        'Erişim anahtarınız',
        'Anahtar oluşturuldu',
        'Jeton oluşturuldu',
        'Yeni jetonunuz',
      ],
    },
  },
  projects: {
    en: { texts: ['Projects'], source: 'inferred', also: ['My projects', 'All projects'] },
    tr: { texts: ['Projeler'], source: 'translated', also: ['Projelerim', 'Tüm projeler'] },
  },
  translations: {
    en: {
      texts: ['Translations'],
      source: 'inferred',
      also: ['Languages', 'Locales', 'Translation keys', 'Glossary'],
    },
    tr: { texts: ['Çeviriler'], source: 'translated', also: ['Diller', 'Çeviri', 'Sözlük'] },
  },
  logIn: {
    en: {
      texts: ['Log in', 'Login', 'Sign in'],
      source: 'inferred',
      also: ['Sign up', 'Register', 'Start free trial'],
    },
    tr: { texts: ['Giriş Yap', 'Giriş'], source: 'translated', also: ['Kayıt Ol', 'Üye Ol', 'Oturum Aç'] },
  },
  /** The window that changes a token has the same fields as the one that makes it. */
  edit: {
    en: {
      texts: ['Edit token', 'Edit Access Token', 'Update token', 'Rename token'],
      source: 'inferred',
    },
    tr: {
      texts: ['Jetonu düzenle', 'Anahtarı düzenle', "Token'ı düzenle", 'Tokenı düzenle'],
      source: 'translated',
    },
  },
  otherProducts: {
    en: {
      texts: [
        'Personal access tokens',
        'Create personal access token',
        'Manage access tokens',
        'SSH keys',
        'Reference token',
        'Deploy tokens',
        'Token ID',
      ],
      source: 'public',
    },
  },
};
