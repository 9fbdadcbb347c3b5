/** The languages of the site, with the locale in its addresses. */
export const locales: Readonly<Record<string, { readonly name: string; readonly path: string }>> = {
  en: { name: 'English', path: 'en-US' },
  zh: { name: '简体中文', path: 'zh-CN' },
  'zh-Hant': { name: '繁體中文', path: 'zh-TW' },
  ja: { name: '日本語', path: 'ja-JP' },
};
