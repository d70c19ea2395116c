import assert from 'node:assert/strict';
import { punctuation } from '../../../../src/core/checks/rules/punctuation';
import { fixed, marks } from './language';

const long =
  'Một số cấp ủy viên, đảng viên chưa thể hiện tính gương mẫu trong việc xây dựng chi bộ, làm giảm niềm tin của nhân dân';

describe('punctuation: quotation marks and brackets', () => {
  it('changes straight marks that pair, and nothing else, unasked', () => {
    assert.equal(
      fixed(punctuation, 'Chỉ thị "Về sinh hoạt" và cuộc vận động "Học tập", "Làm theo".', true),
      'Chỉ thị “Về sinh hoạt” và cuộc vận động “Học tập”, “Làm theo”.',
    );
  });

  it('turns marks that face the wrong way', () => {
    assert.equal(
      fixed(punctuation, 'Thực hiện ”Học tập” và “làm theo“.'),
      'Thực hiện “Học tập” và “làm theo”.',
    );
  });

  it('marks the one that has no partner', () => {
    assert.deepEqual(
      marks(punctuation, 'Không “tự diễn biến, không “tự chuyển hóa” trong (nội bộ.'),
      ['“', '('],
    );
    assert.deepEqual(marks(punctuation, 'Nghị quyết (khóa X)) và tinh thần” ấy.'), [')', '”']);
  });

  it('knows quotations inside quotations and labels with a bracket', () => {
    assert.deepEqual(
      marks(punctuation, 'a) Phong trào “Toàn dân xây dựng “khu dân cư văn hóa””: 1) làm; b) xem.'),
      [],
    );
  });
});

describe('punctuation: marks side by side', () => {
  it('keeps one of two equal marks', () => {
    assert.equal(
      fixed(punctuation, 'Đã họp,, đã xong;; tốt, , đúng.'),
      'Đã họp, đã xong; tốt, đúng.',
    );
  });

  it('leaves ellipses, abbreviations and emphasis alone', () => {
    assert.deepEqual(marks(punctuation, 'Lúa, ngô,... v.v., TP., tr., rất tốt!!! Thật sao?!'), []);
  });
});

describe('punctuation: words of equal rank', () => {
  it('asks for comma and hyphen', () => {
    assert.equal(
      fixed(
        punctuation,
        'Mọi cán bộ đảng viên lo phát triển kinh tế-xã hội, học chủ nghĩa Mác Lênin.',
      ),
      'Mọi cán bộ, đảng viên lo phát triển kinh tế - xã hội, học chủ nghĩa Mác - Lênin.',
    );
  });

  it('never unasked, and not where the words go together otherwise', () => {
    assert.equal(fixed(punctuation, 'cán bộ đảng viên', true), 'cán bộ đảng viên');
    assert.deepEqual(marks(punctuation, 'Nền kinh tế xã hội chủ nghĩa; kinh tế – xã hội.'), []);
  });

  it('reads headings as prescribed', () => {
    assert.deepEqual(marks(punctuation, '# 1. Đánh giá xếp loại'), []);
  });
});

describe('punctuation: ends of paragraphs', () => {
  it('misses the mark of a long paragraph before another', () => {
    assert.deepEqual(marks(punctuation, `- ${long}\n- Việc khác.`), ['dân → .']);
    assert.deepEqual(marks(punctuation, `${long}\n\n# II. KẾT QUẢ`), ['dân → .']);
    assert.equal(fixed(punctuation, long), `${long}.`);
  });

  it('not of titles, of what goes on in lower case, of blanks', () => {
    assert.deepEqual(marks(punctuation, `1. ${long}\n\nNăm nay.`), []);
    assert.deepEqual(marks(punctuation, `**${long}**\n\nNăm nay.`), []);
    assert.deepEqual(marks(punctuation, `# 1. ${long}\n\nNăm nay.`), []);
    assert.deepEqual(marks(punctuation, `${long.toUpperCase()}\n\nNăm nay.`), []);
    assert.deepEqual(marks(punctuation, `${long}\n\nvà của cán bộ.`), []);
    assert.deepEqual(marks(punctuation, `${long} ……\n\nNăm nay.`), []);
    assert.deepEqual(marks(punctuation, 'Sơ cấp\n\nTrung cấp'), []);
  });

  it('does not take a comma or semicolon for the end', () => {
    assert.deepEqual(marks(punctuation, `- ${long};\n\n# II. KẾT QUẢ`), ['; → .']);
    assert.deepEqual(marks(punctuation, `${long},\n\nCông tác khác.`), [', → .']);
    assert.deepEqual(marks(punctuation, `- ${long};\n- Việc khác.`), []);
    assert.deepEqual(
      marks(
        punctuation,
        `Căn cứ ${long};\n\nCăn cứ Quy chế làm việc của Đảng ủy xã;\n\nĐảng ủy báo cáo.`,
      ),
      [],
    );
  });
});

describe('punctuation: codes', () => {
  it('misses the slash', () => {
    assert.deepEqual(marks(punctuation, 'Công văn số 15-CVHU và số 22-NQ/TW.'), ['-CVHU → -CV/HU']);
  });
});
