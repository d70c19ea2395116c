import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { profileNamed } from '../../../src/core/layout/profiles';
import { profileNames } from '../../../src/core/layout/profile-names';
import { clauses } from './clauses';
import { everything, pictures } from './everything';
import { makeDocx } from './make-docx';
import type { MadeDocx } from './make-docx';

/** Values of a profile that stand in the norm: those whose comment says `R`; of a group, its first two names. */
function valuesOfTheNorm(source: string): Set<string> {
  const values = new Set<string>();
  const path: string[] = [];
  for (const line of source.split('\n')) {
    const [, indent = '', key] = /^( +)(\w+):/.exec(line) ?? [];
    if (key === undefined) continue;
    path.splice(indent.length / 2 - 1, Infinity, key);
    if (/\/\/ (?:.*\W)?R\b/.test(line)) values.add(path.slice(0, 2).join('.'));
  }
  return values;
}

describe('the table of clauses', () => {
  it('has a row for every value the norm gives', () => {
    const values = new Set(
      ['hd05', 'hd36'].flatMap((name) => [
        ...valuesOfTheNorm(readFileSync(`src/core/layout/profiles/${name}.ts`, 'utf8')),
      ]),
    );
    assert.ok(values.size > 45);
    assert.deepEqual(
      [...values].filter((value) => !clauses.some((clause) => clause.values.includes(value))),
      [],
    );
  });

  it('names no value the norm does not give', () => {
    const known = valuesOfTheNorm(readFileSync('src/core/layout/profiles/hd05.ts', 'utf8'));
    const named = clauses.flatMap(({ values }) => values);
    assert.deepEqual(
      named.filter((value) => !known.has(value)),
      [],
    );
  });
});

for (const name of profileNames) {
  describe(`clauses of ${name}`, () => {
    let made: MadeDocx;
    before(async () => {
      made = await makeDocx(everything, { profile: profileNamed(name), images: pictures });
    });

    for (const { clause, rule, check, profiles } of clauses) {
      if (profiles && !profiles.includes(name)) continue;
      it(`${clause}: ${rule}`, () => check(made, name));
    }
  });
}
