import assert from 'node:assert/strict';
import { runText } from '../../../../src/core/import/text/run-text';

describe('text of a run', () => {
  it('has plain blanks, composed letters and nothing invisible', () => {
    assert.equal(runText('Đảng\u00A0bộ\u00AD\u200B'.normalize('NFD')), 'Đảng bộ');
  });

  it('keeps the soft hyphen of a TCVN3 font, which is a letter there', () => {
    assert.equal(runText('\u00A7\u00B6ng \u00ADu', '.VnTime'), 'Đảng ưu');
    assert.equal(runText('\u00A7\u00B6ng \u00ADu', '.VnTimeH'), 'ĐẢNG ƯU');
  });

  it('leaves text alone that is Unicode in spite of its font', () => {
    assert.equal(runText('Đảng ủy', '.VnTime'), 'Đảng ủy');
  });
});
