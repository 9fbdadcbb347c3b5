import { readSettings } from '../../shared/settings';
import { textsOf } from './texts';

export const { language, variants } = readSettings();
export const t = textsOf(language, variants);
