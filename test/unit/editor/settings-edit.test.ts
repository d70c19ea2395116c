import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/checks/apply-fixes';
import { readUnitSettings } from '../../../src/core/settings/unit-settings';
import { dictionaryWordEdit, ruleOffEdit } from '../../../src/editor/settings-edit';

function off(text: string): string {
  const edit = ruleOffEdit(text, 'blank');
  assert.ok(edit, 'no edit');
  const changed = applyEdits(text, [edit]);
  const settings = readUnitSettings(changed);
  assert.equal(settings.severities.get('blank'), 'off', changed);
  assert.deepEqual(settings.problems, readUnitSettings(text).problems, changed);
  return changed;
}

describe('switching a rule off in bao-cao.yaml', () => {
  it('starts the list', () => {
    assert.equal(off(''), 'quy tắc:\n  blank: off\n');
    assert.equal(off('ngôn ngữ: vi\n'), 'ngôn ngữ: vi\nquy tắc:\n  blank: off\n');
    assert.equal(off('ngôn ngữ: vi'), 'ngôn ngữ: vi\nquy tắc:\n  blank: off\n');
    assert.equal(off('quy tắc:\n'), 'quy tắc:\n  blank: off\n');
    assert.equal(
      off('quy tắc: # chưa có\nngôn ngữ: vi\n'),
      'quy tắc: # chưa có\n  blank: off\nngôn ngữ: vi\n',
    );
  });

  it('adds to a list, indented as it is, whatever the key looks like', () => {
    assert.equal(
      off('Quy Tac:\n    footnote: info\nngôn ngữ: vi\n'),
      'Quy Tac:\n    blank: off\n    footnote: info\nngôn ngữ: vi\n',
    );
    assert.equal(off('quy tắc: {footnote: off}\n'), 'quy tắc: {blank: off, footnote: off}\n');
    assert.equal(off('quy tắc: {}\n'), 'quy tắc: {blank: off}\n');
  });

  it('changes the severity that is there', () => {
    assert.equal(
      off('quy tắc:\n  blank: error # quan trọng\n'),
      'quy tắc:\n  blank: off # quan trọng\n',
    );
    assert.equal(off('quy tắc: {blank: error}\n'), 'quy tắc: {blank: off}\n');
  });

  it('fills in a severity that was left out', () => {
    const changed = applyEdits('quy tắc:\n  blank:\n', [
      ruleOffEdit('quy tắc:\n  blank:\n', 'blank') ?? assert.fail(),
    ]);
    assert.equal(changed, 'quy tắc:\n  blank: off\n');
  });

  it('leaves alone what is no list of rules', () => {
    assert.equal(ruleOffEdit('quy tắc: tắt hết\n', 'blank'), undefined);
    assert.equal(ruleOffEdit('quy tắc:\n  - blank\n', 'blank'), undefined);
  });
});

describe('adding a word to the dictionary in bao-cao.yaml', () => {
  const added = (text: string, word = 'Pơ Mẫu'): string => {
    const edit = dictionaryWordEdit(text, word);
    assert.ok(edit, 'no edit');
    const changed = applyEdits(text, [edit]);
    const before = readUnitSettings(text);
    const settings = readUnitSettings(changed);
    assert.deepEqual([...settings.dictionary], [...before.dictionary, word], changed);
    assert.deepEqual(settings.problems, before.problems, changed);
    return changed;
  };

  it('starts the list', () => {
    assert.equal(added(''), 'từ điển:\n  - Pơ Mẫu\n');
    assert.equal(added('ngôn ngữ: vi'), 'ngôn ngữ: vi\ntừ điển:\n  - Pơ Mẫu\n');
    assert.equal(
      added('từ điển: # chưa có\nngôn ngữ: vi\n'),
      'từ điển: # chưa có\n  - Pơ Mẫu\nngôn ngữ: vi\n',
    );
  });

  it('adds at the end, in the form the list has', () => {
    assert.equal(
      added('tu dien:\n    - wifi # mạng\n    - "a: b"\nngôn ngữ: vi\n'),
      'tu dien:\n    - wifi # mạng\n    - "a: b"\n    - Pơ Mẫu\nngôn ngữ: vi\n',
    );
    assert.equal(added('từ điển:\n- wifi'), 'từ điển:\n- wifi\n- Pơ Mẫu');
    assert.equal(added('từ điển: [wifi]\n'), 'từ điển: [wifi, Pơ Mẫu]\n');
    assert.equal(added('từ điển: []\n'), 'từ điển: [Pơ Mẫu]\n');
    assert.equal(added('từ điển: wifi\n'), 'từ điển: [wifi, Pơ Mẫu]\n');
  });

  it('puts quotes around what YAML would read otherwise', () => {
    assert.equal(added('', 'a: b'), 'từ điển:\n  - "a: b"\n');
    assert.equal(added('', '#1'), 'từ điển:\n  - "#1"\n');
  });

  it('leaves alone what is no list of words', () => {
    assert.equal(dictionaryWordEdit('từ điển: {a: b}\n', 'c'), undefined);
  });
});
