import { withOverrides } from '../layout/layout-values';
import type { LayoutProfile } from '../layout/profile';
import { profileNamed } from '../layout/profiles';
import type { Report } from '../report/model';
import type { UnitSettings } from './unit-settings';

/**
 * The layout a report prints by: the profile it names, with what its unit sets differently.
 *
 * @param chosen name of a profile to take instead of the report's own
 */
export function reportProfile(
  { frontMatter }: Report,
  { layout }: Pick<UnitSettings, 'layout'>,
  chosen?: string,
): LayoutProfile {
  const profile = profileNamed(chosen ?? frontMatter.metadata.profile?.text);
  const overrides = layout.get(profile.name);
  return overrides ? withOverrides(profile, overrides) : profile;
}
