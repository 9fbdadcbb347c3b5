import { build } from 'vite';
import { fileURLToPath } from 'node:url';

/** The part of the bench that runs inside pages, with the recogniser as it ships, as one script. */
export async function bundlePagePart(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome140',
      lib: {
        entry: fileURLToPath(new URL('page/run.ts', import.meta.url)),
        formats: ['iife'],
        name: 'latchkeyDriftBundle',
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const one of outputs) {
    if (!('output' in one)) continue;
    const chunk = one.output.find(({ type }) => type === 'chunk');
    if (chunk?.type === 'chunk') return chunk.code;
  }
  throw new Error('The part of the bench that runs inside pages could not be built.');
}
