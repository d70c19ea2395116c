import { frontMatterMessages } from '../../messages/front-matter';
import { profileNames } from '../../layout/profile-names';
import { contentsDepth } from '../../report/front-matter/contents-depth';
import { fieldNamed, fields, keysWithin } from '../../report/front-matter/fields';
import type { FieldName, FieldShape } from '../../report/front-matter/fields';
import type { FrontMatterEntry, Metadata, Scalar, TypedKey } from '../../report/front-matter/model';
import type { Report } from '../../report/model';
import { parseDate } from '../../vietnamese/dates';
import { nearest } from '../../vietnamese/nearest';
import type { YamlProblem } from '../../yaml/read-yaml';
import type { CheckContext, Fix, ReportRule, RuleFinding } from '../model';

type Messages = (typeof frontMatterMessages)['vi'];

export const frontMatter: ReportRule = {
  id: 'front-matter',
  scope: 'report',
  severity: 'warning',
  description: {
    vi: frontMatterMessages.vi.description,
    en: frontMatterMessages.en.description,
  },
  examples: [
    {
      markdown: '---\nmẫu: bao-cao-chinh-tri\n«noi nhan gui»: Chi bộ\n---\n',
      wholeFile: true,
      fixed: '---\nmẫu: bao-cao-chinh-tri\nnơi nhận: Chi bộ\n---\n',
    },
    {
      markdown: '---\nmẫu: bao-cao-chinh-tri\ntrích yếu: «tổng kết: ba năm»\n---\n',
      wholeFile: true,
      fixed: '---\nmẫu: bao-cao-chinh-tri\ntrích yếu: "tổng kết: ba năm"\n---\n',
    },
    {
      markdown: '---\nmẫu: bao-cao-chinh-tri\nmục lục: «năm cấp»\n---\n',
      wholeFile: true,
      fixed: '---\nmẫu: bao-cao-chinh-tri\nmục lục: có\n---\n',
    },
    {
      markdown: '---\nmẫu: «bao-cao-chinh-trị-xã»\n---\n',
      wholeFile: true,
      fixed: '---\nmẫu: bao-cao-chinh-tri\n---\n',
    },
    { markdown: '---\nmẫu: bao-cao-chinh-tri\nngày: «31/2/2026»\n---\n', wholeFile: true },
    {
      markdown: '---\nmẫu: bao-cao-chinh-tri\nthể thức: «hd06»\n---\n',
      wholeFile: true,
      fixed: '---\nmẫu: bao-cao-chinh-tri\nthể thức: hd05\n---\n',
    },
    {
      markdown: '---\nmẫu: bao-cao-chinh-tri\n«số:8»\n---\n',
      wholeFile: true,
      fixed: '---\nmẫu: bao-cao-chinh-tri\nsố: 8\n---\n',
    },
    {
      markdown: '---\nmẫu: bao-cao-chinh-tri\ntrích yếu: tổng kết công tác\n«xây dựng Đảng»\n---\n',
      wholeFile: true,
      fixed: '---\nmẫu: bao-cao-chinh-tri\ntrích yếu: tổng kết công tác\n  xây dựng Đảng\n---\n',
    },
    {
      markdown: '«---»\nmẫu: bao-cao-chinh-tri\n\n# I. ĐẶC ĐIỂM TÌNH HÌNH\n',
      wholeFile: true,
      fixed: '---\nmẫu: bao-cao-chinh-tri\n---\n\n# I. ĐẶC ĐIỂM TÌNH HÌNH\n',
    },
    { markdown: '---\nMau: bao-cao-chinh-tri\nngày: 2026-10-14\n---\n', wholeFile: true },
  ],
  check(report, context) {
    const messages = frontMatterMessages[context.language];
    return [
      ...checkEnd(report, messages),
      ...report.frontMatter.problems.map((problem) => checkYaml(problem, report, messages)),
      ...report.frontMatter.entries.flatMap((entry) => checkEntry(entry, report, messages)),
      ...checkTemplate(report, context, messages),
      ...checkProfile(report.frontMatter.metadata, messages),
      ...checkDate(report.frontMatter.metadata, messages),
      ...checkContents(report.frontMatter.metadata, messages),
      ...checkMaxPages(report.frontMatter.metadata, messages),
      ...checkMissing(report, messages),
      ...checkTitleRule(report, messages),
    ];
  },
};

function checkYaml(problem: YamlProblem, report: Report, messages: Messages): RuleFinding {
  const { range, value, blanks } = problem;
  if (value) {
    const fixes = [quoteFix(value, report, messages)];
    return { range: value, message: messages.yamlValue, fixes };
  }
  if (!blanks) return { range, message: messages.yamlLine };
  const { at, text } = blanks;
  const isIndent = at === range.start;
  const title = isIndent ? messages.indent : messages.insertBlank;
  return {
    range,
    message: isIndent ? messages.yamlIndent : messages.yamlBlank,
    fixes: [{ title, edits: [{ range: { start: at, end: at }, text }], safe: false }],
  };
}

function checkEnd(report: Report, messages: Messages): RuleFinding[] {
  const { range, unclosed } = report.frontMatter;
  if (!range || !unclosed) return [];
  const edits = [{ range: { start: range.end, end: range.end }, text: '\n---' }];
  const fixes = [{ title: messages.close, edits, safe: false }];
  return [{ range: opening(report), message: messages.unclosed, fixes }];
}

function quoteFix(range: YamlProblem['range'], report: Report, messages: Messages): Fix {
  const typed = report.text.slice(range.start, range.end).trim();
  const quoted = `"${typed.replace(/[\\"]/g, '\\$&')}"`;
  return { title: messages.quote, edits: [{ range, text: quoted }], safe: false };
}

function checkEntry(entry: FrontMatterEntry, report: Report, messages: Messages): RuleFinding[] {
  if (!entry.field) {
    return [
      checkUnknownKey(
        entry,
        fields.map(({ key }) => key),
        messages,
      ),
    ];
  }
  const { key, shape } = fieldNamed(entry.field);
  if (entry.repeated) return [{ range: entry.keyRange, message: messages.repeatedKey(key) }];
  const stray = entry.strayKeys.map((found) => checkUnknownKey(found, keysWithin(shape), messages));
  if (!entry.misshapen) return stray;
  const misshapen: Readonly<Record<FieldShape, string>> = {
    text: messages.misshapenText(key),
    lines: messages.misshapenLines(key),
    recipients: messages.misshapenRecipients(key),
    signatures: messages.misshapenSignatures(key),
  };
  const fixes = shape === 'text' ? [quoteFix(entry.valueRange, report, messages)] : [];
  return [...stray, { range: entry.valueRange, message: misshapen[shape], fixes }];
}

function checkUnknownKey(
  entry: TypedKey,
  keys: readonly string[],
  messages: Messages,
): RuleFinding {
  const [best] = nearest(entry.key, keys, Math.max(2, Math.ceil(entry.key.length / 2)));
  const message = messages.unknownKey(entry.key, best);
  if (best === undefined) return { range: entry.keyRange, message };
  return {
    range: entry.keyRange,
    message,
    expected: [best],
    fixes: [replaceFix(messages.renameKey(best), entry.keyRange, best)],
  };
}

function replaceFix(title: string, range: RuleFinding['range'], text: string): Fix {
  return { title, edits: [{ range, text }], safe: false };
}

/** Where to speak of something that is not there: the first line of the front matter. */
function opening(report: Report): RuleFinding['range'] {
  const start = Math.max(0, report.text.indexOf('---'));
  return { start, end: Math.min(start + 3, report.text.length) };
}

function checkTemplate(report: Report, context: CheckContext, messages: Messages): RuleFinding[] {
  const { template } = report.frontMatter.metadata;
  const names = [...context.templates.keys()];
  if (names.length === 0) return [];
  if (!template) {
    const message = messages.missingTemplate(names);
    return [{ range: opening(report), message, expected: names, severity: 'info' }];
  }
  if (context.templates.has(template.text.normalize('NFC'))) return [];
  const best = nearest(template.text, names).slice(0, 3);
  return [
    {
      range: template.range ?? opening(report),
      message: messages.unknownTemplate(template.text, best),
      expected: best,
      fixes: valueFixes(template, best, messages),
    },
  ];
}

function checkProfile({ profile }: Metadata, messages: Messages): RuleFinding[] {
  if (!profile?.range || (profileNames as readonly string[]).includes(profile.text)) return [];
  return [
    {
      range: profile.range,
      message: messages.unknownProfile(profile.text, profileNames),
      expected: profileNames,
      fixes: valueFixes(profile, profileNames, messages),
    },
  ];
}

function valueFixes(scalar: Scalar, values: readonly string[], messages: Messages): Fix[] {
  const { range } = scalar;
  if (!range) return [];
  return values.map((value) => replaceFix(messages.useValue(value), range, value));
}

function checkDate({ date }: Metadata, messages: Messages): RuleFinding[] {
  // A date with blanks in it is the business of `blank`.
  if (!date?.range || parseDate(date.text) || /[.…_]{2}|…/.test(date.text)) return [];
  return [{ range: date.range, message: messages.unreadableDate(date.text) }];
}

function checkContents({ contents }: Metadata, messages: Messages): RuleFinding[] {
  if (!contents?.range || contentsDepth({ contents }) !== undefined) return [];
  const { range, text } = contents;
  const message = messages.unknownContents(text, contentsValues);
  return [
    {
      range,
      message,
      expected: contentsValues,
      fixes: valueFixes(contents, contentsValues, messages),
    },
  ];
}

const contentsValues: readonly string[] = ['có', 'không'];

function checkMaxPages({ maxPages }: Metadata, messages: Messages): RuleFinding[] {
  if (!maxPages?.range || /^[1-9]\d{0,3}$/.test(maxPages.text)) return [];
  const { key } = fieldNamed('maxPages');
  return [{ range: maxPages.range, message: messages.notANumber(key, maxPages.text) }];
}

/** What every report prints, by the fields that may give it. */
const printed: readonly { names: readonly FieldName[]; given: (data: Metadata) => boolean }[] = [
  { names: ['issuingBody'], given: (data) => data.issuingBody.length > 0 },
  {
    names: ['documentType', 'titleLines'],
    given: (data) => data.documentType !== undefined || data.titleLines.length > 0,
  },
  { names: ['recipients'], given: (data) => data.recipients.length > 0 },
  { names: ['position', 'signatures'], given: (data) => data.signatures.length > 0 },
];

function checkMissing(report: Report, messages: Messages): RuleFinding[] {
  const { entries, metadata } = report.frontMatter;
  const typed = new Set(entries.map(({ field }) => field));
  return printed
    .filter(({ names, given }) => !given(metadata) && !names.some((name) => typed.has(name)))
    .map(({ names }) => ({
      range: opening(report),
      message: messages.missingField(names.map((name) => fieldNamed(name).key)),
      severity: 'info',
    }));
}

function checkTitleRule({ titleRule }: Report, messages: Messages): RuleFinding[] {
  if (!titleRule) return [];
  const fixes = [replaceFix(messages.deleteLine, titleRule, '')];
  return [{ range: titleRule, message: messages.titleRule, severity: 'hint', fixes }];
}
