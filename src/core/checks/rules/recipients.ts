import { recipientsMessages } from '../../messages/recipients';
import type { Metadata, Scalar } from '../../report/front-matter/model';
import type { Report } from '../../report/model';
import { lineFrom } from '../../report/scan/lines';
import { fold } from '../../vietnamese/fold';
import { readIssuerName } from '../citations/issuer-name';
import { typedInBody, valueFindings } from '../formalities/finding';
import type { ValueFault } from '../formalities/finding';
import { hasGap, issuingKind } from '../formalities/issuing-body';
import type { Fix, ReportRule, RuleFinding } from '../model';

type Messages = (typeof recipientsMessages)['vi'];

const archive = /^[-–+•\s]*lưu(?![\p{L}\p{M}])/iu;
/** The State's archive line, but for `Lưu: VT`, which `state-format` names. */
const stateArchive = /^[-–+•\s]*lưu (?:văn thư|hành chính)(?![\p{L}\p{M}])/iu;
const asAddressed = /^[-–\s]*như (?:kính gửi|kính trình|nơi nhận)/iu;
const typedHead = /^nơi nhận\s*:?$/iu;
const itemStart = /^(\s*- *)(?=\S)/u;

/** Who receives the report (HD 05, 9.2). */
export const recipients: ReportRule = {
  id: 'recipients',
  scope: 'report',
  severity: 'warning',
  description: { vi: recipientsMessages.vi.description, en: recipientsMessages.en.description },
  examples: [
    {
      markdown:
        '---\ntên loại: BÁO CÁO\ncơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU\nnơi nhận:\n  - Ban Tổ chức Tỉnh ủy\n  - «Các chi bộ trực thuộc»\n---\n',
      wholeFile: true,
      fixed:
        '---\ntên loại: BÁO CÁO\ncơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU\nnơi nhận:\n  - Ban Tổ chức Tỉnh ủy\n  - Các chi bộ trực thuộc\n  - Lưu Văn phòng Đảng ủy\n---\n',
    },
    {
      markdown:
        '---\ntên loại: BÁO CÁO\ncơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU\nnơi nhận:\n  - «Như kính gửi»\n  - «Lưu Văn phòng Huyện ủy»\n---\n',
      wholeFile: true,
    },
    { markdown: 'Chi bộ họp.\n\n«Nơi nhận:»\n\n- Ban Tổ chức Tỉnh ủy;' },
    {
      markdown:
        '---\ntên loại: BÁO CÁO\ncơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU\nnơi nhận:\n  - nhóm: [Ban Thường vụ Tỉnh ủy, Ban Tổ chức Tỉnh ủy]\n    ghi chú: (để báo cáo)\n  - Các chi bộ trực thuộc\n  - Lưu Văn phòng Đảng ủy\n---\n',
      wholeFile: true,
    },
  ],
  check(report, context) {
    const messages = recipientsMessages[context.language];
    const { metadata } = report.frontMatter;
    const names = metadata.recipients.flatMap((group) => group.names);
    return [
      ...checkArchive(report, names, messages),
      ...valueFindings(report.text, checkNames(names, messages)),
      ...typedInBody(report, typedHead, messages.inBody),
    ];
  },
};

function checkNames(names: readonly Scalar[], messages: Messages): ValueFault[] {
  const seen = new Set<string>();
  return names.flatMap((scalar): ValueFault[] => {
    if (asAddressed.test(scalar.text.normalize('NFC'))) {
      return [{ scalar, message: messages.asAddressed }];
    }
    const name = fold(scalar.text).replace(/^[-–+•\s]+|(?<![;,.\s])[;,.\s]+$/g, '');
    if (hasGap(scalar) || !seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ scalar, message: messages.twice(scalar.text) }];
  });
}

function checkArchive(report: Report, names: readonly Scalar[], messages: Messages): RuleFinding[] {
  const { metadata } = report.frontMatter;
  const last = names.at(-1);
  if (!last) return [];
  const kept = names.find(({ text }) => archive.test(text.normalize('NFC')));
  if (!kept) return missing(report, last, messages);
  if (kept !== last) {
    const isSecond = archive.test(last.text.normalize('NFC'));
    if (isSecond)
      return valueFindings(report.text, [{ scalar: last, message: messages.twoArchives }]);
    return valueFindings(report.text, [{ scalar: kept, message: messages.archiveLast }]);
  }
  const right = archiveLine(metadata);
  const level = readIssuerName(kept.text).level;
  if (right === undefined) return [];
  const isOfState = stateArchive.test(kept.text.normalize('NFC'));
  if (!isOfState && (level === undefined || level === readIssuerName(right).level)) return [];
  const message = messages.otherArchive(right);
  return valueFindings(report.text, [
    { scalar: kept, message, expected: [right], fix: messages.fix(right) },
  ]);
}

/** The archive line of a committee; a chi bộ keeps its documents as it can. */
function archiveLine(metadata: Metadata): string | undefined {
  const kind = issuingKind(metadata);
  if (kind === 'committee') return 'Lưu Văn phòng Đảng ủy';
  if (kind !== 'province') return undefined;
  const isCity = metadata.issuingBody.some(({ text }) => fold(text).startsWith('thanh uy'));
  return `Lưu Văn phòng ${isCity ? 'Thành ủy' : 'Tỉnh ủy'}`;
}

function missing(report: Report, last: Scalar, messages: Messages): RuleFinding[] {
  if (!last.range || hasGap(last)) return [];
  const right = archiveLine(report.frontMatter.metadata);
  const message = messages.noArchive(right ?? 'Lưu …');
  if (right === undefined) return [{ range: last.range, message }];
  const fix = addLine(report.text, last.range.start, right, messages);
  return [{ range: last.range, message, expected: [right], ...(fix && { fixes: [fix] }) }];
}

/** A new item below the last one, when that is a line of its own; a list in brackets is left to the user. */
function addLine(text: string, at: number, right: string, messages: Messages): Fix | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = lineFrom(text, start);
  const item = itemStart.exec(line.text)?.[1];
  const list = text.slice(0, start).trimEnd();
  if (item === undefined || start + item.length !== at || inGroup(list, item)) return undefined;
  const edits = [{ range: { start: line.end, end: line.end }, text: `\n${item}${right}` }];
  return { title: messages.addLine(right), edits, safe: false };
}

/** True when the item belongs to a group (`nhóm:`), whose note does not go for the archive. */
function inGroup(before: string, item: string): boolean {
  const lines = before.split('\n');
  const outer = lines.findLast((line) => (itemStart.exec(line)?.[1] ?? line) !== item);
  return outer !== undefined && /nhóm\s*:\s*$/iu.test(outer.normalize('NFC'));
}
