import assert from 'node:assert/strict';
import { parseReport } from '../../../../src/core/report/parse-report';
import {
  nextNoteLabel,
  noteAt,
  notePlaces,
  noteText,
} from '../../../../src/editor/notes/note-places';

const text = `---
tên loại: BÁO CÁO
---

Một[^1], hai[^b] và lại một[^1].

[^1]: Theo báo cáo của **chi bộ**.
[^b]: Số liệu 2025.
[^cũ]: Không ai nhắc.
`;
const report = parseReport(text);

describe('footnotes', () => {
  it('are found with all places that name them', () => {
    const places = [...notePlaces(report).values()];
    assert.deepEqual(
      places.map(({ label, references }) => [label, references.length]),
      [
        ['1', 2],
        ['b', 1],
        ['cũ', 0],
      ],
    );
    for (const { label, labels } of places) {
      assert.ok(labels.length > 0);
      for (const { start, end } of labels) assert.equal(text.slice(start, end), label);
    }
  });

  it('are found where the cursor touches their mark, and nowhere else', () => {
    const at = text.indexOf('[^b]');
    for (let offset = at; offset <= at + 4; offset++) {
      assert.equal(noteAt(report, offset)?.label, 'b', String(offset - at));
    }
    assert.equal(noteAt(report, at - 1), undefined);
    assert.equal(noteAt(report, text.indexOf('[^cũ]') + 3)?.label, 'cũ');
  });

  it('have a text', () => {
    const note = noteAt(report, text.indexOf('[^1]'))?.note;
    assert.equal(noteText(report, note ?? assert.fail()), 'Theo báo cáo của **chi bộ**.');
  });

  it('are numbered on', () => {
    assert.equal(nextNoteLabel(report), '2');
    assert.equal(nextNoteLabel(parseReport('---\ntên loại: B\n---\n')), '1');
  });
});
