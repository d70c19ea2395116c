import assert from 'node:assert/strict';
import { partOf } from '../../package-lint/read-package';
import { allOf, textOf } from '../../package-lint/read-xml';
import { makeDocx, outlineOf, report } from './make-docx';
import type { MadeDocx } from './make-docx';

/** The header of the first page, and that of all others. */
function headersOf({ file, body }: MadeDocx): {
  first: [string | undefined, string][];
  others: string;
} {
  const relationships = allOf(partOf(file, 'word/_rels/document.xml.rels'), 'Relationship');
  const headerOf = (type: string): ReturnType<typeof partOf> => {
    const reference = allOf(body, 'w:headerReference').find(
      ({ attributes }) => attributes.get('w:type') === type,
    );
    const id = reference?.attributes.get('r:id');
    const target = relationships.find(({ attributes }) => attributes.get('Id') === id);
    return partOf(file, `word/${target?.attributes.get('Target')}`);
  };
  return {
    first: outlineOf(allOf(headerOf('first'), 'w:p')),
    others: allOf(headerOf('default'), 'w:instrText').map(textOf).join(),
  };
}

describe('page setup', () => {
  it('numbers every page but the first', async () => {
    const { first, others } = headersOf(await makeDocx(report('A.')));
    assert.deepEqual(first, [['Header', '']]);
    assert.equal(others.trim(), 'PAGE');
  });

  it('prints the mark of circulation at the top of the first page', async () => {
    const made = await makeDocx(report('A.', 'lưu hành: lưu hành nội bộ\ntên loại: BC'));
    assert.deepEqual(headersOf(made).first, [['Circulation', 'lưu hành nội bộ']]);
  });
});
