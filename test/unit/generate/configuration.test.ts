import assert from 'node:assert/strict';
import { configuration } from '../../../scripts/generate/configuration';
import { settingsOf } from '../../../scripts/generate/manifest';
import { rules } from '../../../src/core/checks/rules';

const groups = configuration(rules);
const settings = settingsOf({ contributes: { configuration: groups } });

describe('settings of the editor', () => {
  it('come in groups, in order, each with a description in Markdown', () => {
    assert.deepEqual(
      groups.map(({ order }) => order),
      groups.map((_, index) => index + 1),
    );
    for (const { properties } of groups) {
      const orders = Object.values(properties).map(({ order }) => order);
      assert.deepEqual(
        orders,
        orders.map((_, index) => index + 1),
      );
    }
    for (const [name, { markdownDescription }] of settings) assert.ok(markdownDescription, name);
  });

  it('have a severity for every rule, its own by default', () => {
    for (const { id, severity } of rules) {
      const [, setting] = settings.find(([name]) => name === `baoCao.rules.${id}`) ?? [];
      assert.ok(setting?.enum, id);
      assert.equal(setting.default, severity, id);
      assert.ok(setting.enum.includes('off'));
      assert.equal(setting.enum.length, setting.enumItemLabels?.length);
    }
  });
});
