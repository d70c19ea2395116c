import assert from 'node:assert/strict';
import mammoth from 'mammoth';
import { everything, pictures } from './everything';
import { makeDocx, report } from './make-docx';

async function html(markdown: string): Promise<string> {
  const { bytes } = await makeDocx(markdown, { images: pictures });
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return value.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-');
}

describe('another reader (mammoth)', () => {
  it('finds headings, emphasis, links, notes and tables', async () => {
    const read = await html(
      report(
        '# I. CHUNG\n\n## 1. Riêng\n\n**đậm** *nghiêng* [trang](https://example.org/)[^1]\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n[^1]: Nốt.',
      ),
    );
    assert.match(read, /<h1>I\. CHUNG<\/h1>/);
    assert.match(read, /<h2>1\. Riêng<\/h2>/);
    assert.match(read, /<strong>đậm<\/strong>/);
    assert.match(read, /<em>nghiêng<\/em>/);
    assert.match(read, /<a href="https:\/\/example\.org\/">trang<\/a>/);
    assert.match(read, /<thead><tr><th><p>A<\/p>/);
    assert.match(read, /<li id="footnote-1">.*Nốt\./);
  });

  it('reads the whole of a rich report', async () => {
    const read = await html(everything);
    for (const text of [
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 12-QĐ/TW',
      'Câu cuối cùng của báo cáo.',
      'Nguyễn Văn Mẫu',
    ]) {
      assert.ok(read.includes(text), text);
    }
    assert.equal(read.match(/<img /g)?.length, 2);
  });
});
