import type { Rule } from '../../src/core/checks/model';
import { configuration } from './configuration';
import type { Manifest } from './manifest';

/** The manifest with the settings that are generated; all else stays as it is. */
export function withConfiguration(manifest: Manifest, rules: readonly Rule[]): Manifest {
  return {
    ...manifest,
    contributes: { ...manifest.contributes, configuration: configuration(rules) },
  };
}
