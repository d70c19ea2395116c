import assert from 'node:assert/strict';
import { Checker } from '../../../src/core/checks/engine';
import { dictionaryWordsOf } from '../../../src/core/checks/dictionary-comments';
import type { Finding } from '../../../src/core/checks/model';
import { rules } from '../../../src/core/checks/rules';
import { ReportParser } from '../../../src/core/report/parse-report';
import { plainContext } from './plain-context';

const frontMatter = '---\ntên loại: BÁO CÁO\n---\n\n';
const wordsOf = (body: string): string[] =>
  dictionaryWordsOf(new ReportParser().parse(frontMatter + body));

describe('a dictionary in the file', () => {
  it('holds words parted by semicolons or commas, composed, in as many comments as there are', () => {
    const body =
      '<!-- bao-cao từ điển: Pơ Mẫu; karaôkê,\nwi-fi -->\n\nMột.\n\n<!-- bao-cao tu dien Bu\u031b Mẫu -- tên buôn -->\n';
    assert.deepEqual(wordsOf(body), ['Pơ Mẫu', 'karaôkê', 'wi-fi', 'Bư Mẫu']);
  });

  it('is no other comment', () => {
    for (const comment of ['từ điển: a', 'bao-caotừ điển: a', 'bao-cao ignore từ điển: a']) {
      assert.deepEqual(wordsOf(`<!-- ${comment} -->\n`), [], comment);
    }
  });

  it('takes effect at once, when it comes and when it goes, though paragraphs stay the same', () => {
    const checker = new Checker({
      rules,
      context: plainContext,
      severities: new Map(),
    });
    const parser = new ReportParser();
    const found = (body: string): string[] => {
      const report = parser.parse(frontMatter + body);
      const inBody = ({ range }: Finding): boolean => range.start > frontMatter.length;
      return checker
        .check(report)
        .filter(inBody)
        .map(({ range }) => report.text.slice(range.start, range.end));
    };
    const body = 'Các chi bộ đã hòan thành việc tring năm.\n';
    assert.deepEqual(found(body), ['hòan', 'tring']);
    assert.deepEqual(found(`<!-- bao-cao từ điển: tring -->\n\n${body}`), ['hòan']);
    assert.deepEqual(found(`<!-- bao-cao từ điển: tring; hòan -->\n\n${body}`), []);
    assert.deepEqual(found(body), ['hòan', 'tring']);
  });
});
