import type { NewProvider } from './request';

/** A new provider's own folder: a small journey that works on its practice page, to be replaced by the real one. */
export function definitionFiles(provider: NewProvider, today: string): Map<string, string> {
  const folder = `src/providers/${provider.id}`;
  return new Map([
    [`${folder}/definition.ts`, definition(provider, today)],
    [`${folder}/words.ts`, words],
    [`${folder}/texts/en.json`, `${JSON.stringify(texts(provider), null, 2)}\n`],
    [`${folder}/notes.md`, notes(provider, today)],
  ]);
}

function definition({ id, name, host }: NewProvider, today: string): string {
  return `import type { Provider } from '../definition';
import { words } from './words';

/** What is known of the flow, and from where, is told in notes.md. */
export const definition: Provider = {
  id: '${id}',
  name: '${name}',
  hosts: ['${host}'],
  excluded: [],
  ownHost: false,
  links: { start: 'https://${host}/settings/tokens', docs: 'https://${host}/docs' },
  languages: ['en'],
  words,
  pages: [
    {
      id: 'tokens',
      examples: ['https://${host}/settings/tokens'],
      surface: 'page',
      signs: [
        { path: ['/settings/tokens'] },
        { sees: { by: 'role', role: 'heading', name: 'tokens' } },
        { sees: { by: 'role', role: 'button', name: 'create' } },
      ],
      enough: 2,
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
    example: { method: 'GET', url: 'https://${host}/api/me' },
  },
  verified: { date: '${today}', language: 'en', on: 'practice', how: 'On its practice page only.' },
};
`;
}

const words = `import type { Words } from '../words';

export const words: Words = {
  tokens: { en: { texts: ['API tokens'], source: 'inferred' } },
  create: { en: { texts: ['Create token'], source: 'inferred' } },
  token: { en: { texts: ['Your new token'], source: 'inferred' } },
};
`;

function texts({ name }: NewProvider): object {
  return {
    steps: {
      'create-token': {
        title: 'Press "Create token"',
        say: `${name} makes a token and shows it on this page.`,
        why: 'The token lets a program act for you.',
      },
      'save-token': {
        title: 'Save your token',
        say: 'Press "Save token" here.',
        beware: [`${name} shows the token only once.`],
      },
    },
    fields: {},
    refusals: { placeholder: 'This is an example from the documentation, not your token.' },
    tokens: { 'api-token': 'API token' },
  };
}

function notes({ name, host }: NewProvider, today: string): string {
  return `# ${name}

Begun on ${today}. So far the definition describes its practice page and not the real dashboard. Replace it piece by piece, and write
down here where each fact comes from.

| what | known from |
| --- | --- |
| hosts: \`${host}\` | not yet confirmed |
| flow: API tokens, "Create token", the token is shown once | not yet confirmed |
| form of the token: 40 letters and digits | not yet confirmed |
| use: header \`Authorization: Bearer …\` | not yet confirmed |

How to go on is told in \`docs/adding-a-provider.md\`.
`;
}
