import type { LayoutProfile } from '../profile';
import { profileNames } from '../profile-names';
import type { ProfileName } from '../profile-names';
import { hd05 } from './hd05';
import { hd36 } from './hd36';

const profiles: Readonly<Record<ProfileName, LayoutProfile>> = { hd05, hd36 };

/**
 * The layout profile of that name (`hd05`, `hd36`), in any case.
 *
 * @param name as typed in the front matter or on the command line; without one, or with a name no profile has,
 * the norm in force
 */
export function profileNamed(name?: string): LayoutProfile {
  const typed = name?.trim().toLowerCase();
  return profiles[profileNames.find((known) => known === typed) ?? profileNames[0]];
}
