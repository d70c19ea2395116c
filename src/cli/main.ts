import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { run } from './run';
import { serveFiles } from './threads';

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function main(): Promise<void> {
  const streams = {
    out: (text: string) => process.stdout.write(text),
    err: (text: string) => process.stderr.write(text),
    readStdin,
  };
  // Not `process.exit`: output that is still on its way would be lost.
  process.exitCode = await run(process.argv.slice(2), streams, version);
}

if (isMainThread) void main();
else serveFiles();
