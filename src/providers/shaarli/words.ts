import type { Words } from '../words';

/** Seen on the running product, version 0.12.1. What a translation lacks, it shows in English, so English is tried too. */
export const words: Words = {
  tools: {
    en: { texts: ['Tools'], source: 'seen' },
    de: { texts: ['Tools'], source: 'seen', also: ['Werkzeuge'] },
    fr: { texts: ['Outils'], source: 'seen' },
    ja: { texts: ['ツール'], source: 'seen' },
  },
  logOut: {
    en: { texts: ['Logout'], source: 'seen', also: ['Log out'] },
    de: { texts: ['Ausloggen'], source: 'seen', also: ['Abmelden'] },
    fr: { texts: ['Déconnexion'], source: 'seen' },
    ja: { texts: ['Logout'], source: 'seen', also: ['ログアウト'] },
  },
  logIn: {
    en: { texts: ['Login'], source: 'seen', also: ['Log in'] },
    de: { texts: ['Einloggen'], source: 'seen', also: ['Anmelden'] },
    fr: { texts: ['Connexion'], source: 'seen' },
    ja: { texts: ['ログイン'], source: 'seen' },
  },
  openConfigure: {
    en: {
      texts: ['Configure your Shaarli', 'Configure your Shaarli: Change Title, timezone...'],
      source: 'seen',
    },
    de: { texts: ['Shaarli konfigurieren'], source: 'seen' },
    fr: { texts: ['Configurer Shaarli'], source: 'seen' },
  },
  configure: {
    en: { texts: ['Configure'], source: 'seen' },
    de: { texts: ['Konfigurieren'], source: 'seen' },
    fr: { texts: ['Configurer'], source: 'seen' },
    ja: { texts: ['設定'], source: 'seen' },
  },
  enableApi: {
    en: {
      texts: [
        'Enable REST API',
        'Enable REST API Allow third party software to use Shaarli such as mobile application',
        'Allow third party software to use Shaarli such as mobile application',
      ],
      source: 'seen',
    },
    de: {
      texts: [
        'Aktiviere REST API',
        'Aktiviere REST API Erlaube Software von Drittanbietern für Shaarli, wie z.B. die mobile Anwendung',
      ],
      source: 'seen',
      also: ['REST API aktivieren'],
    },
    fr: {
      texts: [
        "Activer l'API REST",
        "Activer l'API REST Permet aux applications tierces d'utiliser Shaarli, par exemple les applications mobiles",
      ],
      source: 'seen',
    },
    ja: { texts: ['REST API を有効化'], source: 'public' },
  },
  apiSecret: {
    en: { texts: ['API secret'], source: 'seen', also: ['REST API secret'] },
    de: { texts: ['API secret'], source: 'seen', also: ['API-Geheimnis'] },
    fr: { texts: ["Clé d'API secrète"], source: 'seen' },
    ja: { texts: ['API secret'], source: 'seen' },
  },
  save: {
    en: { texts: ['Save', 'Save config'], source: 'seen' },
    de: { texts: ['Speichern'], source: 'seen' },
    fr: { texts: ['Enregistrer'], source: 'seen' },
    ja: { texts: ['Save'], source: 'seen', also: ['保存'] },
  },
  brand: { en: { texts: ['Shaarli'], source: 'seen' } },
};
