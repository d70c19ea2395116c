import assert from 'node:assert/strict';
import { pastedMarkdown } from '../../../../src/core/import/html/pasted-markdown';
import {
  fromCodeEditor,
  fromExcel,
  fromGoogleDocs,
  fromLibreOffice,
  fromWord,
  wordItem,
} from './clipboard';

function expectMarkdown(html: string, ...lines: readonly string[]): void {
  assert.deepEqual(pastedMarkdown(html, '')?.markdown.split('\n'), lines);
}

describe('pasting from Word', () => {
  it('makes paragraphs, whatever lines the source is wrapped into', () =>
    expectMarkdown(
      fromWord(`<p class=MsoNormal style='text-align:justify'>Đảng bộ xã Tân Hòa
Mẫu có <b style='mso-bidi-font-weight:normal'>12<span style='mso-spacerun:yes'>  </span></b>chi bộ,<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>n&#259;m&nbsp;2026 &amp; sau &#273;&oacute;.<o:p></o:p></p>`),
      'Đảng bộ xã Tân Hòa Mẫu có **12** chi bộ,',
      '',
      'năm 2026 & sau đó.',
    ));

  it('keeps the number or sign that a list shows', () =>
    expectMarkdown(
      fromWord(
        wordItem('-', 'Việc một') +
          wordItem('·', 'Việc hai', 'Symbol') +
          wordItem('o', 'Việc ba', 'Courier New') +
          wordItem('+', 'Việc bốn') +
          wordItem('1.', 'Việc năm') +
          wordItem('a)', 'Việc sáu'),
      ),
      '- Việc một',
      '• Việc hai',
      '• Việc ba',
      '+ Việc bốn',
      '',
      '1. Việc năm',
      '',
      'a) Việc sáu',
    ));

  it('does not give the sign of an empty item to the next paragraph', () =>
    expectMarkdown(fromWord(`${wordItem('-', '')}<p>Một</p><p>Hai</p>`), 'Một', '', 'Hai'));

  it('keeps line breaks, and lines with a sign apart', () =>
    expectMarkdown(
      fromWord('<p class=MsoNormal>Một<br>\nhai<br>- Ba</p>'),
      'Một\\',
      'hai',
      '',
      '- Ba',
    ));

  it('writes tables, with cells that go over several columns and rows', () =>
    expectMarkdown(
      fromWord(`<table class=MsoTableGrid border=1 cellspacing=0>
 <tr><td width=40 rowspan=2 style='border:solid windowtext 1.0pt'><p class=MsoNormal align=center><b>TT</b></p></td>
  <td colspan=2><p class=MsoNormal><b>Nội dung</b> | ghi chú</p></td></tr>
 <tr><td><p class=MsoNormal>Dòng một</p><p class=MsoNormal>dòng hai</p></td><td align=right>3</td></tr>
 <![if !supportMisalignedColumns]><tr height=0><td width=1></td><td></td><td></td></tr><![endif]></table>`),
      '| TT | Nội dung \\| ghi chú | |',
      '|---|---|---:|',
      '| | Dòng một dòng hai | 3 |',
    ));

  it('takes a table without lines for a layout', () =>
    expectMarkdown(
      fromWord(
        '<table class=MsoNormalTable border=0><tr><td><p>ĐẢNG BỘ TỈNH AN MẪU</p></td><td><p>Bên phải</p></td></tr></table>',
      ),
      'ĐẢNG BỘ TỈNH AN MẪU',
      '',
      'Bên phải',
    ));

  it('puts the text of a table inside a cell on one line', () =>
    expectMarkdown(
      '<table><tr><td>a</td><td>b</td></tr><tr><td><table><tr><td>1</td><td>2</td></tr></table></td><td>c</td></tr></table>',
      '| a | b |',
      '|---|---|',
      '| 1 2 | c |',
    ));

  it('decodes fonts from before Unicode, also when the style sheet names them', () =>
    expectMarkdown(
      fromWord(
        `<p class=Cu>&#167;&#182;ng b&#233; x&#183;</p><p class=MsoNormal style='font-family:VNI-Times'>&Ntilde;a&ucirc;ng bo&auml;</p>
<p class=MsoNormal><span style='font-family:".VnTimeH"'>&#167;&#182;ng &shy;u</span></p>`,
        'p.Cu {font-family:".VnTime",sans-serif;}',
      ),
      'Đảng bộ xã',
      '',
      'Đảng bộ',
      '',
      'ĐẢNG ƯU',
    ));

  it('composes letters', () =>
    assert.equal(
      pastedMarkdown('<p>Đảng ủy</p><p>b</p>'.normalize('NFD'), '')?.markdown,
      'Đảng ủy\n\nb'.normalize('NFC'),
    ));

  it('writes headings in their level and drops links, code and deleted text', () =>
    expectMarkdown(
      `<h1>I. KẾT QUẢ</h1><h3><b>1.1. Thuận lợi</b></h3><p>Theo <a href="https://mau.example">Kế hoạch</a>
<del>cũ</del> <script>alert(1)</script><span style="display:none">ẩn</span>số 1<sup>2</sup></p><blockquote>Trích</blockquote>`,
      '# I. KẾT QUẢ',
      '',
      '### 1.1. Thuận lợi',
      '',
      'Theo Kế hoạch số 1²',
      '',
      '> Trích',
    ));

  it('escapes what Markdown would take for marks', () =>
    expectMarkdown(
      '<p># không phải tiêu đề</p><p>2 * 3 * 4 &lt;!-- `a` [^1] &amp;lt;</p>',
      '\\# không phải tiêu đề',
      '',
      '2 \\* 3 \\* 4 \\<!-- \\`a\\` \\[^1] \\&lt;',
    ));
});

describe('pasting from other programs', () => {
  it('writes a range of Excel as a table, numbers as shown', () =>
    expectMarkdown(
      fromExcel(` <tr height=20>
  <td height=20 class=xl65 width=64>Chi b&#7897;</td>
  <td class=xl65>Đảng viên</td><td class=xl65>Tỷ lệ</td>
 </tr>
 <tr height=20><td>Thôn Mẫu Một</td><td class=xl66 align=right x:num="1234">1.234</td><td align=right>98,5%</td></tr>
 <tr height=0 style='display:none'><td>ẩn</td><td></td><td></td></tr>`),
      '| Chi bộ | Đảng viên | Tỷ lệ |',
      '|---|---:|---:|',
      '| Thôn Mẫu Một | 1.234 | 98,5% |',
    ));

  it('reads LibreOffice', () =>
    expectMarkdown(
      fromLibreOffice,
      'Ban Chấp hành Đảng bộ xã Tân Hòa Mẫu **đã họp** sáu kỳ.',
      '',
      '- Ban hành hai nghị quyết.',
      '- Cho ý kiến 15 nội dung.',
    ));

  it('reads Google Docs', () =>
    expectMarkdown(
      fromGoogleDocs,
      '## 1. Mục tiêu',
      '',
      'Kết nạp từ **12 đảng viên** *trở lên*',
      '',
      '1. Việc thứ nhất',
      '',
      'a) Phần đầu',
      '',
      '2. Việc thứ hai',
    ));

  it('gives lists in lists the signs of reports', () =>
    expectMarkdown(
      '<ul><li>Một<ul><li>Hai<ul><li>Ba</li></ul></li></ul></li><li></li></ul><ol start=4 type=I><li>Bốn<li>Năm</ol><p>Hết</p>',
      '- Một',
      '+ Hai',
      '• Ba',
      '',
      'IV. Bốn',
      '',
      'V. Năm',
      '',
      'Hết',
    ));
});

describe('the plain paste', () => {
  const isPlain = (html: string, plain: string): void =>
    assert.equal(pastedMarkdown(html, plain), undefined);

  it('stays for one line without emphasis', () => {
    isPlain(fromWord('<p class=MsoNormal>Đảng bộ\nxã<o:p></o:p></p>'), 'Đảng bộ xã\r\n');
    isPlain(fromExcel('<tr><td class=xl66 align=right>1.234</td></tr>'), '1.234\r\n');
    assert.ok(pastedMarkdown('<p>Đảng bộ <i>xã</i></p>', 'Đảng bộ xã'));
  });

  it('stays for paragraphs that are apart already', () =>
    isPlain('<p>Một</p><p>Hai</p>', 'Một\r\n\r\nHai'));

  it('stays for text of a code editor, for none and for very much', () => {
    isPlain(fromCodeEditor, '# I. KẾT QUẢ\n\nDòng hai');
    isPlain('<p><o:p>&nbsp;</o:p></p><img src="a.png">', '');
    isPlain(`<p>a</p>${'<p>b</p>'.repeat(300_000)}`, 'a');
    isPlain(`<table>${'<tr><td colspan=100>a</td></tr>'.repeat(1000)}</table>`, 'a');
  });

  it('gives way in one case: letters that have to be put right', () => {
    assert.equal(
      pastedMarkdown(`<p style="font-family:.VnTime">x&#183;</p>`, 'x·')?.markdown,
      'xã',
    );
  });
});

describe('where pasted text goes', () => {
  const places = (html: string): unknown => {
    const { ownLineBefore, ownLineAfter } = pastedMarkdown(html, '') ?? {};
    return [ownLineBefore, ownLineAfter];
  };

  it('needs lines of its own for tables, headings and items', () => {
    assert.deepEqual(places('<p>a</p><p>b</p>'), [false, false]);
    assert.deepEqual(places('<ul><li>a</li></ul><p>b</p>'), [true, false]);
    assert.deepEqual(places('<p>a</p><h1>b</h1>'), [false, true]);
    assert.deepEqual(places('<table><tr><td>a</td><td>b</td></tr></table>'), [true, true]);
  });
});
