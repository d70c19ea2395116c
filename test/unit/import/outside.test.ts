import assert from 'node:assert/strict';
import { outsideFiles } from './outside';
import { judge } from './outside-judge';

describe('importing Word files of other programs', () => {
  for (const file of outsideFiles) {
    it(`reads ${file.name}: ${file.how}`, () => {
      const { fields, headings, comments, tables, words, report } = judge(file);
      assert.deepEqual(fields, file.fields);
      assert.deepEqual(headings, file.headings);
      assert.deepEqual(comments, file.comments ?? []);
      assert.equal(report.notes.size, file.notes ?? 0);
      assert.deepEqual(tables, file.tables ?? []);
      assert.deepEqual(words, [], 'words of the result less those of the file');
    });
  }
});
