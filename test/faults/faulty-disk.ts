import { spawnSync } from 'node:child_process';
import type { SpawnSyncReturns } from 'node:child_process';

/**
 * Runs a command in a name space of its own, in which mounting is allowed; what it mounts is gone afterwards.
 *
 * @param setUp lines of shell; what goes wrong in them ends the command with code 99
 */
export function inOwnMounts(setUp: string, command: readonly string[]): SpawnSyncReturns<string> {
  const script = `{ ${setUp}\n} >&2 || exit 99\nexec "$@"`;
  return run(['unshare', '--map-root-user', '--mount', 'sh', '-ec', script, 'sh', ...command]);
}

/** Runs a command that permissions bind, also when the tests are run by root. */
export function underPermissions(command: readonly string[]): SpawnSyncReturns<string> {
  return run([...withoutPrivileges(), ...command]);
}

/** Why faults of a kind cannot be made here; `undefined` when they can. */
export function missingFor(kind: 'mounts' | 'permissions'): string | undefined {
  const tried =
    kind === 'mounts'
      ? inOwnMounts('mount -t tmpfs -o size=64k none /mnt', ['true'])
      : underPermissions([
          'sh',
          '-c',
          'd=$(mktemp -d) && chmod 500 "$d" && ! touch "$d/a" 2>/dev/null',
        ]);
  if (tried.status === 0) return undefined;
  return kind === 'mounts'
    ? 'this machine lets nobody mount a small disk'
    : 'permissions bind nobody here';
}

function withoutPrivileges(): readonly string[] {
  if (process.getuid?.() !== 0) return [];
  return ['setpriv', '--bounding-set=-dac_override,-dac_read_search,-fowner'];
}

function run([program = '', ...words]: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(program, words, { encoding: 'utf8' });
}
