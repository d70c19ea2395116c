import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { profileNamed } from '../../../src/core/layout/profiles';
import { hd05 } from '../../../src/core/layout/profiles/hd05';
import { hd36 } from '../../../src/core/layout/profiles/hd36';

describe('profileNamed', () => {
  it('finds a profile by its name, in any case', () => {
    assert.equal(profileNamed('hd05'), hd05);
    assert.equal(profileNamed(' HD36 '), hd36);
  });

  it('falls back to the norm in force', () => {
    assert.equal(profileNamed(), hd05);
    assert.equal(profileNamed('hd99'), hd05);
  });
});

describe('profiles', () => {
  it('differ only where the norms do', () => {
    const { replacedOn, ...old } = hd36;
    assert.equal(replacedOn, /27.*$/.exec(hd05.norm)?.[0]);
    assert.deepEqual(
      { ...old, name: hd05.name, norm: hd05.norm, closing: hd05.closing, looks: hd05.looks },
      hd05,
    );
    assert.deepEqual({ ...hd36.closing, recipientEnd: ';' }, hd05.closing);
    assert.deepEqual({ ...hd36.looks, drafter: hd05.looks.drafter }, hd05.looks);
    assert.equal(hd36.looks.drafter.size, 8);
  });

  it('name the source of every value beside it', () => {
    const lines = readFileSync(
      join(__dirname, '../../../src/core/layout/profiles/hd05.ts'),
      'utf8',
    ).split('\n');
    const values = lines.filter((line) => /^ {4,}\w+: [^{]*,|^ {4}\w+: \{.*\},/.test(line));
    assert.ok(values.length > 90);
    for (const line of values) assert.match(line, /\/\/ [RCD][ :]?|\/\/ [RCD]$/, line);
  });
});
