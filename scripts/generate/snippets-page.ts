import type { Template } from '../../src/core/templates/model';
import { code, generatedFrom, page, plain, plainLine, table } from './markdown';

/**
 * `docs/reference/snippets.md`: what can be inserted by its prefix, template by template.
 *
 * @param snippetFile text of the file VS Code reads; its names begin with the template's
 */
export function snippetsPage(
  templates: ReadonlyMap<string, Template>,
  snippetFile: string,
): string {
  const snippets = Object.entries(JSON.parse(snippetFile) as Record<string, { prefix: string }>);
  return page(
    generatedFrom('các tệp trong templates'),
    '# Các đoạn soạn sẵn',
    'Trong một báo cáo, gõ `/` ở đầu dòng là có danh sách các mục của mẫu, mục còn thiếu đứng trước; lệnh “Chèn mục” cho cùng danh sách ấy. Ngoài ra, mỗi đoạn có một chữ tắt: mở bảng lệnh, chọn “Snippets: Insert Snippet” rồi gõ chữ tắt. Sau khi chèn, nhấn `Tab` để nhảy qua từng chỗ trống.',
    ...[...templates.values()].flatMap((template) => [
      `## ${template.name}`,
      `${plainLine(template.title)}.`,
      table(
        ['Chữ tắt', 'Nội dung'],
        snippets
          .filter(([name]) => name.startsWith(`${template.name}: `))
          .map(([name, { prefix }]) => [
            code(prefix),
            plain(inShort(name.slice(`${template.name}: `.length))),
          ]),
      ),
    ]),
  );
}

/** `Phần thứ nhất. TÊN / I. TÊN / 1. Tên` as `1. Tên (Phần thứ nhất, I)`. */
function inShort(path: string): string {
  const headings = path.split(' / ');
  const last = headings.pop() ?? '';
  const figures = headings.map((heading) => heading.replace(/[.)] .*/, ''));
  return figures.length > 0 ? `${last} (${figures.join(', ')})` : last;
}
