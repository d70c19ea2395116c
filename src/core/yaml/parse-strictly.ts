import { isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Range } from '../report/range';
import type { Chunk, YamlEntry, YamlValue } from './model';

const deepest = 20;
/** So many brackets or dashes, or a line so far right, could take the parser too deep. */
const mostBrackets = 1_000;
const tooDeep = /(?:^|[\r\n])(?:[ \t]{200}|(?:- ?){50})/;

export interface StrictResult {
  /** What could be read, also of a text with errors; absent when that is nothing. */
  readonly value?: YamlValue;
  /** True when the text is YAML and nothing in it has a meaning that a text does not have. */
  readonly clean: boolean;
  /** Where the first error stands. */
  readonly errorAt?: number;
}

/** Reads lines as YAML does, but for scalars, which are text. Never throws. */
export function parseStrictly(chunk: Chunk): StrictResult {
  const { start, text } = chunk;
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  if (brackets > mostBrackets || tooDeep.test(text)) return { clean: false };
  const document = parseDocument(withoutTabs(text), {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const contents = document.contents as Node | null;
  const error = document.errors[0];
  return {
    ...(contents && { value: toValue(contents, chunk, 0) }),
    clean: !error && !hasProperties(document),
    ...(error && { errorAt: start + error.pos[0] }),
  };
}

/** YAML forbids tabs before a line; people use them. */
function withoutTabs(text: string): string {
  return text.replace(/(?<=^|[\r\n])[ \t]*\t[ \t]*/g, (blanks) => ' '.repeat(blanks.length));
}

/** `!word` and `&word` would vanish from a value. */
function hasProperties(document: Document): boolean {
  let found = false;
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) return undefined;
      found = Boolean(node.anchor) || Boolean(node.tag && !node.tag.startsWith('tag:yaml.org,'));
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** Aliases and what is nested deeper than any report needs read as typed. */
function toValue(node: Node, chunk: Chunk, depth: number): YamlValue {
  const range = rangeOf(node, chunk);
  const source = chunk.text.slice(range.start - chunk.start, range.end - chunk.start);
  const base = { range, source };
  if (depth > deepest || isAlias(node)) return { type: 'scalar', text: source.trim(), ...base };
  if (isMap(node)) return { type: 'map', entries: toEntries(node, chunk, depth + 1), ...base };
  if (isSeq(node)) {
    const items = (node.items as (Node | null)[]).flatMap((item) =>
      item ? [toValue(item, chunk, depth + 1)] : [],
    );
    return { type: 'list', items, ...base };
  }
  return { type: 'scalar', text: textOf(node).trim(), ...base };
}

function toEntries(map: { items: unknown[] }, chunk: Chunk, depth: number): YamlEntry[] {
  const entries: YamlEntry[] = [];
  for (const item of map.items as { key: Node | null; value: Node | null }[]) {
    if (!item.key || !isScalar(item.key)) continue;
    const keyRange = rangeOf(item.key, chunk);
    const end = { start: keyRange.end, end: keyRange.end };
    entries.push({
      key: textOf(item.key),
      keyRange,
      value: item.value
        ? toValue(item.value, chunk, depth)
        : { type: 'scalar', text: '', range: end, source: '' },
    });
  }
  return entries;
}

/** Scalars of the failsafe schema are strings. */
function textOf(node: Node): string {
  return isScalar(node) && typeof node.value === 'string' ? node.value : '';
}

function rangeOf(node: Node, { start: at }: Chunk): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start: start + at, end: end + at };
}
