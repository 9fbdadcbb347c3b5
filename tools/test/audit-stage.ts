import { member } from './member';
import { runCommand, type Stage } from './stage';

/**
 * Known weaknesses in the packages that we use, as the registry knows them. One in what ships is a failure. One in a tool is
 * said and does not fail: it comes without any change of ours, and no copy that people install holds it. A registry that
 * does not answer proves nothing and breaks nothing, so that everything else can be tested without a network.
 */
export const auditStage: Stage = {
  name: 'audit',
  run: async () => {
    const [shipped, all] = await Promise.all([audit('--omit=dev'), audit()]);
    if (shipped === null || all === null)
      return { passed: 0, failed: 0, report: 'The registry did not answer, so nothing was looked up.' };
    if (shipped.length > 0)
      return { passed: 0, failed: 1, report: `Known weaknesses in what ships:\n${shipped.join('\n')}` };
    const report = all.length > 0 ? `Nothing in what ships. In tools: ${all.join(', ')}` : '';
    return { passed: 1, failed: 0, report };
  },
};

async function audit(...options: readonly string[]): Promise<readonly string[] | null> {
  const { output } = await runCommand('npm', ['audit', '--json', ...impatient, ...options], { minutes: 1 });
  return readAudit(output);
}

const impatient = ['--fetch-retries=0', '--fetch-timeout=15000'];

/** Reads what `npm audit --json` printed: `package (severity)` for each, or null when there was no answer. */
export function readAudit(output: string): readonly string[] | null {
  const start = output.indexOf('{');
  const end = output.lastIndexOf('}');
  if (start < 0 || end < start) return null;
  let report: unknown;
  try {
    report = JSON.parse(output.slice(start, end + 1));
  } catch {
    return null;
  }
  const found = member(report, 'vulnerabilities');
  if (typeof found !== 'object' || found === null) return null;
  return Object.entries(found).map(
    ([name, entry]: [string, unknown]) => `${name} (${String(member(entry, 'severity'))})`,
  );
}
