import assert from 'node:assert/strict';
import { parseReport } from '../../../../src/core/report/parse-report';
import {
  fullCitation,
  namedDocuments,
  shortCitation,
} from '../../../../src/editor/citations/cited-documents';

const text = `---
tên loại: BÁO CÁO
---

Thực hiện Nghị quyết số 21-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương về củng cố tổ chức cơ sở đảng.

Theo **Nghị quyết số 21-NQ/TW**, chi bộ đã họp; xem 14-KH/ĐU.
`;

describe('documents a report names', () => {
  const found = namedDocuments(parseReport(text));

  it('are listed once, with all that is said of them', () => {
    assert.deepEqual(
      found.map(({ number }) => number),
      ['21-NQ/TW', '14-KH/ĐU'],
    );
    const [first] = found;
    assert.deepEqual(
      [first?.type, first?.date, first?.issuer, first?.subject],
      ['Nghị quyết', '16/6/2022', 'Ban Chấp hành Trung ương', 'về củng cố tổ chức cơ sở đảng'],
    );
    assert.equal(found[1]?.type, undefined);
  });

  it('have the places where they are named', () => {
    assert.deepEqual(
      found[0]?.mentions.map(({ start, end }) => text.slice(start, end)),
      [
        'Nghị quyết số 21-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương',
        'Nghị quyết số 21-NQ/TW',
      ],
    );
  });

  it('are written in full at first and short after', () => {
    assert.equal(shortCitation(found[0] ?? assert.fail()), 'Nghị quyết số 21-NQ/TW');
    assert.equal(
      fullCitation(found[0] ?? assert.fail()),
      'Nghị quyết số 21-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương về củng cố tổ chức cơ sở đảng',
    );
    assert.equal(fullCitation(found[1] ?? assert.fail()), '14-KH/ĐU');
  });
});
