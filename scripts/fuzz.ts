/**
 * Tries random texts on everything for as long as it may, and says how many:
 * `npm run fuzz -- 30` takes half an hour. What fails is printed with its seed, cut down to the smallest text.
 */
import { spawnSync } from 'node:child_process';

const statements = 5;
const minutes = Number(process.argv[2] ?? 30);
if (!(minutes > 0)) {
  console.error('Usage: npm run fuzz -- MINUTES');
  process.exit(2);
}
const { status } = spawnSync(
  'node_modules/.bin/mocha',
  ['--timeout', '0', 'test/property/*.test.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, MINUTES: String(minutes / statements) },
  },
);
process.exitCode = status ?? 1;
