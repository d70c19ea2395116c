import assert from 'node:assert/strict';
import { readUnitSettings } from '../../../src/core/settings/unit-settings';

describe('kiểu đặt dấu in bao-cao.yaml', () => {
  it('names a style, with or without diacritics', () => {
    assert.equal(readUnitSettings('kiểu đặt dấu: mới\n').toneStyle, 'new');
    assert.equal(readUnitSettings('kieu dat dau: Cu\n').toneStyle, 'old');
    assert.equal(readUnitSettings('kiểu đặt dấu: nhất quán\n').toneStyle, undefined);
    assert.deepEqual(readUnitSettings('kiểu đặt dấu: nhất quán\n').problems, []);
  });

  it('says which words it takes', () => {
    const { toneStyle, problems } = readUnitSettings('kiểu đặt dấu: hiện đại\n');
    assert.equal(toneStyle, undefined);
    assert.match(problems[0]?.message ?? '', /“hiện đại”, cần một trong: nhất quán, mới, cũ/);
    assert.equal(readUnitSettings('kiểu đặt dấu: [mới]\n').problems.length, 1);
  });
});
