import { isRuleId } from '../checks/control-comments';
import type { SeveritySettings } from '../checks/engine';
import { ruleIds, severities } from '../checks/model';
import type { RuleId, Severity } from '../checks/model';
import type { LayoutOverrides } from '../layout/layout-values';
import type { ProfileName } from '../layout/profile-names';
import type { Language } from '../messages/catalogue';
import type { FrontMatterEntry } from '../report/front-matter/model';
import { readEntries } from '../report/front-matter/read-front-matter';
import type { FieldValues } from '../report/front-matter/read-front-matter';
import { fold } from '../vietnamese/fold';
import type { ToneStyle } from '../vietnamese/tone-placement';
import { nowhere, readYaml } from '../yaml/read-yaml';
import type { YamlEntry, YamlValue } from '../yaml/read-yaml';
import { readLayoutOverrides } from './layout-overrides';
import { ProblemWriter } from './settings-problems';
import type { SettingsProblem } from './settings-problems';

export type { SettingsProblem } from './settings-problems';

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
  /** How open oa, oe, uy are written in this unit; absent: as most of the document is. */
  readonly toneStyle?: ToneStyle | undefined;
  /** Relative to the file. */
  readonly templateFolder: string;
  /** Values the unit sets for itself, by profile (`thể thức`). */
  readonly layout: ReadonlyMap<ProfileName, LayoutOverrides>;
  readonly language?: Language;
  readonly problems: readonly SettingsProblem[];
}

/** The keys of `bao-cao.yaml`. */
export const settingsKeys = [
  'đơn vị',
  'quy tắc',
  'từ điển',
  'kiểu đặt dấu',
  'thư mục mẫu',
  'thể thức',
  'ngôn ngữ',
] as const;
type SettingsKey = (typeof settingsKeys)[number];

const levels = [...severities, 'off'] as const;
/** What may stand at `kiểu đặt dấu`: one style throughout whichever it is, hòa, or hoà. */
export const toneStyles = ['nhất quán', 'mới', 'cũ'] as const;
const languages: readonly Language[] = ['vi', 'en'];

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
  const { values, unknown, repeated } = sortKeys(yaml.entries);
  const chosen = languageOf(values.get('ngôn ngữ'));
  const tone = toneChoiceOf(values.get('kiểu đặt dấu'));
  const toneStyle = tone && styleOf[tone];
  const rules = readSeverities(values.get('quy tắc'));
  const defaults = readDefaults(values.get('đơn vị'));
  const folder = values.get('thư mục mẫu');
  const say = new ProblemWriter(chosen ?? language);
  const { layout, problems } = readLayoutOverrides(values.get('thể thức'), say);
  return {
    defaults: defaults.values,
    severities: rules.severities,
    dictionary: new Set(textsOf(values.get('từ điển')).map((word) => word.normalize('NFC'))),
    ...(toneStyle && { toneStyle }),
    templateFolder: folder?.type === 'scalar' && folder.text ? folder.text : defaultTemplateFolder,
    layout,
    ...(chosen && { language: chosen }),
    problems: [
      ...yaml.problems.map((problem) => say.badLine(problem)),
      ...unknown.map((entry) => say.unknownKey(entry, settingsKeys)),
      ...repeated.map((entry) => say.repeatedKey(entry)),
      ...misshapen(values).map(([key, value]) => say.badShape(key, value)),
      ...defaults.entries.flatMap((entry) => say.badDefault(entry)),
      ...rules.unknown.map((entry) => say.unknownKey(entry, ruleIds)),
      ...rules.wrong.map(({ value }) => say.badChoice(value, levels)),
      ...(tone ? [] : writtenWord(values.get('kiểu đặt dấu'))).map((value) =>
        say.badChoice(value, toneStyles),
      ),
      ...(chosen ? [] : writtenWord(values.get('ngôn ngữ'))).map((value) =>
        say.badChoice(value, languages),
      ),
      ...problems,
    ],
  };
}

interface SortedKeys {
  readonly values: ReadonlyMap<SettingsKey, YamlValue>;
  readonly unknown: readonly YamlEntry[];
  readonly repeated: readonly YamlEntry[];
}

/** The first of a repeated key counts. */
function sortKeys(entries: readonly YamlEntry[]): SortedKeys {
  const values = new Map<SettingsKey, YamlValue>();
  const unknown: YamlEntry[] = [];
  const repeated: YamlEntry[] = [];
  for (const entry of entries) {
    const key = settingsKeys.find((name) => fold(name) === fold(entry.key));
    if (!key) unknown.push(entry);
    else if (values.has(key)) repeated.push(entry);
    else values.set(key, entry.value);
  }
  return { values, unknown, repeated };
}

/** Values that are not empty and of another kind than their key takes. */
function misshapen(values: ReadonlyMap<SettingsKey, YamlValue>): [SettingsKey, YamlValue][] {
  const kinds: Readonly<Record<SettingsKey, readonly YamlValue['type'][]>> = {
    'đơn vị': ['map'],
    'quy tắc': ['map'],
    'từ điển': ['list', 'scalar'],
    'kiểu đặt dấu': ['scalar'],
    'thư mục mẫu': ['scalar'],
    'thể thức': ['map'],
    'ngôn ngữ': ['scalar'],
  };
  return [...values].filter(
    ([key, value]) => value.source.trim() !== '' && !kinds[key].includes(value.type),
  );
}

/** A value that is one word or line, written out: those of another kind are reported for that. */
function writtenWord(value: YamlValue | undefined): readonly YamlValue[] {
  return value?.type === 'scalar' && value.text !== '' ? [value] : [];
}

type ToneChoice = (typeof toneStyles)[number];

const styleOf: Readonly<Record<ToneChoice, ToneStyle | undefined>> = {
  'nhất quán': undefined,
  mới: 'new',
  cũ: 'old',
};

function toneChoiceOf(value: YamlValue | undefined): ToneChoice | undefined {
  return toneStyles.find((name) => value?.type === 'scalar' && fold(value.text) === fold(name));
}

function languageOf(value: YamlValue | undefined): Language | undefined {
  return languages.find((name) => value?.type === 'scalar' && value.text === name);
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

function readDefaults(value: YamlValue | undefined): {
  values: FieldValues;
  entries: readonly FrontMatterEntry[];
} {
  const { entries, values } = readEntries(entriesOf(value));
  return { values: withoutPlaces(values), entries };
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
