import { fromSuperscript } from '../text/superscripts';
import { textOf } from '../model';
import type { LeftOut, SourceBlock, SourceDocument, SourceParagraph, SourceRun } from '../model';

const definition = /^\s*([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*(?=\S)/u;
/** `m²`, `km³`: a unit, no mark of a note. */
const reference = /(?<!(?:^|[^\p{L}])(?:k|c|d|m|h)?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu;
const rule = /^\s*[-–—_]{3,}\s*$/;
const sentenceEnd = /[.:;!?…”"]\s*$/u;

interface Definition {
  readonly figure: string;
  readonly key: string;
  readonly index: number;
  used: boolean;
}

/**
 * Makes real notes of those typed by hand: raised figures in the text, and paragraphs that begin with one. Figures
 * may begin anew on each page. A paragraph that notes have cut in two is joined.
 */
export function readTypedNotes(document: SourceDocument): SourceDocument {
  const { blocks } = document;
  const definitions = blocks.flatMap((block, index): Definition[] => {
    const figure = block.type === 'paragraph' ? definition.exec(textOf(block))?.[1] : undefined;
    return figure === undefined ? [] : [{ figure, key: `t${index}`, index, used: false }];
  });
  if (definitions.length === 0) return document;
  const leftOut: LeftOut[] = [];
  const notes = new Map(document.notes);
  const isDefinition = new Set(definitions.map(({ index }) => index));
  const byFigure = new Map(definitions.map(({ figure }) => [figure, [] as Definition[]]));
  for (const one of definitions) byFigure.get(one.figure)?.push(one);
  const marked = blocks.map((block, index) =>
    isDefinition.has(index)
      ? block
      : mapRuns(block, (run) => markReferences(run, index, byFigure, leftOut)),
  );
  for (const { figure, key, index, used } of definitions) {
    if (!used) continue;
    notes.set(key, [withoutFigure(blocks[index] as SourceParagraph)]);
    leftOut.push({ text: fromSuperscript(figure), why: 'note-number' });
  }
  const gone = new Set(definitions.flatMap(({ used, index }) => (used ? [index] : [])));
  return {
    ...document,
    blocks: withoutNotes(marked, gone),
    notes,
    leftOut: [...document.leftOut, ...leftOut],
  };
}

function mapRuns(block: SourceBlock, change: (run: SourceRun) => SourceRun[]): SourceBlock {
  if (block.type === 'paragraph') return { ...block, runs: block.runs.flatMap(change) };
  const rows = block.rows.map((row) =>
    row.map((cell) => ({ ...cell, blocks: cell.blocks.map((inner) => mapRuns(inner, change)) })),
  );
  return { ...block, rows };
}

function markReferences(
  run: SourceRun,
  index: number,
  definitions: ReadonlyMap<string, Definition[]>,
  leftOut: LeftOut[],
): SourceRun[] {
  const pieces: SourceRun[] = [];
  let done = 0;
  for (const match of run.text.matchAll(reference)) {
    const waiting = definitions.get(match[0]) ?? [];
    // References come in the order of the text, so a note above this one is of no use any more.
    while (waiting[0] && waiting[0].index <= index) waiting.shift();
    const found = waiting.shift();
    if (!found) continue;
    found.used = true;
    leftOut.push({ text: fromSuperscript(match[0]), why: 'note-number' });
    pieces.push({ ...run, text: run.text.slice(done, match.index) }, { text: '', note: found.key });
    done = match.index + match[0].length;
  }
  if (pieces.length === 0) return [run];
  return [...pieces, { ...run, text: run.text.slice(done) }].filter(
    ({ text, note }) => text !== '' || note !== undefined,
  );
}

function withoutFigure(paragraph: SourceParagraph): SourceParagraph {
  let left = definition.exec(textOf(paragraph))?.[0].length ?? 0;
  const runs = paragraph.runs.map((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return { ...run, text: run.text.slice(cut) };
  });
  return { ...paragraph, runs };
}

/** Takes notes out, with the line above them, and joins what they stood between. */
function withoutNotes(blocks: readonly SourceBlock[], gone: ReadonlySet<number>): SourceBlock[] {
  const kept: SourceBlock[] = [];
  let afterNotes = false;
  blocks.forEach((block, index) => {
    if (gone.has(index)) {
      afterNotes = true;
      return;
    }
    const next = gone.has(index + 1) && block.type === 'paragraph' && rule.test(textOf(block));
    if (next) return;
    const last = kept.at(-1);
    if (
      afterNotes &&
      last?.type === 'paragraph' &&
      block.type === 'paragraph' &&
      goesOn(last, block)
    ) {
      kept[kept.length - 1] = { ...last, runs: [...last.runs, { text: ' ' }, ...block.runs] };
    } else kept.push(block);
    afterNotes = false;
  });
  return kept;
}

function goesOn(before: SourceParagraph, after: SourceParagraph): boolean {
  return !sentenceEnd.test(textOf(before)) && /^\s*[\p{Ll}\d(]/u.test(textOf(after));
}
