import { profileNamed } from '../../layout/profiles';
import { layoutSettingsMessages } from '../../messages/layout-settings';
import { compareDates, parseDate } from '../../vietnamese/dates';
import type { ReportRule } from '../model';

/**
 * A profile that was replaced before the day of the report. What a unit sets against the norm in `bao-cao.yaml`
 * is found there, where it can be changed, and goes by this rule's severity (see `settingsFindings`).
 */
export const layoutSettings: ReportRule = {
  id: 'layout-settings',
  scope: 'report',
  severity: 'warning',
  description: {
    vi: layoutSettingsMessages.vi.description,
    en: layoutSettingsMessages.en.description,
  },
  examples: [
    {
      markdown: '---\ntên loại: BÁO CÁO\nthể thức: «hd36»\nngày: 14/10/2026\n---\n',
      wholeFile: true,
      fixed: '---\ntên loại: BÁO CÁO\nthể thức: hd05\nngày: 14/10/2026\n---\n',
    },
    {
      markdown: '---\ntên loại: BÁO CÁO\nthể thức: hd36\nngày: 14/10/2025\n---\n',
      wholeFile: true,
    },
    {
      markdown: '---\ntên loại: BÁO CÁO\nthể thức: hd05\nngày: 14/10/2026\n---\n',
      wholeFile: true,
    },
  ],
  check({ frontMatter: { metadata } }, { language }) {
    const { profile: typed, date } = metadata;
    const { norm, replacedOn = '' } = profileNamed(typed?.text);
    const day = date && parseDate(date.text);
    const end = parseDate(replacedOn);
    if (!typed?.range || !day || !end || compareDates(day, end) < 0) return [];
    const messages = layoutSettingsMessages[language];
    const current = profileNamed();
    const edits = [{ range: typed.range, text: current.name }];
    return [
      {
        range: typed.range,
        message: messages.replaced(norm, current.norm, replacedOn),
        expected: [current.name],
        fixes: [{ title: messages.fix(current.name), edits, safe: false }],
      },
    ];
  },
};
