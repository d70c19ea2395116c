import type { Range } from '../range';
import { lineFrom } from './lines';
import type { Line } from './lines';

const marks = /\\.|`+|<!--/gs;

/**
 * Finds comments and code spans from left to right, as Markdown does: an escaped mark is none, nor one inside
 * a code span. A comment ends at the first `-->`, on whatever line; a `<!--` that meets another one first has
 * lost its end and is text, so that it swallows nothing. A code span ends on its line.
 */
export class InlineMarkReader {
  readonly comments: Range[] = [];
  readonly codeSpans: Range[] = [];
  /** The first `-->` at or after the last place asked for; -1 before the first question. */
  private close = -1;

  /** @param text lines of it are read in order */
  constructor(private readonly text: string) {}

  /** Reads a line and those its comments run on to; returns the last of them, from its last comment on. */
  read(first: Line): Line {
    let line = first;
    for (let end = this.readLine(line); end !== undefined; end = this.readLine(line)) {
      line = lineFrom(this.text, end);
    }
    return line;
  }

  /** Returns the end of a comment that runs on to another line. */
  private readLine(line: Line): number | undefined {
    if (!line.text.includes('`') && !line.text.includes('<!--')) return undefined;
    const runs = new BacktickRuns(line.text);
    const matcher = new RegExp(marks);
    for (let match = matcher.exec(line.text); match; match = matcher.exec(line.text)) {
      const mark = match[0];
      const start = line.start + match.index;
      if (mark.startsWith('`')) {
        const end = runs.endOfSpan(match.index, mark.length);
        if (end === undefined) continue;
        this.codeSpans.push({ start, end: line.start + end });
        matcher.lastIndex = end;
      } else if (mark === '<!--') {
        const end = this.endOfComment(start);
        if (end === undefined) continue;
        this.comments.push({ start, end });
        if (end > line.end) return end;
        matcher.lastIndex = end - line.start;
      }
    }
    return undefined;
  }

  private endOfComment(start: number): number | undefined {
    // `<!-->` is a comment too, an empty one.
    const from = start + 2;
    if (this.close < from) {
      const close = this.text.indexOf('-->', from);
      this.close = close === -1 ? Infinity : close;
    }
    const nested = this.close === Infinity ? -1 : this.text.indexOf('<!--', start + 4);
    const isClosed = this.close !== Infinity && (nested === -1 || nested > this.close);
    return isClosed ? this.close + 3 : undefined;
  }
}

/** The runs of backticks of a line, by length. */
class BacktickRuns {
  private readonly starts = new Map<number, number[]>();

  constructor(line: string) {
    for (const { 0: run, index } of line.matchAll(/`+/g)) {
      const starts = this.starts.get(run.length);
      if (starts) starts.push(index);
      else this.starts.set(run.length, [index]);
    }
    this.starts.forEach((starts) => starts.reverse());
  }

  /** Where the span ends that a run opens: after the next run of its length. Runs are asked for in order. */
  endOfSpan(open: number, length: number): number | undefined {
    const starts = this.starts.get(length) ?? [];
    while (starts.length > 0 && (starts.at(-1) as number) <= open) starts.pop();
    const close = starts.at(-1);
    return close === undefined ? undefined : close + length;
  }
}
