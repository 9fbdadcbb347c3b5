import type { ProviderCard } from '../../messages/contract';

/** Three invented providers: one with a site of its own, one that is also run by people, one that is only run by people. */
export const orchard: ProviderCard = {
  id: 'orchard',
  name: 'Orchard',
  hosts: ['orchard.example'],
  ownHost: false,
  links: {
    start: 'https://orchard.example/register',
    docs: 'https://docs.orchard.example/',
    manage: 'https://orchard.example/keys',
  },
  steps: ['register', 'open-keys', 'save-token'],
  kinds: ['api-key'],
  forms: ['raw', 'env', 'export', 'query', 'curl'],
  verified: { date: '2026-10-01', language: 'en', on: 'documentation' },
};

export const harbor: ProviderCard = {
  id: 'harbor',
  name: 'Harbor Cloud',
  hosts: ['*.harbor.example'],
  ownHost: true,
  links: { start: 'https://console.harbor.example/', docs: 'https://docs.harbor-cloud.example/' },
  steps: ['open-apis', 'issue', 'save-token'],
  kinds: ['partner', 'user'],
  forms: ['raw', 'env', 'export', 'header', 'curl'],
  verified: { date: '2026-09-12', language: 'ko', on: 'documentation' },
};

export const lamp: ProviderCard = {
  id: 'lamp',
  name: 'Lamp',
  hosts: [],
  ownHost: true,
  links: { start: 'https://lamp.example/', docs: 'https://docs.lamp.example/' },
  steps: ['open-tools', 'save-token'],
  kinds: ['secret'],
  forms: ['raw', 'env', 'export', 'header'],
  verified: { date: '2026-10-20', language: 'en', on: 'documentation' },
};
