import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import { shift } from '../report/range';
import type { Range } from '../report/range';

/** A value as it stands in the text; every scalar is text (`08` stays `08`). */
export type YamlValue = YamlScalar | YamlList | YamlMap;

/** The range of a value that stands in another file. */
export const nowhere: Range = { start: -1, end: -1 };

interface ValueBase {
  readonly range: Range;
  /** The value as typed. */
  readonly source: string;
}

export interface YamlScalar extends ValueBase {
  readonly type: 'scalar';
  readonly text: string;
}

export interface YamlList extends ValueBase {
  readonly type: 'list';
  readonly items: readonly YamlValue[];
}

export interface YamlMap extends ValueBase {
  readonly type: 'map';
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: YamlValue;
}

export interface YamlProblem {
  readonly range: Range;
  /** The value to put in quotes, when that is the cure. */
  readonly value?: Range;
}

export interface YamlResult {
  readonly entries: readonly YamlEntry[];
  readonly problems: readonly YamlProblem[];
}

/** A `key:` line at column 0 with the lines that belong to it. */
interface Chunk {
  readonly start: number;
  readonly text: string;
}

const keyLine = /^([^\s#:'"[\]{},&*!|>%@`-][^:#]*?)[ \t]*:(?:[ \t]+|$)/;
const belongsToKey = /^(?:[ \t]|-(?:[ \t]|$)|#|$)/;

/**
 * Reads a YAML mapping forgivingly: every key at column 0 is read on its own, so that an error never costs
 * the other entries. A one-line value that YAML refuses is taken as it was typed. Never throws.
 *
 * @param text the YAML text
 * @param offset added to every range (UTF-16 units)
 */
export function readYaml(text: string, offset = 0): YamlResult {
  const entries: YamlEntry[] = [];
  const problems: YamlProblem[] = [];
  for (const chunk of cutAtKeys(text)) {
    const result = readChunk(chunk, offset);
    entries.push(...result.entries);
    problems.push(...result.problems);
  }
  return { entries, problems };
}

function cutAtKeys(text: string): Chunk[] {
  const chunks: { start: number; text: string }[] = [];
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const line = match[0];
    const previous = chunks.at(-1);
    if (previous && belongsToKey.test(line.trimEnd())) previous.text += line;
    else if (line.trim() !== '') chunks.push({ start: match.index, text: line });
  }
  return chunks;
}

function readChunk(chunk: Chunk, offset: number): YamlResult {
  const at = chunk.start + offset;
  if (/^[ \t]*#/.test(chunk.text)) return { entries: [], problems: [] };
  const document = parseDocument(chunk.text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const contents = document.contents as Node | null;
  const error = document.errors[0];
  const entries = isMap(contents) ? mapEntries(contents, chunk.text, at) : [];
  if (!error && entries.length === 1) return { entries, problems: [] };
  const raw = readRawLine(chunk, at);
  if (raw)
    return { entries: [raw], problems: [{ range: raw.value.range, value: raw.value.range }] };
  const [start, end] = error?.pos ?? [0, chunk.text.trimEnd().length];
  const problem = shift({ start, end: Math.max(end, start + 1) }, at);
  return { entries, problems: [{ range: problem }] };
}

/** `key: value` on one line, the value as typed. */
function readRawLine(chunk: Chunk, at: number): YamlEntry | undefined {
  const text = chunk.text.trimEnd();
  const match = keyLine.exec(text);
  if (!match || /[\r\n]/.test(text)) return undefined;
  const key = match[1] as string;
  const source = text.slice(match[0].length);
  const range = shift({ start: match[0].length, end: text.length }, at);
  return {
    key,
    keyRange: shift({ start: 0, end: key.length }, at),
    value: { type: 'scalar', text: source.trim(), range, source },
  };
}

function mapEntries(map: { items: unknown[] }, text: string, at: number): YamlEntry[] {
  const entries: YamlEntry[] = [];
  for (const item of map.items as { key: Node | null; value: Node | null }[]) {
    if (!item.key || !isScalar(item.key)) continue;
    const keyRange = rangeOf(item.key, at);
    const end = { start: keyRange.end, end: keyRange.end };
    entries.push({
      key: String(item.key.value ?? ''),
      keyRange,
      value: item.value
        ? toValue(item.value, text, at, 0)
        : { type: 'scalar', text: '', range: end, source: '' },
    });
  }
  return entries;
}

/** Aliases and what is nested deeper than 20 read as typed: no report needs either. */
function toValue(node: Node, text: string, at: number, depth: number): YamlValue {
  const range = rangeOf(node, at);
  const source = text.slice(range.start - at, range.end - at);
  const base = { range, source };
  if (depth > 20 || isAlias(node)) return { type: 'scalar', text: source.trim(), ...base };
  if (isMap(node)) return { type: 'map', entries: mapEntries(node, text, at), ...base };
  if (isSeq(node)) {
    const items = (node.items as (Node | null)[]).flatMap((item) =>
      item ? [toValue(item, text, at, depth + 1)] : [],
    );
    return { type: 'list', items, ...base };
  }
  const value = isScalar(node) ? node.value : '';
  return { type: 'scalar', text: value == null ? '' : String(value).trim(), ...base };
}

function rangeOf(node: Node, at: number): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start: start + at, end: end + at };
}
