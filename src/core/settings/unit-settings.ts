import { isRuleId } from '../checks/control-comments';
import type { SeveritySettings } from '../checks/engine';
import { ruleIds, severities } from '../checks/model';
import type { RuleId, Severity } from '../checks/model';
import { settingsMessages } from '../messages/settings';
import type { Language } from '../messages/catalogue';
import { fields } from '../report/front-matter/fields';
import { readEntries } from '../report/front-matter/read-front-matter';
import type { FieldValues } from '../report/front-matter/read-front-matter';
import type { Range } from '../report/range';
import { fold } from '../vietnamese/fold';
import { nearest } from '../vietnamese/nearest';
import { nowhere, readYaml } from '../yaml/read-yaml';
import type { YamlEntry, YamlValue } from '../yaml/read-yaml';

/** File name of a unit's settings. */
export const unitSettingsFile = 'bao-cao.yaml';
/** Folder of a unit's own templates, beside its settings, unless these say otherwise. */
export const defaultTemplateFolder = 'mau-bao-cao';

/** What `bao-cao.yaml` says. */
export interface UnitSettings {
  /** Front matter of every report of the unit (`đơn vị`). */
  readonly defaults: FieldValues;
  readonly severities: SeveritySettings;
  readonly dictionary: ReadonlySet<string>;
  /** Relative to the file. */
  readonly templateFolder: string;
  /** Overrides of layout values by profile name (`thể thức`), not yet interpreted. */
  readonly layout: ReadonlyMap<string, YamlValue>;
  readonly language?: Language;
  readonly problems: readonly SettingsProblem[];
}

export interface SettingsProblem {
  readonly range: Range;
  readonly message: string;
  readonly expected: readonly string[];
}

/** The keys of `bao-cao.yaml`. */
export const settingsKeys = [
  'đơn vị',
  'quy tắc',
  'từ điển',
  'thư mục mẫu',
  'thể thức',
  'ngôn ngữ',
] as const;
type SettingsKey = (typeof settingsKeys)[number];

const levels = [...severities, 'off'] as const;

/** Settings of a unit without `bao-cao.yaml`. */
export const noSettings: UnitSettings = {
  defaults: new Map(),
  severities: new Map(),
  dictionary: new Set(),
  templateFolder: defaultTemplateFolder,
  layout: new Map(),
  problems: [],
};

/**
 * Reads `bao-cao.yaml`. Never throws: what cannot be understood is a problem, all else counts.
 *
 * @param language of the problems' messages, unless the file sets one itself
 */
export function readUnitSettings(text: string, language: Language = 'vi'): UnitSettings {
  const yaml = readYaml(text);
  const values = new Map<SettingsKey, YamlValue>();
  const unknown: YamlEntry[] = [];
  for (const entry of yaml.entries) {
    const key = settingsKeys.find((name) => fold(name) === fold(entry.key));
    if (key) values.set(key, entry.value);
    else unknown.push(entry);
  }
  const chosen = languageOf(values.get('ngôn ngữ'));
  const messages = settingsMessages[chosen ?? language];
  const severitySettings = readSeverities(values.get('quy tắc'));
  const defaults = readDefaults(values.get('đơn vị'));
  const folder = values.get('thư mục mẫu');
  return {
    defaults: defaults.values,
    severities: severitySettings.severities,
    dictionary: new Set(textsOf(values.get('từ điển')).map((word) => word.normalize('NFC'))),
    templateFolder: folder?.type === 'scalar' && folder.text ? folder.text : defaultTemplateFolder,
    layout: new Map(entriesOf(values.get('thể thức')).map(({ key, value }) => [key, value])),
    ...(chosen && { language: chosen }),
    problems: [
      ...yaml.problems.map(({ range }) => ({ range, message: messages.line, expected: [] })),
      ...unknown.map((entry) => unknownKey(entry, settingsKeys)),
      ...defaults.unknown.map((entry) =>
        unknownKey(
          entry,
          fields.map(({ key }) => key),
        ),
      ),
      ...severitySettings.unknown.map((entry) => unknownKey(entry, ruleIds)),
      ...severitySettings.wrong.map(({ value }) => ({
        range: value.range,
        message: messages.severity(value.source, levels),
        expected: levels,
      })),
    ],
  };

  function unknownKey(entry: YamlEntry, names: readonly string[]): SettingsProblem {
    const expected = nearest(entry.key, names).slice(0, 1);
    return { range: entry.keyRange, message: messages.key(entry.key, expected[0] ?? ''), expected };
  }
}

function languageOf(value: YamlValue | undefined): Language | undefined {
  return value?.type === 'scalar' && (value.text === 'vi' || value.text === 'en')
    ? value.text
    : undefined;
}

function readSeverities(value: YamlValue | undefined): {
  severities: Map<RuleId, Severity | 'off'>;
  unknown: YamlEntry[];
  wrong: YamlEntry[];
} {
  const result = {
    severities: new Map<RuleId, Severity | 'off'>(),
    unknown: [] as YamlEntry[],
    wrong: [] as YamlEntry[],
  };
  for (const entry of entriesOf(value)) {
    const level = levels.find((name) => entry.value.type === 'scalar' && name === entry.value.text);
    if (!isRuleId(entry.key)) result.unknown.push(entry);
    else if (!level) result.wrong.push(entry);
    else result.severities.set(entry.key, level);
  }
  return result;
}

function readDefaults(value: YamlValue | undefined): { values: FieldValues; unknown: YamlEntry[] } {
  const typed = entriesOf(value);
  const { entries, values } = readEntries(typed);
  return {
    values: withoutPlaces(values),
    unknown: typed.filter((_, index) => !entries[index]?.field),
  };
}

/** Ranges of defaults would point into another file. */
function withoutPlaces(values: FieldValues): FieldValues {
  return new Map([...values].map(([name, value]) => [name, withoutPlace(value)]));
}

function withoutPlace(value: YamlValue): YamlValue {
  const range = nowhere;
  switch (value.type) {
    case 'scalar':
      return { ...value, range };
    case 'list':
      return { ...value, range, items: value.items.map(withoutPlace) };
    case 'map':
      return {
        ...value,
        range,
        entries: value.entries.map((entry) => ({ ...entry, value: withoutPlace(entry.value) })),
      };
  }
}

function entriesOf(value: YamlValue | undefined): readonly YamlEntry[] {
  return value?.type === 'map' ? value.entries : [];
}

function textsOf(value: YamlValue | undefined): string[] {
  if (value?.type === 'scalar') return value.text ? [value.text] : [];
  return value?.type === 'list' ? value.items.flatMap(textsOf) : [];
}
