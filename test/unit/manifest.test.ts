import { describe, expect, it } from 'vitest';
import { providers } from '../../src/providers/registry';
import { contentScripts } from '../../tools/build/content-scripts';
import { browsers, manifestFor, readManifest } from '../../tools/build/manifest';
import { root } from './sources';

const base = await readManifest(root);
const hosts = providers.flatMap((provider) => provider.hosts.map((host) => `https://${host}/*`));

describe.each(browsers)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser, base, '1.2.3', providers);

  it('is the approved one, apart from the hosts', async () => {
    const { content_scripts: scripts, host_permissions: hosts, ...rest } = manifest;
    expect(scripts).toBeDefined();
    expect(hosts).toBeDefined();
    // After a change on purpose: npx vitest run --project unit test/unit/manifest.test.ts -u
    await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot(
      `approved/manifest-${browser}.json`,
    );
  });

  it('gives no web page and no other extension a way in', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(JSON.stringify(manifest)).not.toContain('MAIN');
    if (browser === 'chromium') expect(manifest['externally_connectable']).toEqual({ ids: [] });
    else expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('asks for exactly what docs/permissions.md explains', () => {
    const common = ['storage', 'alarms', 'clipboardWrite', 'activeTab', 'idle', 'scripting'];
    expect(manifest['permissions']).toEqual(browser === 'chromium' ? [...common, 'offscreen'] : common);
    expect(manifest['optional_permissions']).toEqual(['clipboardRead']);
    expect(manifest['host_permissions']).toEqual(hosts);
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  });
});

describe('the content scripts', () => {
  const scripts = contentScripts('chromium', providers);

  it('run on the hosts of the providers and nowhere else', () => {
    expect(scripts.flatMap(({ matches }) => matches)).toEqual(hosts);
  });

  it('load the definition first and stay in the top frame', () => {
    for (const script of scripts) {
      expect(script.js).toEqual([
        expect.stringMatching(/^content\/provider-[a-z0-9-]+\.js$/),
        'content/glance.js',
      ]);
      expect(script.all_frames).toBe(false);
    }
  });

  it('in Firefox are the same, each after the shield, which the page cannot come before', () => {
    const inFirefox = contentScripts('firefox', providers);
    expect(inFirefox.filter(({ run_at: when }) => when === 'document_idle')).toEqual(scripts);
    const shields = inFirefox.filter(({ run_at: when }) => when === 'document_start');
    expect(shields).toEqual(
      scripts.map((script) => ({ ...script, js: ['content/shield.js'], run_at: 'document_start' })),
    );
  });

  it('leave out what is not the dashboard', () => {
    const [first] = providers;
    if (first === undefined) throw new Error('There is no provider to try this with.');
    const [script] = contentScripts('chromium', [
      {
        ...first,
        hosts: ['*.example.test', 'dashboard.example'],
        excluded: [
          { host: 'docs.example.test', why: 'documentation' },
          { host: 'dashboard.example', path: '/book/**', why: 'public pages' },
          { host: 'dashboard.example', path: '/*/help/**', why: 'more than a match pattern can say' },
          { host: 'elsewhere.example', why: 'not a host of ours at all' },
        ],
      },
    ]);
    expect(script?.exclude_matches).toEqual([
      'https://example.test/*',
      'https://docs.example.test/*',
      'https://dashboard.example/book',
      'https://dashboard.example/book/*',
    ]);
  });

  it('are not declared for a provider that people only run themselves', () => {
    const withoutHosts = providers.map((provider) => ({ ...provider, hosts: [] }));
    for (const browser of browsers) expect(contentScripts(browser, withoutHosts)).toEqual([]);
  });
});
