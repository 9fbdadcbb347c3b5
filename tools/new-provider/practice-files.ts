import type { NewProvider } from './request';

/** The host of the practice page: somebody's own where the provider has none. */
export function practiceHost({ id, host }: NewProvider): string {
  return host ?? `${id}.customer.example`;
}

/** A practice page on which the new definition's journey can be walked, and the journey. */
export function practiceFiles(provider: NewProvider): Map<string, string> {
  const folder = `test/sites/${provider.id}`;
  return new Map([
    [`${folder}/site.ts`, site(provider)],
    [`${folder}/journeys.ts`, journeys(provider)],
  ]);
}

function site(provider: NewProvider): string {
  const { id, name, ownHost } = provider;
  return `import { randomText } from '../random';
import type { PracticeSite } from '../site';

/** A first page to walk the journey on. It is to become as much like the real dashboard as can be known. */
export const site: PracticeSite = {
  id: '${id}',
  hosts: ['${practiceHost(provider)}'],
  kit: 'lit',
  ${ownHost ? 'ownHost: true,' : ''}
  open(visit) {
    return ({ method, url }) => {
      if (url.pathname !== '/settings/tokens') return { redirect: '/settings/tokens' };
      if (method !== 'POST') return { html: page('<p>There are no tokens yet.</p>') };
      const token = randomText('alphanumeric', 39) + randomText('digit', 1);
      visit.issue(token);
      return { html: page(\`<h2>Your new token</h2><p><code>\${token}</code></p><p>It is shown only once.</p>\`) };
    };
  },
};

function page(content: string): string {
  return \`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>API tokens – ${name}</title>
  </head>
  <body>
    <main>
      <h1>API tokens</h1>
      <form method="post"><button>Create token</button></form>
      \${content}
    </main>
    ${ownHost ? `<footer>Powered by ${name}</footer>` : ''}
  </body>
</html>\`;
}
`;
}

function journeys(provider: NewProvider): string {
  const { id } = provider;
  return `import type { FindInPage, Journey } from '../journey';
import { startUrl } from '../start-url';

const START = 'https://${practiceHost(provider)}/settings/tokens';

/** How a person gets the token, and where the ring must be. */
export function journeys(): Journey[] {
  return [
    {
      provider: '${id}',
      title: 'en',
      url: startUrl(START, { language: 'en', session: 'signed-in' }),
      language: 'en',
      variants: [],
      steps: [
        {
          id: 'create-token',
          targets: [createButton],
          acts: [
            { do: 'click', at: createButton },
            { do: 'until', true: () => document.querySelector('code') !== null },
          ],
        },
        { id: 'save-token', targets: [shownToken], acts: [] },
      ],
      issued: (sites) => sites.issued('${id}'),
    },
  ];
}

const createButton: FindInPage = () => document.querySelector('form button');
const shownToken: FindInPage = () => document.querySelector('code');
`;
}
