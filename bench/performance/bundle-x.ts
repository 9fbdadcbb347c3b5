import { resolve } from 'node:path';
import { build } from 'vite';

const VIRTUAL = 'virtual:entry';

/** Bundles a module for a page, as small as it would ship, so that it runs in any world of the browser. */
export async function bundle(entry: string): Promise<string> {
  return bundleText(`import ${JSON.stringify(resolve(entry))};`);
}

/** Bundles a whole package, as somebody ships it who uses all of it. */
export async function bundlePackage(...names: readonly string[]): Promise<string> {
  const imports = names.map((name, at) => `import * as part${at} from ${JSON.stringify(name)};`);
  return bundleText(
    `${imports.join('')} globalThis.bundled = [${names.map((_, at) => `part${at}`).join()}];`,
  );
}

async function bundleText(code: string): Promise<string> {
  const built = await build({
    root: resolve('.'),
    configFile: resolve('vite.config.ts'),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === VIRTUAL ? resolve('bench/performance/entry.js') : null),
        load: (id) => (id.endsWith('bench/performance/entry.js') ? code : null),
      },
    ],
    build: {
      minify: false,
      rolldownOptions: {
        input: VIRTUAL,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  const chunk = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : null;
  if (chunk?.type !== 'chunk') throw new Error('Nothing was bundled.');
  return chunk.code;
}
