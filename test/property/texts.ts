import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';

/** Our samples and templates: what mutations start from. */
export const reports: readonly string[] = ['samples', 'templates'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
);

/** What Markdown, YAML, XML, Unicode or a clerk's habits make special: one at a time, or stuck together. */
const scraps: readonly string[] = [
  ...['\n', '\n\n', '\r\n', '\r', '\t', '    ', '   ', ' ', '\u00a0', '\u2028', '\f'],
  ...[
    '# ',
    '## ',
    '#',
    '####### ',
    '\n# II. MỤC\n',
    '\n# Phần thứ hai: TÊN\n',
    '\nII. ĐÁNH GIÁ CHUNG\n',
  ],
  ...[
    '- ',
    '+ ',
    '* ',
    '– ',
    '• ',
    '· ',
    '\n- ',
    '\n  + ',
    '1. ',
    '7) ',
    'a) ',
    'Một là, ',
    '2021. ',
  ],
  ...['> ', '> > ', '```\n', '~~~', '`', '**', '*', '_', '____', '~~', '\\', '\\\n', '  \n'],
  ...[
    '<!--',
    '-->',
    '<!-- x -->',
    '<!-- bao-cao ignore blank -->',
    '<!-- bao-cao disable -->',
    '<b>',
    '</',
    '<ten>',
  ],
  ...[
    '[^1]',
    '\n[^1]: chú thích\n',
    '\n[^1]:\n',
    '[^',
    ']',
    '[',
    '](',
    '[a](javascript:x)',
    '![h](x.png)',
    '[điền]: x',
  ],
  ...['|', '| a | b |\n|--|:-:|\n| 1 | 2 |\n', '\n|---|\n', '-----\n', '\n---\n', '***', '===\n'],
  ...[
    '……',
    '…',
    '....',
    '20…',
    '…/…/2026',
    '25%',
    '75,,5%',
    '1.234',
    'ngày 31/02/2026',
    '45/60',
    '(1)',
    'khóa',
  ],
  ...[
    'số 05-NQ/TW',
    'Nghị quyết',
    'trong đó: 25 nam và 35 nữ',
    'lần thứ XIV',
    '"',
    '“',
    '”',
    "'",
    '…"',
  ],
  ...[
    'é'.normalize('NFD'),
    'ệ'.normalize('NFD'),
    '\u0301',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u202e',
    '\u2066',
    '\u00ad',
  ],
  ...[
    '\ud83d',
    '\udc4d',
    '👍',
    '\u0000',
    '\u0007',
    '\u001b',
    '\ufffe',
    '\uffff',
    '\ufdd0',
    '𝔸',
    '中',
    'ا',
  ],
  ...['&amp;', '&#0;', '&lt;', ']]>', '<?xml', '{0}', '%s', '${x}', '__proto__', 'constructor'],
  ...[
    'mẫu: ',
    'họ tên: ',
    '\nnơi nhận:\n  - a\n',
    ': ',
    '- {nhóm: [a, b], ghi chú: c}',
    '&a',
    '*a',
    '!!binary ',
    '|',
    '>-',
  ],
];

const scrap = fc.constantFrom(...scraps);
const words = fc.constantFrom(
  'Đảng bộ',
  'chi bộ',
  'đảng viên',
  'có',
  'xã Tân Hòa Mẫu',
  'kết quả',
  'năm 2026',
  '210',
  'là',
  'và',
);

/** Scraps and words stuck together in any order. */
const pile = fc
  .array(fc.oneof(scrap, words, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

interface Change {
  readonly at: number;
  readonly drop: number;
  readonly put: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(400)),
  put: fc.oneof(fc.constant(''), scrap, scrap, words),
});

function mutate(text: string, changes: readonly Change[]): string {
  return changes.reduce((changed, { at, drop, put }) => {
    const start = Math.floor(at * (changed.length + 1));
    return changed.slice(0, start) + put + changed.slice(start + drop);
  }, text);
}

const someLines = fc
  .tuple(fc.constantFrom(...reports), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, from]) => {
    const body = text.slice(text.indexOf('\n---', 3) + 5).split('\n');
    const start = Math.floor(from * body.length);
    return body.slice(start, start + 25).join('\n');
  });

const frontMatter = fc
  .tuple(fc.constantFrom(...reports), fc.array(change, { maxLength: 4 }))
  .map(([text, changes]) => mutate(text.slice(0, text.indexOf('\n---', 3)), changes));

/** A report as it may look halfway through any edit: front matter and body of ours, mutated, or a pile of scraps. */
export const anyReport: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(fc.constant('---\ntên loại: BÁO CÁO'), frontMatter),
    fc.oneof(
      pile,
      fc
        .tuple(someLines, fc.array(change, { minLength: 1, maxLength: 8 }))
        .map(([lines, changes]) => mutate(lines, changes)),
    ),
  )
  .map(([head, body]) => `${head}\n---\n\n${body}\n`);

const settings = readFileSync('samples/bao-cao.yaml', 'utf8');

/** `bao-cao.yaml`, mutated, or a pile of scraps. */
export const anySettings: fc.Arbitrary<string> = fc.oneof(
  pile,
  fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => mutate(settings, changes)),
);

/** A template, mutated. */
export const anyTemplate: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...reports), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([text, changes]) => mutate(text, changes));
