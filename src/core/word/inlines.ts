import type { ParagraphChild } from 'docx';
import type { Inline, LinkTarget, Passage, Report, TextRun as TextInline } from '../report/model';
import { glueCompounds } from './break-penalty';
import type { DraftMarks } from './draft-marks';
import { blankRuns, splitAtBlanks } from './field-text';
import { glue } from './glue';
import type { Links } from './links';
import type { Notes } from './notes';
import type { Pictures } from './pictures';
import { styleNames } from './style-names';
import { lineBreak, textRuns } from './text-runs';
import type { Emphasis } from './text-runs';

/** What the pieces of a passage are drawn with. */
export interface InlineTools {
  readonly report: Report;
  readonly marks: DraftMarks;
  readonly notes: Notes;
  readonly links: Links;
  readonly pictures: Pictures;
  /** True for what prints at the foot of a page. */
  readonly inFootnote: boolean;
}

/** Part of a passage, and a style of characters for it. */
export interface Stretch {
  readonly start?: number;
  readonly end?: number;
  readonly style?: string;
  /** Printed before the text, such as the sign of an item. */
  readonly prefix?: string;
  /** True for centred lines, which end inside no compound word. */
  readonly wholeWords?: boolean;
}

/** Draws a passage, or a stretch of it, as the children of a paragraph. */
export function inlineRuns(
  passage: Passage,
  tools: InlineTools,
  { start = 0, end = passage.text.length, style, prefix = '', wholeWords }: Stretch = {},
): ParagraphChild[] {
  const { kind, text, inlines } = passage;
  const glued = wholeWords ? glueCompounds(glue(text)) : glue(text);
  const blanks = tools.marks.blanksOf(passage);
  const drawn: ParagraphChild[] = [];
  // A prefix joins the first run if that one is plain text.
  let pending = prefix;
  let linked: { target: LinkTarget; runs: ParagraphChild[] } | undefined;
  for (const inline of inlines) {
    if (!isWithin(inline, start, end, text.length)) continue;
    const target = inline.type === 'text' ? inline.link : undefined;
    if (linked && linked.target !== target) closeLink();
    if (pending && !isPlain(inline)) drawn.push(...textRuns(takePrefix()));
    const runs = inline.type === 'text' ? drawText(inline) : drawMark(inline, passage, tools);
    if (!target) drawn.push(...runs);
    else if (linked) linked.runs.push(...runs);
    else linked = { target, runs };
  }
  closeLink();
  return pending ? [...drawn, ...textRuns(takePrefix())] : drawn;

  function takePrefix(): string {
    const taken = pending;
    pending = '';
    return taken;
  }

  function closeLink(): void {
    if (linked) drawn.push(...tools.links.link(linked.target, linked.runs, tools.inFootnote));
    linked = undefined;
  }

  function drawText(inline: TextInline): ParagraphChild[] {
    const from = Math.max(inline.at, start);
    const to = Math.min(inline.at + inline.text.length, end);
    const emphasis: Emphasis = {
      ...(inline.bold && { bold: true }),
      ...(inline.italic && { italics: true }),
      ...(inline.link ? { style: styleNames.hyperlink.id } : style && { style }),
    };
    // A line end inside a paragraph is a blank, as everywhere in Markdown; fenced text keeps its lines.
    const shown = glued.slice(from, to).replaceAll('\n', kind === 'code' ? '\n' : ' ');
    const before = isPlain(inline) && !style ? takePrefix() : '';
    if (blanks.length === 0) return textRuns(before + shown, emphasis);
    return splitAtBlanks(before + shown, from - before.length, blanks).flatMap(
      ({ text: part, blank }) => {
        if (!blank) return textRuns(part, emphasis);
        const runs = blankRuns(part, emphasis);
        return tools.inFootnote ? runs : tools.marks.comment(runs, blank);
      },
    );
  }
}

function isPlain(inline: Inline): boolean {
  return inline.type === 'text' && !inline.bold && !inline.italic && !inline.link;
}

function isWithin(inline: Inline, start: number, end: number, length: number): boolean {
  const last = inline.type === 'text' ? inline.at + inline.text.length : inline.at;
  if (inline.type === 'text') return inline.at < end && last > start;
  return inline.at >= start && (inline.at < end || end === length);
}

function drawMark(
  inline: Exclude<Inline, TextInline>,
  passage: Passage,
  tools: InlineTools,
): ParagraphChild[] {
  const { report, notes, pictures, marks } = tools;
  switch (inline.type) {
    case 'break':
      return [lineBreak()];
    case 'note': {
      const note = notes.note(inline.id);
      if (!note || passage.inNote) {
        return textRuns(report.text.slice(inline.range.start, inline.range.end));
      }
      const reference = notes.reference(inline.id);
      return hasBlanks(note.range, report) ? marks.comment(reference, 'note') : reference;
    }
    case 'picture': {
      const drawn = pictures.draw(inline);
      if (drawn) return [drawn];
      const alt = [inline.alt, inline.title].filter(Boolean).join(': ');
      return textRuns(`[${alt}]`);
    }
  }
}

function hasBlanks(range: { start: number; end: number }, report: Report): boolean {
  return report.blanks.some(({ start, end }) => start >= range.start && end <= range.end);
}
