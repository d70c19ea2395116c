import assert from 'node:assert/strict';
import { layoutValues, withOverrides } from '../../../src/core/layout/layout-values';
import type { LayoutValue, OwnValue } from '../../../src/core/layout/layout-values';
import { profileNamed } from '../../../src/core/layout/profiles';
import { allOf } from '../../package-lint/read-xml';
import { partOf, xmlOf } from '../../package-lint/read-package';
import { everything, pictures } from './everything';
import { expectLook, lookOf } from './looks';
import { makeDocx, report, textsOf } from './make-docx';
import type { MadeDocx } from './make-docx';

function made(own: Readonly<Record<string, OwnValue>>, markdown = everything): Promise<MadeDocx> {
  const profile = withOverrides(profileNamed(), new Map(Object.entries(own)));
  return makeDocx(markdown, { profile, images: pictures });
}

describe('the own look of a unit', () => {
  it('is larger body text on wider lines, in headings too', async () => {
    const file = await made({
      'cỡ chữ': 15,
      'giãn dòng': 20,
      'cách đoạn': 8,
      'thụt đầu dòng': 12.7,
    });
    for (const id of ['BodyTextFirstIndent', 'List', 'Heading3', 'Heading4']) {
      const { size, firstLine, spacing } = lookOf(file, id);
      assert.deepEqual([size, firstLine], [15, 720], id);
      assert.deepEqual([spacing.get('w:line'), spacing.get('w:after')], ['400', '160'], id);
    }
    expectLook(file, 'Title', { size: 16 });
    expectLook(file, 'TableText', { size: 13 });
  });

  it('is a bold position, room to sign, a page with other margins', async () => {
    const file = await made({
      'chức vụ in đậm': true,
      'khoảng ký': 90,
      'lề trái': 35,
      'lề trên': 25,
    });
    expectLook(file, 'SignaturePosition', { bold: true });
    assert.equal(lookOf(file, 'SignatureName').spacing.get('w:before'), '1800');
    const [margins] = allOf(file.body, 'w:pgMar');
    assert.deepEqual(
      ['w:top', 'w:left'].map((name) => margins?.attributes.get(name)),
      ['1418', '1985'],
    );
  });

  it('prints its separators in place of those typed, and no others', async () => {
    const headings =
      '# I. **MỘT**[^1]\n\n## 1 - Hai\n\n### 1.1. Ba\n\n# II- HAI\n\n# Không số\n\n[^1]: Ghi.';
    const usual = await makeDocx(report(headings));
    assert.deepEqual(textsOf(usual, 'Heading1').slice(0, 2), ['I. MỘT', 'II- HAI']);
    const file = await made({ 'dấu sau số La Mã': '-', 'dấu sau số Ả Rập': '.' }, report(headings));
    assert.deepEqual(textsOf(file, 'Heading1'), ['I- MỘT', 'II- HAI', 'Không số']);
    assert.deepEqual(textsOf(file, 'Heading2'), ['1. Hai']);
    assert.deepEqual(textsOf(file, 'Heading3'), ['1.1. Ba']);
    assert.equal(allOf(file.body, 'w:footnoteReference').length, 1);
  });

  it('shows every value in the file', async () => {
    const usual = await made({});
    const parts = ['word/document.xml', 'word/styles.xml'];
    for (const value of layoutValues) {
      const file = await made({ [value.key]: otherValue(value) });
      assert.ok(
        parts.some((part) => xmlOf(file.file, part) !== xmlOf(usual.file, part)),
        value.key,
      );
      assert.ok(partOf(file.file, 'word/document.xml'));
    }
  });
});

function otherValue(value: LayoutValue): OwnValue {
  if (value.kind === 'length') return value.most - 1;
  return value.kind === 'switch' ? true : ' -';
}
