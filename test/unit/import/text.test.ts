import assert from 'node:assert/strict';
import { parseReport } from '../../../src/core/report/parse-report';
import type { Report } from '../../../src/core/report/model';
import { expectNoWordLost, fixture, importBytes, importText, wordsOf } from './support';

const read = (name: string): string => new TextDecoder().decode(fixture(name));

function headingsOf({ blocks }: Report): string[] {
  return blocks.flatMap((block) =>
    block.type === 'heading' ? [`${'#'.repeat(block.depth)} ${block.passage.text}`] : [],
  );
}

function linesOf({ blocks }: Report): string[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [block.passage.text] : []));
}

describe('importing plain text', () => {
  describe('copied from a header table, with tabs', () => {
    const result = importBytes(fixture('tab.txt'));
    const report = parseReport(result.markdown);
    const { metadata } = report.frontMatter;

    it('loses no word', () => expectNoWordLost(wordsOf(read('tab.txt')), result));

    it('recognises every field', () => {
      assert.deepEqual(
        [...metadata.parentBody, ...metadata.issuingBody].map(({ text }) => text),
        ['ĐẢNG BỘ TỈNH AN MẪU', 'ĐẢNG ỦY XÃ TÂN HÒA MẪU'],
      );
      assert.equal(metadata.number?.text, '41');
      assert.equal(metadata.code?.text, 'BC/ĐU');
      assert.equal(metadata.place?.text, 'Tân Hòa Mẫu');
      assert.equal(metadata.date?.text, '05/12/2025');
      assert.equal(metadata.documentType?.text, 'BÁO CÁO');
      assert.match(metadata.subject?.text ?? '', /^tổng kết công tác .* năm 2025$/);
      assert.equal(metadata.template?.text, 'tong-ket-xay-dung-dang');
      assert.equal(metadata.profile?.text, 'hd05');
    });

    it('reads the brace with its note, and the signature beside the recipients', () => {
      assert.deepEqual(
        metadata.recipients.map(({ names, note }) => [names.length, note?.text]),
        [
          [3, '(để báo cáo)'],
          [1, undefined],
          [1, undefined],
        ],
      );
      const [signature] = metadata.signatures;
      assert.ok(signature);
      assert.deepEqual(
        [...signature.authority, ...signature.position].map(({ text }) => text),
        ['T/M ĐẢNG ỦY', 'PHÓ BÍ THƯ'],
      );
      assert.equal(signature.name?.text, 'Nguyễn Văn Mẫu');
    });

    it('finds headings in all styles of numbers, and no enumeration among them', () => {
      assert.deepEqual(headingsOf(report), [
        '# I. ĐẶC ĐIỂM TÌNH HÌNH CHUNG',
        '# II- THỰC TRẠNG CÔNG TÁC XÂY DỰNG TỔ CHỨC CƠ SỞ ĐẢNG VÀ ĐỘI NGŨ ĐẢNG VIÊN',
        '## 1 - Công tác lãnh đạo, chỉ đạo xây dựng tổ chức cơ sở đảng và đội ngũ đảng viên',
        '## 2 - Xây dựng đội ngũ đảng viên',
        '# III. ĐÁNH GIÁ CHUNG',
        '## 1. Ưu điểm và nguyên nhân',
        '## 2. Hạn chế, khuyết điểm',
      ]);
      assert.deepEqual(
        new Set(result.headings.map(({ evidence }) => evidence)),
        new Set(['form', 'outline']),
      );
    });

    it('keeps signs, and signs that Markdown would take for marks', () => {
      const items = report.blocks.filter((block) => block.type === 'item');
      assert.deepEqual(
        items.map(({ sign, children }) => [sign, children.length]),
        [
          ['-', 2],
          ['-', 0],
        ],
      );
      assert.equal(items[1]?.passage.text, 'Về văn hóa *cơ sở* và [điền tên] <ten don vi>.');
      assert.ok(linesOf(report).includes('Nhiệt độ thấp nhất -5 độ; tỷ lệ đạt 92,5%.'));
    });
  });

  describe('copied from a PDF, wrapped, with page ends', () => {
    const result = importBytes(fixture('pdf.txt'));
    const report = parseReport(result.markdown);
    const { metadata } = report.frontMatter;

    it('loses no word', () => expectNoWordLost(wordsOf(read('pdf.txt')), result));

    it('recognises the fields, room for number and day included', () => {
      assert.deepEqual(
        metadata.parentBody.map(({ text }) => text),
        ['ĐẢNG BỘ TỈNH AN MẪU'],
      );
      assert.deepEqual(
        metadata.issuingBody.map(({ text }) => text),
        ['ĐẢNG ỦY BỆNH VIỆN ĐA KHOA HÒA MẪU'],
      );
      assert.equal(metadata.number, undefined);
      assert.equal(metadata.date?.text, '/9/2025');
      assert.equal(metadata.profile?.text, 'hd36');
      assert.equal(
        metadata.subject?.text,
        'kết quả thực hiện Nghị quyết đại hội đảng bộ bệnh viện lần thứ XII, nhiệm kỳ 2020 - 2025',
      );
      assert.equal(metadata.signatures[0]?.name?.text, 'Trần Thị Mẫu');
    });

    it('drops page numbers and running heads, and says so', () => {
      const why = (reason: string): number =>
        result.leftOut.filter((left) => left.why === reason).length;
      assert.equal(why('page-number'), 4);
      assert.equal(why('running-head'), 3);
    });

    it('joins lines, and the paragraph that a page end and its note have cut', () => {
      const [opening, first] = linesOf(report);
      assert.match(opening ?? '', /^Thực hiện Kế hoạch .* như sau:$/);
      assert.match(first ?? '', /giữ gìn đoàn kết, thống nhất, .* từ đầu nhiệm kỳ\.$/);
    });

    it('makes notes of raised figures that begin anew on each page, and leaves m² alone', () => {
      assert.deepEqual([...report.notes.keys()], ['1', '2']);
      assert.match(result.markdown, /người lao động\[\^1\],/);
      assert.match(result.markdown, /đạt và vượt\[\^2\],/);
      assert.match(result.markdown, /12\.400 m²,/);
      assert.match(result.markdown, /^\[\^2\]: Hai chỉ tiêu/m);
    });
  });

  describe('with every line on its own', () => {
    const result = importBytes(fixture('lines.txt'));
    const report = parseReport(result.markdown);
    const { metadata } = report.frontMatter;

    it('loses no word', () => expectNoWordLost(wordsOf(read('lines.txt')), result));

    it('recognises a number with a colon, a short date, a draft, a type and subject on one line', () => {
      assert.equal(metadata.number?.text, '07');
      assert.equal(metadata.date?.text, '5/12/2025');
      assert.equal(metadata.draft?.text, '2');
      assert.deepEqual(
        [metadata.documentType?.text, metadata.subject?.text],
        ['BÁO CÁO', 'KẾT QUẢ CÔNG TÁC NĂM 2025'],
      );
      assert.deepEqual(
        metadata.issuingBody.map(({ text }) => text),
        ['CHI BỘ THÔN BẾN MẪU'],
      );
    });

    it('leaves what fits nowhere as text, with a finding on it', () => {
      const unclear = result.findings.filter(
        ({ severity, range }) => severity === 'warning' && range.start > 3,
      );
      assert.deepEqual(
        unclear.map(({ range }) => result.markdown.slice(range.start, range.end)),
        ['(Đã ký)'],
      );
    });

    it('keeps text that looks like Markdown', () => {
      assert.deepEqual(linesOf(report).slice(-4, -1), [
        '# chưa rõ',
        '> trích',
        'Phấn đấu hoàn thành & hơn thế &amp; nữa.',
      ]);
    });
  });

  it('says what it did not find', () => {
    const { findings, markdown } = importText('Chỉ có một câu.\n');
    assert.equal(findings.filter(({ severity }) => severity === 'warning').length, 4);
    assert.match(markdown, /^---\ntên loại: BÁO CÁO\n---\n\nChỉ có một câu\.\n$/);
  });

  it('takes a line of dashes after a short line for the end of the title', () => {
    const { markdown } = importText('Tổng kết năm 2025\n-----\nChi bộ báo cáo.\n');
    assert.match(markdown, /^trích yếu: Tổng kết năm 2025$/m);
    assert.doesNotMatch(markdown.slice(4), /-----/);
  });

  it('keeps lines of the State’s heading as text, for they have no field', () => {
    const text =
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/BC-UBND\nBÁO CÁO\nkết quả năm 2025\n\nXã báo cáo.\n';
    const result = importText(text);
    expectNoWordLost(wordsOf(text), result);
    assert.match(result.markdown, /\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n/);
    assert.match(result.markdown, /^số: 12\nký hiệu: BC-UBND$/m);
  });

  it('reads two who sign side by side', () => {
    const text =
      'Chi bộ báo cáo.\n\nT/M BAN CHẤP HÀNH\tT/M CHI BỘ\nPHÓ BÍ THƯ\tBÍ THƯ\nLê Thị Mẫu\tTrần Văn Mẫu\nNơi nhận:\n- Đảng ủy xã;\n- Lưu Chi bộ.\n';
    const result = importText(text);
    expectNoWordLost(wordsOf(text), result);
    const { signatures } = parseReport(result.markdown).frontMatter.metadata;
    assert.deepEqual(
      signatures.map(({ authority, name }) => [authority.map(({ text }) => text), name?.text]),
      [
        [['T/M BAN CHẤP HÀNH'], 'Lê Thị Mẫu'],
        [['T/M CHI BỘ'], 'Trần Văn Mẫu'],
      ],
    );
  });
});
