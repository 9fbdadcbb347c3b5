import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { kitModules } from './test/unprepared/kit-modules.mjs';
import { findChromium } from './tools/setup/find-program.mjs';

/** Behaviour is tested where it lives: values in node, layout and events in a real browser, journeys in the built extension. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'test/unit/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: ['**/*.browser.test.{ts,tsx}', 'node_modules/**'],
          setupFiles: ['test/property-seed.ts'],
          // Property tests take seconds when every core is busy, and a hanging one is still noticed.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        // Found only while a test runs, a kit would be prepared then, and the page reloaded under the test.
        optimizeDeps: { include: [...kitModules] },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.{ts,tsx}', 'test/browser/**/*.test.{ts,tsx}'],
          // Each seed is another set of unprepared pages; one is enough for every day.
          provide: { seeds: (process.env['LATCHKEY_SEEDS'] ?? '1').split(',').map(Number) },
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findChromium() ?? 'chromium',
                args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'geometry',
          environment: 'node',
          include: ['test/geometry/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Most of a journey is waiting for pages and for buttons that have to stand still.
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        test: {
          name: 'practice',
          environment: 'node',
          include: ['test/practice/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'nightly',
          environment: 'node',
          include: ['test/nightly/**/*.test.ts'],
          testTimeout: 3_600_000,
          hookTimeout: 240_000,
          maxWorkers: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'hostile',
          environment: 'node',
          include: ['test/hostile/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Most of a case is waiting for a button to have stood still.
          maxWorkers: 3,
        },
      },
    ],
  },
});
