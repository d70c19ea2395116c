import assert from 'node:assert/strict';
import { profileNamed } from '../../src/core/layout/profiles';
import { exportWord } from '../../src/core/word/export-word';
import { checker, parser } from './whole-program';

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

/** Longest that one text may take in one stage, in milliseconds, on a busy machine. */
const slowest = 2_500 * longer;

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
        const took = await timesOf(text);
        const isSlow = Object.values(took).some((milliseconds) => milliseconds > slowest);
        assert.ok(!isSlow, `${JSON.stringify(signs)}: ${JSON.stringify(took)}`);
      }
    });
  }
});

/** Milliseconds of each stage. */
async function timesOf(text: string): Promise<Record<string, number>> {
  const marks = [performance.now()];
  const report = parser.parse(text);
  marks.push(performance.now());
  checker.check(report);
  marks.push(performance.now());
  await exportWord(report, profileNamed(), { form: 'draft' });
  marks.push(performance.now());
  const between = (index: number): number =>
    Math.round((marks[index + 1] as number) - (marks[index] as number));
  return { parse: between(0), check: between(1), word: between(2) };
}
