import type { LayoutProfile, Role } from '../layout/profile';
import type { Metadata, Scalar } from '../report/front-matter/model';
import { balanceLines } from './balance-lines';
import type { DraftMarks } from './draft-marks';
import { fieldRuns } from './field-text';
import { glue } from './glue';
import type { ParagraphPart } from './paragraph';
import { styleNames } from './style-names';
import { textAreaWidth } from './text-area';
import { textWidth } from './text-width';

type TitleRole = Extract<Role, 'documentType' | 'subject' | 'titleNote'>;

/**
 * The title: type and subject, or the lines of `tiêu đề`, with the hyphens under it. Of those lines, the ones in
 * capitals print as a type does, one in brackets as a note, all others as a subject.
 */
export function titleParts(
  metadata: Metadata,
  profile: LayoutProfile,
  marks: DraftMarks,
): ParagraphPart[] {
  const { looks, title } = profile;
  const width = (textAreaWidth(profile) / 20) * widest;
  const lines =
    metadata.titleLines.length > 0 ? metadata.titleLines.map(withRole) : typeAndSubject(metadata);
  if (lines.length === 0) return [];
  return [...lines.map(toPart), part(styleNames.titleRule.id, title.rule)];

  function toPart({ role, scalar }: TitleLine): ParagraphPart {
    const measure = (text: string): number => textWidth(text, looks[role]);
    const broken = scalar.text
      .trim()
      .split(/(?<!\s)\s*\n\s*/)
      .flatMap((line) => balanceLines(glue(line), width, measure))
      .join('\n');
    return part(styleNames[role].id, broken, scalar);
  }

  function part(style: string, text: string, scalar?: Scalar): ParagraphPart {
    const children = fieldRuns(text, marks);
    return {
      type: 'paragraph',
      style,
      children,
      text,
      ...(scalar?.range && { range: scalar.range }),
    };
  }
}

/** Share of the text width a line of the title may take: a full line would not look centred. */
const widest = 0.97;

interface TitleLine {
  readonly role: TitleRole;
  readonly scalar: Scalar;
}

function typeAndSubject({ documentType, subject }: Metadata): TitleLine[] {
  return [
    ...(documentType ? [{ role: 'documentType' as const, scalar: documentType }] : []),
    ...(subject ? [{ role: 'subject' as const, scalar: subject }] : []),
  ];
}

function withRole(scalar: Scalar): TitleLine {
  const text = scalar.text.trim();
  if (text.startsWith('(')) return { role: 'titleNote', scalar };
  return { role: /\p{Ll}/u.test(text) ? 'subject' : 'documentType', scalar };
}
