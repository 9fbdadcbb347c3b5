import type { NewProvider } from './request';

/** A new provider's own folder: a small journey that works on its practice page, to be replaced by the real one. */
export function definitionFiles(provider: NewProvider, today: string): Map<string, string> {
  const folder = `src/providers/${provider.id}`;
  return new Map([
    [`${folder}/definition.ts`, definition(provider, today)],
    [`${folder}/words.ts`, words(provider)],
    [`${folder}/texts/en.json`, `${JSON.stringify(texts(provider), null, 2)}\n`],
    [`${folder}/notes.md`, notes(provider, today)],
  ]);
}

function definition(provider: NewProvider, today: string): string {
  const { id, name, host, ownHost } = provider;
  const address = host === null ? null : `https://${host}`;
  const docs = address === null ? `https://${docsHost(provider)}/tokens` : `${address}/docs`;
  const byAddress = ownHost ? '' : "{ path: ['/settings/tokens'] },";
  const byName = ownHost ? "{ must: true, sees: { by: 'text', text: 'brand' } }," : '';
  return `import type { Provider } from '../definition';
import { words } from './words';

/** What is known of the flow, and from where, is told in notes.md. */
export const definition: Provider = {
  id: '${id}',
  name: '${name}',
  hosts: [${host === null ? '' : `'${host}'`}],
  excluded: [${host === null ? `{ host: '${docsHost(provider)}', why: 'Documentation.' }` : ''}],
  ownHost: ${ownHost},
  links: { start: '${address === null ? docs : `${address}/settings/tokens`}', docs: '${docs}' },
  languages: ['en'],
  words,
  pages: [
    {
      id: 'tokens',
      examples: [${address === null ? '' : `'${address}/settings/tokens'`}],
      surface: 'page',
      signs: [
        ${byAddress}
        { sees: { by: 'role', role: 'heading', name: 'tokens' } },
        { sees: { by: 'role', role: 'button', name: 'create' } },
        ${byName}
      ],
      enough: ${ownHost ? 3 : 2},
    },
  ],
  steps: [
    {
      id: 'create-token',
      page: 'tokens',
      target: [{ by: 'role', role: 'button', name: 'create' }],
      done: { when: 'used' },
    },
    {
      id: 'save-token',
      page: 'tokens',
      target: [{ by: 'token', kind: 'api-token' }],
      done: { when: 'saved' },
      token: 'api-token',
    },
  ],
  fields: [],
  tokens: [
    {
      id: 'api-token',
      label: 'token',
      shapes: [{ parts: [{ of: 'alphanumeric', from: 40, to: 40 }], needs: ['digit'], trust: 'likely' }],
      unusual: { from: 12, to: 512 },
      never: [{ reason: 'placeholder', values: ['YOUR_TOKEN'] }],
      strip: ['Bearer '],
      shownOnce: true,
      records: [],
      replaces: 'nothing',
      variable: '${id.toUpperCase().replaceAll('-', '_')}_API_TOKEN',
    },
  ],
  use: {
    header: { name: 'Authorization', value: 'Bearer {token}' },
    example: { method: 'GET', url: '${address ?? '{server}'}/api/me' },
    ${address === null ? "inputs: [{ id: 'server', example: 'https://tokens.example.com' }]," : ''}
  },
  verified: { date: '${today}', language: 'en', on: 'practice', how: 'On its practice page only.' },
};
`;
}

/** Where the documentation is of what has no dashboard of its own. */
function docsHost({ id }: NewProvider): string {
  return `docs.${id}.example`;
}

function words({ name, ownHost }: NewProvider): string {
  const brand = `brand: { en: { texts: ['Powered by ${name}'], source: 'inferred' } },`;
  return `import type { Words } from '../words';

export const words: Words = {
  tokens: { en: { texts: ['API tokens'], source: 'inferred' } },
  create: { en: { texts: ['Create token'], source: 'inferred' } },
  token: { en: { texts: ['Your new token'], source: 'inferred' } },
  ${ownHost ? brand : ''}
};
`;
}

function texts({ name, host }: NewProvider): object {
  return {
    steps: {
      'create-token': {
        title: 'Press “Create token”',
        say: `${name} makes a token and shows it on this page.`,
        why: 'The token lets a program act for you.',
      },
      'save-token': {
        title: 'Save your token',
        say: 'Press “Save token” here.',
        beware: [`${name} shows the token only once.`],
      },
    },
    fields: {},
    refusals: { placeholder: 'This is an example from the documentation, not your token.' },
    tokens: { 'api-token': 'API token' },
    ...(host === null ? { inputs: { server: `Address of your ${name}` } } : {}),
  };
}

function notes({ name, host }: NewProvider, today: string): string {
  return `# ${name}

Begun on ${today}. So far the definition describes its practice page and not the real dashboard. Replace it piece by piece, and write
down here where each fact comes from.

| what | known from |
| --- | --- |
| hosts: ${host === null ? 'none, people run it on hosts of their own' : `\`${host}\``} | not yet confirmed |
| flow: API tokens, "Create token", the token is shown once | not yet confirmed |
| form of the token: 40 letters and digits | not yet confirmed |
| use: header \`Authorization: Bearer …\` | not yet confirmed |

How to go on is told in \`docs/adding-a-provider.md\`.
`;
}
