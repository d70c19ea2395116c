import { layoutValues, normAgainst } from '../layout/layout-values';
import type { LayoutOverrides, LayoutValue, OwnValue } from '../layout/layout-values';
import { profileNames } from '../layout/profile-names';
import type { ProfileName } from '../layout/profile-names';
import { profileNamed } from '../layout/profiles';
import { fold } from '../vietnamese/fold';
import { nearest } from '../vietnamese/nearest';
import type { YamlEntry, YamlValue } from '../yaml/read-yaml';
import type { ProblemWriter, SettingsProblem } from './settings-problems';

/** What a unit sets differently, by profile; what could not be understood, and what leaves the norm. */
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
    else layout.set(name, readProfile(name, entry, say, problems));
  }
  return { layout, problems };
}

function readProfile(
  name: ProfileName,
  { key, value }: YamlEntry,
  say: ProblemWriter,
  problems: SettingsProblem[],
): LayoutOverrides {
  const overrides = new Map<string, OwnValue>();
  if (value.type !== 'map') {
    if (value.source.trim() !== '') problems.push(say.badShape(key, value));
    return overrides;
  }
  for (const entry of value.entries) {
    const known = layoutValues.find((one) => fold(one.key) === fold(entry.key));
    if (!known) problems.push(say.unknownKey(entry, keys));
    else if (overrides.has(known.key)) problems.push(say.repeatedKey(entry));
    else {
      const own = entry.value.type === 'scalar' ? readOwn(known, entry.value.text) : undefined;
      if (own === undefined) {
        problems.push(say.badLayoutValue(entry.value, known.key, expectedValues(known, entry)));
        continue;
      }
      overrides.set(known.key, own);
      const asked = normAgainst(name, known, own);
      if (asked) problems.push(say.outsideNorm(entry.value, known, own, asked, profileNamed(name)));
    }
  }
  return overrides;
}

const yes = 'có';
const no = 'không';

/** A number may have a comma, and its unit behind it. */
const number = /^(\d{1,3}(?:[.,]\d{1,2})?) ?(pt|mm)?$/;

function readOwn(known: LayoutValue, typed: string): OwnValue | undefined {
  const text = typed.trim();
  switch (known.kind) {
    case 'length': {
      const [, digits, unit] = number.exec(text.toLowerCase()) ?? [];
      const own = Number(digits?.replace(',', '.'));
      const fits = own >= known.least && own <= known.most && (!unit || unit === known.unit);
      return fits ? own : undefined;
    }
    case 'switch': {
      const word = [yes, no].find((one) => fold(one) === fold(text));
      return word && word === yes;
    }
    case 'sign': {
      const sign = text.startsWith(known.number) ? text.slice(known.number.length) : text;
      const dashed = sign.replace('–', '-');
      return known.signs.find((one) => one === dashed) ?? (dashed === '-' ? '-' : undefined);
    }
  }
}

/** What may stand behind the key of a value, as `bao-cao.yaml` takes it. */
export function allowedLayoutValues(value: LayoutValue): string[] {
  if (value.kind === 'length') return [`${value.least}–${value.most} ${value.unit}`];
  return value.kind === 'switch' ? [yes, no] : value.signs.map((sign) => value.number + sign);
}

function expectedValues(known: LayoutValue, { value }: YamlEntry): string[] {
  const allowed = allowedLayoutValues(known);
  return known.kind === 'length' ? allowed : nearest(value.source, allowed);
}
