import type { settingsMessages } from '../messages/settings';
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
}

/** Puts problems into words. */
export class ProblemWriter {
  constructor(private readonly messages: (typeof settingsMessages)['vi']) {}

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
