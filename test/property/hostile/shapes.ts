import { readFileSync } from 'node:fs';
import { reports } from '../texts';

/** A kind of text that breaks programs: made on purpose, or by an accident with another program. */
export interface HostileShape {
  readonly name: string;
  /** How much of it `npm test` tries; what it counts is in the name. */
  readonly quick: number;
  /** How much of it `npm run trust` tries. */
  readonly full: number;
  text(size: number): string;
}

const marking = '---\ntên loại: BÁO CÁO\n';
const head = `${marking}---\n\n`;
const sample = reports[0] ?? '';
const settings = readFileSync('samples/bao-cao.yaml', 'utf8');

const times = (count: number, one: (index: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(between);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(rows: number, columns: number): string {
  const line = (of: (column: number) => string): string =>
    row(Array.from({ length: columns }, (_, column) => of(column)));
  const body = times(rows, (index) => line((column) => `${index + column}`), '\n');
  return `${head}Kết quả như sau:\n\n${line((column) => `Năm ${column}`)}\n${line(() => '---')}\n${body}\n`;
}

/** Nine anchors, each of nine of the one before: nine to the power of `levels` when written out. */
function aliases(levels: number): string {
  const name = (level: number): string => `a${level}`;
  return times(levels, (level) => {
    const item = level === 0 ? 'x' : `*${name(level - 1)}`;
    return `${name(level)}: &${name(level)} [${times(9, () => item, ', ')}]\n`;
  });
}

const tags = [
  '!!binary "SGVsbG8="',
  '!!python/object/apply:os.system ["ls"]',
  '!!js/function "function () {}"',
  '!<tag:yaml.org,2002:float> 1.5',
  '!!set {a, b}',
  '!!merge <<',
  '!! x',
  '! ""',
];
const tagged = (count: number, key: string): string =>
  times(count, (index) => `${key} ${index}: ${tags[index % tags.length] ?? ''}\n`);

/** A text with something put behind every so many characters, in front matter and body. */
function sprinkled(text: string, what: readonly string[], every: number): string {
  let put = 0;
  return text.replace(new RegExp(`[\\s\\S]{${every}}`, 'g'), (part) => {
    // Behind letters: not at the marks that make a line what it is.
    return /\p{L}$/u.test(part) ? part + (what[put++ % what.length] ?? '') : part;
  });
}

/** The key that makes a text a report stays whole. */
function sprinkledReport(size: number, what: readonly string[]): string {
  return marking + sprinkled(longReport(size).slice('---\n'.length), what, 7);
}

const upTo = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** A report of ours over and over, in twenty forms: paragraphs that were read before are not read again. */
function longReport(length: number): string {
  const body = sample.slice(sample.indexOf('\n---', 3) + 5);
  const copies = times(Math.ceil(length / body.length), (index) =>
    `${body}\n`.replace(/\.$/gm, ` lần ${index % 20}.`),
  );
  return sample.slice(0, -body.length) + copies.slice(0, length);
}

/** A report in the words of ours, no two of whose paragraphs are alike. */
function differingReport(length: number): string {
  const bodyStart = sample.indexOf('\n---', 3) + 5;
  const words = sample.slice(bodyStart).match(/\p{L}+/gu) ?? [];
  const paragraphLength = 400;
  const body = times(Math.ceil(length / paragraphLength), (index) => {
    const picked = Array.from(
      { length: paragraphLength / 5 },
      (_, at) => words[(index * 7_919 + at * (at + index)) % words.length],
    );
    return `Đoạn ${index + 1}: ${picked.join(' ')}.\n\n`;
  });
  return `${sample.slice(0, bodyStart)}\n${body}`;
}

const sentence = 'Đảng ủy xã Tân Hòa Mẫu lãnh đạo 210 đảng viên, đạt 95,5%; ';

/** Ways to spoil every word of a text. */
const characters: readonly (readonly [name: string, characters: readonly string[]])[] = [
  ['zero-width characters', ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad']],
  ['bidi controls', ['\u202a', '\u202e', '\u202c', '\u2066', '\u2067', '\u2069', '\u200f']],
  ['lone surrogates', ['\ud83d', '\udc4d', '\udfff\ud800']],
  [
    'characters XML forbids',
    ['\u0000', '\u0001', '\u0008', '\u000b', '\u001b', '\ufffe', '\uffff'],
  ],
  ['combining marks', ['\u0301', '\u0323\u0302', '\u0309\u0309\u0309']],
];

/** What a report may be; the size is what the name counts. */
export const hostileReports: readonly HostileShape[] = [
  { name: 'table, columns', quick: 60, full: 3_000, text: (size) => table(3, size) },
  { name: 'table, rows', quick: 200, full: 20_000, text: (size) => table(size, 3) },
  {
    name: 'list, levels',
    quick: 150,
    full: 400,
    text: (size) => head + times(size, (level) => `${'  '.repeat(level)}- mục ${level}\n`),
  },
  {
    name: 'quote, levels',
    quick: 1_000,
    full: 5_000,
    text: (size) => `${head}${'> '.repeat(size)}Trích dẫn.\n`,
  },
  {
    name: 'one line, characters',
    quick: 30_000,
    full: 1_300_000,
    text: (size) => `${head}${upTo(sentence, size)}.\n`,
  },
  {
    name: 'one line under the limit of length, characters',
    quick: 10_000,
    full: 199_000,
    text: (size) => `${head}${upTo(sentence, size)}.\n`,
  },
  {
    name: 'one word, characters',
    quick: 210_000,
    full: 1_300_000,
    text: (size) => `${head}${'nghiêng'.repeat(size / 7)}\n`,
  },
  {
    name: 'slips that have safe fixes',
    quick: 200,
    full: 10_000,
    text: (size) => head + times(size, () => 'Đảng ủy  xã , báo cáo .\n\n'),
  },
  {
    name: 'headings',
    quick: 120,
    full: 5_000,
    text: (size) => head + times(size, (index) => `# ${index}. Mục ${index}\n\nKết quả tốt.\n\n`),
  },
  {
    name: 'footnotes',
    quick: 80,
    full: 2_000,
    text: (size) =>
      head + times(size, (index) => `Câu thứ ${index}[^${index}].\n\n[^${index}]: Chú thích.\n\n`),
  },
  {
    name: 'front matter, aliases of nine, levels',
    quick: 9,
    full: 30,
    text: (size) =>
      `---\ntên loại: BÁO CÁO\n${aliases(size)}nơi nhận: *a${size - 1}\n---\n\nKết quả tốt.\n`,
  },
  {
    name: 'front matter, YAML tags',
    quick: 100,
    full: 2_000,
    text: (size) =>
      `---\ntên loại: BÁO CÁO\nsố: !!int 08\n${tagged(size, 'khóa')}---\n\nKết quả tốt.\n`,
  },
  {
    name: 'front matter, brackets in brackets',
    quick: 200,
    full: 5_000,
    text: (size) =>
      `---\ntên loại: BÁO CÁO\nnơi nhận: ${'['.repeat(size)}a${']'.repeat(size)}\n---\n\nKết quả tốt.\n`,
  },
  {
    name: 'front matter, recipients',
    quick: 150,
    full: 3_000,
    text: (size) =>
      `---\ntên loại: BÁO CÁO\nnơi nhận:\n${times(size, (index) => `  - Chi bộ ${index}\n`)}---\n\nKết quả tốt.\n`,
  },
  {
    name: 'report, characters',
    quick: 30_000,
    full: 10_000_000,
    text: longReport,
  },
  {
    name: 'report of paragraphs that all differ, characters',
    quick: 30_000,
    full: 10_000_000,
    text: differingReport,
  },
  {
    name: 'decomposed letters (NFD), characters',
    quick: 8_000,
    full: 200_000,
    text: (size) => longReport(size).normalize('NFD'),
  },
  ...characters.map(([name, what]) => ({
    name: `${name}, one in seven of characters`,
    quick: 5_000,
    full: 200_000,
    text: (size: number) => sprinkledReport(size, what),
  })),
];

/** What `bao-cao.yaml` may be. */
export const hostileSettings: readonly HostileShape[] = [
  {
    name: 'bao-cao.yaml, aliases of nine, levels',
    quick: 9,
    full: 30,
    text: (size) => `${aliases(size)}từ điển: *a${size - 1}\nđơn vị:\n  nơi nhận: *a${size - 1}\n`,
  },
  {
    name: 'bao-cao.yaml, YAML tags',
    quick: 100,
    full: 2_000,
    text: (size) => `đơn vị:\n${tagged(size, '  khóa')}quy tắc: !!map {spacing: off}\n`,
  },
  {
    name: 'bao-cao.yaml, brackets in brackets',
    quick: 200,
    full: 5_000,
    text: (size) => `từ điển: ${'['.repeat(size)}a${']'.repeat(size)}\n`,
  },
  {
    name: 'bao-cao.yaml, words of the dictionary',
    quick: 2_000,
    full: 100_000,
    text: (size) => `từ điển:\n${times(size, (index) => `  - Mẫu ${index}\n`)}`,
  },
  {
    name: 'bao-cao.yaml, unknown keys',
    quick: 200,
    full: 5_000,
    text: (size) => `${times(size, (index) => `khóa ${index}: x\n`)}quy tắc:\n  spacing: off\n`,
  },
  {
    name: 'bao-cao.yaml, one line, characters',
    quick: 100_000,
    full: 1_300_000,
    text: (size) => `đơn vị:\n  cơ quan ban hành: ${upTo(sentence, size)}\n`,
  },
  ...characters.map(([name, what]) => ({
    name: `bao-cao.yaml, ${name}`,
    quick: 3,
    full: 7,
    text: (size: number) => sprinkled(settings, what, 10 - size),
  })),
  {
    name: 'bao-cao.yaml, decomposed letters (NFD), copies',
    quick: 1,
    full: 20,
    text: (size) => settings.repeat(size).normalize('NFD'),
  },
];
