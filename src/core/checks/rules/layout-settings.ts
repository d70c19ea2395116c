import { outsideNorm } from '../../layout/layout-values';
import type { OutsideNorm } from '../../layout/layout-values';
import type { LayoutProfile } from '../../layout/profile';
import { profileNamed } from '../../layout/profiles';
import { layoutSettingsMessages } from '../../messages/layout-settings';
import type { Report } from '../../report/model';
import type { Range } from '../../report/range';
import { parseDate } from '../../vietnamese/dates';
import type { ReportRule, RuleFinding } from '../model';

type Messages = (typeof layoutSettingsMessages)['vi'];

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
  check(report, context) {
    const messages = layoutSettingsMessages[context.language];
    const profile = profileNamed(report.frontMatter.metadata.profile?.text);
    const overrides = context.layout?.get(profile.name);
    const place = placeOf(report);
    return [
      ...checkReplaced(report, profile, messages),
      ...(overrides ? outsideNorm(profile.name, overrides) : []).map((found) => ({
        range: place,
        message: say(found, profile, messages),
      })),
    ];
  },
};

function checkReplaced(report: Report, profile: LayoutProfile, messages: Messages): RuleFinding[] {
  const { profile: typed, date } = report.frontMatter.metadata;
  const day = date && parseDate(date.text);
  const end = profile.replacedOn && parseDate(profile.replacedOn);
  if (!typed?.range || !day || !end || compare(day, end) < 0) return [];
  const current = profileNamed();
  const edits = [{ range: typed.range, text: current.name }];
  return [
    {
      range: typed.range,
      message: messages.replaced(profile.norm, current.norm, profile.replacedOn as string),
      expected: [current.name],
      fixes: [{ title: messages.fix(current.name), edits, safe: false }],
    },
  ];
}

type Day = NonNullable<ReturnType<typeof parseDate>>;

function compare(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The profile the report names, else its first line. */
function placeOf({ frontMatter, text }: Report): Range {
  const named = frontMatter.metadata.profile?.range;
  if (named) return named;
  const start = frontMatter.range?.start ?? 0;
  const end = text.indexOf('\n', start);
  return { start, end: end === -1 ? text.length : end };
}

function say(found: OutsideNorm, { norm }: LayoutProfile, messages: Messages): string {
  const { key } = found.value;
  if (!('norm' in found)) return messages.toggle(key, found.own, `${norm}, ${found.clause}`);
  const { least, most, clause } = found.norm;
  return messages.length(key, found.own, found.value.unit, least, most, `${norm}, ${clause}`);
}
