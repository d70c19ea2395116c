import type { TextEdit } from '../../core/checks/model';
import { fieldNamed } from '../../core/report/front-matter/fields';
import type { FieldName } from '../../core/report/front-matter/fields';
import { fold } from '../../core/vietnamese/fold';
import { readYaml } from '../../core/yaml/read-yaml';
import type { YamlEntry, YamlMap } from '../../core/yaml/read-yaml';
import { insertion } from '../insertion';
import { lineEnd } from '../line-end';

const unitKey = 'đơn vị';

/**
 * The changes of `bao-cao.yaml` that give fields of `đơn vị` new values; everything else stays as it was typed.
 *
 * @param text the file, empty when there is none yet
 * @returns undefined when what stands under `đơn vị` is not written as lines of “key: value”
 */
export function defaultsEdits(
  text: string,
  values: ReadonlyMap<FieldName, string>,
): TextEdit[] | undefined {
  const unit = readYaml(text).entries.find(({ key }) => fold(key) === fold(unitKey));
  if (!unit) {
    const gap = text === '' || text.endsWith('\n') ? '' : '\n';
    return [insertion(text.length, `${gap}${unitKey}:\n${lines(values, '  ')}`)];
  }
  const { value } = unit;
  if (value.type === 'map')
    return value.source.startsWith('{') ? undefined : editsIn(value, text, values);
  if (value.source !== '') return undefined;
  return [insertion(lineEnd(text, unit.keyRange.end), `\n${lines(values, '  ').trimEnd()}`)];
}

function editsIn(map: YamlMap, text: string, values: ReadonlyMap<FieldName, string>): TextEdit[] {
  const edits: TextEdit[] = [];
  const added = new Map<FieldName, string>();
  for (const [name, value] of values) {
    const given = map.entries.find(({ key }) => fold(key) === fold(fieldNamed(name).key));
    if (given) edits.push(replaced(given, value, text));
    else added.set(name, value);
  }
  if (added.size > 0) {
    const first = map.range.start;
    const indent = /(?<![ \t])[ \t]*$/.exec(text.slice(0, first))?.[0] ?? '';
    edits.push(insertion(first, `${lines(added, indent).trimStart()}${indent}`));
  }
  return edits;
}

function replaced({ keyRange, value }: YamlEntry, typed: string, text: string): TextEdit {
  if (value.source !== '') return { range: value.range, text: scalar(typed) };
  return insertion(text.indexOf(':', keyRange.end) + 1, ` ${scalar(typed)}`);
}

function lines(values: ReadonlyMap<FieldName, string>, indent: string): string {
  return [...values]
    .map(([name, value]) => `${indent}${fieldNamed(name).key}: ${scalar(value)}\n`)
    .join('');
}

/** As YAML wants a text that may hold its marks. */
function scalar(value: string): string {
  return /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ,./()-]*[\p{L}\p{M}\p{N}.)])?$/u.test(value)
    ? value
    : JSON.stringify(value);
}
