import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Rule {
  readonly name: string;
  readonly match: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
}

interface Grammar {
  readonly scopeName: string;
  readonly injectionSelector: string;
  readonly patterns: readonly { readonly include: string }[];
  readonly repository: Readonly<Record<string, Rule>>;
}

const grammar = JSON.parse(readFileSync('syntaxes/bao-cao.injection.json', 'utf8')) as Grammar;

/** All that a rule matches in a line. The patterns use nothing JavaScript reads differently. */
function matches(rule: string, line: string): string[] {
  const { match } = grammar.repository[rule] ?? assert.fail(`no rule ${rule}`);
  return [...line.matchAll(new RegExp(match, 'gu'))].map(([text]) => text);
}

describe('the injection grammar', () => {
  it('includes every rule it has, and no other', () => {
    const included = grammar.patterns.map(({ include }) => include.slice(1));
    assert.deepEqual(included, Object.keys(grammar.repository));
  });

  it('is the one the manifest injects into Markdown', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { grammars: { scopeName: string; path: string; injectTo: string[] }[] };
    };
    const [contributed] = manifest.contributes.grammars;
    assert.equal(contributed?.scopeName, grammar.scopeName);
    assert.equal(contributed.path, './syntaxes/bao-cao.injection.json');
    assert.deepEqual(contributed.injectTo, ['text.html.markdown']);
  });

  it('names scopes that no theme colours', () => {
    const names = Object.values(grammar.repository).flatMap(({ name, captures = {} }) => [
      ...name.split(' '),
      ...Object.values(captures).map((capture) => capture.name),
    ]);
    const others = names.filter((name) => !/^meta\..*\.bao-cao$/.test(name));
    assert.deepEqual(others, ['comment.block.html']);
  });

  it('sees control comments, and no other comments', () => {
    const controls = [
      '<!-- bao-cao ignore blank -->',
      '<!-- bao-cao disable blank footnote -- chờ số liệu -->',
      '<!--bao-cao enable-->',
    ];
    for (const line of controls) assert.deepEqual(matches('control-comment', line), [line]);
    assert.deepEqual(matches('control-comment', '<!-- Hướng dẫn: bao-cao ignore -->'), []);
    assert.deepEqual(matches('control-comment', '<!-- bao-cao hide blank -->'), []);
  });

  it('sees the numbers of headings', () => {
    const numbers: readonly (readonly [string, string])[] = [
      ['# I. ĐẶC ĐIỂM', 'I.'],
      ['## I- ĐẶC ĐIỂM', 'I-'],
      ['# IV - NHIỆM VỤ', 'IV -'],
      ['## 2.1. Về xây dựng', '2.1.'],
      ['### 12 - Về', '12 -'],
      ['#### a) Về', 'a)'],
      ['# Phần thứ nhất: KẾT QUẢ', 'Phần thứ nhất'],
    ];
    for (const [line, number] of numbers) {
      assert.deepEqual(matches('outline-number', line), [number], line);
    }
    assert.deepEqual(matches('outline-number', '# Kết quả đạt được'), []);
    assert.deepEqual(matches('outline-number', '# Đặc điểm'), []);
    assert.deepEqual(matches('outline-number', 'Năm 2026. I. Đặc điểm'), []);
  });

  it('sees runs of dots', () => {
    assert.deepEqual(matches('dots', 'Có …… chi bộ, ..... đảng viên, 20…'), ['……', '.....', '…']);
    assert.deepEqual(matches('dots', 'Hết. Đúng 1.250 người..'), []);
  });
});
