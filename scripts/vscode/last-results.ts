import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EDITIONS } from './editions';
import type { Edition } from './editions';
import { TEST_OUT_DIR } from './paths';
import type { Totals } from './suite-output';
import type { HostKind } from './user-settings';

/** What a suite found when it last ran whole and to its end. */
export interface LastResult extends Totals {
  /** Of VS Code. */
  readonly version: string;
  readonly host: HostKind;
}

/** File for the totals of a suite. */
export function resultFile({ folder }: Edition, host: HostKind): string {
  return path.join(TEST_OUT_DIR, `${folder}-${host}.json`);
}

/** The results there are, the oldest VS Code first. */
export function lastResults(): LastResult[] {
  return [EDITIONS.oldest, EDITIONS.newest].flatMap((edition) =>
    (['desktop', 'web'] as const).flatMap((host) => {
      const file = resultFile(edition, host);
      if (!existsSync(file)) return [];
      const totals = JSON.parse(readFileSync(file, 'utf8')) as Totals;
      return [{ ...totals, host, version: edition.codeServer.replace(/^4/, '1') }];
    }),
  );
}
