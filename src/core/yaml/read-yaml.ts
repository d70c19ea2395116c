import type { Range } from '../report/range';
import { cutAtDashes, cutAtKeys, indentOf, linesOf } from './chunks';
import type { Chunk, YamlEntry, YamlProblem, YamlResult, YamlScalar, YamlValue } from './model';
import { parseStrictly } from './parse-strictly';

export type * from './model';

/** The range of a value that stands in another file. */
export const nowhere: Range = { start: -1, end: -1 };

const keyLine = /^([ \t]*)([^\s#:'"[\]{},&*!|>%@`-](?:[^:#]*[^:# \t])?)[ \t]*:/;
const dashLine = /^[ \t]*-(?=\s|$)/;
const flow = /^\s*[[{]/;
const deepest = 20;

/**
 * Reads a YAML mapping forgivingly: an error never costs other entries, nor any text. What YAML refuses, or
 * would take for more than text (`tổng kết: ba năm`, `"học tập" và làm theo`, `!chú ý`), reads as typed.
 * Never throws.
 *
 * @param text the YAML text
 * @param offset added to every range (UTF-16 units)
 */
export function readYaml(text: string, offset = 0): YamlResult {
  const problems: YamlProblem[] = [];
  const entries = new LooseReader(problems).readEntries({ start: offset, text });
  return { entries, problems };
}

/** Reads lines strictly where it can; where not, it looks at the parts, down to a value as typed. */
class LooseReader {
  private depth = 0;

  constructor(private readonly problems: YamlProblem[]) {}

  readEntries(chunk: Chunk): YamlEntry[] {
    const entries: YamlEntry[] = [];
    for (const part of cutAtKeys(chunk)) {
      if (part.text.trimStart().startsWith('#')) continue;
      const entry = this.readStrictly(part) ?? this.readLoosely(part);
      if (entry) entries.push(entry);
      else this.addToLast(entries, part);
    }
    return entries;
  }

  private readStrictly(chunk: Chunk): YamlEntry | undefined {
    const { value, clean } = parseStrictly(chunk);
    return clean && value?.type === 'map' && value.entries.length === 1
      ? value.entries[0]
      : undefined;
  }

  private readLoosely(chunk: Chunk): YamlEntry | undefined {
    const match = keyLine.exec(chunk.text);
    if (!match) return undefined;
    const [whole, indent, key] = match as unknown as [string, string, string];
    const rest = { start: chunk.start + whole.length, text: chunk.text.slice(whole.length) };
    if (rest.text.startsWith('//')) return undefined;
    const isGlued = /^\S/.test(rest.text);
    if (isGlued) this.problems.push({ ...firstLine(chunk), blanks: { at: rest.start, text: ' ' } });
    const start = chunk.start + indent.length;
    return {
      key,
      keyRange: { start, end: start + key.length },
      value: this.readValue(rest, isGlued),
    };
  }

  /** @param isPlain true when nothing but a missing blank before it was wrong */
  private readValue(chunk: Chunk, isPlain = false): YamlValue {
    const [first, ...others] = linesOf(chunk);
    const next = others.find(({ text }) => text.trim() !== '');
    if (!first || !next || first.text.trim() !== '') return this.readTyped(chunk, isPlain);
    const below = { start: next.start, text: chunk.text.slice(next.start - chunk.start) };
    return this.readBelow(below, next.text);
  }

  private readBelow(chunk: Chunk, firstLine: string): YamlValue {
    if (this.depth >= deepest) return this.readTyped(chunk, false);
    this.depth += 1;
    try {
      if (dashLine.test(firstLine)) return this.readList(chunk);
      return keyLine.test(firstLine) ? this.readMap(chunk) : this.readTyped(chunk, false);
    } finally {
      this.depth -= 1;
    }
  }

  private readList(chunk: Chunk): YamlValue {
    const items = cutAtDashes(chunk).map((item) => this.readItem(withoutDash(item)));
    return { type: 'list', items, ...placeOf(chunk) };
  }

  private readMap(chunk: Chunk): YamlValue {
    return { type: 'map', entries: this.readEntries(chunk), ...placeOf(chunk) };
  }

  private readItem(item: Chunk): YamlValue {
    const { value, clean, errorAt } = parseStrictly(item);
    if (clean && value) return value;
    if (value && errorAt !== undefined && flow.test(item.text)) {
      // What is missing at the end is shown at the last sign there is.
      const at = Math.min(errorAt, item.start + item.text.trimEnd().length - 1);
      this.problems.push({ range: { start: at, end: at + 1 } });
      return value;
    }
    const isMap = linesOf(item).length > 1 && keyLine.test(item.text);
    return isMap ? this.readBelow(item, item.text) : this.readTyped(item, item.text.trim() === '');
  }

  private readTyped(chunk: Chunk, isPlain: boolean): YamlScalar {
    const { range, source } = placeOf(chunk);
    if (!isPlain) this.problems.push({ range, value: range });
    return { type: 'scalar', text: source.replace(/(?<!\s)\s*[\r\n]\s*/g, ' '), range, source };
  }

  /** A line without key goes on with the text above it, as people mean it. */
  private addToLast(entries: YamlEntry[], chunk: Chunk): void {
    const last = entries.at(-1);
    const { range, source } = placeOf(chunk);
    const goesOn = last?.value.type === 'scalar' && last.value.text !== '' && !source.includes(':');
    if (last?.value.type !== 'scalar' || !goesOn) {
      this.problems.push(firstLine(chunk));
      return;
    }
    this.problems.push({ ...firstLine(chunk), blanks: { at: range.start, text: '  ' } });
    const text = `${last.value.text} ${source.replace(/(?<!\s)\s*[\r\n]\s*/g, ' ')}`;
    const value: YamlScalar = {
      type: 'scalar',
      text,
      range: { start: last.value.range.start, end: range.end },
      source: text,
    };
    entries[entries.length - 1] = { ...last, value };
  }
}

/** The item's lines with a blank in place of its dash, so that all columns stay. */
function withoutDash({ start, text }: Chunk): Chunk {
  const dash = indentOf(text);
  return { start, text: `${text.slice(0, dash)} ${text.slice(dash + 1)}` };
}

function firstLine({ start, text }: Chunk): { range: Range } {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const from = start + indentOf(line);
  return { range: { start: from, end: Math.max(from + 1, start + line.trimEnd().length) } };
}

/** Where the content of lines stands, without blanks around it. */
function placeOf({ start, text }: Chunk): { range: Range; source: string } {
  const source = text.trim();
  const from = source === '' ? start : start + text.indexOf(source);
  return { range: { start: from, end: from + source.length }, source };
}
