import { findBlanks } from '../report/blanks/find-blanks';
import { locateFrontMatter } from '../report/front-matter/read-front-matter';
import type { FieldName } from '../report/front-matter/fields';
import { parseReport } from '../report/parse-report';
import type { Range } from '../report/range';
import type { Template } from './model';
import { newReport } from './new-report';
import { snippetBody } from './snippet-body';

const signatureFields: readonly (FieldName | undefined)[] = [
  'authority',
  'position',
  'signer',
  'signatures',
];

/** The front matter of a new report as the body of a snippet, with the line end behind it. */
export function frontMatterSnippet(template: Template): string {
  const text = newReport(template);
  const { start, end } = locateFrontMatter(text)?.range ?? { start: 0, end: 0 };
  const blanks = blanksIn(text).filter((blank) => blank.end <= end);
  return `${snippetBody(text.slice(start, end), blanks)}\n`;
}

/** The lines of the front matter that give the signature; none when the template has no such field. */
export function signatureSnippet(template: Template): string | undefined {
  const text = newReport(template);
  const { entries } = parseReport(text).frontMatter;
  const blanks = blanksIn(text);
  const lines = entries
    .filter(({ field }) => signatureFields.includes(field))
    .map(({ keyRange, valueRange }) => ({
      start: keyRange.start,
      end: Math.max(keyRange.end + 1, valueRange.end),
    }));
  if (lines.length === 0) return undefined;
  const joined = lines.map(({ start, end }) => text.slice(start, end).trimEnd()).join('\n');
  const moved: Range[] = [];
  let offset = 0;
  for (const line of lines) {
    const length = text.slice(line.start, line.end).trimEnd().length;
    for (const { start, end } of blanks) {
      if (start < line.start || end > line.end) continue;
      moved.push({ start: offset + start - line.start, end: offset + end - line.start });
    }
    offset += length + 1;
  }
  return `${snippetBody(joined, moved)}\n`;
}

/** Blanks of front matter values, in source order. */
function blanksIn(text: string): Range[] {
  return parseReport(text).frontMatter.entries.flatMap(({ scalars }) =>
    scalars.flatMap(({ text: value, range }) => {
      if (!range) return [];
      const start = text.indexOf(value, range.start);
      if (value === '' || start === -1 || start + value.length > range.end) return [];
      return findBlanks(value, { kind: 'field', hasChildren: false }).map((blank) => ({
        start: start + blank.start,
        end: start + blank.end,
      }));
    }),
  );
}
