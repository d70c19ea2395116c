import assert from 'node:assert/strict';
import type { FieldName } from '../../../../src/core/report/front-matter/fields';
import { readUnitSettings } from '../../../../src/core/settings/unit-settings';
import { defaultsEdits } from '../../../../src/editor/unit-setup/defaults-edit';

const values = new Map<FieldName, string>([
  ['issuingBody', 'ĐẢNG ỦY XÃ MẪU'],
  ['place', 'Xã Mẫu: thôn 1'],
]);

function edited(text: string): string {
  const edits = defaultsEdits(text, values) ?? assert.fail('no edit');
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce(
      (done, { range, text: put }) => done.slice(0, range.start) + put + done.slice(range.end),
      text,
    );
}

describe('describing a unit in bao-cao.yaml', () => {
  const sources = {
    'an empty file': '',
    'a file about other things': 'quy tắc:\n  blank: off',
    'a key without a value': 'đơn vị:\nquy tắc:\n  blank: off\n',
    'values of before':
      'đơn vị:\n    dia danh: Cũ # sửa sau\n    ký hiệu: BC/ĐU\nquy tắc:\n  blank: off\n',
    'a field without a value': 'đơn vị:\n  địa danh:\n  ký hiệu: BC/ĐU\n',
  };
  for (const [name, source] of Object.entries(sources)) {
    it(`keeps everything else: ${name}`, () => {
      const text = edited(source);
      const { defaults, severities, problems } = readUnitSettings(text);
      assert.deepEqual(problems, [], text);
      const lineOf = (field: FieldName): string | undefined => {
        const value = defaults.get(field);
        return value?.type === 'scalar' ? value.text : undefined;
      };
      assert.equal(lineOf('issuingBody'), 'ĐẢNG ỦY XÃ MẪU');
      assert.equal(lineOf('place'), 'Xã Mẫu: thôn 1');
      assert.equal(lineOf('code'), source.includes('BC/ĐU') ? 'BC/ĐU' : undefined);
      assert.equal(severities.get('blank'), source.includes('blank') ? 'off' : undefined);
      assert.equal(text.includes('# sửa sau'), source.includes('# sửa sau'));
    });
  }

  it('leaves alone what is not written line by line', () => {
    assert.equal(defaultsEdits('đơn vị: {địa danh: Mẫu}\n', values), undefined);
    assert.equal(defaultsEdits('đơn vị: Mẫu\n', values), undefined);
  });
});
