import type { RuleId, TextEdit } from '../core/checks/model';
import { fold } from '../core/vietnamese/fold';
import { readYaml } from '../core/yaml/read-yaml';
import type { YamlEntry, YamlMap } from '../core/yaml/read-yaml';
import { insertion } from './insertion';
import { lineEnd } from './line-end';

const rulesKey = 'quy tắc';
const dictionaryKey = 'từ điển';

/**
 * The change of `bao-cao.yaml` that switches a rule off; everything else stays as it was typed.
 *
 * @param text the file, empty when there is none yet
 * @returns undefined when what stands under `quy tắc` is no list of rules
 */
export function ruleOffEdit(text: string, rule: RuleId): TextEdit | undefined {
  const rules = readYaml(text).entries.find(({ key }) => fold(key) === fold(rulesKey));
  if (!rules) {
    const gap = text === '' || text.endsWith('\n') ? '' : '\n';
    return insertion(text.length, `${gap}${rulesKey}:\n  ${rule}: off\n`);
  }
  const { value } = rules;
  if (value.type === 'map') return ruleOffIn(value, text, rule);
  if (value.source !== '') return undefined;
  return insertion(lineEnd(text, rules.keyRange.end), `\n  ${rule}: off`);
}

function ruleOffIn(map: YamlMap, text: string, rule: RuleId): TextEdit {
  const given = map.entries.find(({ key }) => key === rule);
  if (given) return setOff(given, text);
  if (map.source.startsWith('{')) {
    return insertion(map.range.start + 1, `${rule}: off${map.entries.length > 0 ? ', ' : ''}`);
  }
  const first = map.range.start;
  const indent = /(?<![ \t])[ \t]*$/.exec(text.slice(0, first))?.[0] ?? '';
  return insertion(first, `${rule}: off\n${indent}`);
}

function setOff({ keyRange, value }: YamlEntry, text: string): TextEdit {
  if (value.source !== '') return { range: value.range, text: 'off' };
  return insertion(text.indexOf(':', keyRange.end) + 1, ' off');
}

/**
 * The change of `bao-cao.yaml` that adds a word to the unit's dictionary; everything else stays as it was typed.
 *
 * @returns undefined when what stands under `từ điển` is no list of words
 */
export function dictionaryWordEdit(text: string, word: string): TextEdit | undefined {
  const item = quoted(word);
  const dictionary = readYaml(text).entries.find(({ key }) => fold(key) === fold(dictionaryKey));
  if (!dictionary) {
    const gap = text === '' || text.endsWith('\n') ? '' : '\n';
    return insertion(text.length, `${gap}${dictionaryKey}:\n  - ${item}\n`);
  }
  const { value, keyRange } = dictionary;
  if (value.type === 'map') return undefined;
  if (value.source === '') return insertion(lineEnd(text, keyRange.end), `\n  - ${item}`);
  if (value.type === 'scalar') return { range: value.range, text: `[${value.source}, ${item}]` };
  const last = value.items.at(-1);
  if (value.source.startsWith('[')) {
    const at = last ? last.range.end : value.range.start + 1;
    return insertion(at, last ? `, ${item}` : item);
  }
  const indent = /(?<![ \t])[ \t]*$/.exec(text.slice(0, value.range.start))?.[0] ?? '';
  return insertion(lineEnd(text, last?.range.end ?? value.range.end), `\n${indent}- ${item}`);
}

/** As YAML wants a text that may hold its marks. */
function quoted(word: string): string {
  return /^[\p{L}\p{M}\p{N} -]*[\p{L}\p{M}\p{N}]$/u.test(word) && !word.startsWith('-')
    ? word
    : JSON.stringify(word);
}
