import { parseReport } from '../../report/parse-report';
import { passagesIn } from '../../report/walk';
import type { SourceRun } from '../model';

/** Labels of notes in the order in which the text refers to them. */
export class NoteLabels {
  private readonly labels = new Map<string, string>();

  constructor(private readonly known: ReadonlySet<string>) {}

  /** The label of a note; `undefined` for one the file does not hold. */
  of(key: string): string | undefined {
    if (!this.known.has(key)) return undefined;
    const label = this.labels.get(key) ?? String(this.labels.size + 1);
    this.labels.set(key, label);
    return label;
  }

  /** Keys in the order of their labels; grows while notes refer to notes. */
  get keys(): string[] {
    return [...this.labels.keys()];
  }
}

const marksInside = /[\\`*]|<!--|\[(?=\^)|\](?=\()|&(?=(?:#\d+|#x[\da-f]+|\w+);)/gi;
const marksAtStart = /^(?:#{1,6}(?=\s|$)|>|~{3,}|\|)/;

/** Text that Markdown reads back as it stands. */
export function escapeText(text: string): string {
  return text.replace(marksInside, (mark) => `\\${mark}`);
}

/** The start of a line, less a sign of an item, that Markdown would take for something else. */
export function escapeLineStart(text: string): string {
  return text.replace(marksAtStart, (mark) => `\\${mark}`);
}

/**
 * Runs as Markdown on one line, or on several with hard breaks between. Emphasis that Markdown could not read back
 * is left out rather than letting a mark show.
 *
 * @param emphasis false leaves bold and italic out
 */
export function inlineMarkdown(
  runs: readonly SourceRun[],
  labels: NoteLabels,
  emphasis = true,
): string {
  const plain = trimmed(runs);
  const hasEmphasis =
    emphasis && plain.some(({ bold, italic }) => bold === true || italic === true);
  if (hasEmphasis) {
    const written = writeRuns(plain, labels, true);
    if (readsBack(written, plain)) return written;
  }
  return writeRuns(plain, labels, false);
}

function writeRuns(runs: readonly SourceRun[], labels: NoteLabels, emphasis: boolean): string {
  return runs
    .map((run, index) => {
      if (run.note !== undefined) {
        const label = labels.of(run.note);
        return label === undefined ? '' : `[^${label}]`;
      }
      if (run.picture !== undefined) return writePicture(run);
      const text = escapeText(run.text).replaceAll('\n', '\\\n');
      const marked = emphasis ? emphasised(text, run, runs[index - 1], runs[index + 1]) : text;
      return run.link === undefined ? marked : `[${marked}](${address(run.link)})`;
    })
    .join('');
}

function writePicture({ text, picture = '', pictureTitle }: SourceRun): string {
  const title = pictureTitle === undefined ? '' : ` "${pictureTitle.replace(/["\\]/g, '\\$&')}"`;
  return `![${escapeText(text).replace(/[[\]]/g, '\\$&')}](${address(picture)}${title})`;
}

function address(url: string): string {
  return /[\s()<>]/.test(url) ? `<${url.replace(/[<>\s]/g, encodeURIComponent)}>` : url;
}

const letter = /[\p{L}\p{N}]/u;
const markAtEnd = /(?<![^\p{L}\p{N}\s*])[^\p{L}\p{N}\s*]+$/u;
const markAtStart = /^[^\p{L}\p{N}\s*]+/u;

/** Blanks stay outside of the marks; so do signs between them and a letter, where no mark would count. */
function emphasised(text: string, run: SourceRun, before?: SourceRun, after?: SourceRun): string {
  const mark = run.bold && run.italic ? '***' : run.bold ? '**' : run.italic ? '*' : '';
  if (mark === '' || text.trim() === '') return text;
  const whole = text.trim();
  const lead = text.slice(0, text.indexOf(whole));
  const tail = text.slice(lead.length + whole.length);
  const letterBefore = lead === '' && letter.test(before?.text.at(-1) ?? '');
  const letterAfter = tail === '' && letter.test(after?.text.at(0) ?? '');
  const start = letterBefore ? (markAtStart.exec(whole)?.[0] ?? '') : '';
  const rest = whole.slice(start.length);
  const end = letterAfter ? (markAtEnd.exec(rest)?.[0] ?? '') : '';
  const inner = rest.slice(0, rest.length - end.length);
  if (inner === '') return text;
  return lead + start + mark + inner + mark + end + tail;
}

/** True when the text of a paragraph comes back word for word. */
function readsBack(markdown: string, runs: readonly SourceRun[]): boolean {
  const typed = runs.map(({ text, picture }) => (picture === undefined ? text : '')).join('');
  const source = `Đầu ${markdown.replace(/\[\^\d+\]/g, '')}\n`;
  const read = passagesIn(parseReport(source).blocks)
    .map(({ text }) => text)
    .join('\n');
  return squeezed(read) === squeezed(`Đầu ${typed}`);
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Runs without blanks at the ends, tabs as blanks. */
function trimmed(runs: readonly SourceRun[]): SourceRun[] {
  const kept = runs
    .map((run) => ({ ...run, text: run.text.replace(/\t+/g, ' ') }))
    .filter(
      ({ text, note, picture }) => text !== '' || note !== undefined || picture !== undefined,
    );
  const first = kept[0];
  if (first) kept[0] = { ...first, text: first.text.trimStart() };
  const last = kept.at(-1);
  if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept;
}
