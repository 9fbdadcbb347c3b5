import { readSettings } from '../../shared/settings';
import { locales } from './texts/locales';
import { texts, type Texts } from './texts/texts';

const kept = readSettings();
const prefix = /^\/([a-z]{2}-[a-z]{2})(?=\/|$)/i.exec(location.pathname)?.[1]?.toLowerCase();

/** A locale in the address decides; otherwise the one that was chosen before. */
export const language =
  Object.entries(locales).find(([, { path }]) => path.toLowerCase() === prefix)?.[0] ?? kept.language;

export const variants = kept.variants;

export const t: Texts = texts(language, variants.has('wording'));
