import { runCommand, type Stage } from './stage';

/**
 * What the linter, which only knows Firefox, says about the Chromium package although it is right there.
 * Anything else is a failure, and so is an entry that no longer comes.
 */
const rightInChromium: Readonly<Record<string, string>> = {
  BACKGROUND_SERVICE_WORKER_NOFALLBACK:
    'Chromium runs the background as a service worker and has no event page.',
  ADDON_ID_REQUIRED: 'Only Firefox takes the id from the manifest.',
  MISSING_DATA_COLLECTION_PERMISSIONS: 'Only Firefox asks for this declaration.',
  MANIFEST_PERMISSIONS: 'The permission "offscreen" exists in Chromium only.',
};

/** The stores' linter, with no error and no warning. */
export function webExtStage(browser: 'chromium' | 'firefox'): Stage {
  return {
    name: `web-ext lint, ${browser}`,
    run: async () => {
      const { output } = await runCommand(
        'web-ext',
        ['lint', '--source-dir', `dist/${browser}`, '--output', 'json', '--no-config-discovery'],
        { minutes: 3 },
      );
      const problems = judgeLint(output, browser === 'chromium' ? Object.keys(rightInChromium) : []);
      return problems.length === 0
        ? { passed: 1, failed: 0, report: '' }
        : { passed: 0, failed: 1, report: problems.join('\n') };
    },
  };
}

/** Compares what the linter found with what is expected, as sentences; none means that all is well. */
export function judgeLint(output: string, expected: readonly string[]): string[] {
  const found = readLint(output);
  if (found === null) return [`The linter did not run: ${output.trim()}`];
  const unexpected = found.filter(({ code }) => !expected.includes(code));
  const gone = expected.filter((code) => !found.some((finding) => finding.code === code));
  return [
    ...unexpected.map(({ code, message, file }) => `${code} in ${file}: ${message}`),
    ...gone.map((code) => `${code} is expected for Chromium and no longer comes: take it off the list.`),
  ];
}

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file: string;
}

function readLint(output: string): Finding[] | null {
  const start = output.indexOf('{');
  if (start < 0) return null;
  try {
    const report: unknown = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
    return [...findings(report, 'errors'), ...findings(report, 'warnings')];
  } catch {
    return null;
  }
}

function findings(report: unknown, list: string): Finding[] {
  const entries = member(report, list);
  if (!Array.isArray(entries)) throw new Error(`The linter's report has no ${list}.`);
  return entries.map((entry: unknown) => ({
    code: String(member(entry, 'code')),
    message: String(member(entry, 'message')),
    file: String(member(entry, 'file')),
  }));
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(key);
}
