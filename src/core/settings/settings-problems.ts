import type { SeveritySettings } from '../checks/engine';
import type { Severity } from '../checks/model';
import type { LayoutValue, NormAsked, OwnValue } from '../layout/layout-values';
import type { LayoutProfile } from '../layout/profile';
import type { Language } from '../messages/catalogue';
import { layoutSettingsMessages } from '../messages/layout-settings';
import { settingsMessages } from '../messages/settings';
import { fieldNamed, fields, keysWithin } from '../report/front-matter/fields';
import type { FrontMatterEntry, TypedKey } from '../report/front-matter/model';
import type { Range } from '../report/range';
import { nearest } from '../vietnamese/nearest';
import type { YamlProblem, YamlValue } from '../yaml/read-yaml';

/** Something in `bao-cao.yaml` that cannot be understood, with its place there. */
export interface SettingsProblem {
  readonly range: Range;
  readonly message: string;
  readonly expected: readonly string[];
  /** The rule whose severity counts; absent for what could not be read. */
  readonly rule?: 'layout-settings';
}

/** A problem as it is shown. */
export interface SettingsFinding extends Omit<SettingsProblem, 'rule'> {
  readonly rule: 'unit-settings' | 'layout-settings';
  readonly severity: Severity;
}

/** The problems with the severity the user has given their rule; those of a rule switched off are left out. */
export function settingsFindings(settings: {
  readonly problems: readonly SettingsProblem[];
  readonly severities: SeveritySettings;
}): SettingsFinding[] {
  return settings.problems.flatMap((problem) => {
    const severity = (problem.rule && settings.severities.get(problem.rule)) ?? 'warning';
    return severity === 'off' ? [] : [{ rule: 'unit-settings', ...problem, severity }];
  });
}

/** Puts problems into words. */
export class ProblemWriter {
  private readonly messages: (typeof settingsMessages)['vi'];

  constructor(private readonly language: Language) {
    this.messages = settingsMessages[language];
  }

  badLine({ range, value, blanks }: YamlProblem): SettingsProblem {
    const { messages } = this;
    const message = value ? messages.value : blanks ? messages.blanks : messages.line;
    return { range, message, expected: [] };
  }

  unknownKey({ key, keyRange }: TypedKey, names: readonly string[]): SettingsProblem {
    const expected = nearest(key, names).slice(0, 1);
    return { range: keyRange, message: this.messages.key(key, expected[0] ?? ''), expected };
  }

  repeatedKey({ key, keyRange }: TypedKey): SettingsProblem {
    return { range: keyRange, message: this.messages.repeated(key), expected: [] };
  }

  badShape(key: string, { range }: { readonly range: Range }): SettingsProblem {
    return { range, message: this.messages.shape(key), expected: [] };
  }

  badChoice({ range, source }: YamlValue, expected: readonly string[]): SettingsProblem {
    return { range, message: this.messages.choice(source, expected), expected };
  }

  badLayoutValue(
    { range, source }: YamlValue,
    key: string,
    expected: readonly string[],
  ): SettingsProblem {
    const { messages } = this;
    return { range, message: messages.layoutValue(key, source.trim(), expected), expected };
  }

  /** A value that prints, though the norm asks for another. */
  outsideNorm(
    { range }: YamlValue,
    { key, ...value }: LayoutValue,
    own: OwnValue,
    asked: NormAsked,
    { norm }: LayoutProfile,
  ): SettingsProblem {
    const messages = layoutSettingsMessages[this.language];
    const place = `${norm}, ${asked.clause}`;
    const unit = value.kind === 'length' ? value.unit : '';
    const message =
      'least' in asked
        ? messages.length(key, Number(own), unit, asked.least, asked.most, place)
        : messages.toggle(key, own === true, place);
    return { range, message, expected: [], rule: 'layout-settings' };
  }

  badDefault(entry: FrontMatterEntry): SettingsProblem[] {
    if (!entry.field)
      return [
        this.unknownKey(
          entry,
          fields.map(({ key }) => key),
        ),
      ];
    const { key, shape } = fieldNamed(entry.field);
    return [
      ...(entry.repeated ? [this.repeatedKey(entry)] : []),
      ...(entry.misshapen ? [this.badShape(key, { range: entry.valueRange })] : []),
      ...entry.strayKeys.map((stray) => this.unknownKey(stray, keysWithin(shape))),
    ];
  }
}
