import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain } from '../../../src/cli/failure';
import { Checker } from '../../../src/core/checks/engine';
import { rules } from '../../../src/core/checks/rules';
import { commandLineMessages } from '../../../src/core/messages/command-line';
import { parseReport } from '../../../src/core/report/parse-report';
import { noSettings } from '../../../src/core/settings/unit-settings';
import { LexiconError, loadLexicon } from '../../../src/host/lexicon';
import { nodeFiles } from '../../../src/host/node/node-files';
import { checkContext } from '../../../src/host/unit';

/** A product folder with this text as its words. */
function product(words?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-'));
  mkdirSync(join(folder, 'lexicon'));
  if (words !== undefined) writeFileSync(join(folder, 'lexicon', 'words.json'), words);
  return folder;
}

describe('the words that come with the product', () => {
  it('are read from its folder', async () => {
    const folder = product();
    cpSync('lexicon/words.json', join(folder, 'lexicon', 'words.json'));
    assert.equal((await loadLexicon(nodeFiles, folder)).isAttested('đảng'), true);
  });

  it('are told from what is missing, broken, or of another version', async () => {
    for (const words of [undefined, '{"vocabulary": "đảng', '{"vocabulary": "đảng"}']) {
      await assert.rejects(loadLexicon(nodeFiles, product(words)), (error) => {
        assert.ok(error instanceof LexiconError);
        assert.match(error.location, /lexicon[/\\]words\.json$/);
        const sentence = explain(error, 'quy-3.md', commandLineMessages.vi);
        assert.match(sentence, /^quy-3\.md: chưa kiểm tra được .*words\.json.*xin cài lại\.$/);
        return true;
      });
    }
  });

  it('are not needed by the other checks', () => {
    const unit = { settings: noSettings, settingsText: '', templates: new Map() };
    const context = checkContext(unit, undefined, 'vi');
    const checker = new Checker({ rules, context, severities: new Map() });
    const found = checker.check(
      parseReport('---\ntên loại: BÁO CÁO\n---\n\nĐảng bộ  cos caaos ỷ, có …… chi bộ.\n'),
    );
    const names = new Set(found.map(({ rule }) => rule));
    assert.ok(names.has('spacing') && names.has('blank'));
    assert.ok(!names.has('spelling') && !names.has('confused-words'));
  });
});
