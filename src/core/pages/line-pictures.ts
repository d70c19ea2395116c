import type { LineLayout } from 'docx/layout';
import type { LinePicture } from './model';
import type { ParagraphText, PictureMark } from './paragraph-text';

/**
 * Tells which of a paragraph's pictures stand on which line. The layout leaves their room in a line's width, and
 * nothing else says where they are: a picture between two lines stands on the one whose width it explains.
 */
export class LinePictures {
  private next = 0;

  /**
   * @param from index in the text where the first line begins that is asked for
   * @param measure width in pixels of the text between two indexes
   */
  constructor(
    private readonly paragraph: ParagraphText,
    private readonly from: number,
    private readonly measure: (start: number, end: number) => number,
  ) {}

  /**
   * The pictures on the next line.
   *
   * @param start of the line in the text, and its `end`, a blank there included
   */
  on(line: LineLayout, start: number, end: number): LinePicture[] {
    const found: LinePicture[] = [];
    for (let mark = this.mark(); mark && mark.at <= end; mark = this.mark()) {
      if (mark.at >= start) {
        const { at, width } = mark;
        const isBetween = at === end || (at === start && start === this.from && start > 0);
        if (isBetween && !this.explains(mark, line, { start, end, found })) {
          if (at === end) break;
        } else found.push({ at, width, picture: this.next });
      }
      this.next++;
    }
    return found;
  }

  /** True when there are pictures behind the lines asked for. */
  get goOn(): boolean {
    return this.mark() !== undefined;
  }

  private mark(): PictureMark | undefined {
    return this.paragraph.pictures[this.next];
  }

  private explains(
    { at, width }: PictureMark,
    line: LineLayout,
    on: { readonly start: number; readonly end: number; readonly found: readonly LinePicture[] },
  ): boolean {
    const { start, end, found } = on;
    const letters = start + this.paragraph.text.slice(start, end).trimEnd().length;
    const before = found.reduce((sum, picture) => sum + picture.width, 0);
    // A blank at the end of a line has no width, but one before a picture has.
    const last = Math.max(letters, found.at(-1)?.at ?? start);
    const without = before + this.measure(start, last);
    const withIt = before + this.measure(start, Math.max(letters, at)) + width;
    return Math.abs(withIt - line.textWidth) < Math.abs(without - line.textWidth);
  }
}
