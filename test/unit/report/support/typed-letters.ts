import type { LinkTarget, Note, Passage, Report } from '../../../../src/core/report/model';
import { eachBlock } from '../../../../src/core/report/walk';

const typed = /[\p{L}\p{M}\p{N}_…%&]/gu;

/** The letters, figures and blanks of a text, one after the other: what must never vanish. */
export function lettersOf(text: string): string[] {
  return text.match(typed) ?? [];
}

/** What the source holds outside the front matter, comments, marks of notes and the ignored title rule. */
export function typedLetters(report: Report): string[] {
  const { text, comments, frontMatter, titleRule } = report;
  const hidden = [
    ...comments.map(({ range }) => range),
    ...(frontMatter.range ? [frontMatter.range] : []),
    ...(titleRule ? [titleRule] : []),
    ...report.passages.flatMap(({ inlines }) =>
      inlines.flatMap((inline) => (inline.type === 'note' ? [inline.range] : [])),
    ),
    ...notesOf(report).map(({ range, label }) => ({
      start: range.start,
      end: range.start + `[^${label}]:`.length,
    })),
  ].sort((a, b) => a.start - b.start);
  let shown = '';
  let from = 0;
  for (const { start, end } of hidden) {
    shown += `${text.slice(from, Math.max(from, start))} `;
    from = Math.max(from, end);
  }
  return lettersOf(shown + text.slice(from));
}

/** What the passages show, with the words that stand for pictures. */
export function shownLetters(report: Report): string[] {
  return report.passages.flatMap((passage) => lettersOf(withPictures(passage)));
}

function withPictures({ text, inlines }: Passage): string {
  let shown = '';
  let from = 0;
  for (const inline of inlines) {
    if (inline.type !== 'picture') continue;
    shown += text.slice(from, inline.at) + inline.alt;
    from = inline.at;
  }
  return shown + text.slice(from);
}

function notesOf(report: Report): Note[] {
  return eachBlock(report.blocks).filter((block) => block.type === 'note');
}

/** Targets of links and pictures: the one thing typed that does not show. */
export function targetsOf(report: Report): LinkTarget[] {
  const targets = new Set<LinkTarget>();
  for (const { inlines } of report.passages) {
    for (const inline of inlines) {
      if (inline.type === 'text' && inline.link) targets.add(inline.link);
      if (inline.type === 'picture') targets.add(inline);
    }
  }
  return [...targets];
}
