import type { PracticeSite } from '../site';
import { documentation } from './documentation';
import { issueToken, refusal, type IssuedToken } from './tokens';

const documentationHosts = ['www.cocktailcloud.io', 'online.cocktailcloud.io', 'cocktailcloud.gitbook.io'];

/** How long a slow installation takes for an answer, in milliseconds. */
const SLOW = 1500;

/** The console of Cocktail Cloud, as its documentation describes it in three editions. */
export const site: PracticeSite = {
  id: 'cocktail',
  hosts: [
    ...documentationHosts,
    'console.cocktailcloud.io',
    '*.acloud.run',
    // Customers' own: a name of theirs, and a bare address with any port.
    'console.customer.example',
    '10.20.30.40',
  ],
  kit: 'react',
  ownHost: true,
  open(visit) {
    let signedIn = visit.signedIn;
    const tokens: IssuedToken[] = [
      issueToken(
        { name: 'jenkins-build', description: 'CI server, Seoul', range: ['GET /api/clusters'] },
        41,
      ),
      issueToken({ name: 'grafana-reader', description: 'Dashboards', range: ['GET /api/metrics'] }, 12),
    ];

    return async ({ method, url, body, variants }) => {
      if (documentationHosts.includes(url.hostname)) return { html: documentation(url.hostname) };
      if (!url.pathname.startsWith('/api/')) return undefined;
      if (variants.has('slow')) await new Promise((resolve) => setTimeout(resolve, SLOW));

      if (url.pathname === '/api/session') {
        if (method === 'POST') signedIn = true;
        if (method === 'DELETE') signedIn = false;
        return success({
          brand: variants.has('oem') ? 'Nimbus Container Platform' : 'Cocktail Cloud',
          account: signedIn
            ? {
                name: variants.has('user') ? 'Park Jiwoo' : 'Kim Minjun',
                email: variants.has('user') ? 'jiwoo.park@customer.example' : 'admin@customer.example',
                role: variants.has('user') ? 'user' : 'admin',
              }
            : null,
        });
      }
      if (!signedIn || variants.has('user')) return failure('Not Authorized.');
      if (url.pathname === '/api/tokens' && method === 'GET') return success(tokens);
      if (url.pathname === '/api/tokens' && method === 'POST') {
        const problem = refusal(body, tokens);
        if (problem !== null) return failure(problem);
        const token = issueToken(body);
        tokens.push(token);
        visit.issue(token.value);
        return success(token);
      }
      const id = /^\/api\/tokens\/(\d+)$/.exec(url.pathname)?.[1];
      if (id !== undefined && method === 'DELETE') {
        const at = tokens.findIndex((token) => token.id === Number(id));
        if (at >= 0) tokens.splice(at, 1);
        return success(null);
      }
      return failure('Not Found.');
    };
  },
};

// The product answers with HTTP 200 also when it refuses.
const success = (result: unknown) => ({ json: { status: 'ok', result } });
const failure = (message: string) => ({ json: { status: 'error', code: 'CCCM1044000', message } });
