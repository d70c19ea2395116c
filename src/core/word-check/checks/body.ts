import type { Fault, WordCheck, WordCheckTools, WordParagraph } from '../model';
import { normRange, sizeRange } from '../norm';
import { basisFaults } from './basis';
import { hasLetters, oddRun } from './line-looks';

/** Lengths are kept in twentieths of a point. */
const tolerance = 0.1;

/** The body: size, alignment, indent, distances and line spacing; headings of parts. */
export const body: WordCheck = {
  id: 'word-body',
  check: ({ body: paragraphs, partHeadings }, tools) => [
    ...paragraphs.flatMap((paragraph) =>
      paragraphFaults(paragraph, tools).map((message) => ({ message, paragraph })),
    ),
    ...partHeadings.flatMap((paragraph) => partFaults(paragraph, tools)),
    ...basisFaults(paragraphs, tools),
  ],
};

function paragraphFaults(paragraph: WordParagraph, tools: WordCheckTools): string[] {
  const { look, listed, runs } = paragraph;
  const { messages, profile } = tools;
  const { clause } = normRange(profile, 'cỡ chữ');
  const place = tools.clause(clause);
  const sizes = sizeRange(profile, 'body');
  const odd = oddRun(
    runs,
    ({ size, raised }) => !raised && (size < sizes.least || size > sizes.most),
  );
  const indent = normRange(profile, 'thụt đầu dòng');
  const gap = normRange(profile, 'cách đoạn');
  const isOutside = (value: number, range: { least: number; most: number }): boolean =>
    value < range.least - tolerance || value > range.most + tolerance;
  return [
    ...(odd
      ? [messages.size(messages.parts.body, odd.look.size, sizes.least, sizes.most, place)]
      : []),
    ...(look.align === 'justify' ? [] : [messages.justified(place)]),
    ...(!listed && isOutside(look.firstLine, indent)
      ? [messages.firstLine(look.firstLine, place)]
      : []),
    ...(isOutside(look.before + look.after, gap)
      ? [messages.spacing(look.before + look.after, gap.least, place)]
      : []),
    ...lineFaults(paragraph, tools, place),
  ];
}

function lineFaults(
  { look: { line } }: WordParagraph,
  { messages, profile }: WordCheckTools,
  place: string,
): string[] {
  const { least, most } = normRange(profile, 'giãn dòng');
  const fits =
    line.kind === 'exactly' && line.value >= least - tolerance && line.value <= most + tolerance;
  const shown = Math.round(line.value * 100) / 100;
  return fits ? [] : [messages.lineSpacing(line.kind, shown, least, most, place)];
}

/** `Phần thứ …` is bold and centred, number and name. */
function partFaults(paragraph: WordParagraph, { messages, ...tools }: WordCheckTools): Fault[] {
  const place = tools.clause('mục 6.2.2');
  const isBold = paragraph.runs.every(({ text, look }) => look.bold || !hasLetters(text));
  return [
    ...(isBold
      ? []
      : [{ message: messages.look.bold(messages.parts.part, true, place), paragraph }]),
    ...(paragraph.look.align === 'center'
      ? []
      : [{ message: messages.centred(messages.parts.part, place), paragraph }]),
  ];
}
