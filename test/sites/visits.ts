import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

import { builtFolder } from './build';
import type { Answer, Answering, PracticeSite, SiteRequest } from './site';

/** Dashboards of our time forbid foreign scripts; this one also proves that the apps fetch nothing from elsewhere. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  'frame-src https:',
].join('; ');

/** The strictest that a product can be: nothing inline, and markup only through the policy of the kit that draws it. */
const STRICT_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

const SWITCHES = ['lang', 'variant', 'session'] as const;
const LARGEST_BODY = 1_000_000;

/** One practice dashboard as the server runs it: who is visiting, what is answered, which tokens were issued. */
export class Visits {
  readonly issued: string[] = [];
  readonly #visitors = new Map<string, Answering>();

  constructor(readonly site: PracticeSite) {}

  async respond(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
    const cookies = readCookies(request.headers.cookie ?? '');
    if (SWITCHES.some((name) => url.searchParams.has(name))) {
      this.#switch(url, response);
      return;
    }
    const answering = this.#visitor(cookies.get(this.#cookieName), response, url.hostname);
    const body = await readBody(request);
    if (body === null) {
      response.writeHead(413).end();
      return;
    }
    const answer = await answering({
      method: request.method ?? 'GET',
      url,
      body,
      language: cookies.get('lang') ?? 'en',
      variants: new Set((cookies.get('variant') ?? '').split(',').filter(Boolean)),
    } satisfies SiteRequest);
    await this.#send(answer, request, url, response);
  }

  get #cookieName(): string {
    return `${this.site.id}_session`;
  }

  #visitor(id: string | undefined, response: ServerResponse, host: string): Answering {
    const known = id === undefined ? undefined : this.#visitors.get(id);
    return known ?? this.#admit(false, response, host);
  }

  #admit(signedIn: boolean, response: ServerResponse, host: string): Answering {
    const id = randomUUID();
    const answering = this.site.open({ signedIn, issue: (token) => this.issued.push(token) });
    this.#visitors.set(id, answering);
    response.appendHeader(
      'set-cookie',
      `${this.#cookieName}=${id}; Path=/; HttpOnly; SameSite=Lax${this.#sharedWith(host)}`,
    );
    return answering;
  }

  /** Sub-domains that share a session share its language and variants, too. */
  #sharedWith(host: string): string {
    const { cookieDomain } = this.site;
    return cookieDomain !== undefined && host.endsWith(cookieDomain) ? `; Domain=${cookieDomain}` : '';
  }

  /** The developer's switch: keeps language, variants and session in cookies, and goes on to the clean address. */
  #switch(url: URL, response: ServerResponse): void {
    for (const name of ['lang', 'variant'] as const) {
      const value = url.searchParams.get(name);
      if (value === null) continue;
      const shared = this.#sharedWith(url.hostname);
      response.appendHeader('set-cookie', `${name}=${encodeURIComponent(value)}; Path=/${shared}`);
    }
    const session = url.searchParams.get('session');
    if (session !== null) this.#admit(session === 'signed-in', response, url.hostname);
    for (const name of SWITCHES) url.searchParams.delete(name);
    response.writeHead(302, { location: url.pathname + url.search, 'cache-control': 'no-store' }).end();
  }

  async #send(
    answer: Answer | undefined,
    request: IncomingMessage,
    url: URL,
    response: ServerResponse,
  ): Promise<void> {
    const variants = (readCookies(request.headers.cookie ?? '').get('variant') ?? '').split(',');
    const headers = {
      'content-security-policy': variants.includes('trusted-types') ? STRICT_POLICY : POLICY,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    };
    const finish = (status: number, type: string, content: string | Buffer): void => {
      response.writeHead(status, { ...headers, 'content-type': type }).end(content);
    };
    if (answer === undefined) {
      const file = await this.#file(url.pathname);
      if (file !== null) finish(200, TYPES[extname(url.pathname)] ?? 'application/octet-stream', file);
      else if (wantsPage(request)) await this.#send({ app: 'index.html' }, request, url, response);
      else finish(404, 'text/plain', 'Not found');
    } else if ('json' in answer)
      finish(answer.status ?? 200, TYPES['.json'] ?? '', JSON.stringify(answer.json));
    else if ('html' in answer) finish(answer.status ?? 200, TYPES['.html'] ?? '', answer.html);
    else if ('redirect' in answer) response.writeHead(302, { ...headers, location: answer.redirect }).end();
    else {
      const page = await this.#file(`/${answer.app}`);
      if (page === null) finish(404, 'text/plain', `The app has no ${answer.app}.`);
      else finish(200, TYPES['.html'] ?? '', page);
    }
  }

  async #file(path: string): Promise<Buffer | null> {
    const relative = normalize(decodeURIComponent(path)).replace(/^\/+/, '');
    if (relative === '' || relative.startsWith('.') || extname(relative) === '') return null;
    return readFile(join(builtFolder(this.site.id), relative)).catch(() => null);
  }
}

function wantsPage(request: IncomingMessage): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

function readCookies(header: string): Map<string, string> {
  const pairs = header.split(/;\s*/).map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
  });
  return new Map(pairs);
}

/** The fields of a JSON object or a form; null when it is too large. */
async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>> | null> {
  request.setEncoding('utf8');
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > LARGEST_BODY) return null;
  }
  if (text === '') return {};
  if ((request.headers['content-type'] ?? '').includes('json')) return parseObject(text);
  return Object.fromEntries(new URLSearchParams(text));
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
  } catch {
    return {};
  }
}
