/** Random numbers that are the same on every run (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** From 0 to below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }
}

/** What a clerk, or a Markdown user, may type: alone, and stuck together in any order. */
const fragments: readonly string[] = [
  ...['Đảng bộ xã', 'có 210 đảng viên', 'chiếm 12,5%', 'gồm ……', 'Ngày …/…/2026', 'ngày     tháng'],
  ...[
    'Đảng',
    'a',
    '🙂',
    '\u00a0',
    '\t',
    '    ',
    '  ',
    ' ',
    '\\',
    '\\*',
    '\\[',
    '\\<',
    '\\\\',
    '\0',
  ],
  ...[
    '# I. KẾT QUẢ',
    '## 1. Tên',
    '### 1.1. Tên',
    '#### a) Tên',
    '# Phần thứ nhất: A',
    '#',
    '# A #',
    '#1',
  ],
  ...[
    '- ',
    '+ ',
    '* ',
    '– ',
    '• ',
    '· ',
    '-',
    '+Nam',
    '-Nữ',
    '–**Đậm**',
    '*Về',
    '- - -',
    '-\u00a0Nam',
  ],
  ...['1. ', '2) ', '(1) ', 'a) ', 'Một là, ', '2021. Năm', '1.', '10. '],
  ...['> ', '>', '>80%', '> 50 tuổi', '>= 3', '> > '],
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '____',
    '*nghiêng*',
    '**đậm**',
    '_gạch_',
    '5*3*2',
    '(*)',
    '~~',
    '~~x~~',
  ],
  ...['`', '``', '`mã`', '```', '~~~', '```\nmã\n```', '````', '```js'],
  ...[
    '<!-- ',
    ' -->',
    '<!-- hướng dẫn -->',
    '<!--\n\n# ẩn\n\n- x\n-->',
    '<!-->',
    '<!-- a | b -->',
    '<!-- ` -->',
  ],
  ...['<ten don vi>', '<b>', '</b>', '<https://vd.vn/a>', '<a@vd.vn>', '<', '&nbsp;', '&#35;', '&'],
  ...[
    '[',
    ']',
    '[điền]',
    '[Điền tên]: ……',
    '[a](b)',
    '[a](https://vd.vn "t")',
    '![a](b.png)',
    '![',
    '](',
    '()',
  ],
  ...[
    '[^1]',
    '[^2]',
    '[^1]: chú thích',
    '[^3]: x',
    '[^9]',
    '    [^2]: y',
    '[^1]:',
    '[^Đ]',
    '[^đ]: z',
  ],
  ...[
    '| a | b |',
    '|---|---|',
    '| 1 | 2 | 3 |',
    '|',
    '| a \\| b |',
    'a | b',
    '---|---',
    '| :-- | :-: |',
  ],
  ...['---', '-----', '***', '___', '===', '* * *', '…', '....', 'v.v…', '…/…', '20…'],
  ...[
    'e\u0302\u0301',
    'Việt'.normalize('NFD'),
    'số ____-BC/ĐU',
    '“',
    '”',
    '(',
    ')',
    '.',
    ':',
    ';',
    '!',
    '\\',
    '\u2028',
    '\uFEFF',
  ],
];
const joints: readonly string[] = [
  '',
  '',
  ' ',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\n  ',
  '\n    ',
  '\n> ',
];

/** Text made of random fragments. */
export function randomSoup(random: Random, length: number): string {
  let text = '';
  while (text.length < length) text += random.pick(fragments) + random.pick(joints);
  return text;
}

/** A text after some random edits: insertions, deletions, repetitions, line ends changed. */
export function randomEdit(random: Random, text: string, count: number): string {
  let result = text;
  for (let edit = 0; edit < count; edit++) {
    const at = random.below(result.length + 1);
    const end = Math.min(result.length, at + random.below(random.pick([2, 20, 400])));
    const before = result.slice(0, at);
    switch (random.below(5)) {
      case 0:
        result = before + result.slice(end);
        break;
      case 1:
        result = before + result.slice(at, end) + result.slice(at);
        break;
      case 2:
        result = before + random.pick(joints) + result.slice(at);
        break;
      default:
        result = before + random.pick(fragments) + result.slice(at);
    }
  }
  return result;
}
