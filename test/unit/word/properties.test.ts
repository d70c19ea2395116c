import assert from 'node:assert/strict';
import { partOf, xmlOf } from '../../package-lint/read-package';
import { childOf, textOf } from '../../package-lint/read-xml';
import { makeDocx, report } from './make-docx';

async function propertiesOf(frontMatter: string): Promise<(name: string) => string> {
  const { file } = await makeDocx(report('A.', frontMatter));
  const core = partOf(file, 'docProps/core.xml');
  return (name) => {
    const node = childOf(core, name);
    return node ? textOf(node) : '';
  };
}

describe('properties of the file', () => {
  it('come from the report: title, issuing body, date', async () => {
    const get = await propertiesOf(
      'tên loại: BÁO CÁO\ntrích yếu: kết quả <năm> & "quý"\ncơ quan ban hành: [ĐẢNG ỦY, XÃ B]\nngày: 14/10/2026',
    );
    assert.equal(get('dc:title'), 'BÁO CÁO kết quả <năm> & "quý"');
    assert.equal(get('dc:creator'), 'ĐẢNG ỦY XÃ B');
    assert.equal(get('dcterms:created'), '2026-10-14T00:00:00Z');
    assert.equal(get('dcterms:modified'), '2026-10-14T00:00:00Z');
  });

  it('have a fixed date without one, never the time of writing', async () => {
    assert.equal((await propertiesOf('tên loại: BC'))('dcterms:created'), '2000-01-01T00:00:00Z');
  });

  it('say that the language is Vietnamese, everywhere', async () => {
    const { file } = await makeDocx(report('A.'));
    assert.match(
      xmlOf(file, 'word/styles.xml'),
      /<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="vi-VN"\/>/,
    );
    assert.match(xmlOf(file, 'word/settings.xml'), /<w:themeFontLang w:val="vi-VN"\/>/);
  });
});
