import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

const running = new Set<ProcessGroup>();
let hooked = false;

/** A started program with everything it starts in turn. */
export interface ProcessGroup {
  readonly child: ChildProcess;
  /** Resolves when the program has ended, by whatever cause. */
  readonly ended: Promise<void>;
  /** Ends the whole group and waits for the program; may be called again. */
  stop(): Promise<void>;
  /** Ends the whole group at once, without waiting. */
  kill(): void;
}

/**
 * Starts a program in a process group of its own, which is ended with this process at the latest:
 * on exit, on Ctrl+C and on a polite kill.
 */
export function startGroup(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): ProcessGroup {
  hookExit();
  const child = spawn(file, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  const group: ProcessGroup = {
    child,
    ended,
    kill: () => {
      running.delete(group);
      killGroup(child.pid);
    },
    stop: async () => {
      group.kill();
      await ended;
    },
  };
  running.add(group);
  return group;
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function hookExit(): void {
  if (hooked) return;
  hooked = true;
  process.once('exit', () => {
    for (const group of [...running]) group.kill();
  });
  const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
  for (const [signal, number] of Object.entries(signals)) {
    process.once(signal, () => process.exit(process.exitCode ?? 128 + number));
  }
}
