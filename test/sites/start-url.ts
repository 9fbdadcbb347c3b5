/** How a journey begins: set by the dashboards' own developer switch (see README.md), which redirects to the clean address. */
export interface Start {
  readonly language: string;
  readonly variants?: readonly string[];
  /** `new` is a person who never was here; `signed-in` is one who has an account and is signed in. */
  readonly session: 'new' | 'signed-in';
}

/** The address that switches language, variants and session, and leads to the page. */
export function startUrl(page: string, start: Start): string {
  const url = new URL(page);
  url.searchParams.set('session', start.session);
  url.searchParams.set('lang', start.language);
  url.searchParams.set('variant', (start.variants ?? []).join(','));
  return url.href;
}
