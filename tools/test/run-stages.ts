import type { Outcome, Stage } from './stage';

/** What a run found, part by part. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** The parts that failed, each followed by one line for each of its failures. */
  readonly failures: readonly string[];
  readonly stages: readonly StageResult[];
}

export interface StageResult {
  readonly name: string;
  readonly outcome: Outcome;
  readonly seconds: number;
}

/** Runs groups of parts one after the other, the parts of a group side by side, and says what each found as soon as it ends. */
export async function runStages(groups: readonly (readonly Stage[])[]): Promise<Tally> {
  const stages: StageResult[] = [];
  for (const group of groups) {
    await Promise.all(group.map(async (stage) => stages.push(await runStage(stage))));
  }
  return {
    passed: stages.reduce((sum, { outcome }) => sum + outcome.passed, 0),
    failed: stages.reduce((sum, { outcome }) => sum + outcome.failed, 0),
    failures: stages.flatMap(({ name, outcome }) =>
      outcome.failed > 0 ? [name, ...(outcome.failures ?? []).map((line) => `  ${line}`)] : [],
    ),
    stages,
  };
}

async function runStage(stage: Stage): Promise<StageResult> {
  const began = performance.now();
  const outcome = await stage
    .run()
    .catch((error: unknown): Outcome => ({ passed: 0, failed: 1, report: String(error) }));
  const seconds = (performance.now() - began) / 1000;
  const numbers =
    outcome.passed + outcome.failed > 1 ? `, ${outcome.passed} passed, ${outcome.failed} failed` : '';
  const verdict = outcome.failed === 0 ? 'ok    ' : 'FAILED';
  console.log(`${verdict} ${stage.name} (${seconds.toFixed(1)} s${numbers})`);
  if (outcome.report !== '') console.log(outcome.report.trimEnd().replace(/^/gm, '       '));
  return { name: stage.name, outcome, seconds };
}
