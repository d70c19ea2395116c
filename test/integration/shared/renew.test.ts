import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, freshFolder, frontMatter, showFile, waitForRules, writeFile } from './reports';

describe('an old report made new', () => {
  const folder = freshFolder('renew');

  before(() => writeFile(`${folder}/bao-cao.yaml`, 'quy tắc:\n  front-matter: off\n'));
  afterEach(closeAll);

  it('is a copy with blanks, which one undo takes back', async () => {
    const old = `${frontMatter.replace('ngày:', 'ngày: 14/10/2026')}Năm 2026 có 12 chi bộ.\n`;
    const { document } = await showFile(`${folder}/cu.md`, old);
    await waitForRules(document.uri, []);
    await vscode.commands.executeCommand('baoCao.renewReport', {
      kinds: ['figures', 'years'],
      yearsBy: 2,
    });
    const copy = vscode.window.activeTextEditor?.document;
    assert.ok(copy);
    assert.notEqual(copy, document);
    assert.match(
      copy.getText(),
      /ngày:\n[^]*năm 2028\n[^]*<!-- .*14\/10\/2026.* -->\n[^]*Năm 2028 có …… chi bộ\.\n\n<!-- Kỳ trước: 12 chi bộ -->\n$/,
    );
    assert.equal(document.getText(), old);
    await vscode.commands.executeCommand('undo');
    assert.equal(copy.getText(), old);
  });
});
