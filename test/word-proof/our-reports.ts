import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { profileNamed } from '../../src/core/layout/profiles';
import type { LayoutProfile } from '../../src/core/layout/profile';
import { parseReport } from '../../src/core/report/parse-report';
import type { Report } from '../../src/core/report/model';
import { readUnitSettings, unitSettingsFile } from '../../src/core/settings/unit-settings';

/** A template or sample of ours. */
export interface OurReport {
  readonly name: string;
  readonly markdown: string;
  readonly report: Report;
  readonly profile: LayoutProfile;
}

const root = join(__dirname, '../..');

const settings = readFileSync(join(root, 'samples', unitSettingsFile), 'utf8');
const { defaults } = readUnitSettings(settings);

/** Every template and every sample, filled up from the settings beside the samples. */
export const ourReports: readonly OurReport[] = ['templates', 'samples'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const markdown = readFileSync(join(root, folder, file), 'utf8');
      const report = parseReport(markdown, defaults);
      return {
        name: `${folder}-${file.slice(0, -'.md'.length)}`,
        markdown,
        report,
        profile: profileNamed(report.frontMatter.metadata.profile?.text),
      };
    }),
);
