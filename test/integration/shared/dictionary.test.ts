import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  applyAction,
  closeAll,
  codeActions,
  diagnosticsOf,
  freshFolder,
  frontMatter,
  rangeOf,
  ruleOf,
  showFile,
  waitFor,
  waitForRules,
  workspaceUri,
  writeFile,
} from './reports';

const body = 'Đảng bộ có 12 chi bộ đã hoàn thành việc tring năm.\n';
const settings = 'quy tắc:\n  front-matter: off\n';

describe('dictionary and settings of the user', () => {
  const folder = freshFolder('dictionary');
  const chosen = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('baoCao');

  before(() => writeFile(`${folder}/bao-cao.yaml`, settings));
  afterEach(async () => {
    await closeAll();
    for (const name of ['dictionary', 'toneStyle', 'rules.spelling', 'rules.blank']) {
      if (chosen().inspect(name)?.globalValue === undefined) continue;
      await chosen().update(name, undefined, vscode.ConfigurationTarget.Global);
    }
  });

  const show = async (name: string, text = body): Promise<vscode.TextDocument> => {
    const { document } = await showFile(`${folder}/${name}`, frontMatter + text);
    return document;
  };
  const actionsOn = (document: vscode.TextDocument, word = 'tring'): Promise<vscode.CodeAction[]> =>
    codeActions(document.uri, rangeOf(document, word));

  const typeKeys = async (keys: string): Promise<void> => {
    for (const text of keys) await vscode.commands.executeCommand('type', { text });
  };

  it('offers suggestions, three dictionaries, to ignore, to switch off, in this order', async () => {
    const document = await show('thu-tu.md');
    await waitForRules(document.uri, ['spelling']);
    const actions = await actionsOn(document);
    const titles = actions.map(({ title }) => title);
    const from = titles.length - 5;
    assert.ok(from >= 2, titles.join(' | '));
    assert.deepEqual(
      actions.map(({ isPreferred }) => isPreferred ?? false),
      actions.map((_, index) => index === 0),
    );
    assert.match(titles[0] ?? '', /trong/);
    assert.deepEqual(titles.slice(from, from + 4), [
      'Thêm “tring” vào từ điển của tôi',
      'Thêm “tring” vào từ điển của đơn vị (bao-cao.yaml)',
      'Thêm “tring” vào từ điển của tệp này',
      'Bỏ qua chỗ này',
    ]);
    assert.match(titles.at(-1) ?? '', /^Tắt quy tắc “spelling”/);
  });

  it('adds a word to the dictionary of the file', async () => {
    const document = await show('tep.md');
    await waitForRules(document.uri, ['spelling']);
    await applyAction(await actionsOn(document), 'Thêm “tring” vào từ điển của tệp này');
    assert.match(document.getText(), /\n---\n<!-- bao-cao từ điển: tring -->\n\nĐảng bộ/);
    await waitForRules(document.uri, []);
  });

  it('adds a word to the dictionary of the unit', async () => {
    const document = await show('don-vi.md');
    await waitForRules(document.uri, ['spelling']);
    await applyAction(await actionsOn(document), 'Thêm “tring” vào từ điển của đơn vị');
    await waitForRules(document.uri, []);
    const uri = workspaceUri(`${folder}/bao-cao.yaml`);
    const changed = await vscode.workspace.openTextDocument(uri);
    assert.equal(changed.getText(), `${settings}từ điển:\n  - tring\n`);
    await vscode.window.showTextDocument(changed);
    await vscode.commands.executeCommand('undo');
    await waitForRules(document.uri, ['spelling']);
  });

  it('adds a word to the dictionary of the user', async () => {
    const document = await show('cua-toi.md');
    await waitForRules(document.uri, ['spelling']);
    const own = (await actionsOn(document)).find(({ title }) => title.includes('của tôi'));
    const { command, arguments: given = [] } = own?.command ?? assert.fail('no command');
    await vscode.commands.executeCommand(command, ...(given as unknown[]));
    assert.deepEqual(chosen().get('dictionary'), ['tring']);
    await waitForRules(document.uri, []);
  });

  it('takes severities and tone style from the settings before those of the unit', async () => {
    const document = await show('muc.md', 'Ủy ban có …… người tring năm, uỷ ban họp.\n');
    await waitForRules(document.uri, ['blank', 'spelling']);
    const { Global } = vscode.ConfigurationTarget;
    await chosen().update('rules.spelling', 'off', Global);
    await chosen().update('rules.blank', 'info', Global);
    await chosen().update('toneStyle', 'new', Global);
    await waitForRules(document.uri, ['blank', 'tone-placement']);
    assert.equal(diagnosticsOf(document.uri)[0]?.severity, vscode.DiagnosticSeverity.Information);
  });

  it('switches a rule off where the user has set its severity', async () => {
    await chosen().update('rules.spelling', 'warning', vscode.ConfigurationTarget.Global);
    const document = await show('tat.md');
    await waitForRules(document.uri, ['spelling']);
    const off = (await actionsOn(document)).at(-1);
    assert.match(off?.title ?? '', /trong VS Code của tôi/);
    const { command, arguments: given = [] } = off?.command ?? assert.fail('no command');
    await vscode.commands.executeCommand(command, ...(given as unknown[]));
    await waitForRules(document.uri, []);
  });

  it('says nothing of the word being typed until the cursor leaves it', async () => {
    const document = await show('dang-go.md', 'Đảng bộ có 12 chi bộ.\n');
    await waitForRules(document.uri, []);
    const editor = vscode.window.activeTextEditor ?? assert.fail('no editor');
    const end = document.positionAt(document.getText().length - 2);
    editor.selection = new vscode.Selection(end, end);
    const slips = (): number =>
      diagnosticsOf(document.uri).filter((found) => ruleOf(found) === 'spelling').length;
    await typeKeys(' đã tring');
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(slips(), 0);
    await typeKeys(' năm, các đảng viên phháp');
    await waitFor('the word that was left', () => slips() === 1);
    await vscode.commands.executeCommand('cursorMove', { to: 'left', by: 'character', value: 6 });
    await waitFor('both words', () => slips() === 2);
  });

  it('links every finding to the help on its rule', async () => {
    const document = await show('lien-ket.md');
    await waitForRules(document.uri, ['spelling']);
    const code = diagnosticsOf(document.uri)[0]?.code;
    assert.ok(typeof code === 'object');
    assert.equal(code.target.scheme, 'command');
    await vscode.commands.executeCommand(code.target.path, 'spelling');
    await waitFor('the page', () =>
      vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('rules'),
    );
  });
});
