import assert from 'node:assert/strict';
import { partOf } from '../../package-lint/read-package';
import { allOf, childrenOf, textOf, valueOf } from '../../package-lint/read-xml';
import type { XmlNode } from '../../package-lint/read-xml';
import { makeDocx, outlineOf, report, styleNamed } from './make-docx';
import type { MadeDocx } from './make-docx';

/** The notes that print at the foot of a page, each as its paragraphs. */
function notesOf({ file }: MadeDocx): string[][] {
  return childrenOf(partOf(file, 'word/footnotes.xml'))
    .filter(({ attributes }) => !attributes.has('w:type'))
    .map((note) => outlineOf(childrenOf(note, 'w:p')).map(([, text]) => text));
}

describe('footnotes', () => {
  it('numbers notes in the order of their references', async () => {
    const made = await makeDocx(report('Một[^b] hai[^a].\n\n[^a]: Nốt A.\n\n[^b]: Nốt B.'));
    assert.deepEqual(notesOf(made), [[' Nốt B.'], [' Nốt A.']]);
    const references = allOf(made.body, 'w:footnoteReference');
    assert.deepEqual(
      references.map(({ attributes }) => attributes.get('w:id')),
      ['1', '2'],
    );
  });

  it('prints all paragraphs, items and rows of a note', async () => {
    const made = await makeDocx(
      report(
        'Một[^1].\n\n[^1]: Đoạn một.\n\n    Đoạn hai.\n\n    - Ý.\n\n    | A | B |\n    |---|---|\n    | 1 | 2 |',
      ),
    );
    assert.deepEqual(notesOf(made), [[' Đoạn một.', 'Đoạn hai.', '- Ý.', 'A | B', '1 | 2']]);
  });

  it('repeats the number of a note referred to again', async () => {
    const made = await makeDocx(report('Một[^1], hai[^1], ba[^1].\n\n[^1]: Nốt.'));
    assert.equal(allOf(made.body, 'w:footnoteReference').length, 1);
    const fields = allOf(made.body, 'w:instrText').map(textOf);
    const [bookmark] = allOf(made.body, 'w:bookmarkStart');
    const name = bookmark?.attributes.get('w:name') ?? '';
    assert.deepEqual(fields, [`NOTEREF ${name} \\f \\h`, `NOTEREF ${name} \\f \\h`]);
    const shown = allOf(made.body, 'w:r').filter((run) =>
      allOf(run, 'w:rStyle').some((style) => valueOf(style) === 'FootnoteReference'),
    );
    assert.deepEqual(
      shown.map(textOf).filter((text) => /^\d+$/.test(text)),
      ['1', '1'],
    );
  });

  it('prints a note nothing refers to where it stands, as typed', async () => {
    const made = await makeDocx(report('Một.\n\n[^2]: Nốt thừa.\n\nHai.'));
    assert.deepEqual(
      outlineOf(made.paragraphs)
        .map(([, text]) => text)
        .slice(-2),
      ['[^2]: Nốt thừa.', 'Hai.'],
    );
    assert.deepEqual(notesOf(made), []);
  });

  it('prints a second definition of a label where it stands', async () => {
    const made = await makeDocx(report('Một[^1].\n\n[^1]: Thứ nhất.\n\n[^1]: Thứ hai.'));
    assert.deepEqual(notesOf(made), [[' Thứ nhất.']]);
    assert.ok(outlineOf(made.paragraphs).some(([, text]) => text === '[^1]: Thứ hai.'));
  });

  it('prints a reference inside a note, or to nothing, as typed', async () => {
    const made = await makeDocx(report('Một[^1] và [^x].\n\n[^1]: Xem [^1].'));
    assert.deepEqual(notesOf(made), [[' Xem [^1].']]);
    assert.ok(outlineOf(made.paragraphs).some(([, text]) => text === 'Một và [^x].'));
  });

  it('keeps notes of headings and tables', async () => {
    const made = await makeDocx(
      report(
        '# I. MỤC[^1]\n\n| A[^2] | B |\n|---|---|\n| 1 | 2 |\n\n[^1]: Nốt một.\n\n[^2]: Nốt hai.',
      ),
    );
    assert.deepEqual(notesOf(made), [[' Nốt một.'], [' Nốt hai.']]);
  });

  it("uses Word's own styles, so that a new note looks the same", async () => {
    const made = await makeDocx(report('Một[^1].\n\n[^1]: Nốt.'));
    assert.equal(allOf(styleNamed(made, 'FootnoteText'), 'w:ind').length, 0);
    assert.equal(
      valueOf(allOf(styleNamed(made, 'FootnoteReference'), 'w:vertAlign')[0]),
      'superscript',
    );
    const note = allOf(partOf(made.file, 'word/footnotes.xml'), 'w:p').at(-1) as XmlNode;
    assert.equal(valueOf(allOf(note, 'w:pStyle')[0]), 'FootnoteText');
  });
});
