/** The dashboard's language and variants, for the apps: the developer's switch keeps them in cookies. */
export interface Settings {
  readonly language: string;
  readonly variants: ReadonlySet<string>;
}

export function readSettings(cookies: string = document.cookie): Settings {
  const value = (name: string): string =>
    decodeURIComponent(new RegExp(`(?:^|; )${name}=([^;]*)`).exec(cookies)?.[1] ?? '');
  return {
    language: value('lang') || 'en',
    variants: new Set(value('variant').split(',').filter(Boolean)),
  };
}

/** A dashboard's own language menu uses this; the page is then loaded again. */
export function chooseLanguage(language: string): void {
  document.cookie = `lang=${encodeURIComponent(language)}; path=/; max-age=31536000`;
  location.reload();
}
