import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';

/**
 * Playwright's in-page engine as a script that leaves it as `playwrightEngine` in its world. It is a text inside the
 * installed package, on a line of its own; another version may keep it elsewhere, and is then said to.
 */
export async function playwrightEngine(): Promise<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const core = await readFile(join(folder, 'lib/coreBundle.js'), 'utf8');
  const at = core.indexOf('InjectedScript = class');
  const line = core.slice(core.lastIndexOf('\n', at) + 1, core.indexOf('\n', at));
  const literal = /= ((['"`]).*\2);?\s*$/s.exec(line)?.[1];
  const source: unknown = literal === undefined ? undefined : runInNewContext(literal);
  if (typeof source !== 'string') throw new Error("Playwright's engine was not found in playwright-core.");
  const options = {
    isUnderTest: false,
    sdkLanguage: 'javascript',
    frameSeq: 1,
    testIdAttributeName: 'data-testid',
    stableRafCount: 1,
    browserName: 'chromium',
    isUtilityWorld: true,
    customEngines: [],
  };
  return `globalThis.playwrightEngine = (() => {
    const module = {};
    ${source}
    return new (module.exports.InjectedScript())(globalThis, ${JSON.stringify(options)});
  })();`;
}
