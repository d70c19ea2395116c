import { fieldOfKey, groupKeys } from '../../core/report/front-matter/fields';
import type { FieldName } from '../../core/report/front-matter/fields';
import type { Range } from '../../core/report/range';
import { fold } from '../../core/vietnamese/fold';

/** `note` is what stands beside a group of recipients. */
export type ValueName = FieldName | 'note';

/** What a cursor in the front matter stands in, and the typed part of it. UTF-16 offsets. */
export type FrontMatterPlace =
  | { readonly kind: 'key'; readonly typed: Range }
  | { readonly kind: 'value'; readonly name: ValueName; readonly typed: Range };

const keyLine = /^([ \t]*)((?:-[ \t]+)?)([^\s:#-][^:]{0,40}):[ \t]*((?:[^ \t\r\n].*)?)$/u;
const itemLine = /^([ \t]*)-[ \t]+((?:[^ \t\r\n].*)?)$/u;
const keyStart = /^\/?[\p{L}\p{M} ]{0,40}$/u;

/**
 * Reads where a cursor stands, from the lines alone: while one types, the whole is rarely good YAML.
 *
 * @param within the front matter with its two `---` lines
 */
export function frontMatterPlace(
  text: string,
  within: Range,
  cursor: number,
): FrontMatterPlace | undefined {
  const start = text.lastIndexOf('\n', cursor - 1) + 1;
  if (start === 0 || cursor > within.end) return undefined;
  const line = text.slice(start, cursor);
  const ofKey = keyLine.exec(line);
  if (ofKey) return valuePlace(ofKey[3] as string, ofKey[4] as string, cursor);
  const item = itemLine.exec(line);
  if (item) {
    const name = listAbove(text.slice(within.start, start), (item[1] as string).length);
    return name && { kind: 'value', name, typed: ending(item[2] as string, cursor) };
  }
  return keyStart.test(line) ? { kind: 'key', typed: { start, end: cursor } } : undefined;
}

function valuePlace(key: string, typed: string, cursor: number): FrontMatterPlace | undefined {
  const name = nameOf(key);
  // Of a list in brackets the item being typed.
  const last = /(?<![^[,])[^[,]*$/.exec(typed)?.[0] ?? '';
  return name && { kind: 'value', name, typed: ending(last.trimStart(), cursor) };
}

function nameOf(key: string): ValueName | undefined {
  if (fold(key) === fold(groupKeys.note)) return 'note';
  if (fold(key) === fold(groupKeys.names)) return 'recipients';
  return fieldOfKey(key)?.name;
}

function ending(typed: string, cursor: number): Range {
  return { start: cursor - typed.length, end: cursor };
}

/** The field whose list an item belongs to: the nearest key above that stands no deeper. */
function listAbove(before: string, indent: number): ValueName | undefined {
  for (const line of before.split(/\r?\n/).reverse()) {
    const [, blanks = '', sign = '', key = ''] = keyLine.exec(line) ?? [];
    if (key !== '' && blanks.length + sign.length <= indent) return nameOf(key);
  }
  return undefined;
}
