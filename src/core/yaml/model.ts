import type { Range } from '../report/range';

/** A value as it stands in the text; every scalar is text (`08` stays `08`). */
export type YamlValue = YamlScalar | YamlList | YamlMap;

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
  /** The blanks to put in, when that is the cure: after `key:`, or before a line that goes on with a value. */
  readonly blanks?: { readonly at: number; readonly text: string };
}

export interface YamlResult {
  readonly entries: readonly YamlEntry[];
  readonly problems: readonly YamlProblem[];
}

/** Whole lines of a YAML text. */
export interface Chunk {
  /** UTF-16 offset of its first character. */
  readonly start: number;
  readonly text: string;
}
