import assert from 'node:assert/strict';
import { allOf, childOf, childrenOf, valueOf } from '../../package-lint/read-xml';
import type { XmlNode } from '../../package-lint/read-xml';
import { makeDocx, outlineOf, report, textsOf } from './make-docx';
import type { MadeDocx } from './make-docx';

/** The tables of the report, without the header block. */
function tablesOf({ body }: MadeDocx): XmlNode[] {
  return childrenOf(body, 'w:tbl').slice(1);
}

async function tableOf(markdown: string): Promise<XmlNode> {
  return tablesOf(await makeDocx(report(markdown)))[0] as XmlNode;
}

const twoByTwo = '| A | B |\n|---|---|\n| 1 | 2 |';

describe('tablePart', () => {
  it('prints a table as wide as the text in the grid style', async () => {
    const table = await tableOf(twoByTwo);
    const properties = childOf(table, 'w:tblPr');
    assert.equal(childOf(properties, 'w:tblW')?.attributes.get('w:w'), '9354');
    assert.equal(valueOf(childOf(properties, 'w:tblStyle')), 'TableGrid');
    assert.equal(childOf(properties, 'w:tblLayout')?.attributes.get('w:type'), 'fixed');
  });

  it('repeats the header row and keeps every row whole', async () => {
    const rows = childrenOf(await tableOf(twoByTwo), 'w:tr');
    assert.deepEqual(
      rows.map((row) => allOf(row, 'w:tblHeader').length),
      [1, 0],
    );
    assert.deepEqual(
      rows.map((row) => allOf(row, 'w:cantSplit').length),
      [1, 1],
    );
  });

  it('aligns columns by styles', async () => {
    const table = await tableOf('| A | B | C |\n|:--|:-:|--:|\n| 1 | 2 | 3 |');
    assert.deepEqual(outlineOf(allOf(table, 'w:p')), [
      ['TableHead', 'A'],
      ['TableHead', 'B'],
      ['TableHead', 'C'],
      ['TableText', '1'],
      ['TableTextCenter', '2'],
      ['TableTextRight', '3'],
    ]);
  });

  it('fills short rows and keeps the cells of long ones', async () => {
    const table = await tableOf('| A | B |\n|---|---|\n| 1 |\n| 2 | 3 | 4 |');
    const counts = childrenOf(table, 'w:tr').map((row) => childrenOf(row, 'w:tc').length);
    assert.equal(new Set(counts).size, 1);
  });

  it('leaves out a header row without a word', async () => {
    const rows = childrenOf(await tableOf('| | |\n|---|---|\n| 1 | 2 |'), 'w:tr');
    assert.equal(rows.length, 1);
    assert.equal(allOf(rows[0] as XmlNode, 'w:tblHeader').length, 0);
  });

  it('keeps adjacent tables apart', async () => {
    const made = await makeDocx(report(`${twoByTwo}\n\n${twoByTwo}`));
    assert.equal(tablesOf(made).length, 2);
    const names = childrenOf(made.body).map(({ name }) => name);
    assert.doesNotMatch(names.join(' '), /w:tbl w:tbl/);
  });

  it('gives wide columns to long texts', async () => {
    const long = 'một ô dài với rất nhiều chữ '.repeat(8).trim();
    const table = await tableOf(`| STT | Nội dung |\n|---|---|\n| 1 | ${long} |`);
    const [first = 0, second = 0] = childrenOf(childOf(table, 'w:tblGrid') as XmlNode).map(
      (column) => Number(column.attributes.get('w:w')),
    );
    assert.ok(second > 5 * first);
  });

  it('takes a short line before a table that begins with “Bảng 1” for its caption', async () => {
    const made = await makeDocx(
      report(`Bảng 1. Số liệu\n\n${twoByTwo}\n\nBảng 2 không đi với bảng nào.`),
    );
    assert.deepEqual(textsOf(made, 'Caption'), ['Bảng 1. Số liệu']);
  });

  it('prints emphasis, breaks and notes in cells', async () => {
    const made = await makeDocx(
      report('| A | B |\n|---|---|\n| **đậm** | x[^1] |\n\n[^1]: Chú thích.'),
    );
    assert.equal(allOf(tablesOf(made)[0] as XmlNode, 'w:footnoteReference').length, 1);
  });
});
