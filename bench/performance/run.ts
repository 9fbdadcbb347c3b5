import { capture } from './capture';
import { locate } from './locate';
import { readOptions } from './options';
import { printFindings } from './print';
import { overlay } from './overlay';
import { popup } from './popup';
import { writeReport } from './report';
import { start } from './start';
import { watching } from './watching';
import type { Findings, Section } from './section';
import { RestlessMachine } from './steady';

const sections: readonly Section[] = [locate, overlay, watching, capture, popup, start];

/** Measures all parts one after the other and says how they stand. */
async function run(): Promise<void> {
  const options = readOptions(
    process.argv.slice(2),
    sections.map(({ name }) => name),
  );
  if (typeof options === 'string') {
    console.error(options);
    process.exitCode = 1;
    return;
  }
  const wanted = sections.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
  const measured = new Map<Section, Findings>();
  for (const section of wanted) {
    const began = performance.now();
    try {
      const findings = await section.measure(options);
      measured.set(section, findings);
      printFindings(section, findings);
      console.log(`  ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
    } catch (error) {
      if (!(error instanceof RestlessMachine)) throw error;
      console.error(`${section.title}: ${error.message}\n`);
      process.exitCode = 1;
    }
  }
  const isWhole = measured.size === sections.length && !options.quick && !options.anyway;
  if (isWhole) await writeReport(process.cwd(), measured, options.rounds);
  console.log(
    isWhole
      ? 'docs/performance.md and its pictures are written anew.'
      : 'Nothing is written: only a whole run on a quiet machine is for the record.',
  );
}

await run();
