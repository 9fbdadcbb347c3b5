import { locate } from './locate';
import { readOptions } from './options';
import { printFindings } from './print';
import type { Findings, Section } from './section';
import { RestlessMachine } from './steady';

const sections: readonly Section[] = [locate];

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
}

await run();
