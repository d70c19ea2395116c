import { layoutValues } from '../layout/layout-values';
import type { LayoutOverrides, LayoutValue } from '../layout/layout-values';
import { profileNames } from '../layout/profile-names';
import type { ProfileName } from '../layout/profile-names';
import { fold } from '../vietnamese/fold';
import type { YamlEntry, YamlValue } from '../yaml/read-yaml';
import type { ProblemWriter, SettingsProblem } from './settings-problems';

/** What a unit sets differently, by profile; and what could not be understood. */
export interface LayoutSettings {
  readonly layout: ReadonlyMap<ProfileName, LayoutOverrides>;
  readonly problems: readonly SettingsProblem[];
}

const keys = layoutValues.map(({ key }) => key);

/**
 * Reads `thể thức` of `bao-cao.yaml`: values by profile, such as `{hd05: {cỡ chữ: 15}}`. Keys are matched like
 * all others; a value that cannot be printed is left out and named.
 */
export function readLayoutOverrides(
  value: YamlValue | undefined,
  say: ProblemWriter,
): LayoutSettings {
  const layout = new Map<ProfileName, LayoutOverrides>();
  const problems: SettingsProblem[] = [];
  for (const entry of value?.type === 'map' ? value.entries : []) {
    const name = profileNames.find((known) => known === entry.key.trim().toLowerCase());
    if (!name) problems.push(say.unknownKey(entry, profileNames));
    else if (layout.has(name)) problems.push(say.repeatedKey(entry));
    else layout.set(name, readProfile(entry, say, problems));
  }
  return { layout, problems };
}

function readProfile(
  { key, value }: YamlEntry,
  say: ProblemWriter,
  problems: SettingsProblem[],
): LayoutOverrides {
  const overrides = new Map<string, number | boolean | string>();
  if (value.type !== 'map') {
    if (value.source.trim() !== '') problems.push(say.badShape(key, value));
    return overrides;
  }
  for (const entry of value.entries) {
    const known = layoutValues.find((one) => fold(one.key) === fold(entry.key));
    if (!known) {
      problems.push(say.unknownKey(entry, keys));
      continue;
    }
    const own = entry.value.type === 'scalar' ? readOwn(known, entry.value.text) : undefined;
    if (own !== undefined) overrides.set(known.key, own);
    else problems.push(say.badLayoutValue(entry.value, known));
  }
  return overrides;
}

const yes = 'có';
const no = 'không';

/** A number may have a comma, and its unit behind it. */
const number = /^(\d{1,3}(?:[.,]\d{1,2})?) ?(pt|mm)?$/;

function readOwn(known: LayoutValue, typed: string): number | boolean | string | undefined {
  switch (known.kind) {
    case 'length': {
      const [, digits, unit] = number.exec(typed.trim()) ?? [];
      const own = Number(digits?.replace(',', '.'));
      const fits = own >= known.least && own <= known.most && (!unit || unit === known.unit);
      return fits ? own : undefined;
    }
    case 'switch':
      return [yes, no].includes(typed.trim().toLowerCase())
        ? typed.trim().toLowerCase() === yes
        : undefined;
    case 'sign':
      return known.signs.find((sign) => sign === typed || sign.trim() === typed);
  }
}

/** What may stand behind the key of a value. */
export function allowedLayoutValues(value: LayoutValue): string[] {
  if (value.kind === 'length') return [`${value.least}–${value.most} ${value.unit}`];
  return value.kind === 'switch' ? [yes, no] : value.signs.map((sign) => `"${sign}"`);
}
