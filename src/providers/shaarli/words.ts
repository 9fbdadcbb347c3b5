import type { Words } from '../words';

export const words: Words = {
  tools: {
    en: { texts: ['Tools'], source: 'seen' },
    de: { texts: ['Tools'], source: 'public', also: ['Werkzeuge'] },
    fr: { texts: ['Outils'], source: 'public' },
    ja: { texts: ['ツール'], source: 'public' },
  },
  configure: {
    en: { texts: ['Configure your Shaarli', 'Configure'], source: 'seen' },
    de: { texts: ['Konfiguriere dein Shaarli', 'Konfiguriere'], source: 'public' },
    fr: { texts: ['Configurer votre Shaarli', 'Configurer'], source: 'public' },
    ja: { texts: ['あなたの Shaarli を設定', '設定'], source: 'public' },
  },
  enableApi: {
    en: { texts: ['Enable REST API'], source: 'seen' },
    de: { texts: ['Aktiviere REST API'], source: 'public' },
    fr: { texts: ["Activer l'API REST"], source: 'public' },
    ja: { texts: ['REST API を有効化'], source: 'public' },
  },
  apiSecret: {
    en: { texts: ['API secret'], source: 'seen' },
    de: { texts: ['API-Geheimnis', 'API Secret'], source: 'public' },
    fr: { texts: ['Clé d’API secrète', 'API secret'], source: 'public' },
    ja: { texts: ['API シークレット'], source: 'public' },
  },
  save: {
    en: { texts: ['Save'], source: 'seen' },
    de: { texts: ['Speichern'], source: 'public' },
    fr: { texts: ['Enregistrer'], source: 'public' },
    ja: { texts: ['保存'], source: 'public' },
  },
  brand: { en: { texts: ['Shaarli'], source: 'seen' } },
};
