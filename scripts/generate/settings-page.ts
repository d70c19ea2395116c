import { controlName } from '../../src/core/report/control-words';
import { dictionaryWord } from '../../src/core/checks/dictionary-comments';
import { severities } from '../../src/core/checks/model';
import { layoutValues } from '../../src/core/layout/layout-values';
import type { LayoutValue } from '../../src/core/layout/layout-values';
import { commandLineMessages } from '../../src/core/messages/command-line';
import { allowedLayoutValues } from '../../src/core/settings/layout-overrides';
import { settingsKeys, unitSettingsFile } from '../../src/core/settings/unit-settings';
import type { Manifest, Setting } from './manifest';
import { settingsOf } from './manifest';
import { code, codeBlock, generatedFrom, page, plain, table } from './markdown';
import { unitSettingsHelp } from './unit-settings-help';

/**
 * `docs/reference/settings.md`: the settings of the editor, from its manifest, and the keys of `bao-cao.yaml`.
 *
 * @param example a unit's settings file to show
 */
export function settingsPage(manifest: Manifest, example: string): string {
  const settings = settingsOf(manifest);
  const colors = manifest.contributes?.colors ?? [];
  return page(
    generatedFrom('package.json và danh sách khóa của chương trình'),
    '# Các thiết lập',
    '## Trong VS Code',
    settings.length === 0
      ? 'Bản này không có thiết lập riêng trong VS Code.'
      : 'Mở bằng `Ctrl+,` rồi tìm theo tên dưới đây.',
    table(
      ['Thiết lập', 'Ý nghĩa', 'Giá trị', 'Mặc định'],
      settings.map(([name, setting]) => [
        code(name),
        meaningOf(setting),
        valuesOf(setting),
        code(JSON.stringify(setting.default ?? null)),
      ]),
    ),
    colors.length === 0
      ? ''
      : 'Màu đổi được trong thiết lập `workbench.colorCustomizations` của VS Code:',
    table(
      ['Màu', 'Ý nghĩa'],
      colors.map(({ id, description }) => [code(id), plain(description)]),
    ),
    `## ${unitSettingsFile}`,
    `Tệp \`${unitSettingsFile}\` giữ những điều chung của đơn vị; trình soạn thảo và dòng lệnh cùng đọc tệp này. Chương trình tìm tệp từ thư mục chứa báo cáo ngược lên đến thư mục đang mở trong VS Code (với dòng lệnh: đến thư mục có \`.git\`; không có thì chỉ tìm ngay cạnh báo cáo). Khóa gõ có dấu hay không dấu, hoa hay thường đều được.`,
    table(
      ['Khóa', 'Ý nghĩa'],
      settingsKeys.map((key) => [code(key), plain(unitSettingsHelp[key])]),
    ),
    'Các khóa trong `đơn vị` là các khóa của [phần khai báo](front-matter.md). Tên các quy tắc ở [danh sách quy tắc](rules.md).',
    table(
      ['Mức của quy tắc', 'Nghĩa là'],
      [
        ...severities.map((level) => [code(level), commandLineMessages.vi.severity[level]]),
        [code('off'), 'tắt, không kiểm tra'],
      ],
    ),
    '## Trình bày riêng của đơn vị',
    'Dưới tên một thể thức trong khóa `thể thức`, đơn vị đặt lại được các giá trị sau. Khóa nào không ghi thì theo thể thức. Giá trị ra ngoài quy định vẫn được dùng khi in, kèm một nhắc nhở `layout-settings` nêu điều khoản; đơn vị đã cân nhắc thì tắt nhắc nhở bằng `quy tắc: {layout-settings: off}`.',
    table(
      ['Khóa', 'Ý nghĩa', 'Nhận', 'Quy định'],
      layoutValues.map((value) => [
        code(value.key),
        plain(value.help),
        allowedLayoutValues(value).map(code).join(', '),
        plain(askedOf(value)),
      ]),
    ),
    codeBlock(
      'thể thức:\n  hd05:\n    cỡ chữ: 15\n    giãn dòng: 20\n    dấu sau số La Mã: I-\n    chức vụ in đậm: có',
      'yaml',
    ),
    '## Từ điển',
    'Từ được coi là đúng ghi ở một trong ba nơi: thiết lập `baoCao.dictionary` (mọi báo cáo của mình), khóa `từ điển` trong `bao-cao.yaml` (mọi báo cáo của đơn vị), hoặc một ghi chú trong chính báo cáo:',
    codeBlock(`<!-- ${controlName} ${dictionaryWord}: Pơ Mẫu; karaôkê -->`, 'html'),
    'Nhiều từ cách nhau bằng dấu chấm phẩy hoặc dấu phẩy. Trong VS Code, cách sửa nhanh “Thêm vào từ điển” ghi giúp vào cả ba nơi.',
    `## Ví dụ ${unitSettingsFile}`,
    codeBlock(example, 'yaml'),
  );
}

/** What the norm in force says of a value, with its clause. */
function askedOf(value: LayoutValue): string {
  if (value.kind === 'switch' && value.norm) {
    return `${value.norm.value ? 'có' : 'không'} (${value.norm.clause})`;
  }
  if (value.kind !== 'length' || !value.norm) return 'không nêu';
  const { least, most, clause } = value.norm;
  const show = (length: number): string => String(length).replace('.', ',');
  const range =
    most === Infinity
      ? `từ ${show(least)} trở lên`
      : least === most
        ? show(least)
        : `${show(least)}–${show(most)}`;
  return `${range} ${value.unit} (${clause})`;
}

function meaningOf(setting: Setting): string {
  // What the manifest calls markdown is Markdown here too.
  return (
    setting.markdownDescription?.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ') ??
    plain(setting.description ?? '')
  );
}

function valuesOf(setting: Setting): string {
  const said = setting.markdownEnumDescriptions ?? setting.enumDescriptions ?? [];
  const labels = setting.enumItemLabels ?? [];
  if (!setting.enum) return [setting.type ?? []].flat().map(typeName).join(' hoặc ');
  return setting.enum
    .map((value, index) => {
      const meaning = said[index] ?? labels[index]?.toLowerCase();
      return code(JSON.stringify(value)) + (meaning ? `: ${withoutStop(meaning)}` : '');
    })
    .join('; ');
}

function withoutStop(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\.$/, '');
}

function typeName(type: string): string {
  const names: Readonly<Record<string, string>> = {
    boolean: '`true` hoặc `false`',
    string: 'chữ',
    number: 'số',
    integer: 'số nguyên',
    array: 'danh sách',
    object: 'nhóm các giá trị',
  };
  return names[type] ?? type;
}
