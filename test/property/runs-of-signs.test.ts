import { profileNamed } from '../../src/core/layout/profiles';
import { exportWord } from '../../src/core/word/export-word';
import { Stopwatch } from './time-bounds';

/** What is repeated: every kind of sign and habit some rule or reader looks for. */
const repeated: readonly string[] = [
  ...[' ', '\t', '\u00a0', '\u2028', '\u200b', '\u0301', '.', '…', '_', ',', ';', ':', '!', '"'],
  ...['(', '“', '[', '<', '&', '|', '*', '`', '\\', '-', '/', '%', '0', 'a', 'Đ', '1.', '1/', 'I.'],
  ...['a ', '. ', ', ', '“ ', ' "', '(1) ', '1 + ', 'a-', 'NQ/', 'số ', 'ngày ', 'T/M ', 'tăng '],
  ...['trong đó ', 'Nghị quyết số ', '[^1]', '![', '](', '<!-- ', ' *', '| ', 'a\n', '\n ', '- \n'],
];

/** A run without limit finds what is quadratic but quick at the shorter length. */
const longer = process.env.MINUTES === undefined ? 1 : 5;

/** Of one run, in UTF-16 units: what takes time in the square of it needs seconds. */
const length = 3_000 * longer;

/** How many runs stand in one text. */
const together = 6;

const texts: Readonly<Record<string, (runs: readonly string[]) => string>> = {
  body: (runs) =>
    `---\ntên loại: BÁO CÁO\n---\n\n${runs.map((run) => `Đảng ủy ${run}x\n`).join('\n')}`,
  'front matter': (runs) => {
    const keys = ['trích yếu', 'quyền hạn', 'ký hiệu', 'ngày', 'nơi nhận', 'cơ quan ban hành'];
    const lines = runs.map((run, index) => `${keys[index]}: ${run.replaceAll('\n', ' ')}x`);
    return `---\ntên loại: BÁO CÁO\n${lines.join('\n')}\n---\n\nA.\n`;
  },
};

describe('a long run of one sign', function () {
  this.timeout(10 * 60_000);

  for (const [where, textOf] of Object.entries(texts)) {
    it(`in the ${where} is read, checked and printed in time`, async () => {
      for (let at = 0; at < repeated.length; at += together) {
        const signs = repeated.slice(at, at + together);
        const text = textOf(signs.map((sign) => sign.repeat(length / sign.length)));
        await expectInTime(text, JSON.stringify(signs));
      }
    });
  }
});

async function expectInTime(text: string, signs: string): Promise<void> {
  const watch = new Stopwatch(text);
  try {
    const report = await watch.run('parse', ({ parser }) => parser.parse(text));
    await watch.run('check', ({ checker }) => checker.check(report));
    await watch.run('word', () => exportWord(report, profileNamed(), { form: 'draft' }));
  } catch (error) {
    throw new Error(signs, { cause: error });
  }
}
