import type { Template, TemplateSection } from '../../src/core/templates/model';
import { code, generatedFrom, page, plain, plainLine } from './markdown';

/** `docs/reference/templates.md`: the outline of every template that comes with the product. */
export function templatesPage(templates: ReadonlyMap<string, Template>): string {
  return page(
    generatedFrom('các tệp trong templates'),
    '# Các mẫu báo cáo',
    'Ghi tên mẫu vào khóa `mẫu` của [phần khai báo](front-matter.md) để báo cáo được kiểm tra theo đề cương của mẫu. Đơn vị có thể thêm mẫu của mình: đặt một tệp Markdown vào thư mục `mau-bao-cao` (xem [thiết lập](settings.md#bao-caoyaml)); tên tệp là tên mẫu.',
    'Khi so đề cương, chương trình không kể số thứ tự, chữ hoa chữ thường, dấu câu, cách đặt dấu thanh; tên mục viết gần giống cũng được nhận.',
    ...[...templates.values()].flatMap((template) => [
      `## ${template.name}`,
      `${plainLine(template.title)}.`,
      `Ghi: ${code(`mẫu: ${template.name}`)}`,
      template.outline.map((section) => item(section, template, 0)).join(''),
    ]),
  );
}

function item(section: TemplateSection, template: Template, level: number): string {
  const remarks = [
    ...(section.optional ? ['không bắt buộc'] : []),
    ...(section.labelSuffices ? ['chỉ cần nói tới trong bài'] : []),
    ...section.alternatives.map((title) => `hoặc “${plain(title)}”`),
  ];
  const remark = remarks.length > 0 ? ` (${remarks.join('; ')})` : '';
  const children = section.children.map((child) => item(child, template, level + 1)).join('');
  return `${'  '.repeat(level)}- ${plainLine(heading(section, template))}${remark}\n${children}`;
}

/** The heading as the template has it, number and all. */
function heading({ range }: TemplateSection, { text }: Template): string {
  return (/^[^\n]*/.exec(text.slice(range.start)) as RegExpExecArray)[0]
    .replace(/^#+\s*/, '')
    .trim();
}
