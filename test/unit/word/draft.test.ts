import assert from 'node:assert/strict';
import { partOf, xmlOf } from '../../package-lint/read-package';
import { allOf, textOf } from '../../package-lint/read-xml';
import { makeDocx, report } from './make-docx';
import type { MadeDocx } from './make-docx';

/** Highlighted stretches of the text, and the comments. */
function marksOf({ file, body }: MadeDocx): { marked: string[]; comments: string[] } {
  const marked = allOf(body, 'w:r').filter((run) => allOf(run, 'w:highlight').length > 0);
  const comments = file.parts.has('word/comments.xml')
    ? allOf(partOf(file, 'word/comments.xml'), 'w:comment')
    : [];
  return { marked: marked.map(textOf), comments: comments.map(textOf) };
}

describe('a draft', () => {
  it('highlights every blank and says what is expected', async () => {
    const made = await makeDocx(report('Có …… đảng viên, **tăng …… chi bộ**.'), { form: 'draft' });
    const { marked, comments } = marksOf(made);
    assert.deepEqual(marked, ['……', '……']);
    assert.equal(comments.length, 2);
    assert.match(comments[0] ?? '', /^Chỗ trống: cần điền /);
  });

  it('leaves out of a comment what XML forbids', async () => {
    const made = await makeDocx(report('Đảng bộ\uFFFE…/…/2026\u0000…'), { form: 'draft' });
    assert.ok(marksOf(made).comments.length > 0);
    assert.doesNotMatch(marksOf(made).comments.join(''), /[\u0000\uFFFE]/);
  });

  it('marks blanks in headings, items, tables and the front matter', async () => {
    const body =
      '# I. KẾT QUẢ NĂM ……\n\n- Có …… chi bộ;\n\n| A | B |\n|---|---|\n| Đảng viên | …… |';
    const made = await makeDocx(
      report(body, 'tên loại: BC\ntrích yếu: kết quả năm 20…\nhọ tên: "……"'),
      {
        form: 'draft',
      },
    );
    assert.equal(marksOf(made).marked.length, 5);
  });

  it('does not take room for number and date for blanks', async () => {
    const made = await makeDocx(
      report('A.', 'số:\nký hiệu: BC/ĐU\nđịa danh: Mẫu\nngày:\ntên loại: BC'),
      {
        form: 'draft',
      },
    );
    assert.deepEqual(marksOf(made).marked, []);
  });

  it('puts the comment on a note with blanks where the note is referred to: notes take none', async () => {
    const made = await makeDocx(report('Một[^1].\n\n[^1]: Có …… đảng viên.'), { form: 'draft' });
    const { comments } = marksOf(made);
    assert.equal(comments.length, 1);
    assert.match(comments[0] ?? '', /chú thích/i);
    const notes = partOf(made.file, 'word/footnotes.xml');
    assert.equal(allOf(notes, 'w:highlight').length, 1);
    assert.equal(allOf(notes, 'w:commentReference').length, 0);
  });

  it('speaks English when asked', async () => {
    const made = await makeDocx(report('Có …… đảng viên.'), { form: 'draft', language: 'en' });
    assert.match(marksOf(made).comments[0] ?? '', /^Blank: fill in /);
  });

  it('marks nothing in a final document', async () => {
    const made = await makeDocx(report('Có …… đảng viên.'));
    assert.deepEqual(marksOf(made), { marked: [], comments: [] });
  });

  it('names the same author and a fixed date in every comment', async () => {
    const made = await makeDocx(report('Có …… đảng viên.', 'tên loại: BC\nngày: 3/2/2026'), {
      form: 'draft',
    });
    assert.match(
      xmlOf(made.file, 'word/comments.xml'),
      /w:author="Báo cáo Đảng" w:date="2026-02-03T00:00:00/,
    );
  });
});
