import { listEnd, listStart } from '../build/providers';
import type { BuiltFiles } from './inspect';

/** What runs in a web page may take a token in and nothing else, so none of these has a place there. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [
    /\.decrypt\b|deriveKey|deriveBits|unwrapKey|importKey|getRandomValues\(new Uint8Array\(12\)/,
    'vault code',
  ],
  [
    /tokens\.(?:open|list|add)|vault\.(?:unlock|status|lock)|settings\.(?:get|set)|sites\.(?:list|add)/,
    'a message that only our own pages may send',
  ],
  [/\.storage\.(?:local|session|sync)|indexedDB\.open/, 'access to stored data'],
  [/\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource|RTCPeerConnection/, 'a network request'],
  [/document\.cookie|\blocalStorage\b|\bsessionStorage\b/, "a look into the page's own storage"],
  [/clipboard\.read|execCommand/, 'a use of the clipboard, which the background does'],
  [/\.postMessage\(.{0,80}["'`]\*["'`]/, 'a message to the page'],
  [
    /createElement\(["'`](?:input|textarea|script|iframe)["'`]/,
    'an element that the overlay must never have',
  ],
];

/** What runs in web pages, apart from the definitions. */
const needed = ['glance', 'guide', 'addresses', 'times', 'corners', 'pointing', 'explain'].map(
  (name) => `content/${name}.js`,
);
/** The shield is in one browser's extension only; that a manifest names no missing file is looked at elsewhere. */
const programs = [...needed, 'content/shield.js'];

/** Problems with the scripts that run in web pages. */
export function contentProblems(files: BuiltFiles): string[] {
  const scripts = [...files].filter(([path]) => path.startsWith('content/'));
  const problems = needed
    .filter((program) => !files.has(program))
    .map((program) => `${program} does not exist.`);
  for (const [path, content] of scripts) {
    const text = content.toString('utf8');
    if (/^\s*(?:import|export)\b/m.test(text))
      problems.push(`${path} is a module, which a content script cannot be.`);
    // A definition is data, and its words may be any words.
    if (!programs.includes(path)) {
      if (!isData(text)) problems.push(`${path} is more than a definition pushed on the list.`);
      continue;
    }
    for (const [pattern, what] of forbidden) {
      const match = pattern.exec(text);
      if (match !== null) problems.push(`${path} contains ${what} ("${match[0]}").`);
    }
  }
  return problems;
}

function isData(script: string): boolean {
  if (!script.startsWith(`${listStart}{`) || !script.endsWith(`}${listEnd}`)) return false;
  try {
    JSON.parse(script.slice(listStart.length, -listEnd.length));
    return true;
  } catch {
    return false;
  }
}
