import assert from 'node:assert/strict';
import { profileNamed } from '../../../src/core/layout/profiles';
import { profileNames } from '../../../src/core/layout/profile-names';
import type { ProfileName } from '../../../src/core/layout/profile-names';
import { partOf, xmlOf } from '../../package-lint/read-package';
import { allOf, childOf, childrenOf, textOf, valueOf } from '../../package-lint/read-xml';
import type { XmlNode } from '../../package-lint/read-xml';
import { everything, pictures } from './everything';
import { makeDocx, styleNamed, textsOf } from './make-docx';
import type { MadeDocx } from './make-docx';
import { styleOf } from './words';

/** What a style says in the end, with what it inherits. */
interface EffectiveLook {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly underline: boolean;
  readonly align: string;
  readonly spacing: ReadonlyMap<string, string>;
  readonly firstLine: number;
}

/** A rule of the norm, and how to see in a Word file that it is kept. */
interface Clause {
  readonly clause: string;
  readonly rule: string;
  readonly profiles?: readonly ProfileName[];
  readonly check: (made: MadeDocx, name: ProfileName) => void | Promise<void>;
}

function lookOf(made: MadeDocx, id: string): EffectiveLook {
  const chain: XmlNode[] = [];
  for (let next: string | undefined = id; next;) {
    const style = styleNamed(made, next);
    chain.push(style);
    next = valueOf(childOf(style, 'w:basedOn'));
  }
  const property = (group: string, name: string): XmlNode | undefined =>
    chain.map((style) => childOf(childOf(style, group), name)).find((node) => node !== undefined);
  const isOn = (name: string): boolean => {
    const node = property('w:rPr', name);
    return node !== undefined && !['0', 'false', 'none'].includes(valueOf(node) ?? '');
  };
  const spacing = new Map<string, string>();
  for (const style of [...chain].reverse()) {
    childOf(childOf(style, 'w:pPr'), 'w:spacing')?.attributes.forEach((value, key) =>
      spacing.set(key, value),
    );
  }
  const indent = property('w:pPr', 'w:ind');
  return {
    size: Number(valueOf(property('w:rPr', 'w:sz'))) / 2,
    bold: isOn('w:b'),
    italic: isOn('w:i'),
    caps: isOn('w:caps'),
    underline: isOn('w:u'),
    align: valueOf(property('w:pPr', 'w:jc')) ?? 'left',
    spacing,
    firstLine: Number(indent?.attributes.get('w:firstLine') ?? 0),
  };
}

/** Fails unless the style looks so; only what is named is looked at. */
function expectLook(made: MadeDocx, id: string, expected: Partial<EffectiveLook>): void {
  const look = lookOf(made, id);
  for (const [key, value] of Object.entries(expected)) {
    assert.deepEqual(look[key as keyof EffectiveLook], value, `${id}: ${key}`);
  }
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

/** Cell of the header block: 0 left, 1 right. */
function headerCell({ body }: MadeDocx, column: number): string[] {
  const cell = allOf(childOf(body, 'w:tbl') as XmlNode, 'w:tc')[column] as XmlNode;
  return allOf(cell, 'w:p').map((paragraph) => styleOf(paragraph) ?? '');
}

/** Every R row of the norm, in its order. */
const clauses: readonly Clause[] = [
  {
    clause: 'IV',
    rule: 'Times New Roman, black',
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
    check: (made) => {
      assert.deepEqual(measures(childOf(section(made), 'w:pgSz'), ['w', 'h']), ['11906', '16838']);
    },
  },
  {
    clause: 'IV',
    rule: 'margins 20, 20, 30, 15 mm',
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
    check: (made) => {
      expectLook(made, 'Header', { size: 14, align: 'center', bold: false });
      assert.deepEqual(measures(childOf(section(made), 'w:pgMar'), ['header']), ['567']);
      assert.ok(childOf(section(made), 'w:titlePg'));
      assert.equal(childOf(section(made), 'w:pgNumType')?.attributes.has('w:fmt') ?? false, false);
    },
  },
  {
    clause: 'Phụ lục 2, 1',
    rule: 'ĐẢNG CỘNG SẢN VIỆT NAM: CAPS 15 bold, right, first line',
    check: (made) => {
      expectText(made, 'PartyName', ['ĐẢNG CỘNG SẢN VIỆT NAM']);
      expectLook(made, 'PartyName', { size: 15, bold: true, caps: true, italic: false });
      assert.equal(headerCell(made, 1)[0], 'PartyName');
    },
  },
  {
    clause: 'Phụ lục 2, 1',
    rule: 'a solid rule as long as the words beneath them',
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
    check: (made) => {
      expectLook(made, 'ParentBody', { size: 14, caps: true, bold: false, italic: false });
      assert.equal(headerCell(made, 0)[0], 'ParentBody');
    },
  },
  {
    clause: 'Phụ lục 2, 2',
    rule: 'issuing body CAPS 14 bold below it, then a star',
    check: (made) => {
      expectLook(made, 'IssuingBody', { size: 14, caps: true, bold: true, italic: false });
      assert.deepEqual(headerCell(made, 0).slice(1, 3), ['IssuingBody', 'Star']);
      expectText(made, 'Star', ['*']);
    },
  },
  {
    clause: 'Phụ lục 2, 3',
    rule: 'number and code 14 regular, no colon, padded with a zero',
    check: (made) => {
      expectLook(made, 'DocumentNumber', { size: 14, bold: false, italic: false, caps: false });
      expectText(made, 'DocumentNumber', ['Số 08-BC/ĐU']);
      assert.equal(headerCell(made, 0)[3], 'DocumentNumber');
    },
  },
  {
    clause: 'Phụ lục 2, 4',
    rule: 'place and date 14 italic below the rule; zeros for days and the months 1 and 2',
    check: (made) => {
      expectLook(made, 'PlaceAndDate', { size: 14, italic: true, bold: false, caps: false });
      expectText(made, 'PlaceAndDate', ['Tân Hòa Mẫu, ngày 03 tháng 02 năm 2026']);
      assert.equal(headerCell(made, 1)[2], 'PlaceAndDate');
    },
  },
  {
    clause: 'Phụ lục 2',
    rule: 'urgency CAPS 14 bold below the number',
    check: (made) => {
      expectLook(made, 'Urgency', { size: 14, bold: true, caps: true });
      assert.equal(headerCell(made, 0)[4], 'Urgency');
    },
  },
  {
    clause: 'Phụ lục 2',
    rule: 'draft 14 italic below the number',
    check: (made) => {
      expectLook(made, 'DraftMark', { size: 14, italic: true, bold: false });
      expectText(made, 'DraftMark', ['Dự thảo lần 2']);
      assert.equal(headerCell(made, 0)[5], 'DraftMark');
    },
  },
  {
    clause: 'Phụ lục 2',
    rule: 'circulation CAPS 12 bold, page 1, top right, 10 mm from the edge',
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
    check: (made) => {
      expectLook(made, 'Title', { bold: true, caps: true, align: 'center' });
      const { size } = lookOf(made, 'Title');
      assert.ok(size >= 15 && size <= 16);
    },
  },
  {
    clause: '5.2',
    rule: 'subject 14–15 bold centred, as typed',
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
    check: (made) => {
      expectText(made, 'TitleRule', ['-----']);
      expectLook(made, 'TitleRule', { align: 'center' });
    },
  },
  {
    clause: '6.2.2',
    rule: 'body 14–15 pt, justified, first line 10 mm, exactly 18–22 pt, 6 pt between paragraphs',
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
    check: (made) => {
      expectLook(made, 'Heading1', { bold: true, caps: false, align: 'center' });
      assert.equal(textsOf(made, 'Heading1')[0], 'Phần thứ nhất\nKẾT QUẢ');
      assert.ok(lookOf(made, 'PartName').caps);
    },
  },
  {
    clause: '7.2, 7',
    rule: 'authority CAPS 14 bold, right-hand side',
    check: (made) => {
      expectLook(made, 'SignatureAuthority', { size: 14, bold: true, caps: true });
      expectText(made, 'SignatureAuthority', ['T/M BAN THƯỜNG VỤ', 'K/T TRƯỞNG BAN']);
    },
  },
  {
    clause: '7.2, 7',
    rule: 'position CAPS 14, not bold',
    check: (made) => expectLook(made, 'SignaturePosition', { size: 14, bold: false, caps: true }),
  },
  {
    clause: '7.2, 7',
    rule: 'name 14 bold, lower case, with room to sign above',
    check: (made) => {
      expectLook(made, 'SignatureName', { size: 14, bold: true, caps: false });
      expectText(made, 'SignatureName', ['Nguyễn Văn Mẫu']);
      assert.ok(Number(lookOf(made, 'SignatureName').spacing.get('w:before')) >= 4 * 18 * 20);
    },
  },
  {
    clause: '7.2, 7',
    rule: 'the signature never splits and never stands alone',
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
    check: (made) => {
      expectText(made, 'RecipientsHead', ['Nơi nhận:']);
      expectLook(made, 'RecipientsHead', { size: 14, underline: true, bold: false, italic: false });
    },
  },
  {
    clause: '9.2, 9',
    rule: 'recipients 12 pt, “- …;”, the archive line last, ending with a full stop',
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
    check: (made, name) =>
      expectLook(made, 'Drafter', { caps: true, size: name === 'hd05' ? 11 : 8 }),
  },
  {
    clause: 'all',
    rule: "nothing of the State's format stands in the file",
    check: (made) => {
      const text = made.paragraphs.map(textOf).join('\n');
      assert.doesNotMatch(text, /CỘNG HÒA XÃ HỘI|Độc lập - Tự do|Số:|\.\/\.|V\/v/);
    },
  },
];

for (const name of profileNames) {
  describe(`clauses of ${name}`, () => {
    let made: MadeDocx;
    before(async () => {
      made = await makeDocx(everything, { profile: profileNamed(name), images: pictures });
    });

    for (const { clause, rule, check, profiles } of clauses) {
      if (profiles && !profiles.includes(name)) continue;
      it(`${clause}: ${rule}`, () => check(made, name));
    }
  });
}
