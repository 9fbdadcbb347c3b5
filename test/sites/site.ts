/**
 * The form in which a practice dashboard plugs into the practice server. `test/sites/<id>/site.ts` exports
 * `site: PracticeSite`; nothing else has to be registered. How to add one is told in README.md beside this file.
 */
export interface PracticeSite {
  /** The folder's name, which is the provider's id. */
  readonly id: string;
  /**
   * The real host names that are answered, exact or with one leading `*.` (which does not match the bare domain): the
   * dashboard's own and those that are not the dashboard (documentation, blog, public pages).
   */
  readonly hosts: readonly string[];
  /** What the app is written with; the build chooses its plug-ins by it. */
  readonly kit: 'vue' | 'react' | 'lit';
  readonly tailwind?: true;
  /** People run it on hosts of their own: it also gets a port of its own for `http://127.0.0.1:<port>/`. */
  readonly ownHost?: true;
  /** A domain whose sub-domains share one session, e.g. `example.com` when a person registers there for `app.example.com`. */
  readonly cookieDomain?: string;
  /** A fresh dashboard for one person with one browser. Keep the state in local variables of this function. */
  open(visit: Visit): Answering;
}

/** What the server knows about one person's visit. */
export interface Visit {
  /** Whether the person starts signed in (`?session=signed-in`). */
  readonly signedIn: boolean;
  /** Remembers a token that the dashboard issued, so that a test can compare it with what was captured. */
  issue(token: string): void;
}

/**
 * Answers a request. `undefined` leaves it to the server: the built app's file of that name, else, for a page, the
 * app's `index.html` (so that a single-page app finds its own routes), else 404.
 */
export type Answering = (request: SiteRequest) => Answer | undefined | Promise<Answer | undefined>;

export interface SiteRequest {
  readonly method: string;
  /** As the browser sees it, with the real host name. */
  readonly url: URL;
  /** The fields of a JSON object or of a form that was sent; empty when there was none. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The dashboard's language and variants, as the developer's switch set them. */
  readonly language: string;
  readonly variants: ReadonlySet<string>;
}

export type Answer =
  | { readonly json: unknown; readonly status?: number }
  | { readonly html: string; readonly status?: number }
  /** An HTML entry of the built app, e.g. `index.html`. */
  | { readonly app: string }
  | { readonly redirect: string };

/** The guard for what a site's module exports. */
export function isPracticeSite(value: unknown): value is PracticeSite {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'hosts' in value &&
    Array.isArray(value.hosts) &&
    'kit' in value &&
    'open' in value &&
    typeof value.open === 'function'
  );
}
