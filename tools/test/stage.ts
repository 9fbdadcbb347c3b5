import { spawn } from 'node:child_process';

/** What one part of `npm test` found. A part that is not a set of tests counts as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What to show the person: all of it when something failed, at most a line when not. */
  readonly report: string;
  /** One line for each test that failed, said again at the very end, where nobody has to search for it. */
  readonly failures?: readonly string[];
}

/** One part of `npm test`. */
export interface Stage {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program from the project's root and ends it, with everything it started, when it takes too long. */
export function runCommand(
  command: string,
  arguments_: readonly string[],
  options: { readonly minutes: number; readonly live?: boolean },
): Promise<CommandResult> {
  // A log file shows colour codes as noise.
  const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  return new Promise((resolve) => {
    // A process group of its own, so that browsers which a hanging test started end with it.
    const child = spawn(command, arguments_, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env });
    let output = '';
    const say = (text: string): void => {
      output += text;
      if (options.live === true) process.stdout.write(text);
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', say);
    }
    const { pid } = child;
    if (pid !== undefined) running.add(pid);
    const end = (result: CommandResult): void => {
      clearTimeout(limit);
      if (pid !== undefined) running.delete(pid);
      resolve(result);
    };
    const limit = setTimeout(() => {
      say(`\nStopped: it took more than ${options.minutes} minutes.\n`);
      if (pid !== undefined) endGroup(pid);
    }, options.minutes * 60_000);
    child.once('error', (error) => end({ code: null, output: `${output}${error.message}\n` }));
    child.once('close', (code) => end({ code, output }));
  });
}

/** A stage that passes when its command does. */
export function commandStage(name: string, command: string, ...arguments_: readonly string[]): Stage {
  return {
    name,
    run: async () => {
      const { code, output } = await runCommand(command, arguments_, { minutes: 5 });
      return code === 0 ? { passed: 1, failed: 0, report: '' } : { passed: 0, failed: 1, report: output };
    },
  };
}

const running = new Set<number>();

/** Ends every command that is running when this process is told to end, so that no browser is left behind. */
export function endCommandsWithThisProcess(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      running.forEach(endGroup);
      process.exit(130);
    });
  }
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself just now.
  }
}
