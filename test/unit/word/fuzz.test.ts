import { makeDocx } from './make-docx';
import { pictures } from './everything';

/** Lines a clerk may type, good and bad; the fuzz strings them together. */
const lines: readonly string[] = [
  'Đảng bộ có 25 chi bộ, 684 đảng viên.',
  '# I. ĐẶC ĐIỂM TÌNH HÌNH',
  '## 1. Thuận lợi',
  '###### a) Điểm nhỏ',
  '# Phần thứ hai: PHƯƠNG HƯỚNG',
  'II. ĐÁNH GIÁ CHUNG',
  '- Ý một;',
  '+ Ý hai **đậm**;',
  '* Ý ba *nghiêng*',
  '  – ý thụt vào',
  '• Ý bốn',
  '1. Một',
  '7) Bảy',
  '2021. Năm đầu',
  'a) Nhãn',
  'Một là, lời',
  '    bốn dấu cách đầu dòng',
  '\tmột tab đầu dòng',
  '> trích dẫn',
  '> > trích trong trích',
  '| A | B |',
  '|---|---|',
  '| ô một | ô hai[^1] |',
  '| thiếu ô |',
  'Gọi chú thích[^1] và[^2] rồi[^1].',
  '[^1]: Chú thích một.',
  '    Nối tiếp chú thích.',
  '[^2]: Chú thích hai, xem [^1].',
  '[^thừa]: Chú thích thừa.',
  '```',
  '~~~ mã',
  '-----',
  '***',
  '____',
  'Tổng kết\n-----',
  '[Điền tên]: ……',
  '<ten don vi> & <b>đậm</b>',
  '<!-- hướng dẫn --> sau chú thích',
  '<!-- chưa đóng',
  'Số ____-BC/ĐU ngày … tháng … năm 20__',
  'Số     -CV/HU ngày     tháng  9 năm 2021',
  '![Sơ đồ](so-do.png)',
  '![Thiếu](khong-co.png)',
  '[liên kết](https://example.org/a_b) và <https://example.org/c>',
  '[xấu](javascript:alert(1))',
  'chữ \\*thoát\\* \\# và `mã một dòng`',
  'ngắt dòng\\',
  'kéo dài  ',
  '**không đóng và *lẫn lộn**',
  'Đa\u0309ng u\u0309y typed as NFD',
  'điều khiển \u0000 \u000B \uFFFE và \uD83D lẻ 🌾',
  '{0} {default-bullet-numbering-0} %s ${x}',
  '',
  '',
  '',
];

/** Numbers from a seed, so that a failure can be seen again (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function textFrom(seed: number): string {
  const next = numbersFrom(seed);
  const count = 1 + Math.floor(next() * 30);
  const typed = Array.from({ length: count }, () => lines[Math.floor(next() * lines.length)]);
  return `---\ntên loại: BC\nhọ tên: Nguyễn Văn Mẫu\n---\n\n${typed.join('\n')}\n`;
}

describe('whatever is typed', () => {
  for (let seed = 1; seed <= 150; seed++) {
    it(`keeps its words and makes a sound file (seed ${seed})`, async () => {
      await makeDocx(textFrom(seed), { form: seed % 2 ? 'final' : 'draft', images: pictures });
    });
  }
});
