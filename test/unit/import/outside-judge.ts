import { readPackage } from '../../package-lint/read-package';
import { childOf, textOf, valueOf } from '../../package-lint/read-xml';
import type { XmlNode } from '../../package-lint/read-xml';
import { importFile } from '../../../src/core/import/import-file';
import type { ImportResult } from '../../../src/core/import/model';
import type { Metadata } from '../../../src/core/report/front-matter/model';
import { parseReport } from '../../../src/core/report/parse-report';
import type { Report } from '../../../src/core/report/model';
import { ourTemplates } from '../templates/our-templates';
import type { OutsideFile } from './outside';
import { differingWords, fixture, wordsOf } from './support';

/** A file of the table, imported. */
export interface Judged {
  readonly result: ImportResult;
  readonly report: Report;
  readonly fields: Readonly<Record<string, string>>;
  readonly headings: readonly string[];
  readonly comments: readonly string[];
  /** Rows of each table. */
  readonly tables: readonly number[];
  /** Words that the result has more or less often than the file. */
  readonly words: readonly (readonly [string, number])[];
  /** Words of the file. */
  readonly total: number;
}

export function judge({ name, text }: OutsideFile): Judged {
  const bytes = fixture(name);
  const result = importFile(bytes, { language: 'vi', templates: ourTemplates });
  const report = parseReport(result.markdown);
  const words = wordsOf(text ?? textOfPackage(bytes));
  return {
    result,
    report,
    fields: fieldsOf(report.frontMatter.metadata),
    headings: report.blocks.flatMap((block) =>
      block.type === 'heading' ? [`${'#'.repeat(block.depth)} ${block.passage.text}`] : [],
    ),
    comments: report.comments.map(({ range }) =>
      report.text.slice(range.start + '<!-- '.length, range.end - ' -->'.length),
    ),
    tables: report.blocks.flatMap((block) => (block.type === 'table' ? [block.rows.length] : [])),
    words: differingWords(words, result),
    total: [...words.values()].reduce((sum, times) => sum + times, 0),
  };
}

/** Fields that are not empty, each as one text. */
function fieldsOf({ recipients, signatures, ...others }: Metadata): Record<string, string> {
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(others)) {
    const texts = (Array.isArray(value) ? value : [value]) as readonly (
      { text: string } | undefined
    )[];
    fields.set(name, texts.map((scalar) => scalar?.text ?? '').join(' / '));
  }
  const joined = (texts: readonly { text: string }[]): string =>
    texts.map(({ text }) => text).join(' + ');
  fields.set(
    'recipients',
    recipients.map(({ names, note }) => joined(names) + (note ? ` ${note.text}` : '')).join('; '),
  );
  fields.set(
    'signatures',
    signatures
      .map(({ authority, position, name }) =>
        [joined(authority), joined(position), name?.text ?? ''].join(' / '),
      )
      .join('; '),
  );
  return Object.fromEntries([...fields].filter(([, text]) => text !== ''));
}

/** All that a Word file shows on its pages, read plainly from its parts. */
function textOfPackage(bytes: Uint8Array): string {
  return [...readPackage(bytes).parts]
    .filter(([path]) =>
      /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/.test(path),
    )
    .map(([, part]) => shownText(part))
    .join('\n');
}

function shownText(node: XmlNode): string {
  switch (node.name) {
    case 'w:t':
      return textOf(node);
    case 'w:br':
    case 'w:tab':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'mc:Fallback':
      return '';
    case 'w:p':
      return `${inside(node)}\n`;
    case 'w:r': {
      const raised = valueOf(childOf(childOf(node, 'w:rPr'), 'w:vertAlign')) === 'superscript';
      return raised ? ` ${inside(node)} ` : inside(node);
    }
    default:
      return inside(node);
  }
}

function inside({ children }: XmlNode): string {
  return children.map((child) => (typeof child === 'string' ? '' : shownText(child))).join('');
}
