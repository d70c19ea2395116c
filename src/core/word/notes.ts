import { FootnoteReferenceRun, StringContainer, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import type { Note, Report } from '../report/model';
import { styleNames } from './style-names';
import { xmlElement } from './xml';

/** Numbers of the footnotes that print at the foot of a page, in the order of their references. */
export class Notes {
  private readonly numbers = new Map<string, number>();
  private readonly repeated: ReadonlySet<string>;
  private readonly drawn = new Set<string>();

  constructor(private readonly report: Report) {
    const repeated = new Set<string>();
    for (const passage of report.passages) {
      if (passage.inNote) continue;
      for (const inline of passage.inlines) {
        if (inline.type !== 'note' || !report.notes.has(inline.id)) continue;
        if (this.numbers.has(inline.id)) repeated.add(inline.id);
        else this.numbers.set(inline.id, this.numbers.size + 1);
      }
    }
    this.repeated = repeated;
  }

  /** True when the note prints at the foot of a page, not where it stands. */
  isFootnote(note: Note): boolean {
    return this.report.notes.get(note.id) === note && this.numbers.has(note.id);
  }

  note(id: string): Note | undefined {
    return this.numbers.has(id) ? this.report.notes.get(id) : undefined;
  }

  /** The notes in order of their numbers. */
  get all(): readonly Note[] {
    return [...this.numbers.keys()].map((id) => this.report.notes.get(id) as Note);
  }

  /**
   * The raised number in the text. Word knows one reference to a note: a second one is a field that repeats
   * the number and, being up to date, asks for nothing when the file is opened.
   */
  reference(id: string): ParagraphChild[] {
    const number = this.numbers.get(id);
    if (number === undefined) return [];
    if (this.drawn.has(id)) return repeatedReference(number);
    this.drawn.add(id);
    const run = new FootnoteReferenceRun(number);
    if (!this.repeated.has(id)) return [run];
    const bookmark = { 'w:id': number, 'w:name': bookmarkName(number) };
    return [
      xmlElement('w:bookmarkStart', bookmark) as ParagraphChild,
      run,
      xmlElement('w:bookmarkEnd', { 'w:id': number }) as ParagraphChild,
    ];
  }
}

function bookmarkName(number: number): string {
  return `_RefChuThich${number}`;
}

function repeatedReference(number: number): ParagraphChild[] {
  const style = styleNames.footnoteMark.id;
  const mark = (type: string): TextRun =>
    new TextRun({ style, children: [xmlElement('w:fldChar', { 'w:fldCharType': type })] });
  const field = `NOTEREF ${bookmarkName(number)} \\f \\h`;
  const instruction = new StringContainer('w:instrText', field);
  return [
    mark('begin'),
    new TextRun({ style, children: [instruction] }),
    mark('separate'),
    new TextRun({ style, text: String(number) }),
    mark('end'),
  ];
}
