import { auditStage } from './test/audit-stage';
import { runStages } from './test/run-stages';
import { commandStage, endCommandsWithThisProcess, type Stage } from './test/stage';
import { vitestStage } from './test/vitest-stage';
import { webExtStage } from './test/web-ext-stage';

/**
 * Everything that must hold, in the order in which a mistake is cheapest to hear of. `npm test -- lint unit` runs
 * only the named parts. The last line is always `N passed, M failed`.
 */
const groups: readonly (readonly Stage[])[] = [
  // Parts of one group run side by side; the machine that this must fit has two cores.
  [
    commandStage('build', 'tsx', 'tools/build.ts'),
    commandStage('format', 'npm', 'run', '--silent', 'format'),
  ],
  [
    commandStage('types', 'tsc', '--noEmit'),
    commandStage('lint', 'npm', 'run', '--silent', 'lint'),
    commandStage('practice sites', 'tsx', 'test/sites/build.ts'),
  ],
  [
    webExtStage('firefox'),
    webExtStage('chromium'),
    commandStage('inspect', 'tsx', 'tools/inspect-build.ts'),
    auditStage,
  ],
  [vitestStage('unit', 10)],
  [vitestStage('browser', 10)],
  [vitestStage('geometry', 5)],
  [vitestStage('hostile', 15)],
  [vitestStage('e2e', 25)],
];

// The same cases every time, so that a red run is about the change. `npm run fuzz` and the nightly run look for new ones.
process.env['LATCHKEY_SEED'] ??= '20261122';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !groups.flat().some((stage) => stage.name === name));
if (unknown.length > 0) console.error(`There is no part called ${unknown.join(', ')}.`);

endCommandsWithThisProcess();
const named = groups.map((group) => group.filter(({ name }) => asked.length === 0 || asked.includes(name)));
const tally = await runStages(named);
const failed = tally.failed + unknown.length;
if (tally.failures.length > 0) console.log(`\nFailed:\n${tally.failures.join('\n')}`);
console.log(`${tally.passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || tally.passed === 0 ? 1 : 0;
