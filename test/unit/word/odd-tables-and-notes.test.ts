import { makeDocx, report } from './make-docx';
import { oddTablesAndNotes } from './odd-tables-and-notes';

describe('tables and notes in odd places and shapes', () => {
  for (const markdown of oddTablesAndNotes) {
    it(`keep their words in a sound file: ${JSON.stringify(markdown.slice(0, 60))}`, async () => {
      await makeDocx(report(markdown));
    });
  }
});
