import { CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, TextRun } from 'docx';
import type { ICommentOptions, ParagraphChild } from 'docx';
import type { Language } from '../messages/catalogue';
import { wordMessages } from '../messages/word';
import { findBlanks } from '../report/blanks/find-blanks';
import type { Blank } from '../report/blanks/find-blanks';
import type { Passage, Report } from '../report/model';
import { cleanText } from './clean-text';
import { styleNames } from './style-names';

/** Blanks of a passage or field, in order; indexes into its text. */
export type Blanks = readonly Blank[];

/** What a draft marks: blanks by highlight, and a Word comment that says what is expected. */
export interface DraftMarks {
  readonly comments: readonly ICommentOptions[];
  /** Blanks of a passage of the report. */
  blanksOf(passage: Passage): Blanks;
  /** Blanks of a field of the front matter. */
  blanksOfField(text: string): Blanks;
  /** Puts a comment on runs: what is expected in a blank, or a note that has blanks. */
  comment(runs: readonly ParagraphChild[], blank: Blank | 'note'): ParagraphChild[];
}

/** A final document marks nothing. */
export const noMarks: DraftMarks = {
  comments: [],
  blanksOf: () => [],
  blanksOfField: () => [],
  comment: (runs) => [...runs],
};

/**
 * Marks for the draft of a report.
 *
 * @param date put on every comment, so that the same report gives the same bytes
 */
export function draftMarks(report: Report, language: Language, date: Date): DraftMarks {
  const messages = wordMessages[language];
  const byPassage = new Map<Passage, Blank[]>();
  for (const { passage, blank } of report.blanks) {
    const found = byPassage.get(passage);
    if (found) found.push(blank);
    else byPassage.set(passage, [blank]);
  }
  const comments: ICommentOptions[] = [];
  return {
    comments,
    blanksOf: (passage) => byPassage.get(passage) ?? [],
    blanksOfField: (text) => findBlanks(text, { kind: 'field', hasChildren: false }),
    comment(runs, blank) {
      const id = comments.length;
      const text = blank === 'note' ? messages.blankInNote : messages.blank(blank);
      const { author, initials } = messages;
      comments.push({ id, author, initials, date, children: [commentParagraph(text)] });
      return [
        new CommentRangeStart(id),
        ...runs,
        new CommentRangeEnd(id),
        new TextRun({ style: styleNames.commentMark.id, children: [new CommentReference(id)] }),
      ];
    },
  };
}

function commentParagraph(text: string): Paragraph {
  return new Paragraph({ style: styleNames.comment.id, children: [new TextRun(cleanText(text))] });
}
