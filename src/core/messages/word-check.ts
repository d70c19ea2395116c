import { catalogue } from './catalogue';

/** A number with a decimal comma, as Vietnamese writes it. */
const vietnamese = (value: number): string => String(value).replace('.', ',');
const range = (least: number, most: number, show: (value: number) => string): string => {
  if (most === Infinity) return `≥ ${show(least)}`;
  return least === most ? show(least) : `${show(least)}–${show(most)}`;
};

/** What a check of a Word file made elsewhere says; `clause` is the norm with the place in it. */
export const wordCheckMessages = catalogue({
  vi: {
    descriptions: {
      'word-page': 'Khổ giấy, hướng giấy và lề',
      'word-page-number': 'Số trang',
      'word-font': 'Phông chữ và màu chữ',
      'word-header': 'Phần đầu: tiêu đề, cơ quan, số và ký hiệu, địa danh và ngày',
      'word-title': 'Tên loại và trích yếu',
      'word-body': 'Lời văn: cỡ chữ, giãn dòng, khoảng cách, thụt đầu dòng, canh lề; căn cứ',
      'word-signature': 'Thể thức ký',
      'word-recipients': 'Nơi nhận',
    },
    parts: {
      partyName: 'tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
      parentBody: 'tên cơ quan cấp trên',
      issuingBody: 'tên cơ quan ban hành',
      documentNumber: 'số và ký hiệu',
      placeAndDate: 'địa danh và ngày',
      urgency: 'mức độ khẩn',
      draft: 'chữ “Dự thảo”',
      circulation: 'phạm vi lưu hành',
      documentType: 'tên loại văn bản',
      subject: 'trích yếu',
      titleRule: 'gạch dưới trích yếu',
      part: 'số và tên phần',
      authority: 'quyền hạn ký',
      position: 'chức vụ người ký',
      signer: 'họ tên người ký',
      recipientsHead: 'chữ “Nơi nhận:”',
      recipient: 'từng nơi nhận',
      body: 'lời văn',
      pageNumber: 'số trang',
    },
    clause: (norm: string, place: string, replaced: boolean) =>
      replaced ? `${norm}; như HD 05, ${place}` : `${norm}, ${place}`,
    size: (part: string, own: number, least: number, most: number, clause: string) =>
      `Cỡ chữ của ${part} là ${vietnamese(own)}; quy định là ${range(least, most, vietnamese)} (${clause}).`,
    look: {
      bold: (part: string, wanted: boolean, clause: string) =>
        `${wanted ? 'Cần in đậm' : 'Không in đậm'} ${part} (${clause}).`,
      italic: (part: string, wanted: boolean, clause: string) =>
        `${wanted ? 'Cần in nghiêng' : 'Không in nghiêng'} ${part} (${clause}).`,
      underline: (part: string, wanted: boolean, clause: string) =>
        `${wanted ? 'Cần gạch chân' : 'Không gạch chân'} ${part} (${clause}).`,
      caps: (part: string, wanted: boolean, clause: string) =>
        `${wanted ? 'Cần viết hoa toàn bộ' : 'Không viết hoa toàn bộ'} ${part} (${clause}).`,
    },
    centred: (part: string, clause: string) => `Cần canh giữa ${part} (${clause}).`,
    centredByCustom: 'Các dòng ở phần đầu nên canh giữa cho cân đối.',
    side: (part: string, side: 'left' | 'right', clause: string) =>
      `Cần đặt ${part} ở bên ${side === 'left' ? 'trái' : 'phải'} (${clause}).`,
    paper: (width: number, height: number, clause: string) =>
      `Khổ giấy là ${vietnamese(width)} × ${vietnamese(height)} mm; quy định là A4, 210 × 297 mm (${clause}).`,
    noPaper: (clause: string) =>
      `Tệp không đặt khổ giấy; quy định là A4, 210 × 297 mm (${clause}).`,
    noMargins: (top: number, bottom: number, left: number, right: number, clause: string) =>
      `Tệp không đặt lề; quy định là trên ${top} mm, dưới ${bottom} mm, trái ${left} mm, phải ${right} mm (${clause}).`,
    landscape: (clause: string) =>
      `Trang đặt ngang mà không có bảng. Văn bản in dọc; chỉ bảng rộng mới đặt ngang (${clause}).`,
    margin: (
      side: 'top' | 'bottom' | 'left' | 'right',
      own: number,
      wanted: number,
      clause: string,
    ) =>
      `Lề ${{ top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' }[side]} là ${vietnamese(own)} mm; quy định là ${vietnamese(wanted)} mm (${clause}).`,
    noPageNumber: (clause: string) =>
      `Không thấy số trang. Từ trang 2, số trang ở giữa, phía trên (${clause}).`,
    numberBelow: (clause: string) =>
      `Số trang ở cuối trang; quy định là ở giữa, phía trên (${clause}).`,
    numberNotCentred: (clause: string) => `Số trang chưa ở giữa (${clause}).`,
    numberOnFirst: (clause: string) => `Trang 1 không đánh số (${clause}).`,
    numberNotArabic: (clause: string) => `Số trang dùng chữ số Ả Rập (${clause}).`,
    numberDistance: (own: number, wanted: number, clause: string) =>
      `Số trang cách mép trên ${vietnamese(own)} mm; quy định là ${vietnamese(wanted)} mm (${clause}).`,
    font: (own: string, wanted: string, clause: string) =>
      `Phông chữ ${own}; quy định là ${wanted} (${clause}).`,
    legacyFont: (own: string, wanted: string, clause: string) =>
      `Phông chữ ${own} không theo bảng mã Unicode; quy định là ${wanted}, Unicode (${clause}).`,
    color: (own: string, clause: string) => `Chữ có màu #${own}; quy định là màu đen (${clause}).`,
    noHeader: (clause: string) =>
      `Không thấy phần đầu văn bản: tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”, tên cơ quan, số và ký hiệu, địa danh và ngày (${clause}).`,
    missing: (part: string, clause: string) => `Không thấy ${part} (${clause}).`,
    noStar: (clause: string) => `Thiếu dấu sao (*) dưới tên cơ quan ban hành (${clause}).`,
    noRule: (clause: string) => `Không thấy đường kẻ dưới “ĐẢNG CỘNG SẢN VIỆT NAM” (${clause}).`,
    numberColon: (clause: string) =>
      `Sau chữ “Số” không có dấu hai chấm, chẳng hạn “Số 08-BC/ĐU” (${clause}).`,
    numberZero: (right: string, clause: string) =>
      `Số văn bản nhỏ hơn 10 có số 0 đứng trước: “${right}” (${clause}).`,
    numberSpaces: (clause: string) =>
      `Trong số và ký hiệu không có dấu cách quanh “-” và “/” (${clause}).`,
    date: (right: string, clause: string) =>
      `Ngày viết “${right}”: ngày nhỏ hơn 10 và tháng 1, 2 có số 0 đứng trước, tháng 3 đến 9 không có (${clause}).`,
    noTitle: (clause: string) => `Không thấy tên loại và trích yếu (${clause}).`,
    noTitleRule: (rule: string, clause: string) =>
      `Dưới trích yếu cần có năm dấu gạch nối “${rule}” (${clause}).`,
    subjectCapital: (clause: string) => `Trích yếu bắt đầu bằng chữ thường (${clause}).`,
    justified: (clause: string) => `Lời văn cần canh đều hai bên (${clause}).`,
    firstLine: (own: number, clause: string) =>
      `Dòng đầu đoạn lùi vào ${vietnamese(own)} mm; quy định là khoảng 10 mm (${clause}).`,
    spacing: (own: number, least: number, clause: string) =>
      `Khoảng cách giữa các đoạn là ${vietnamese(own)} pt; quy định là ít nhất ${vietnamese(least)} pt (${clause}).`,
    lineSpacing: (
      kind: 'exactly' | 'atLeast' | 'multiple',
      own: number,
      least: number,
      most: number,
      clause: string,
    ) =>
      `Giãn dòng là ${{ exactly: 'chính xác ', atLeast: 'ít nhất ', multiple: '' }[kind]}${vietnamese(own)} ${kind === 'multiple' ? 'dòng' : 'pt'}; quy định là “chính xác” ${range(least, most, vietnamese)} pt (${clause}).`,
    basisSign: (clause: string) => `Mỗi căn cứ một dòng, bắt đầu bằng gạch nối “- ” (${clause}).`,
    basisEnd: (mark: string, clause: string) =>
      `Dòng căn cứ này kết thúc bằng “${mark}” (${clause}).`,
    basisItalic: (clause: string) => `Căn cứ in chữ đứng, không nghiêng (${clause}).`,
    noSignature: (clause: string) => `Không thấy thể thức ký (${clause}).`,
    noRecipients: (clause: string) => `Không thấy nơi nhận (${clause}).`,
    recipientsColon: (right: string, clause: string) => `Viết “${right}” (${clause}).`,
    recipientSign: (sign: string, clause: string) =>
      `Mỗi nơi nhận bắt đầu bằng gạch nối “${sign} ” (${clause}).`,
    recipientEnd: (mark: string, clause: string) =>
      `Dòng nơi nhận này kết thúc bằng “${mark}” (${clause}).`,
    place: (paragraph: number | undefined, page: number | undefined, quote: string) =>
      [
        ...(page === undefined ? [] : [`trang ${page}`]),
        `${paragraph === undefined ? '' : `đoạn ${paragraph} `}“${quote}”`,
      ].join(', '),
    wholeFile: 'cả tệp',
    others: (count: number) => ` (và ${count} chỗ khác)`,
    fixedByExport: (count: number, all: boolean) =>
      all
        ? 'Nhập tệp này thành báo cáo rồi xuất lại ra Word thì tất cả các mục này tự đúng.'
        : `Nhập tệp này thành báo cáo rồi xuất lại ra Word thì ${count} mục tự đúng; các mục còn lại cần sửa lời văn sau khi nhập.`,
    report: {
      title: (name: string, norm: string) => `Kiểm tra tệp Word: ${name} theo ${norm}`,
      clean: 'Không phát hiện chỗ nào sai thể thức.',
      count: (count: number) => `Có ${count} mục cần xem.`,
      heads: ['Chỗ', 'Phát hiện', 'Nhập rồi xuất lại thì tự đúng'],
      yes: 'có',
      no: 'cần sửa lời văn',
    },
    editor: {
      pick: 'Chọn tệp Word để kiểm tra',
      check: 'Kiểm tra',
      wordFiles: 'Tệp Word',
      checking: (name: string) => `Đang kiểm tra ${name}`,
      unreadable: (name: string, reason: string) => `Không kiểm tra được ${name}: ${reason}`,
      done: (name: string, count: number) =>
        count === 0
          ? `${name}: không phát hiện chỗ nào sai thể thức.`
          : `${name}: ${count} mục cần xem.`,
      importIt: 'Nhập thành báo cáo',
      otherNorm: (norm: string) => `So với ${norm}`,
    },
  },
  en: {
    descriptions: {
      'word-page': 'Paper, orientation and margins',
      'word-page-number': 'Page numbers',
      'word-font': 'Fonts and colours',
      'word-header': 'Header block: Party’s name, bodies, number, place and date',
      'word-title': 'Type and subject',
      'word-body': 'Body: size, line spacing, distances, indent, alignment; grounds',
      'word-signature': 'Signature',
      'word-recipients': 'Recipients',
    },
    parts: {
      partyName: 'the Party’s name',
      parentBody: 'the parent body',
      issuingBody: 'the issuing body',
      documentNumber: 'number and code',
      placeAndDate: 'place and date',
      urgency: 'the urgency',
      draft: 'the draft mark',
      circulation: 'the circulation mark',
      documentType: 'the document type',
      subject: 'the subject',
      titleRule: 'the hyphens under the subject',
      part: 'number and name of a Phần',
      authority: 'the authority',
      position: 'the position',
      signer: 'the signer’s name',
      recipientsHead: '“Nơi nhận:”',
      recipient: 'recipients',
      body: 'body text',
      pageNumber: 'the page number',
    },
    clause: (norm: string, place: string, replaced: boolean) =>
      replaced ? `${norm}; as HD 05, ${place}` : `${norm}, ${place}`,
    size: (part: string, own: number, least: number, most: number, clause: string) =>
      `The size of ${part} is ${own} pt; the norm says ${range(least, most, String)} pt (${clause}).`,
    look: {
      bold: (part: string, wanted: boolean, clause: string) =>
        `Print ${part} ${wanted ? 'bold' : 'without bold'} (${clause}).`,
      italic: (part: string, wanted: boolean, clause: string) =>
        `Print ${part} ${wanted ? 'in italics' : 'upright'} (${clause}).`,
      underline: (part: string, wanted: boolean, clause: string) =>
        `Print ${part} ${wanted ? 'underlined' : 'without underline'} (${clause}).`,
      caps: (part: string, wanted: boolean, clause: string) =>
        `Write ${part} ${wanted ? 'in capitals' : 'without capitals throughout'} (${clause}).`,
    },
    centred: (part: string, clause: string) => `Centre ${part} (${clause}).`,
    centredByCustom: 'By custom the lines of the header block are centred.',
    side: (part: string, side: 'left' | 'right', clause: string) =>
      `Place ${part} on the ${side} (${clause}).`,
    paper: (width: number, height: number, clause: string) =>
      `The paper is ${width} × ${height} mm; the norm says A4, 210 × 297 mm (${clause}).`,
    noPaper: (clause: string) =>
      `The file sets no paper; the norm says A4, 210 × 297 mm (${clause}).`,
    noMargins: (top: number, bottom: number, left: number, right: number, clause: string) =>
      `The file sets no margins; the norm says top ${top}, bottom ${bottom}, left ${left}, right ${right} mm (${clause}).`,
    landscape: (clause: string) =>
      `Landscape pages without a table; only wide tables may lie across (${clause}).`,
    margin: (
      side: 'top' | 'bottom' | 'left' | 'right',
      own: number,
      wanted: number,
      clause: string,
    ) => `The ${side} margin is ${own} mm; the norm says ${wanted} mm (${clause}).`,
    noPageNumber: (clause: string) =>
      `No page numbers. From page 2 on they stand at the top, centred (${clause}).`,
    numberBelow: (clause: string) =>
      `Page numbers stand at the bottom; the norm wants them at the top, centred (${clause}).`,
    numberNotCentred: (clause: string) => `Page numbers are not centred (${clause}).`,
    numberOnFirst: (clause: string) => `Page 1 bears no number (${clause}).`,
    numberNotArabic: (clause: string) => `Page numbers are Arabic (${clause}).`,
    numberDistance: (own: number, wanted: number, clause: string) =>
      `Page numbers stand ${own} mm from the top edge; the norm says ${wanted} mm (${clause}).`,
    font: (own: string, wanted: string, clause: string) =>
      `The font is ${own}; the norm says ${wanted} (${clause}).`,
    legacyFont: (own: string, wanted: string, clause: string) =>
      `The font ${own} is not Unicode; the norm says ${wanted}, Unicode (${clause}).`,
    color: (own: string, clause: string) =>
      `Letters in colour #${own}; the norm says black (${clause}).`,
    noHeader: (clause: string) =>
      `No header block: the Party’s name, the bodies, number, place and date (${clause}).`,
    missing: (part: string, clause: string) => `Missing: ${part} (${clause}).`,
    noStar: (clause: string) => `No star (*) under the issuing body (${clause}).`,
    noRule: (clause: string) => `No rule under “ĐẢNG CỘNG SẢN VIỆT NAM” (${clause}).`,
    numberColon: (clause: string) => `No colon after “Số”, as in “Số 08-BC/ĐU” (${clause}).`,
    numberZero: (right: string, clause: string) =>
      `Numbers below 10 begin with a zero: “${right}” (${clause}).`,
    numberSpaces: (clause: string) => `No blanks around “-” and “/” in the number (${clause}).`,
    date: (right: string, clause: string) =>
      `The date is written “${right}”: days below 10 and the months 1 and 2 begin with a zero, 3 to 9 do not (${clause}).`,
    noTitle: (clause: string) => `No type and subject (${clause}).`,
    noTitleRule: (rule: string, clause: string) =>
      `Five hyphens “${rule}” stand under the subject (${clause}).`,
    subjectCapital: (clause: string) => `The subject begins in lower case (${clause}).`,
    justified: (clause: string) => `Body text is justified (${clause}).`,
    firstLine: (own: number, clause: string) =>
      `The first line is indented ${own} mm; the norm says about 10 mm (${clause}).`,
    spacing: (own: number, least: number, clause: string) =>
      `${own} pt between paragraphs; the norm says at least ${least} pt (${clause}).`,
    lineSpacing: (
      kind: 'exactly' | 'atLeast' | 'multiple',
      own: number,
      least: number,
      most: number,
      clause: string,
    ) =>
      `The line spacing is ${{ exactly: 'exactly ', atLeast: 'at least ', multiple: '' }[kind]}${own} ${kind === 'multiple' ? 'lines' : 'pt'}; the norm says exactly ${range(least, most, String)} pt (${clause}).`,
    basisSign: (clause: string) => `One ground a line, beginning with “- ” (${clause}).`,
    basisEnd: (mark: string, clause: string) => `This ground ends with “${mark}” (${clause}).`,
    basisItalic: (clause: string) => `Grounds are upright (${clause}).`,
    noSignature: (clause: string) => `No signature (${clause}).`,
    noRecipients: (clause: string) => `No recipients (${clause}).`,
    recipientsColon: (right: string, clause: string) => `Write “${right}” (${clause}).`,
    recipientSign: (sign: string, clause: string) =>
      `Each recipient begins with “${sign} ” (${clause}).`,
    recipientEnd: (mark: string, clause: string) => `This line ends with “${mark}” (${clause}).`,
    place: (paragraph: number | undefined, page: number | undefined, quote: string) =>
      [
        ...(page === undefined ? [] : [`page ${page}`]),
        `${paragraph === undefined ? '' : `paragraph ${paragraph} `}“${quote}”`,
      ].join(', '),
    wholeFile: 'whole file',
    others: (count: number) => ` (and ${count} more)`,
    fixedByExport: (count: number, all: boolean) =>
      all
        ? 'Import this file as a report and export it again: all of this comes right.'
        : `Import this file as a report and export it again: ${count} of these come right; the others need the text changed after import.`,
    report: {
      title: (name: string, norm: string) => `Check of a Word file: ${name} against ${norm}`,
      clean: 'Nothing found.',
      count: (count: number) => `${count} to look at.`,
      heads: ['Place', 'Finding', 'Comes right by import and export'],
      yes: 'yes',
      no: 'change the text',
    },
    editor: {
      pick: 'Choose the Word file to check',
      check: 'Check',
      wordFiles: 'Word files',
      checking: (name: string) => `Checking ${name}`,
      unreadable: (name: string, reason: string) => `Cannot check ${name}: ${reason}`,
      done: (name: string, count: number) =>
        count === 0 ? `${name}: nothing found.` : `${name}: ${count} to look at.`,
      importIt: 'Import as a report',
      otherNorm: (norm: string) => `Check against ${norm}`,
    },
  },
});
