import { resolve } from 'node:path';
import { build } from 'vite';

/** Bundles a module for a page, as small as it would ship, so that it runs in any world of the browser. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    root: resolve('.'),
    configFile: resolve('vite.config.ts'),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      rolldownOptions: {
        input: resolve(entry),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not bundled.`);
  return chunk.code;
}
