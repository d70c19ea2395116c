/** Clipboard HTML as Word, Excel, LibreOffice and Google Docs write it; people and places are invented. */

export function fromWord(body: string, styles = ''): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<title>Tên tệp</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	margin:0in;
	font-size:14.0pt;
	font-family:"Times New Roman",serif;}
${styles}
 @list l0:level1
	{mso-level-number-format:bullet;}
-->
</style>
</head>

<body lang=EN-US style='tab-interval:.5in'>
<!--StartFragment-->

${body}

<!--EndFragment-->
</body>

</html>`;
}

/** A paragraph of a Word list. */
export function wordItem(label: string, text: string, font = 'Times New Roman'): string {
  return `<p class=MsoListParagraphCxSpMiddle style='margin-left:.75in;text-indent:-.25in;
mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:"${font}";
mso-fareast-font-family:"${font}"'><span style='mso-list:Ignore'>${label}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>
`;
}

export function fromExcel(rows: string): string {
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel">
<head>
<meta name=ProgId content=Excel.Sheet>
<style>
<!--table
	{mso-displayed-decimal-separator:"\\,";}
.xl65
	{font-weight:700;
	text-align:center;
	border:.5pt solid windowtext;}
.xl66
	{mso-number-format:"\\#\\,\\#\\#0";}
-->
</style>
</head>
<body link="#0563C1">
<table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:
 collapse;width:144pt'>
<!--StartFragment-->
 <col width=64 span=3 style='width:48pt'>
${rows}
<!--EndFragment-->
</table>
</body>
</html>`;
}

export const fromLibreOffice = `<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<style type="text/css">
		@page { size: 21cm 29.7cm; margin: 2cm }
		p { line-height: 115%; margin-bottom: 0.25cm; background: transparent }
	</style>
</head>
<body lang="vi-VN" link="#000080" dir="ltr"><p style="line-height: 100%">
Ban Chấp hành Đảng bộ xã
Tân Hòa Mẫu <font color="#ff0000"><b>đã họp</b></font> sáu kỳ.</p>
<ul>
	<li><p style="line-height: 100%">
	Ban hành hai nghị quyết.</p></li>
	<li><p style="line-height: 100%">
	Cho ý kiến 15 nội dung.</p></li>
</ul>
<p><br/>
<br/>

</p>
</body>
</html>`;

export const fromGoogleDocs =
  '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0a1b2c3d">' +
  '<h2 dir="ltr"><span style="font-weight:700;white-space:pre-wrap;">1. Mục tiêu</span></h2>' +
  '<p dir="ltr" style="text-align:justify;"><span style="font-weight:400;font-style:normal;white-space:pre-wrap;">' +
  'Kết nạp từ </span><span style="font-weight:700;font-style:normal;white-space:pre-wrap;">12 đảng viên</span>' +
  '<span style="font-weight:400;font-style:italic;white-space:pre-wrap;"> trở lên</span></p>' +
  '<ol><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation">' +
  '<span style="white-space:pre-wrap;">Việc thứ nhất</span></p></li>' +
  '<ol><li dir="ltr" style="list-style-type:lower-alpha;" aria-level="2"><p dir="ltr">' +
  '<span>Phần đầu</span></p></li></ol>' +
  '<li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr"><span>Việc thứ hai</span></p></li></ol>' +
  '</b><br class="Apple-interchange-newline">';

export const fromCodeEditor =
  '<meta charset="utf-8"><div style="color: #cccccc;background-color: #1f1f1f;font-family: Consolas, monospace;' +
  'font-size: 14px;line-height: 19px;white-space: pre;"><div><span style="color: #569cd6;font-weight: bold;">' +
  '# I. KẾT QUẢ</span></div><br><div><span>Dòng hai</span></div></div>';
