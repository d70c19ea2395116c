/**
 * Tries random texts on everything for as long as it may, and says how many:
 * `npm run fuzz -- 30` takes half an hour. What fails is printed with its seed, cut down to the smallest text.
 * What it saw is kept for docs/trust.md, which `npm run trust` writes.
 */
import { spawn } from 'node:child_process';
import { keepFuzzRecord } from './trust/fuzz-record';

const statements = 5;
const minutes = Number(process.argv[2] ?? 30);
if (!(minutes > 0)) {
  console.error('Usage: npm run fuzz -- MINUTES');
  process.exit(2);
}
const child = spawn('node_modules/.bin/mocha', ['--timeout', '0', 'test/property/*.test.ts'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, MINUTES: String(minutes / statements) },
});
let printed = '';
child.stdout.on('data', (chunk: Buffer) => {
  printed += chunk.toString('utf8');
  process.stdout.write(chunk);
});
child.on('close', (code) => {
  keepFuzzRecord(minutes, printed);
  process.exitCode = code ?? 1;
});
