import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { noHtmlSinks } from './no-html-sinks';

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

/** Bundles the extension's pages together, so that they share their common code. */
export async function bundlePages(root: string, pages: Readonly<Record<string, string>>): Promise<Bundle> {
  const input = Object.fromEntries(
    Object.entries(pages).map(([name, page]): [string, string] => [name, join(root, page)]),
  );
  return run(root, {
    plugins: [{ name: 'plain-tags', transformIndexHtml: { order: 'post', handler: withoutCrossOrigin } }],
    build: {
      rolldownOptions: {
        input,
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
    plugins: [noHtmlSinks(), ...(config.plugins ?? [])],
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
