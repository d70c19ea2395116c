import type { LayoutProfile } from '../profile';

/**
 * Hướng dẫn 05-HD/VPTW, 27/5/2026. Behind each value stands where it comes from:
 * R written in the norm (with its clause) · C custom seen in practice · D our default where neither decides.
 */
export const hd05: LayoutProfile = {
  name: 'hd05',
  norm: 'Hướng dẫn 05-HD/VPTW, 27/5/2026',
  language: 'vi-VN',
  font: 'Times New Roman', // R part IV
  page: {
    width: 210, // R part IV: A4
    height: 297, // R part IV: A4
    top: 20, // R part IV
    bottom: 20, // R part IV
    left: 30, // R part IV
    right: 15, // R part IV
    mirrored: true, // R part IV: on the back left 15, right 30
    headerDistance: 10, // R part IV: page number 10 mm from the top edge; circulation the same, appendix 2
    firstPageUnnumbered: true, // R part IV
  },
  headerBlock: {
    partyName: 'ĐẢNG CỘNG SẢN VIỆT NAM', // R appendix 2 row 1
    ruleWidth: 0.75, // R appendix 2 row 1: a solid rule; D: its thickness
    star: '*', // R appendix 2 row 2
    leftWidth: 78, // D
    widestRight: 92, // D
    numberWord: 'Số', // R appendix 2 row 3: no colon
    numberDigits: 2, // R appendix 2 row 3: below 10 with a zero
    numberGap: 6, // C
    dateGap: 6, // C
    draftWord: 'Dự thảo', // R appendix 2
    draftCountWord: 'Dự thảo lần', // R appendix 2
  },
  title: {
    rule: '-----', // R 5.2, appendix 2 row 5
  },
  headings: {
    separators: {}, // C: `I.`, `I-` and `I -` are all met: as typed
  },
  items: {
    step: 0, // C: every level starts at the first-line indent
  },
  annex: {
    firstPage: 1, // R part IV: numbered on its own, from 1
    attachedWord: 'Kèm theo', // C
    documentWord: 'Báo cáo', // D: a report whose title does not say its type
  },
  contents: {
    title: 'MỤC LỤC', // C
    numberWidth: 12, // D
  },
  tables: {
    border: 0.5, // D
    padding: 1.9, // D
  },
  closing: {
    leftWidth: 82, // D
    widestLeft: 100, // D
    recipientsWord: 'Nơi nhận:', // R 9.2 row 9
    recipientSign: '-', // R 9.2 row 9
    recipientEnd: ';', // R 9.2 row 9
    lastRecipientEnd: '.', // R 9.2 row 9
    brace: '}', // C
    braceWidth: 4, // D
    widestNote: 30, // D
    linesKept: 2, // D
  },
  looks: {
    base: { size: 14, line: { multiple: 1 }, before: 0, after: 0 }, // R 6.2.2: 14–15 pt; D: 14
    bodyText: { align: 'justify', line: { exactly: 18 }, after: 6 }, // R 6.2.2: exactly 18–22, 6 pt between
    body: { firstLine: 10 }, // R 6.2.2
    bodyWithPicture: { line: { atLeast: 18 } }, // D: exact spacing would clip the picture
    item: {}, // C: as body text
    quote: { left: 10, italic: true }, // D
    code: { align: 'left' }, // D
    divider: { align: 'center', firstLine: 0 }, // D
    part: {
      align: 'center', // R 6.2.2
      bold: true, // R 6.2.2
      before: 12, // D
      after: 6, // R 6.2.2
      line: { atLeast: 18 }, // D: a heading may hold a picture or a larger size
      keepWithNext: true, // D
      keepLines: true, // D
    },
    partName: { caps: true }, // R 6.2.2
    capital: {
      align: 'left', // D: a wrapped justified heading gets holes
      bold: true, // C
      caps: true, // C
      firstLine: 10, // C
      before: 6, // D
      after: 6, // R 6.2.2
      line: { atLeast: 18 }, // D
      keepWithNext: true, // D
      keepLines: true, // D
    },
    roman: {
      align: 'left', // D
      bold: true, // C
      caps: true, // C
      firstLine: 10, // C
      before: 6, // D
      after: 6, // R 6.2.2
      line: { atLeast: 18 }, // D
      keepWithNext: true, // D
      keepLines: true, // D
    },
    arabic: {
      align: 'left', // D
      bold: true, // C
      firstLine: 10, // C
      after: 6, // R 6.2.2
      line: { atLeast: 18 }, // D
      keepWithNext: true, // D
      keepLines: true, // D
    },
    decimal: {
      align: 'left', // D
      bold: true, // C
      firstLine: 10, // C
      after: 6, // R 6.2.2
      line: { atLeast: 18 }, // D
      keepWithNext: true, // D
      keepLines: true, // D
    },
    letter: {
      align: 'left', // D
      firstLine: 10, // C
      after: 6, // R 6.2.2
      line: { atLeast: 18 }, // D
      keepWithNext: true, // D
      keepLines: true, // D
    },
    partyName: { size: 15, bold: true, caps: true, align: 'center' }, // R appendix 2 row 1; centred C
    partyRule: { line: { exactly: 6 }, size: 2, before: 2 }, // D
    parentBody: { size: 14, caps: true, align: 'center' }, // R appendix 2 row 2; centred C
    issuingBody: { size: 14, bold: true, caps: true, align: 'center' }, // R appendix 2 row 2; centred C
    star: { size: 14, align: 'center' }, // R appendix 2 row 2; D: size
    documentNumber: { size: 14, align: 'center' }, // R appendix 2 row 3; centred C
    placeAndDate: { size: 14, italic: true, align: 'center' }, // R appendix 2 row 4; centred C
    urgency: { size: 14, bold: true, caps: true, align: 'center', before: 6 }, // R appendix 2; D: before
    draft: { size: 14, italic: true, align: 'center', before: 6 }, // R appendix 2; D: before
    circulation: { size: 12, bold: true, caps: true, align: 'right' }, // R appendix 2
    documentType: {
      size: 16, // R 5.2: 15–16; D: 16
      bold: true, // R 5.2
      caps: true, // R 5.2
      align: 'center', // R 5.2
      before: 12, // D
      keepWithNext: true, // D
      keepLines: true, // D
    },
    subject: {
      size: 14, // R 5.2: 14–15; D: 14
      bold: true, // R 5.2
      align: 'center', // R 5.2
      keepWithNext: true, // D
      keepLines: true, // D
    },
    titleNote: { size: 14, align: 'center', before: 6, keepWithNext: true, keepLines: true }, // C: layout C
    titleRule: { size: 14, align: 'center', after: 12, keepWithNext: true }, // R 5.2; D: after
    contentsHead: { bold: true, align: 'center', before: 6, after: 6, keepWithNext: true }, // C; D: room
    contents1: { align: 'left', after: 3 }, // D
    contents2: { align: 'left', left: 5, after: 3 }, // D
    contents3: { align: 'left', left: 10, after: 3 }, // D
    contents4: { align: 'left', left: 15, after: 3 }, // D
    contentsEnd: { size: 6 }, // D
    annexTitle: { align: 'center', bold: true, keepWithNext: true, keepLines: true }, // C: as a part's
    annexNote: { italic: true, align: 'center', before: 6, after: 12, keepWithNext: true }, // C; D: room
    annexNoteTyped: { keepLines: true }, // C: as the line of ours
    tableHead: { size: 13, bold: true, align: 'center', keepWithNext: true }, // D
    tableText: { size: 13, before: 1, after: 1 }, // D
    caption: { bold: true, align: 'center', before: 6, after: 6, keepWithNext: true }, // D
    captionBelow: { keepWithNext: false }, // D: as above a table, but nothing follows it
    picture: { align: 'center', before: 6, after: 6 }, // D
    spacer: { size: 1, line: { exactly: 1 }, after: 5, keepWithNext: true }, // D
    closingGap: { size: 6, line: { exactly: 12 }, keepWithNext: true }, // D
    footnote: { size: 11, align: 'justify' }, // D
    footnoteMark: { superscript: true }, // D
    pageNumber: { size: 14, align: 'center' }, // R part IV
    recipientsHead: { size: 14, underline: true, align: 'left' }, // R 9.2 row 9
    recipient: { size: 12, align: 'left', hanging: 2.5 }, // R 9.2 row 9; D: hanging
    recipientNote: { italic: true }, // C
    brace: { align: 'center' }, // D
    braceNote: { size: 12, align: 'left' }, // C
    drafter: { size: 11, caps: true, align: 'left', before: 6 }, // R: CAPS 11; C: place; D: before
    authority: { size: 14, bold: true, caps: true, align: 'center', keepWithNext: true }, // R 7.2 row 7
    position: { size: 14, caps: true, align: 'center', keepWithNext: true }, // R 7.2 row 7: not bold
    signer: { size: 14, bold: true, align: 'center', before: 72 }, // R 7.2 row 7; D: four lines to sign
    hyperlink: {}, // R part IV: black
    comment: { size: 10, align: 'left' }, // D
    commentMark: { size: 8 }, // D
  },
};
