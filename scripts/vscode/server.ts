import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { ensureVSCode } from './install';
import { startGroup } from './process-group';
import type { ProcessGroup } from './process-group';

const HOST = '127.0.0.1';
const START_LIMIT_MS = 30_000;
const READY = 'Extension host agent listening';
const TAIL_LENGTH = 4_000;
/** Without it every start asks an extension gallery on the internet. */
const NO_GALLERY = { EXTENSIONS_GALLERY: '{}' };

/** How to start the server. */
export interface ServerOptions {
  /** Folder for settings, state and extensions; created if missing. */
  readonly dataDir: string;
  /** A free port of the loopback interface is picked when absent. */
  readonly port?: number;
  /**
   * Let pages run a suite given in their address. Such an editor shows no notifications, so it
   * is not one to use as a person does.
   */
  readonly runsSuites?: boolean;
  /** End by itself some minutes after the last page is gone, should nobody stop the server. */
  readonly endsAlone?: boolean;
}

/** A running VS Code server on a loopback address. */
export interface EditorServer {
  /** Address with the secret token without which the server answers nobody. */
  readonly url: string;
  /** The last lines of its log, to explain a failure. */
  log(): string;
  /** Resolves when the server has ended, by whatever cause. */
  readonly ended: Promise<void>;
  /** Ends the server and everything it started. */
  stop(): Promise<void>;
}

/**
 * Starts the VS Code server, installing it first when needed.
 * @throws Error when it does not answer within half a minute, with the end of its log
 */
export async function startServer(options: ServerOptions): Promise<EditorServer> {
  const editor = await ensureVSCode();
  await mkdir(options.dataDir, { recursive: true });
  const port = options.port ?? (await freePort());
  const token = randomBytes(16).toString('hex');
  const args = [editor.server, ...serverArguments(options, port, token)];
  const group = startGroup(editor.node, args, { ...process.env, ...NO_GALLERY });
  const log = keepTail(group);
  try {
    await ready(group, log);
  } catch (error) {
    await group.stop();
    throw error;
  }
  return {
    url: `http://${HOST}:${port}/?tkn=${token}`,
    log,
    ended: group.ended,
    stop: () => group.stop(),
  };
}

function serverArguments(options: ServerOptions, port: number, token: string): string[] {
  const args = [
    ...['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust'],
    ...['--host', HOST, '--port', String(port), '--connection-token', token],
    ...['--server-data-dir', options.dataDir],
  ];
  if (options.runsSuites) args.push('--enable-smoke-test-driver');
  if (options.endsAlone) {
    args.push('--enable-remote-auto-shutdown', '--reconnection-grace-time', '60');
  }
  return args;
}

/** A port of the loopback interface that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, HOST, () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no port.'));
      });
    });
  });
}

function keepTail({ child }: ProcessGroup): () => string {
  let tail = '';
  const add = (chunk: Buffer): void => {
    tail = (tail + chunk.toString()).slice(-TAIL_LENGTH);
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  return () => tail;
}

function ready({ child }: ProcessGroup, log: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      clearTimeout(timer);
      reject(new Error(`The test editor did not start: ${reason}.\n${log()}`));
    };
    const timer = setTimeout(() => fail(`no answer in ${START_LIMIT_MS / 1000} s`), START_LIMIT_MS);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code, signal) => fail(`it ended with ${signal ?? `code ${code}`}`));
    child.stdout?.on('data', () => {
      if (!log().includes(READY)) return;
      clearTimeout(timer);
      resolve();
    });
  });
}
