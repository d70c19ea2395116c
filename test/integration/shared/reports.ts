import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const limitMs = 10_000;
const pollMs = 20;

/** Front matter of a report that lacks nothing, so that tests see only what they put into the body. */
export const frontMatter = `---
mẫu: tu-do
cơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU
số:
ký hiệu: BC/ĐU
địa danh: Tân Hòa Mẫu
ngày:
tên loại: BÁO CÁO
trích yếu: kết quả công tác tháng 9 năm 2026
nơi nhận:
  - Ban Thường vụ Tỉnh ủy
  - Lưu Văn phòng Đảng ủy
quyền hạn: T/M ĐẢNG ỦY
chức vụ: BÍ THƯ
họ tên: Nguyễn Văn Mẫu
---

`;

/** Our extension, active or not. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('bao-cao-dang.bao-cao-dang');
  assert.ok(found, 'VS Code does not know the extension');
  return found;
}

/** URI of a file in the workspace folder. */
export function workspaceUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no workspace folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Writes a file of the workspace. */
export async function writeFile(name: string, text: string): Promise<vscode.Uri> {
  const uri = workspaceUri(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Writes a file of the workspace and shows it in an editor. */
export async function showFile(name: string, text: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await writeFile(name, text));
}

/** Deletes a folder of the workspace with all it holds. */
export async function deleteFolder(name: string): Promise<void> {
  await vscode.workspace.fs.delete(workspaceUri(name), { recursive: true });
}

/** A folder name nobody else uses, so that one test's files are not another's. */
export function freshFolder(name: string): string {
  return `${name}-${Date.now().toString(36)}`;
}

/** Waits until a value is there. */
export async function waitFor<T>(what: string, look: () => T | undefined | false): Promise<T> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

/** Our diagnostics of a file, in the order of the text. */
export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Báo cáo Đảng')
    .sort((left, right) => left.range.start.compareTo(right.range.start));
}

/** The rule a diagnostic speaks for. */
export function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** Waits until the rules that speak of a file are these, in the order of the text. */
export async function waitForRules(uri: vscode.Uri, rules: readonly string[]): Promise<void> {
  const found = (): unknown[] => diagnosticsOf(uri).map(ruleOf);
  try {
    await waitFor('findings', () => found().join() === rules.join());
  } catch {
    assert.deepEqual(found(), rules);
  }
}

/** Where a stretch of text first stands in a document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  assert.ok(start >= 0, `"${text}" is not in the document`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** The actions offered for a range, resolved. */
export async function codeActions(
  uri: vscode.Uri,
  range: vscode.Range,
  kind: vscode.CodeActionKind = vscode.CodeActionKind.QuickFix,
): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind.value,
    50,
  );
}

/** Applies the offered action with this title. */
export async function applyAction(
  actions: readonly vscode.CodeAction[],
  title: string,
): Promise<void> {
  const action = actions.find((offered) => offered.title.startsWith(title));
  const titles = actions.map((offered) => offered.title);
  assert.ok(action?.edit, `"${title}" with an edit is not among: ${titles.join(' | ')}`);
  assert.equal(await vscode.workspace.applyEdit(action.edit), true);
}

/** Closes every editor without asking about changes. */
export async function closeAll(): Promise<void> {
  for (const group of vscode.window.tabGroups.all) {
    for (const tab of group.tabs) {
      if (!tab.isDirty) continue;
      const { input } = tab;
      if (input instanceof vscode.TabInputText) {
        await vscode.window.showTextDocument(input.uri);
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      }
    }
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
