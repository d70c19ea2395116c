import type { LayoutProfile } from '../layout/profile';
import type { Metadata } from '../report/front-matter/model';
import type { Block, Heading, Report } from '../report/model';
import { balanceLines } from './balance-lines';
import { bodyParts } from './body';
import type { BodyPart, BodyTools } from './body';
import { bodyNameInText } from './body-name';
import { dateInFigures } from './date-line';
import { documentNumber } from './document-number';
import { pieceRuns } from './field-text';
import type { LinePiece } from './field-text';
import { glue } from './glue';
import { inlineRuns } from './inlines';
import type { ParagraphPart } from './paragraph';
import { styleNames } from './style-names';
import { lineBreak } from './text-runs';
import { textWidth } from './text-width';

/** A line that says which document the annex belongs to, typed by hand. */
const attached = /^\((?:ban hành )?kèm theo(?!\p{L})/iu;

/**
 * The beginning of an annex and what follows on the same paper: number and name, each on a line, the document
 * it belongs to, its blocks. A line “(Kèm theo …)” right below the heading replaces ours.
 */
export function annexParts(
  heading: Heading,
  blocks: readonly Block[],
  report: Report,
  tools: BodyTools,
): BodyPart[] {
  const [first, ...rest] = blocks;
  const typed = first?.type === 'paragraph' && attached.test(first.passage.text.trim());
  const title = annexTitle(heading, tools);
  if (!typed) return [title, attachedLine(report, tools), ...bodyParts(blocks, tools)];
  const line: ParagraphPart = {
    type: 'paragraph',
    style: styleNames.annexNoteTyped.id,
    children: inlineRuns(first.passage, tools),
    text: first.passage.text,
    range: first.range,
  };
  return [title, line, ...bodyParts(rest, tools)];
}

function annexTitle(heading: Heading, tools: BodyTools): ParagraphPart {
  const { passage, annex, range } = heading;
  const { figureEnd = 0, titleStart = 0 } = annex ?? {};
  const style = styleNames.partName.id;
  const figure = inlineRuns(passage, tools, { end: figureEnd });
  const title = inlineRuns(passage, tools, { start: titleStart, style, wholeWords: true });
  return {
    type: 'paragraph',
    style: styleNames.annexTitle.id,
    children: tools.contents.marked(
      heading,
      title.length > 0 ? [...figure, lineBreak(), ...title] : figure,
    ),
    text: passage.text,
    range,
  };
}

/** `(Kèm theo Báo cáo số 08-BC/ĐU, ngày 03/02/2026 của Đảng ủy xã Tân Hòa Mẫu)` */
function attachedLine({ frontMatter }: Report, tools: BodyTools): ParagraphPart {
  const pieces = attachedPieces(frontMatter.metadata, tools.profile);
  const text = glue(pieces.map((piece) => piece.text).join(''));
  const look = { ...tools.profile.looks.base, ...tools.profile.looks.annexNote };
  const lines = balanceLines(text, (tools.textWidth / 20) * widest, (part) =>
    textWidth(part, look),
  );
  const broken = lines.join('\n');
  let at = 0;
  const shown = pieces.map((piece) => {
    const start = at;
    at += piece.text.length;
    return { ...piece, text: broken.slice(start, at) };
  });
  return {
    type: 'paragraph',
    style: styleNames.annexNote.id,
    children: pieceRuns(shown, tools.marks),
    text,
  };
}

/** Share of the text width a line may take: a full line would not look centred. */
const widest = 0.97;

function attachedPieces(metadata: Metadata, { annex, headerBlock }: LayoutProfile): LinePiece[] {
  const { number, code, date, issuingBody, parentBody, documentType } = metadata;
  const [word, ...figures] = documentNumber(number?.text, code?.text, headerBlock);
  const bodies = issuingBody.length > 0 ? issuingBody : parentBody;
  const issuer = bodies.map(({ text }) => bodyNameInText(text)).join(' ');
  const ours = (text: string): LinePiece => ({ text, typed: false });
  return [
    ours(`(${annex.attachedWord} `),
    documentType
      ? { text: sentenceCase(documentType.text), typed: true }
      : ours(annex.documentWord),
    ours(` ${(word?.text ?? '').toLowerCase()}`),
    // Room for the number ends no line.
    ...figures.map((piece) => (piece.typed ? piece : ours(piece.text.replaceAll(' ', '\u00A0')))),
    ours(', ngày '),
    dateInFigures(date?.text, headerBlock),
    ...(issuer === '' ? [] : [ours(' của '), { text: issuer, typed: true }]),
    ours(')'),
  ];
}

/** `BÁO CÁO CHÍNH TRỊ` is `Báo cáo chính trị` inside a sentence. */
function sentenceCase(typed: string): string {
  const text = typed.trim();
  if (/\p{Ll}/u.test(text)) return text.charAt(0).toUpperCase() + text.slice(1);
  return text.charAt(0) + text.slice(1).toLowerCase();
}
