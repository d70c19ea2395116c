import assert from 'node:assert/strict';
import { profileNamed } from '../../../src/core/layout/profiles';
import type { ProfileName } from '../../../src/core/layout/profile-names';
import { partOf, xmlOf } from '../../package-lint/read-package';
import { allOf, childOf, childrenOf, textOf, valueOf } from '../../package-lint/read-xml';
import type { XmlNode } from '../../package-lint/read-xml';
import { annexClause } from './annex-clause';
import { closingCell, headerCell } from './cells';
import { everything, pictures } from './everything';
import { expectLook, lookOf } from './looks';
import { makeDocx, styleNamed, textsOf } from './make-docx';
import type { MadeDocx } from './make-docx';
import { styleOf } from './words';

/** A rule of the norm, and how to see in a Word file that it is kept. */
export interface Clause {
  readonly clause: string;
  readonly rule: string;
  /** Values of a profile that say so, by path; those of all rows are all values the norm gives. */
  readonly values: readonly string[];
  readonly profiles?: readonly ProfileName[];
  readonly check: (made: MadeDocx, name: ProfileName) => void | Promise<void>;
}

function expectText(made: MadeDocx, id: string, expected: readonly string[]): void {
  assert.deepEqual(textsOf(made, id), expected);
}

function section({ body }: MadeDocx): XmlNode {
  return childOf(body, 'w:sectPr') as XmlNode;
}

function measures(node: XmlNode | undefined, names: readonly string[]): (string | undefined)[] {
  return names.map((name) => node?.attributes.get(`w:${name}`));
}

function relationTarget({ file }: MadeDocx, id: string): string {
  const relations = childrenOf(partOf(file, 'word/_rels/document.xml.rels'));
  const relation = relations.find(({ attributes }) => attributes.get('Id') === id);
  return relation?.attributes.get('Target') ?? '';
}

/** Every R row of the norm, in its order. */
export const clauses: readonly Clause[] = [
  {
    clause: 'IV',
    rule: 'Times New Roman, black',
    values: ['font', 'looks.hyperlink'],
    check: (made) => {
      const fonts = allOf(partOf(made.file, 'word/styles.xml'), 'w:rFonts');
      assert.deepEqual(
        [...new Set(fonts.flatMap(({ attributes }) => [...attributes.values()]))],
        ['Times New Roman'],
      );
      const colours = allOf(partOf(made.file, 'word/styles.xml'), 'w:color').map(valueOf);
      assert.ok(colours.every((colour) => colour === '000000'));
    },
  },
  {
    clause: 'IV',
    rule: 'A4',
    values: ['page.width', 'page.height'],
    check: (made) => {
      assert.deepEqual(measures(childOf(section(made), 'w:pgSz'), ['w', 'h']), ['11906', '16838']);
    },
  },
  {
    clause: 'IV',
    rule: 'margins 20, 20, 30, 15 mm',
    values: ['page.top', 'page.bottom', 'page.left', 'page.right'],
    check: (made) => {
      const margins = childOf(section(made), 'w:pgMar');
      assert.deepEqual(measures(margins, ['top', 'bottom', 'left', 'right']), [
        '1134',
        '1134',
        '1701',
        '851',
      ]);
    },
  },
  {
    clause: 'IV',
    rule: 'left and right margin change places on the back, printed on both sides only',
    values: ['page.mirrored'],
    check: async (made, name) => {
      assert.match(xmlOf(made.file, 'word/settings.xml'), /<w:mirrorMargins\/>/);
      const oneSided = everything.replace('in hai mặt: có\n', '');
      const other = await makeDocx(oneSided, { profile: profileNamed(name), images: pictures });
      assert.doesNotMatch(xmlOf(other.file, 'word/settings.xml'), /mirrorMargins/);
    },
  },
  {
    clause: 'IV',
    rule: 'page number Arabic, 14 pt, centred, 10 mm from the edge, none on page 1',
    values: ['page.headerDistance', 'page.firstPageUnnumbered', 'looks.pageNumber'],
    check: (made) => {
      expectLook(made, 'Header', { size: 14, align: 'center', bold: false });
      assert.deepEqual(measures(childOf(section(made), 'w:pgMar'), ['header']), ['567']);
      assert.ok(childOf(section(made), 'w:titlePg'));
      const numbered = childrenOf(section(made), 'w:headerReference').map(({ attributes }) => {
        const target = relationTarget(made, attributes.get('r:id') ?? '');
        return [attributes.get('w:type'), xmlOf(made.file, `word/${target}`).includes('PAGE')];
      });
      assert.deepEqual(
        new Map(numbered as [string, boolean][]),
        new Map([
          ['default', true],
          ['first', false],
        ]),
      );
      assert.equal(childOf(section(made), 'w:pgNumType')?.attributes.has('w:fmt') ?? false, false);
    },
  },
  annexClause,
  {
    clause: 'Phụ lục 2, 1',
    rule: 'ĐẢNG CỘNG SẢN VIỆT NAM: CAPS 15 bold, right, first line',
    values: ['headerBlock.partyName', 'looks.partyName'],
    check: (made) => {
      expectText(made, 'PartyName', ['ĐẢNG CỘNG SẢN VIỆT NAM']);
      expectLook(made, 'PartyName', { size: 15, bold: true, caps: true, italic: false });
      assert.equal(headerCell(made, 1)[0], 'PartyName');
    },
  },
  {
    clause: 'Phụ lục 2, 1',
    rule: 'a solid rule as long as the words beneath them',
    values: ['headerBlock.ruleWidth'],
    check: (made) => {
      assert.equal(headerCell(made, 1)[1], 'PartyRule');
      const border = allOf(styleNamed(made, 'PartyRule'), 'w:top')[0];
      assert.equal(valueOf(border), 'single');
      const cell = allOf(childOf(made.body, 'w:tbl') as XmlNode, 'w:tc')[1];
      const width = Number(childOf(childOf(cell, 'w:tcPr'), 'w:tcW')?.attributes.get('w:w'));
      const indent = allOf(styleNamed(made, 'PartyRule'), 'w:ind')[0];
      const [left, right] = measures(indent, ['left', 'right']).map(Number);
      assert.ok(Math.abs(width - (left ?? 0) - (right ?? 0) - 4133) <= 2);
    },
  },
  {
    clause: 'Phụ lục 2, 2',
    rule: 'parent body CAPS 14 regular, left, first line',
    values: ['looks.parentBody'],
    check: (made) => {
      expectLook(made, 'ParentBody', { size: 14, caps: true, bold: false, italic: false });
      assert.equal(headerCell(made, 0)[0], 'ParentBody');
    },
  },
  {
    clause: 'Phụ lục 2, 2',
    rule: 'issuing body CAPS 14 bold below it, then a star',
    values: ['headerBlock.star', 'looks.issuingBody', 'looks.star'],
    check: (made) => {
      expectLook(made, 'IssuingBody', { size: 14, caps: true, bold: true, italic: false });
      assert.deepEqual(headerCell(made, 0).slice(1, 3), ['IssuingBody', 'Star']);
      expectText(made, 'Star', ['*']);
    },
  },
  {
    clause: 'Phụ lục 2, 3',
    rule: 'number and code 14 regular, no colon, padded with a zero',
    values: ['headerBlock.numberWord', 'headerBlock.numberDigits', 'looks.documentNumber'],
    check: (made) => {
      expectLook(made, 'DocumentNumber', { size: 14, bold: false, italic: false, caps: false });
      expectText(made, 'DocumentNumber', ['Số 08-BC/ĐU']);
      assert.equal(headerCell(made, 0)[3], 'DocumentNumber');
    },
  },
  {
    clause: 'Phụ lục 2, 4',
    rule: 'place and date 14 italic below the rule; zeros for days and the months 1 and 2',
    values: ['looks.placeAndDate'],
    check: (made) => {
      expectLook(made, 'PlaceAndDate', { size: 14, italic: true, bold: false, caps: false });
      expectText(made, 'PlaceAndDate', ['Tân Hòa Mẫu, ngày 03 tháng 02 năm 2026']);
      assert.equal(headerCell(made, 1)[2], 'PlaceAndDate');
    },
  },
  {
    clause: 'Phụ lục 2, 3 and 4',
    rule: 'unsigned: room for the number and the day; the months 3 to 9 without a zero',
    values: [],
    check: async (_, name) => {
      const dates = ['ngày:', 'ngày: 5/3/2026'];
      const made = await Promise.all(
        dates.map((date) =>
          makeDocx(`---\ntên loại: BC\nký hiệu: BC/ĐU\nđịa danh: Mẫu\n${date}\n---\n\nMột.\n`, {
            profile: profileNamed(name),
          }),
        ),
      );
      assert.match(textsOf(made[0] as MadeDocx, 'DocumentNumber')[0] ?? '', /^Số {4,}-BC\/ĐU$/);
      assert.match(textsOf(made[0] as MadeDocx, 'PlaceAndDate')[0] ?? '', /^Mẫu, ngày {4,}tháng/);
      expectText(made[1] as MadeDocx, 'PlaceAndDate', ['Mẫu, ngày 05 tháng 3 năm 2026']);
    },
  },
  {
    clause: 'Phụ lục 2',
    rule: 'urgency CAPS 14 bold below the number',
    values: ['looks.urgency'],
    check: (made) => {
      expectLook(made, 'Urgency', { size: 14, bold: true, caps: true });
      assert.equal(headerCell(made, 0)[4], 'Urgency');
    },
  },
  {
    clause: 'Phụ lục 2',
    rule: 'draft 14 italic below the number',
    values: ['headerBlock.draftWord', 'headerBlock.draftCountWord', 'looks.draft'],
    check: (made) => {
      expectLook(made, 'DraftMark', { size: 14, italic: true, bold: false });
      expectText(made, 'DraftMark', ['Dự thảo lần 2']);
      assert.equal(headerCell(made, 0)[5], 'DraftMark');
    },
  },
  {
    clause: 'Phụ lục 2',
    rule: 'circulation CAPS 12 bold, page 1, top right, 10 mm from the edge',
    values: ['looks.circulation'],
    check: (made) => {
      expectLook(made, 'Circulation', { size: 12, bold: true, caps: true, align: 'right' });
      const headers = ['word/header1.xml', 'word/header2.xml'].map((path) =>
        partOf(made.file, path),
      );
      assert.equal(headers.filter((header) => textOf(header) === 'lưu hành nội bộ').length, 1);
    },
  },
  {
    clause: '5.2',
    rule: 'type CAPS 15–16 bold centred',
    values: ['looks.documentType'],
    check: (made) => {
      expectLook(made, 'Title', { bold: true, caps: true, align: 'center' });
      const { size } = lookOf(made, 'Title');
      assert.ok(size >= 15 && size <= 16);
    },
  },
  {
    clause: '5.2',
    rule: 'subject 14–15 bold centred, as typed',
    values: ['looks.subject'],
    check: (made) => {
      expectLook(made, 'Subtitle', { bold: true, caps: false, align: 'center' });
      const { size } = lookOf(made, 'Subtitle');
      assert.ok(size >= 14 && size <= 15);
      assert.match(textsOf(made, 'Subtitle')[0] ?? '', /^kết quả/);
    },
  },
  {
    clause: '5.2',
    rule: 'five hyphens as text beneath, centred',
    values: ['title.rule', 'looks.titleRule'],
    check: (made) => {
      expectText(made, 'TitleRule', ['-----']);
      expectLook(made, 'TitleRule', { align: 'center' });
    },
  },
  {
    clause: '6.2.2',
    rule: 'body 14–15 pt, justified, first line 10 mm, exactly 18–22 pt, 6 pt between paragraphs',
    values: ['looks.base', 'looks.bodyText', 'looks.body'],
    check: (made) => {
      for (const id of ['BodyTextFirstIndent', 'List', 'List2', 'List3']) {
        const { size, align, firstLine, spacing } = lookOf(made, id);
        assert.ok(size >= 14 && size <= 15);
        assert.equal(align, 'both');
        assert.equal(firstLine, 567);
        assert.equal(spacing.get('w:lineRule'), 'exact');
        const line = Number(spacing.get('w:line')) / 20;
        assert.ok(line >= 18 && line <= 22);
        assert.ok(Number(spacing.get('w:after')) + Number(spacing.get('w:before')) >= 120);
      }
    },
  },
  {
    clause: '6.2.2',
    rule: 'exact spacing clips no title, cell or picture',
    values: [],
    check: (made) => {
      const others = [
        'Title',
        'Subtitle',
        'TableText',
        'TableHead',
        'BodyWithPicture',
        'Picture',
        'Heading1',
      ];
      for (const id of others)
        assert.notEqual(lookOf(made, id).spacing.get('w:lineRule'), 'exact', id);
    },
  },
  {
    clause: '6.2.2',
    rule: 'number of a Phần centred, bold; its name in CAPS bold centred on the next line',
    values: ['looks.part', 'looks.partName'],
    check: (made) => {
      expectLook(made, 'Heading1', { bold: true, caps: false, align: 'center' });
      assert.equal(textsOf(made, 'Heading1')[0], 'Phần thứ nhất\nKẾT QUẢ');
      assert.ok(lookOf(made, 'PartName').caps);
    },
  },
  {
    clause: '6.2.2',
    rule: '6 pt after a heading, too',
    values: ['looks.capital', 'looks.roman', 'looks.arabic', 'looks.decimal', 'looks.letter'],
    check: (made) => {
      for (const level of [1, 2, 3, 4, 5, 6]) {
        assert.equal(lookOf(made, `Heading${level}`).spacing.get('w:after'), '120');
      }
    },
  },
  {
    clause: '7.2, 7',
    rule: 'authority CAPS 14 bold, right-hand side',
    values: ['looks.authority'],
    check: (made) => {
      expectLook(made, 'SignatureAuthority', { size: 14, bold: true, caps: true });
      assert.ok(closingCell(made, 1).includes('SignatureAuthority'));
      expectText(made, 'SignatureAuthority', ['T/M BAN THƯỜNG VỤ', 'K/T TRƯỞNG BAN']);
    },
  },
  {
    clause: '7.2, 7',
    rule: 'position CAPS 14, not bold',
    values: ['looks.position'],
    check: (made) => expectLook(made, 'SignaturePosition', { size: 14, bold: false, caps: true }),
  },
  {
    clause: '7.2, 7',
    rule: 'name 14 bold, lower case, with room to sign above',
    values: ['looks.signer'],
    check: (made) => {
      expectLook(made, 'SignatureName', { size: 14, bold: true, caps: false });
      expectText(made, 'SignatureName', ['Nguyễn Văn Mẫu']);
      assert.ok(Number(lookOf(made, 'SignatureName').spacing.get('w:before')) >= 4 * 18 * 20);
    },
  },
  {
    clause: '7.2, 7',
    rule: 'the signature never splits and never stands alone',
    values: [],
    check: (made) => {
      const block = childrenOf(made.body, 'w:tbl').at(-1) as XmlNode;
      assert.ok(childrenOf(block, 'w:tr').every((row) => allOf(row, 'w:cantSplit').length > 0));
      const last = childrenOf(made.body, 'w:p')
        .filter((found) => styleOf(found) === 'BodyTextFirstIndent')
        .at(-1);
      assert.ok(childOf(childOf(last, 'w:pPr'), 'w:keepNext'));
    },
  },
  {
    clause: '9.2, 9',
    rule: '“Nơi nhận:” 14 upright underlined, not bold, not italic',
    values: ['closing.recipientsWord', 'looks.recipientsHead'],
    check: (made) => {
      assert.ok(closingCell(made, 0).includes('RecipientsHead'));
      expectText(made, 'RecipientsHead', ['Nơi nhận:']);
      expectLook(made, 'RecipientsHead', { size: 14, underline: true, bold: false, italic: false });
    },
  },
  {
    clause: '9.2, 9',
    rule: 'recipients 12 pt, “- …;”, the archive line last, ending with a full stop',
    values: [
      'closing.recipientSign',
      'closing.recipientEnd',
      'closing.lastRecipientEnd',
      'looks.recipient',
    ],
    profiles: ['hd05'],
    check: (made) => {
      expectLook(made, 'Recipient', { size: 12, bold: false, italic: false });
      const lines = textsOf(made, 'Recipient').map((line) => line.replace(/ \(.*/, ''));
      assert.ok(lines.slice(0, -1).every((line) => /^- .*;$/.test(line)));
      assert.equal(lines.at(-1), '- Lưu Văn phòng Đảng ủy.');
    },
  },
  {
    clause: 'HD 36',
    rule: 'recipients end with a comma, the last with a full stop',
    values: ['closing.recipientEnd'],
    profiles: ['hd36'],
    check: (made) => {
      const lines = textsOf(made, 'Recipient').map((line) => line.replace(/ \(.*/, ''));
      assert.ok(lines.slice(0, -1).every((line) => /^- .*,$/.test(line)));
      assert.equal(lines.at(-1), '- Lưu Văn phòng Đảng ủy.');
    },
  },
  {
    clause: 'HD 05 and HD 36',
    rule: "drafter's code CAPS 11 pt (2018: 8 pt)",
    values: ['looks.drafter'],
    check: (made, name) =>
      expectLook(made, 'Drafter', { caps: true, size: name === 'hd05' ? 11 : 8 }),
  },
  {
    clause: 'all',
    rule: "nothing of the State's format stands in the file",
    values: [],
    check: (made) => {
      const text = made.paragraphs.map(textOf).join('\n');
      assert.doesNotMatch(text, /CỘNG HÒA XÃ HỘI|Độc lập - Tự do|Số:|\.\/\.|V\/v/);
    },
  },
];
