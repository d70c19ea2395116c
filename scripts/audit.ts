/**
 * Fails when the registry knows of a serious weakness in a package of ours; says so and passes where no registry
 * answers, since the tests must run without a network. The release workflow asks in earnest.
 */
import { spawnSync } from 'node:child_process';

/** What `npm audit --json` prints, in part. */
interface Audit {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
  readonly message?: string;
}

const options = ['--json', '--audit-level=high', '--fetch-retries=0', '--fetch-timeout=10000'];
const { stdout, error } = spawnSync('npm', ['audit', ...options], { encoding: 'utf8' });
const audit = read(stdout);

if (!audit?.metadata) {
  const reason = audit?.message ?? error?.message ?? 'no answer';
  console.log(`skipped: the registry tells nothing of weaknesses (${reason.trim()})`);
} else {
  const { total = 0, high = 0, critical = 0 } = audit.metadata.vulnerabilities;
  console.log(`${total} weaknesses known, ${high + critical} of them serious`);
  for (const [name, { severity }] of Object.entries(audit.vulnerabilities ?? {})) {
    console.log(`${severity}: ${name}`);
  }
  process.exitCode = high + critical > 0 ? 1 : 0;
}

function read(text: string): Audit | undefined {
  try {
    return JSON.parse(text) as Audit;
  } catch {
    return undefined;
  }
}
