import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';

/** The files of one bundle, by path inside the extension. */
export type Bundle = Map<string, string | Uint8Array>;

/** Bundles one classic script into one file. */
export async function bundleScript(root: string, entry: string, file: string): Promise<Bundle> {
  return run(root, {
    build: {
      rolldownOptions: {
        input: join(root, entry),
        output: { format: 'iife', entryFileNames: file, codeSplitting: false },
      },
    },
  });
}

/**
 * Bundles the extension's pages, each by itself. A file that they share would have to be fetched before the popup can
 * draw, and two small files compress worse than one.
 */
export async function bundlePages(root: string, pages: Readonly<Record<string, string>>): Promise<Bundle> {
  const bundles = await Promise.all(
    Object.entries(pages).map(([name, page]) => bundlePage(root, name, join(root, page))),
  );
  return new Map(bundles.flatMap((bundle) => [...bundle]));
}

async function bundlePage(root: string, name: string, page: string): Promise<Bundle> {
  return run(root, {
    plugins: [{ name: 'plain-tags', transformIndexHtml: { order: 'post', handler: withoutCrossOrigin } }],
    build: {
      rolldownOptions: {
        input: { [name]: page },
        output: {
          entryFileNames: 'pages/[name].js',
          chunkFileNames: 'pages/[name].js',
          assetFileNames: 'pages/[name][extname]',
        },
      },
    },
  });
}

/** Our files come from the extension itself, where the attribute only costs a second kind of request. */
function withoutCrossOrigin(html: string): string {
  return html.replaceAll(' crossorigin', '');
}

async function run(root: string, config: InlineConfig): Promise<Bundle> {
  const result = await build({
    ...config,
    root,
    configFile: join(root, 'vite.config.ts'),
  });
  const outputs = Array.isArray(result) ? result : [result];
  const bundle: Bundle = new Map();
  for (const output of outputs) {
    if (!('output' in output)) throw new Error('The bundler is watching, which this build never asks for.');
    for (const file of output.output) {
      bundle.set(file.fileName, file.type === 'chunk' ? file.code : file.source);
    }
  }
  return bundle;
}
