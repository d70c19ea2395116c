import type { ProfileName } from '../../../src/core/layout/profile-names';
import { paragraphs, replaced, runs, without } from './edit-docx';
import type { XmlEdit } from './edit-docx';

/** Something done to a sound Word file, and what a check must say: these findings and no others. */
export interface Deviation {
  readonly name: string;
  readonly edits: readonly XmlEdit[];
  readonly findings: readonly (readonly [rule: string, message: RegExp])[];
  /** True for what import and export leave to a person. */
  readonly stays?: boolean;
  readonly profile?: ProfileName;
}

const bold = '<w:b/>';
const upright = '<w:b w:val="0"/>';
const size = (points: number): string => `<w:sz w:val="${points * 2}"/>`;
const align = (value: string): string => `<w:jc w:val="${value}"/>`;
const head = 'word/header1.xml';
const bodyStyle = 'BodyTextFirstIndent';

export const deviations: readonly Deviation[] = [
  {
    name: 'Letter paper',
    edits: [replaced('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"')],
    findings: [['word-page', /Khổ giấy là 215,9 × 279,4 mm/]],
  },
  {
    name: 'landscape without a table',
    edits: [
      replaced('w:w="11906" w:h="16838" w:orient="portrait"', 'w:w="16838" w:h="11906"'),
      {
        change: (xml) =>
          xml.replace(/<w:tbl>|<\/w:tbl>/g, '').replace(/<\/?w:t(?:r|c|blPr|blGrid)\b.*?>/g, ''),
      },
    ],
    findings: [['word-page', /Trang đặt ngang/]],
  },
  {
    name: 'left margin of 20 mm',
    edits: [replaced('w:left="1701"', 'w:left="1134"')],
    findings: [['word-page', /Lề trái là 20 mm; quy định là 30 mm/]],
  },
  {
    name: 'margins of one inch',
    edits: [
      replaced(
        'w:top="1134" w:right="851" w:bottom="1134"',
        'w:top="1440" w:right="1440" w:bottom="1440"',
      ),
    ],
    findings: [
      ['word-page', /Lề trên là 25,4 mm/],
      ['word-page', /Lề dưới là 25,4 mm/],
      ['word-page', /Lề phải là 25,4 mm/],
    ],
  },
  {
    name: 'a gutter',
    edits: [replaced('w:gutter="0"', 'w:gutter="283"')],
    findings: [['word-page', /Lề trái là 35 mm/]],
  },
  {
    name: 'no page number',
    edits: [replaced('PAGE', 'DATE', head)],
    findings: [['word-page-number', /Không thấy số trang/]],
  },
  {
    name: 'page number at the bottom',
    edits: [replaced('<w:headerReference w:type="default"', '<w:footerReference w:type="default"')],
    findings: [['word-page-number', /Số trang ở cuối trang/]],
  },
  {
    name: 'page number on the right',
    edits: [
      replaced('<w:pStyle w:val="Header"/>', `<w:pStyle w:val="Header"/>${align('right')}`, head),
    ],
    findings: [['word-page-number', /chưa ở giữa/]],
  },
  {
    name: 'small page number',
    edits: [
      { part: head, change: (xml) => xml.replaceAll('<w:r>', `<w:r><w:rPr>${size(11)}</w:rPr>`) },
    ],
    findings: [['word-page-number', /Cỡ chữ của số trang là 11; quy định là 14/]],
  },
  {
    name: 'page number on the first page',
    edits: [replaced('<w:titlePg/>', '<w:titlePg w:val="0"/>')],
    findings: [['word-page-number', /Trang 1 không đánh số/]],
  },
  {
    name: 'Roman page numbers',
    edits: [replaced('<w:pgNumType/>', '<w:pgNumType w:fmt="lowerRoman"/>')],
    findings: [['word-page-number', /chữ số Ả Rập/]],
  },
  {
    name: 'page number far from the edge',
    edits: [replaced('w:header="567"', 'w:header="1134"')],
    findings: [['word-page-number', /cách mép trên 20 mm; quy định là 10 mm/]],
  },
  {
    name: 'another font in the text',
    edits: [runs(bodyStyle, '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')],
    findings: [['word-font', /Phông chữ Arial; quy định là Times New Roman/]],
  },
  {
    name: 'a font of the theme in a heading',
    edits: [
      runs('Heading2', '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'),
      {
        part: 'word/theme/theme1.xml',
        change: (xml) => xml.replace(/(<a:minorFont>.*?typeface=")[^"]*"/s, '$1Calibri"'),
      },
    ],
    findings: [['word-font', /Phông chữ Calibri/]],
  },
  {
    name: 'blue letters',
    edits: [runs('Heading2', '<w:color w:val="2e74b5"/>')],
    findings: [['word-font', /màu #2E74B5/]],
  },
  {
    name: 'the Party’s name in 14',
    edits: [runs('PartyName', size(14))],
    findings: [['word-header', /tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” là 14; quy định là 15/]],
  },
  {
    name: 'no Party’s name',
    edits: [without('PartyName')],
    findings: [['word-header', /Không thấy tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”/]],
  },
  {
    name: 'no rule under the Party’s name',
    edits: [without('PartyRule')],
    findings: [['word-header', /Không thấy đường kẻ/]],
  },
  {
    name: 'parent body in bold',
    edits: [runs('ParentBody', bold)],
    findings: [['word-header', /Không in đậm tên cơ quan cấp trên/]],
  },
  {
    name: 'issuing body not bold',
    edits: [runs('IssuingBody', upright)],
    findings: [['word-header', /Cần in đậm tên cơ quan ban hành/]],
  },
  {
    name: 'issuing body on the left of its cell',
    edits: [paragraphs('IssuingBody', align('left'))],
    findings: [['word-header', /nên canh giữa/]],
  },
  {
    name: 'no star',
    edits: [without('Star')],
    findings: [['word-header', /Thiếu dấu sao/]],
  },
  {
    name: 'a colon after “Số”',
    edits: [replaced('>Số <', '>Số: <')],
    findings: [['word-header', /không có dấu hai chấm/]],
  },
  {
    name: 'a number without zero',
    edits: [replaced('>08<', '>8<')],
    findings: [['word-header', /“Số 08-BC\/ĐU”/]],
  },
  {
    name: 'blanks in the number',
    edits: [replaced('>-BC/ĐU<', '> - BC/ĐU<')],
    findings: [['word-header', /không có dấu cách/]],
  },
  {
    name: 'a number as the State writes it',
    edits: [replaced('>-BC/ĐU<', '>/BC-ĐU<')],
    findings: [['state-format', /“BC\/ĐU”|“08-BC\/ĐU”/]],
    stays: true,
  },
  {
    name: 'a date without zero',
    edits: [replaced('ngày 05 tháng 9', 'ngày 5 tháng 9')],
    findings: [['word-header', /“ngày 05 tháng 9 năm 2026”/]],
  },
  {
    name: 'a month with a zero too many',
    edits: [replaced('tháng 9 năm', 'tháng 09 năm')],
    findings: [['word-header', /“ngày 05 tháng 9 năm 2026”/]],
  },
  {
    name: 'an upright date',
    edits: [runs('PlaceAndDate', '<w:i w:val="0"/>')],
    findings: [['word-header', /Cần in nghiêng địa danh và ngày/]],
  },
  {
    name: 'urgency not bold',
    edits: [runs('Urgency', upright)],
    findings: [['word-header', /Cần in đậm mức độ khẩn/]],
  },
  {
    name: 'circulation in 14',
    edits: [
      {
        part: 'word/header2.xml',
        change: (xml) => xml.replace('<w:r>', `<w:r><w:rPr>${size(14)}</w:rPr>`),
      },
    ],
    findings: [['word-header', /phạm vi lưu hành là 14; quy định là 12/]],
  },
  {
    name: 'the State’s title and motto',
    edits: [
      replaced('ĐẢNG CỘNG SẢN VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      { change: (xml) => xml.replaceAll('<w:pStyle w:val="PartyName"/>', align('center')) },
    ],
    findings: [
      ['word-header', /Không thấy tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”/],
      ['state-format', /không có quốc hiệu/],
    ],
    stays: true,
  },
  {
    name: 'the document type in 14',
    edits: [runs('Title', size(14))],
    findings: [['word-title', /tên loại văn bản là 14; quy định là 15–16/]],
  },
  {
    name: 'a title on the left',
    edits: [paragraphs('Title', align('left'))],
    findings: [['word-title', /Cần canh giữa tên loại văn bản/]],
  },
  {
    name: 'a subject in capitals',
    edits: [
      { change: (xml) => xml.replace(/kết quả công tác quý[^<]*/, (text) => text.toUpperCase()) },
    ],
    findings: [['word-title', /Không viết hoa toàn bộ trích yếu/]],
    stays: true,
  },
  {
    name: 'a subject with a capital',
    edits: [replaced('>kết quả công tác quý', '>Kết quả công tác quý')],
    findings: [['word-title', /bắt đầu bằng chữ thường/]],
    stays: true,
  },
  {
    name: 'no hyphens under the subject',
    edits: [without('TitleRule')],
    findings: [['word-title', /năm dấu gạch nối/]],
  },
  {
    name: 'text in 13',
    edits: [runs(bodyStyle, size(13))],
    findings: [['word-body', /lời văn là 13; quy định là 14–15/]],
  },
  {
    name: 'text on the left',
    edits: [paragraphs(bodyStyle, align('left'))],
    findings: [['word-body', /canh đều hai bên/]],
  },
  {
    name: 'no indent',
    edits: [paragraphs(bodyStyle, '<w:ind w:firstLine="0"/>')],
    findings: [['word-body', /lùi vào 0 mm/]],
  },
  {
    name: 'paragraphs that touch',
    edits: [paragraphs(bodyStyle, '<w:spacing w:after="0"/>')],
    findings: [['word-body', /Khoảng cách giữa các đoạn là 0 pt; quy định là ít nhất 6 pt/]],
  },
  {
    name: 'spacing in lines',
    edits: [paragraphs(bodyStyle, '<w:spacing w:line="360" w:lineRule="auto"/>')],
    findings: [['word-body', /Giãn dòng là 1,5 dòng; quy định là “chính xác” 18–22 pt/]],
  },
  {
    name: 'lines too close, by the style',
    edits: [
      replaced(
        'w:line="360" w:lineRule="exact"',
        'w:line="320" w:lineRule="exact"',
        'word/styles.xml',
      ),
    ],
    findings: [['word-body', /chính xác 16 pt/]],
  },
  {
    name: 'a part not in the middle',
    edits: [paragraphs('Heading1', align('left'))],
    findings: [['word-body', /Cần canh giữa số và tên phần/]],
  },
  {
    name: 'an end as the State writes it',
    edits: [replaced('đủ 12 kỳ.', 'đủ 12 kỳ./.')],
    findings: [['state-format', /“\.\/\.”/]],
    stays: true,
  },
  {
    name: 'grounds as the State writes them',
    edits: [
      replaced(
        '<w:p><w:pPr><w:pStyle w:val="BodyTextFirstIndent"/></w:pPr>',
        '<w:p><w:pPr><w:pStyle w:val="BodyTextFirstIndent"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>Căn cứ Điều lệ Đảng;</w:t></w:r></w:p>$&',
      ),
    ],
    findings: [
      ['word-body', /Mỗi căn cứ một dòng, bắt đầu bằng gạch nối/],
      ['word-body', /Dòng căn cứ này kết thúc bằng “\.”/],
      ['word-body', /Căn cứ in chữ đứng/],
    ],
    stays: true,
  },
  {
    name: 'authority with dots',
    edits: [replaced('T/M ĐẢNG ỦY', 'TM. ĐẢNG ỦY')],
    findings: [['state-format', /“T\/M”/]],
    stays: true,
  },
  {
    name: 'authority not bold',
    edits: [runs('SignatureAuthority', upright)],
    findings: [['word-signature', /Cần in đậm quyền hạn ký/]],
  },
  {
    name: 'position in bold',
    edits: [runs('SignaturePosition', bold)],
    findings: [['word-signature', /Không in đậm chức vụ người ký/]],
  },
  {
    name: 'position that names the body',
    edits: [replaced('>BÍ THƯ<', '>BÍ THƯ ĐẢNG ỦY<')],
    findings: [['signature', /BÍ THƯ/]],
    stays: true,
  },
  {
    name: 'a name in capitals',
    edits: [replaced('Nguyễn Văn Mẫu', 'NGUYỄN VĂN MẪU')],
    findings: [['signature', /viết chữ thường/]],
    stays: true,
  },
  {
    name: '“Nơi nhận” as the State prints it',
    edits: [runs('RecipientsHead', '<w:b/><w:i/><w:u w:val="none"/>')],
    findings: [
      ['word-recipients', /Không in đậm chữ “Nơi nhận:”/],
      ['word-recipients', /Không in nghiêng chữ “Nơi nhận:”/],
      ['word-recipients', /Cần gạch chân chữ “Nơi nhận:”/],
    ],
  },
  {
    name: 'recipients in 11',
    edits: [runs('Recipient', size(11))],
    findings: [['word-recipients', /từng nơi nhận là 11; quy định là 12/]],
  },
  {
    name: 'commas behind recipients',
    edits: [{ change: (xml) => xml.replace('Tỉnh ủy;', 'Tỉnh ủy,') }],
    findings: [['word-recipients', /kết thúc bằng “;”/]],
  },
  {
    name: 'semicolons behind recipients, in the old norm',
    edits: [replaced('Tỉnh ủy,', 'Tỉnh ủy;')],
    findings: [['word-recipients', /kết thúc bằng “,” \(HD 36; như HD 05, mục 9\.2\)/]],
    profile: 'hd36',
  },
  {
    name: 'no hyphen before a recipient',
    edits: [replaced('- Các chi bộ trực thuộc;', 'Các chi bộ trực thuộc;')],
    findings: [['word-recipients', /bắt đầu bằng gạch nối/]],
  },
  {
    name: 'the State’s archive line',
    edits: [replaced('Lưu Văn phòng Đảng ủy.', 'Lưu: VT.')],
    findings: [['state-format', /Lưu Văn phòng/]],
    stays: true,
  },
];
