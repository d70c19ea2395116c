import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import type { Range } from '../report/range';

/** A value as it stands in the text; every scalar is text (`08` stays `08`). */
export type YamlValue = YamlScalar | YamlList | YamlMap;

export interface YamlScalar {
  readonly type: 'scalar';
  readonly text: string;
  readonly range: Range;
}

export interface YamlList {
  readonly type: 'list';
  readonly items: readonly YamlValue[];
  readonly range: Range;
}

export interface YamlMap {
  readonly type: 'map';
  readonly entries: readonly YamlEntry[];
  readonly range: Range;
}

export interface YamlEntry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: YamlValue;
}

export interface YamlProblem {
  /** Error code of the `yaml` package, such as `BLOCK_AS_IMPLICIT_KEY`. */
  readonly code: string;
  readonly range: Range;
}

export interface YamlResult {
  readonly entries: readonly YamlEntry[];
  readonly problems: readonly YamlProblem[];
}

/**
 * Reads a YAML mapping forgivingly: an error never costs the other entries, and nothing is ever thrown.
 *
 * @param text the YAML text
 * @param offset added to every range (UTF-16 units)
 * @returns top-level entries in order, and what is wrong with the text
 */
export function readYaml(text: string, offset = 0): YamlResult {
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const problems = [...document.errors].map((error) => ({
    code: error.code as string,
    range: { start: error.pos[0] + offset, end: Math.max(error.pos[1], error.pos[0] + 1) + offset },
  }));
  const contents = document.contents as Node | null;
  if (contents && !isMap(contents)) {
    problems.push({ code: 'NOT_A_MAP', range: rangeOf(contents, offset) });
  }
  return { entries: isMap(contents) ? mapEntries(contents, offset) : [], problems };
}

function mapEntries(map: { items: unknown[] }, offset: number): YamlEntry[] {
  const entries: YamlEntry[] = [];
  for (const item of map.items as { key: Node | null; value: Node | null }[]) {
    if (!item.key || !isScalar(item.key)) continue;
    const keyRange = rangeOf(item.key, offset);
    entries.push({
      key: String(item.key.value ?? ''),
      keyRange,
      value: item.value
        ? toValue(item.value, offset, 0)
        : { type: 'scalar', text: '', range: { start: keyRange.end, end: keyRange.end } },
    });
  }
  return entries;
}

/** Aliases read as their bare name; nesting deeper than 20 reads as empty: no report needs either. */
function toValue(node: Node, offset: number, depth: number): YamlValue {
  const range = rangeOf(node, offset);
  if (depth > 20 || isAlias(node)) {
    return { type: 'scalar', text: isAlias(node) ? `*${node.source}` : '', range };
  }
  if (isMap(node)) return { type: 'map', entries: mapEntries(node, offset), range };
  if (isSeq(node)) {
    const items = (node.items as (Node | null)[]).flatMap((item) =>
      item ? [toValue(item, offset, depth + 1)] : [],
    );
    return { type: 'list', items, range };
  }
  const value = isScalar(node) ? node.value : '';
  return { type: 'scalar', text: value == null ? '' : String(value).trim(), range };
}

function rangeOf(node: Node, offset: number): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start: start + offset, end: end + offset };
}
