import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { speak } from './speaking';

/** What a page says to the second extension's script: what to send, to whom, and from where. */
interface Order {
  readonly from: 'script' | 'background';
  readonly to: string;
  readonly messages: readonly unknown[];
}

/**
 * Another extension, which is allowed what it likes on `host`. In Chromium it also opens `chrome.runtime` to the pages
 * there, so that they can try to speak to every extension. Gives the folder; who asks for it removes it.
 */
export async function writeSecondExtension(host: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-second-'));
  const pages = `https://${host}/*`;
  const manifest = {
    manifest_version: 3,
    name: 'Second',
    version: '1',
    host_permissions: [pages],
    background: { service_worker: 'other.js', scripts: ['other.js'] },
    content_scripts: [{ matches: [pages], js: ['script.js'], run_at: 'document_start' }],
    externally_connectable: { matches: [pages] },
    browser_specific_settings: { gecko: { id: 'second@latchkey.example' } },
  };
  const files = { 'manifest.json': JSON.stringify(manifest), 'other.js': background, 'script.js': script };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  return folder;
}

const speakHere = `const __name = (it) => it; const speak = ${String(speak)};`;

const background = `${speakHere}
chrome.runtime.onMessage.addListener(({ messages, to }, _sender, answer) => {
  speak(messages, to).then(answer);
  return true;
});`;

/** Listens to the page for orders, and leaves the answers in an attribute. */
const script = `${speakHere}
document.addEventListener('order', async () => {
  const order = JSON.parse(document.documentElement.dataset.order);
  const answers = order.from === 'script'
    ? await speak(order.messages, order.to)
    : await chrome.runtime.sendMessage(order);
  document.documentElement.dataset.answers = JSON.stringify(answers);
  document.dispatchEvent(new Event('answers'));
});`;

/** An expression for a page of the host: has the second extension send messages, and gives the answers. */
export function orderText(order: Order): string {
  return `new Promise((done) => {
    document.addEventListener('answers', () => done(JSON.parse(document.documentElement.dataset.answers)), { once: true });
    document.documentElement.dataset.order = ${JSON.stringify(JSON.stringify(order))};
    document.dispatchEvent(new Event('order'));
  })`;
}
