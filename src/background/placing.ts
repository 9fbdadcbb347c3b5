import type { Entry, Outgoing } from '../moving/entry';
import type { Provider } from '../providers/definition';
import { judgeToken } from '../providers/shape';
import type { TokenKind } from '../providers/token';
import type { Moved } from '../vault/taking-in';

type Issuer = Pick<Provider, 'id' | 'name' | 'tokens' | 'links'>;

/** Who issues tokens, and where. */
export interface Issuers {
  readonly all: readonly Issuer[];
  readonly forUrl: (url: URL) => readonly Pick<Provider, 'id'>[];
}

interface Place {
  readonly issuer: Issuer;
  readonly kind: TokenKind;
}

/**
 * Finds out which provider's token an entry of another program is: by what we wrote into it, by the name of its variable,
 * by its address, or by a shape that only one provider's tokens have. What fits none, or more than one, is left out.
 */
export function placed(
  entries: readonly Entry[],
  issuers: Issuers,
  now: number,
): { readonly tokens: readonly Moved[]; readonly leftOut: readonly string[] } {
  const tokens: Moved[] = [];
  const leftOut: string[] = [];
  for (const entry of entries) {
    const place = placeOf(entry, issuers);
    const verdict = place && judgeToken(entry.secret, place.kind);
    if (place === undefined || verdict === undefined || verdict.verdict === 'refused') {
      leftOut.push((entry.name || entry.address).slice(0, 200));
      continue;
    }
    tokens.push({
      id: crypto.randomUUID(),
      provider: place.issuer.id,
      kind: place.kind.id,
      token: verdict.token,
      name: entry.name === place.issuer.name ? '' : entry.name.slice(0, 200),
      note: entry.note.slice(0, 4_000),
      account: entry.account.slice(0, 200),
      details: {},
      inputs: {},
      page: pageOf(entry.address),
      savedAt: now,
      expiresAt: verdict.expiresAt ?? null,
      unusual: verdict.verdict === 'unusual',
    });
  }
  return { tokens, leftOut };
}

/** A token as other programs keep it. */
export function outgoing(token: Moved, { all }: Issuers): Outgoing {
  const issuer = all.find(({ id }) => id === token.provider);
  const kind = issuer?.tokens.find(({ id }) => id === token.kind);
  return {
    name: token.name,
    secret: token.token,
    address: token.page || (issuer?.links.start ?? ''),
    account: token.account,
    note: token.note,
    variable: kind?.variable ?? 'TOKEN',
    provider: token.provider,
    kind: token.kind,
    issuer: issuer?.name ?? token.provider,
  };
}

function placeOf(entry: Entry, { all, forUrl }: Issuers): Place | undefined {
  const places = all.flatMap((issuer) => issuer.tokens.map((kind) => ({ issuer, kind })));
  const named = places.find(({ issuer, kind }) => issuer.id === entry.provider && kind.id === entry.kind);
  if (named !== undefined) return named;
  const variable = entry.variable.replace(/_\d+$/, '');
  const byVariable = places.filter(({ kind }) => [entry.variable, variable].includes(kind.variable));
  if (byVariable.length > 0) return best(entry.secret, byVariable);
  const address = addressOf(entry.address);
  const ids = address === null ? [] : forUrl(address).map(({ id }) => id);
  const byAddress = places.filter(({ issuer }) => ids.includes(issuer.id));
  if (byAddress.length > 0) return best(entry.secret, byAddress);
  const sure = places.filter(({ kind }) => judgeToken(entry.secret, kind).verdict === 'sure');
  return sure.length === 1 ? sure[0] : undefined;
}

/** Of several kinds the one whose form the value has best. */
function best(secret: string, places: readonly Place[]): Place | undefined {
  const order = ['sure', 'likely', 'unusual', 'refused'];
  const rank = ({ kind }: Place) => order.indexOf(judgeToken(secret, kind).verdict);
  return places.toSorted((one, two) => rank(one) - rank(two))[0];
}

function addressOf(text: string): URL | null {
  const [first = ''] = text.split(/[\s,]/);
  const address = /^[a-z]+:/i.test(first) ? first : `https://${first}`;
  return first !== '' && URL.canParse(address) ? new URL(address) : null;
}

/** Origin and path of a web page, as captures keep them; never what follows, which may hold secrets. */
function pageOf(text: string): string {
  const url = addressOf(text);
  return url !== null && /^https?:$/.test(url.protocol) ? `${url.origin}${url.pathname}` : '';
}
