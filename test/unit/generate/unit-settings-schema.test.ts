import assert from 'node:assert/strict';
import { unitSettingsSchema } from '../../../scripts/generate/unit-settings-schema';
import { severities } from '../../../src/core/checks/model';
import { rules } from '../../../src/core/checks/rules';
import { fields } from '../../../src/core/report/front-matter/fields';
import { readUnitSettings, settingsKeys } from '../../../src/core/settings/unit-settings';

interface Schema {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const text = unitSettingsSchema(rules);
const schema = JSON.parse(text) as Schema;
const property = (key: string): Schema => (schema.properties as Record<string, Schema>)[key] ?? {};

describe('schema of bao-cao.yaml', () => {
  it('describes every key the program reads, and no other', () => {
    assert.deepEqual(Object.keys(schema.properties ?? {}), [...settingsKeys]);
    for (const key of settingsKeys) assert.ok(property(key).description, key);
  });

  it('offers every key of the front matter as a default of the unit', () => {
    assert.deepEqual(
      Object.keys(property('đơn vị').properties ?? {}),
      fields.map(({ key }) => key),
    );
  });

  it('offers for every rule exactly the levels the program accepts', () => {
    const offered = property('quy tắc').properties ?? {};
    assert.deepEqual(
      Object.keys(offered),
      rules.map(({ id }) => id),
    );
    for (const [id, { enum: levels = [] }] of Object.entries(offered)) {
      assert.deepEqual(levels, [...severities, 'off']);
      for (const level of levels) {
        assert.deepEqual(readUnitSettings(`quy tắc:\n  ${id}: ${level}\n`).problems, []);
      }
    }
  });

  it('refers to definitions that exist', () => {
    const { definitions } = JSON.parse(text) as { definitions: Record<string, unknown> };
    const names = [...text.matchAll(/"#\/definitions\/(\w+)"/g)].map(([, name]) => name as string);
    assert.ok(names.length > 0);
    for (const name of names) assert.ok(Object.hasOwn(definitions, name), name);
  });
});
