import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './setup/find-program.mjs';

/** Draws the icon in every size that a manifest asks for. Run it after changing `latchkey.svg` and commit the result. */
const folder = join(process.cwd(), 'public/icons');
const svg = await readFile(join(folder, 'latchkey.svg'), 'utf8');
const executablePath = findChromium();
if (executablePath === null) throw new Error('No Chromium was found. Run "npm run setup" first.');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const size of [16, 32, 48, 128]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
console.log('Drew public/icons/16.png, 32.png, 48.png and 128.png from latchkey.svg.');
