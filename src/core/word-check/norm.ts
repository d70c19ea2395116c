import { layoutValues } from '../layout/layout-values';
import type { NormRange } from '../layout/layout-values';
import type { LayoutProfile, Pt, Role } from '../layout/profile';

type Range = Pick<NormRange, 'least' | 'most'>;

/** Values the norm gives as a range, by the role they belong to. */
const sizes: Readonly<Partial<Record<Role, string>>> = {
  body: 'cỡ chữ',
  documentType: 'cỡ chữ tên loại',
  subject: 'cỡ chữ trích yếu',
};

/**
 * What the norm allows for a value that a unit may set, without an upper limit where the profile has none.
 *
 * @param key of the value in `bao-cao.yaml`, such as `giãn dòng`
 * @throws {Error} when the norm gives no range for it: a mistake of ours
 */
export function normRange(profile: LayoutProfile, key: string): NormRange {
  const value = layoutValues.find((candidate) => candidate.key === key);
  if (value?.kind !== 'length' || !value.norm) throw new Error(`no range for ${key}`);
  const { norm } = value;
  return norm.openIn?.includes(profile.name) ? { ...norm, most: Infinity } : norm;
}

/** Sizes a role may have, in points. */
export function sizeRange(profile: LayoutProfile, role: Role): Range {
  const key = sizes[role];
  if (key !== undefined) return normRange(profile, key);
  const size: Pt = profile.looks[role].size ?? profile.looks.base.size ?? 0;
  return { least: size, most: size };
}
