import { defineConfig } from 'vite';

/**
 * What every bundle of the extension has in common. `tools/build.ts` adds the entries, one bundle each.
 * No source maps and no inlined assets: the first would ship our sources twice, the second is refused by the
 * content security policy of our pages.
 */
export default defineConfig({
  clearScreen: false,
  logLevel: 'warn',
  publicDir: false,
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx' } },
  build: {
    target: ['chrome140', 'firefox140'],
    sourcemap: false,
    // Smaller than the bundler's own by a fiftieth; see docs/decisions/building.md.
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      // What is inlined, and constants that are moved before what they are compared with, repeat less: both make the packed file larger.
      compress: { passes: 5, unsafe_arrows: true, inline: false, lhs_constants: false },
    },
    assetsInlineLimit: 0,
    modulePreload: false,
    // Where terser takes the time is known; a warning about it at every build would hide the others.
    rolldownOptions: { checks: { pluginTimings: false } },
    reportCompressedSize: false,
    write: false,
  },
});
