import { en } from './en';
import { ja } from './ja';
import { zh } from './zh';
import { zhHant } from './zh-Hant';

export type Texts = typeof en;

const byLanguage: Readonly<Record<string, Texts>> = { en, zh, ja, 'zh-Hant': zhHant };

/** The other wordings that the documentation uses for the same things. */
const alternatives: Readonly<Record<string, Partial<Texts>>> = {
  en: { login: 'Login', email: 'Email address', apiKeys: 'API Keys', copy: 'Copy token' },
  zh: { email: '邮箱', apiKeys: 'API Keys' },
  ja: { apiKeys: 'API Keys' },
  'zh-Hant': { email: '郵箱' },
};

export function texts(language: string, alternative: boolean): Texts {
  return { ...(byLanguage[language] ?? en), ...(alternative && alternatives[language]) };
}
