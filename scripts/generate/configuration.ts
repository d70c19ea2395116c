import { severities } from '../../src/core/checks/model';
import type { Rule } from '../../src/core/checks/model';
import { commandLineMessages } from '../../src/core/messages/command-line';
import type { Configuration, Setting } from './manifest';

const insteadOfUnit = (key: string): string =>
  `Không đặt ở đây thì theo khóa \`${key}\` trong \`bao-cao.yaml\` của đơn vị`;

const language: Setting = {
  type: 'string',
  enum: ['vi', 'en'],
  enumItemLabels: ['Tiếng Việt', 'English'],
  enumDescriptions: ['Thông báo bằng tiếng Việt.', 'Thông báo bằng tiếng Anh.'],
  default: 'vi',
  scope: 'window',
  markdownDescription: `Ngôn ngữ của thông báo và phát hiện lỗi. ${insteadOfUnit('ngôn ngữ')}, rồi đến tiếng Việt.`,
};

const dictionary: Setting = {
  type: 'array',
  items: { type: 'string' },
  uniqueItems: true,
  default: [],
  scope: 'resource',
  markdownDescription:
    'Từ điển riêng: tên người, tên đất, tiếng nước ngoài, chữ viết tắt được coi là đúng trong mọi báo cáo. Từ dùng chung của đơn vị nên ghi vào khóa `từ điển` trong `bao-cao.yaml`; từ chỉ có ở một báo cáo thì ghi ngay trong tệp: `<!-- bao-cao từ điển: Pơ Mẫu; karaôkê -->`.',
};

const toneStyle: Setting = {
  type: 'string',
  enum: ['consistent', 'new', 'old'],
  enumItemLabels: ['Nhất quán', 'Kiểu mới', 'Kiểu cũ'],
  markdownEnumDescriptions: [
    'Kiểu nào cũng được, miễn cả văn bản theo một kiểu.',
    '*hòa, khỏe, ủy*',
    '*hoà, khoẻ, uỷ*',
  ],
  default: 'consistent',
  scope: 'resource',
  markdownDescription: `Cách đặt dấu thanh ở vần *oa, oe, uy*. ${insteadOfUnit('kiểu đặt dấu')}.`,
};

/** The groups of settings of the extension, for its manifest; a severity for every rule. */
export function configuration(rules: readonly Rule[]): readonly Configuration[] {
  return [
    group('Chung', 1, { 'baoCao.language': language }),
    group('Từ ngữ', 2, { 'baoCao.dictionary': dictionary, 'baoCao.toneStyle': toneStyle }),
    group(
      'Mức của các quy tắc',
      3,
      Object.fromEntries(rules.map((rule) => [`baoCao.rules.${rule.id}`, levelOf(rule)])),
    ),
  ];
}

function group(
  title: string,
  order: number,
  settings: Readonly<Record<string, Setting>>,
): Configuration {
  const ordered = Object.entries(settings).map(([name, setting], index): [string, Setting] => [
    name,
    { order: index + 1, ...setting },
  ]);
  return { title, order, properties: Object.fromEntries(ordered) };
}

function levelOf({ id, description, severity }: Rule): Setting {
  const names = commandLineMessages.vi.severity;
  return {
    type: 'string',
    enum: [...severities, 'off'],
    enumItemLabels: [...severities.map((level) => capitalized(names[level])), 'Tắt'],
    default: severity,
    scope: 'resource',
    markdownDescription: `${description.vi}. ${insteadOfUnit('quy tắc')} (tên quy tắc: \`${id}\`).`,
  };
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
