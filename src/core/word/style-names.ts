import type { Role } from '../layout/profile';

/** How Word knows a style. Built-in styles bear their built-in names, which Word shows in its own language. */
export interface StyleName {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  /** Style of the paragraph that Enter begins. */
  readonly next?: string;
  /** True for a style of characters. */
  readonly inline?: boolean;
  /** True when the style gallery shows it. */
  readonly gallery?: boolean;
}

/** Roles whose style depends on the report: headings take Heading 1–9 by their kinds, items List 1–5 by level. */
export type VariableRole = 'part' | 'capital' | 'roman' | 'arabic' | 'decimal' | 'letter' | 'item';

const bodyStyle = 'BodyTextFirstIndent';

export const styleNames: Readonly<Record<Exclude<Role, VariableRole>, StyleName>> = {
  base: { id: 'Normal', name: 'Normal', gallery: true },
  bodyText: { id: 'BodyText', name: 'Body Text', basedOn: 'Normal' },
  body: { id: bodyStyle, name: 'Body Text First Indent', basedOn: 'BodyText', gallery: true },
  bodyWithPicture: {
    id: 'BodyWithPicture',
    name: 'Đoạn có hình',
    basedOn: bodyStyle,
    next: bodyStyle,
  },
  quote: { id: 'Quote', name: 'Quote', basedOn: bodyStyle, next: bodyStyle, gallery: true },
  code: { id: 'PlainText', name: 'Plain Text', basedOn: 'BodyText' },
  divider: { id: 'Divider', name: 'Dòng ngăn cách', basedOn: bodyStyle, next: bodyStyle },
  partName: { id: 'PartName', name: 'Tên phần', inline: true },
  partyName: { id: 'PartyName', name: 'Tiêu đề Đảng', basedOn: 'Normal', next: 'PlaceAndDate' },
  partyRule: {
    id: 'PartyRule',
    name: 'Đường kẻ dưới tiêu đề',
    basedOn: 'Normal',
    next: 'PlaceAndDate',
  },
  parentBody: {
    id: 'ParentBody',
    name: 'Cơ quan cấp trên',
    basedOn: 'Normal',
    next: 'IssuingBody',
  },
  issuingBody: { id: 'IssuingBody', name: 'Cơ quan ban hành', basedOn: 'Normal' },
  star: { id: 'Star', name: 'Dấu sao', basedOn: 'Normal', next: 'DocumentNumber' },
  documentNumber: { id: 'DocumentNumber', name: 'Số và ký hiệu', basedOn: 'Normal' },
  placeAndDate: { id: 'PlaceAndDate', name: 'Địa danh và ngày', basedOn: 'Normal' },
  urgency: { id: 'Urgency', name: 'Mức độ khẩn', basedOn: 'Normal' },
  draft: { id: 'DraftMark', name: 'Dự thảo', basedOn: 'Normal' },
  circulation: { id: 'Circulation', name: 'Phạm vi lưu hành', basedOn: 'Normal' },
  documentType: { id: 'Title', name: 'Title', basedOn: 'Normal', next: 'Subtitle', gallery: true },
  subject: {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'TitleRule',
    gallery: true,
  },
  titleNote: { id: 'TitleNote', name: 'Chú thích tiêu đề', basedOn: 'Normal', next: 'TitleRule' },
  titleRule: { id: 'TitleRule', name: 'Gạch dưới tiêu đề', basedOn: 'Normal', next: bodyStyle },
  contentsHead: { id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Normal', next: bodyStyle },
  contents1: { id: 'TOC1', name: 'toc 1', basedOn: 'Normal' },
  contents2: { id: 'TOC2', name: 'toc 2', basedOn: 'Normal' },
  contents3: { id: 'TOC3', name: 'toc 3', basedOn: 'Normal' },
  contents4: { id: 'TOC4', name: 'toc 4', basedOn: 'Normal' },
  contentsEnd: { id: 'ContentsEnd', name: 'Hết mục lục', basedOn: 'Normal', next: bodyStyle },
  annexTitle: {
    id: 'AnnexTitle',
    name: 'Tên phụ lục',
    basedOn: 'Normal',
    next: 'AnnexNote',
    gallery: true,
  },
  annexNote: { id: 'AnnexNote', name: 'Phụ lục kèm theo', basedOn: 'Normal', next: bodyStyle },
  annexNoteTyped: {
    id: 'AnnexNoteTyped',
    name: 'Phụ lục kèm theo (tự gõ)',
    basedOn: 'AnnexNote',
    next: bodyStyle,
  },
  tableHead: { id: 'TableHead', name: 'Đầu bảng', basedOn: 'TableText' },
  tableText: { id: 'TableText', name: 'Chữ trong bảng', basedOn: 'Normal', gallery: true },
  caption: { id: 'Caption', name: 'caption', basedOn: 'Normal', next: bodyStyle, gallery: true },
  captionBelow: {
    id: 'CaptionBelow',
    name: 'Chú thích dưới hình',
    basedOn: 'Caption',
    next: bodyStyle,
  },
  picture: { id: 'Picture', name: 'Hình', basedOn: 'Normal', next: bodyStyle },
  spacer: { id: 'Spacer', name: 'Khoảng cách bảng', basedOn: 'Normal', next: bodyStyle },
  closingGap: { id: 'ClosingGap', name: 'Khoảng cách trước chữ ký', basedOn: 'Normal' },
  footnote: { id: 'FootnoteText', name: 'footnote text', basedOn: 'Normal' },
  footnoteMark: { id: 'FootnoteReference', name: 'footnote reference', inline: true },
  pageNumber: { id: 'Header', name: 'header', basedOn: 'Normal' },
  recipientsHead: { id: 'RecipientsHead', name: 'Nơi nhận', basedOn: 'Normal', next: 'Recipient' },
  recipient: { id: 'Recipient', name: 'Nơi nhận từng dòng', basedOn: 'Normal' },
  recipientNote: { id: 'RecipientNote', name: 'Ghi chú nơi nhận', inline: true },
  brace: { id: 'Brace', name: 'Dấu ngoặc nơi nhận', basedOn: 'Normal' },
  braceNote: { id: 'BraceNote', name: 'Ghi chú nhóm nơi nhận', basedOn: 'Normal' },
  drafter: { id: 'Drafter', name: 'Ký hiệu người soạn thảo', basedOn: 'Normal' },
  authority: {
    id: 'SignatureAuthority',
    name: 'Quyền hạn ký',
    basedOn: 'Normal',
    next: 'SignaturePosition',
  },
  position: {
    id: 'SignaturePosition',
    name: 'Chức vụ người ký',
    basedOn: 'Normal',
    next: 'SignatureName',
  },
  signer: { id: 'SignatureName', name: 'Họ tên người ký', basedOn: 'Normal' },
  hyperlink: { id: 'Hyperlink', name: 'Hyperlink', inline: true },
  comment: { id: 'CommentText', name: 'annotation text', basedOn: 'Normal' },
  commentMark: { id: 'CommentReference', name: 'annotation reference', inline: true },
};

/** Word's five built-in list styles without numbers: signs are typed, never Word's bullets. */
export const itemStyles: readonly StyleName[] = [1, 2, 3, 4, 5].map((level) => ({
  id: level === 1 ? 'List' : `List${level}`,
  name: level === 1 ? 'List' : `List ${level}`,
  basedOn: bodyStyle,
}));

/** Cells of the body of a table, by the alignment of their column. */
export const cellStyles = {
  left: styleNames.tableText,
  center: { id: 'TableTextCenter', name: 'Chữ trong bảng (giữa)', basedOn: 'TableText' },
  right: { id: 'TableTextRight', name: 'Chữ trong bảng (phải)', basedOn: 'TableText' },
} as const satisfies Record<string, StyleName>;

/** Word's built-in style of a heading level, 1 to 9. */
export function headingStyle(level: number): StyleName {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: bodyStyle,
    gallery: true,
  };
}

/** Table styles: Word's grid for tables of the report, and a bare one for blocks side by side. */
export const tableStyles = {
  grid: 'TableGrid',
  columns: 'TwoColumns',
  none: 'TableNormal',
} as const;

/** Styles of what the front matter says; body text never bears them. */
export const frontMatterStyles: ReadonlySet<string> = new Set(
  (
    [
      'partyName',
      'partyRule',
      'parentBody',
      'issuingBody',
      'star',
      'documentNumber',
      'placeAndDate',
      'urgency',
      'draft',
      'circulation',
      'documentType',
      'subject',
      'titleNote',
      'titleRule',
      'contentsHead',
      'contents1',
      'contents2',
      'contents3',
      'contents4',
      'contentsEnd',
      'annexNote',
      'recipientsHead',
      'recipient',
      'brace',
      'braceNote',
      'drafter',
      'authority',
      'position',
      'signer',
      'pageNumber',
    ] as const
  ).map((role) => styleNames[role].id),
);
