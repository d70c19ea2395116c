import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/checks/apply-fixes';
import { dictionaryWordsOf } from '../../../src/core/checks/dictionary-comments';
import { parseReport } from '../../../src/core/report/parse-report';
import { dictionaryEdit } from '../../../src/editor/dictionary-edit';

const frontMatter = '---\ntên loại: BÁO CÁO\n---\n';

/** The body after a word was added; the file must then declare it right, beside what it did before. */
function added(body: string, word = 'karaôkê'): string {
  const text = frontMatter + body;
  const before = dictionaryWordsOf(parseReport(text));
  const changed = applyEdits(text, [dictionaryEdit(parseReport(text), word)]);
  assert.deepEqual(dictionaryWordsOf(parseReport(changed)), [...before, word], changed);
  return changed.slice(frontMatter.length);
}

describe('adding a word to the dictionary of the file', () => {
  it('starts one behind the front matter', () => {
    assert.equal(added('\nCó 12 xã.\n'), '<!-- bao-cao từ điển: karaôkê -->\n\nCó 12 xã.\n');
    const unclosed = '---\ntên loại: BÁO CÁO';
    const edit = dictionaryEdit(parseReport(unclosed), 'wifi');
    assert.equal(applyEdits(unclosed, [edit]), `${unclosed}\n<!-- bao-cao từ điển: wifi -->`);
  });

  it('adds to the one there is, wherever it stands', () => {
    assert.equal(
      added('\nMột.\n\n<!-- bao-cao từ điển: Pơ Mẫu -->\n'),
      '\nMột.\n\n<!-- bao-cao từ điển: Pơ Mẫu; karaôkê -->\n',
    );
    assert.equal(added('<!-- bao-cao từ điển: -->\n'), '<!-- bao-cao từ điển: karaôkê -->\n');
    assert.equal(
      added('<!-- bao-cao tu dien: Pơ; -- tên buôn -->\n'),
      '<!-- bao-cao tu dien: Pơ; karaôkê -- tên buôn -->\n',
    );
  });
});
