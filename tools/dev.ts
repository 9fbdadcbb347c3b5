import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds, and builds again after every change. Each build is a process of its own, because definitions are loaded
 * as modules and a running process would keep the old ones. Reload the extension in the browser after a build.
 */
const root = process.cwd();
let running = false;
let again = false;

function build(): void {
  if (running) {
    again = true;
    return;
  }
  running = true;
  again = false;
  spawn(process.execPath, ['--import', 'tsx', 'tools/build.ts'], { cwd: root, stdio: 'inherit' }).once(
    'exit',
    () => {
      running = false;
      if (again) build();
    },
  );
}

// Editors write a file in several steps; one build serves them all.
let pause: NodeJS.Timeout | undefined;
function soon(): void {
  clearTimeout(pause);
  pause = setTimeout(build, 100);
}

for (const path of ['src', 'public', 'tools/build']) watch(join(root, path), { recursive: true }, soon);
for (const path of ['manifest.json', 'vite.config.ts']) watch(join(root, path), soon);
build();
