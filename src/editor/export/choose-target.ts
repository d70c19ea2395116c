import * as vscode from 'vscode';
import { editorMessages } from '../../core/messages/editor';
import { pdfMessages } from '../../core/messages/pdf';
import type { CheckedReport } from '../report-documents';
import type { Units } from '../units';
import { workspaceFiles } from '../workspace-files';
import type { OwnExports } from './own-exports';

/** Kinds of file a report is exported to, by their endings. */
export type ExportKind = 'docx' | 'pdf';

/**
 * Where the file goes: beside the report; where the user says, for a report that was never saved or
 * lies where nothing can be written. A file that is there is replaced unasked only when it is our own last
 * export.
 *
 * @returns undefined when the user called it off
 */
export async function chooseTarget(
  checked: CheckedReport,
  ours: OwnExports,
  kind: ExportKind,
  units: Units,
): Promise<vscode.Uri | undefined> {
  const { uri } = checked.document;
  const canWriteBeside =
    uri.scheme !== 'untitled' && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false;
  if (!canWriteBeside) return askForTarget(checked, kind, units);
  const path = `${withoutExtension(uri.path)}.${kind}`;
  const target = uri.with({ path, query: '', fragment: '' });
  const there = await workspaceFiles.readBytes(target.toString());
  if (!there || ours.isOwn(target.toString(), there)) return target;
  const { overwrite } = editorMessages[checked.language];
  const answer = await vscode.window.showWarningMessage(
    overwrite.message(nameOf(target)),
    { modal: true, detail: overwrite.detail },
    { title: overwrite.otherName, answer: 'otherName' as const },
    { title: overwrite.replace, answer: 'replace' as const },
    { title: overwrite.cancel, answer: 'stop' as const, isCloseAffordance: true },
  );
  if (answer?.answer === 'replace') return target;
  return answer?.answer === 'otherName' ? askForTarget(checked, kind, units) : undefined;
}

/** Asks for a name; the dialog itself warns when it is taken. */
export async function askForTarget(
  checked: CheckedReport,
  kind: ExportKind,
  units: Units,
): Promise<vscode.Uri | undefined> {
  const { saveDialog } = editorMessages[checked.language];
  const pdf = pdfMessages[checked.language].dialog;
  return vscode.window.showSaveDialog({
    title: kind === 'pdf' ? pdf.title : saveDialog.title,
    saveLabel: saveDialog.save,
    filters: { [kind === 'pdf' ? pdf.pdfFiles : saveDialog.wordFiles]: [kind] },
    ...defaultUri(checked, kind, units),
  });
}

function defaultUri(
  { document, report }: CheckedReport,
  kind: ExportKind,
  units: Units,
): { defaultUri?: vscode.Uri } {
  const { uri } = document;
  if (uri.scheme !== 'untitled') {
    return { defaultUri: uri.with({ path: `${withoutExtension(uri.path)} (2).${kind}` }) };
  }
  if (!units.hasHome(uri)) return {};
  const folder = vscode.Uri.parse(units.placeOf(uri).folder);
  const name = report.frontMatter.metadata.template?.text.replace(/[^\p{L}\p{N}-]+/gu, '-');
  return { defaultUri: vscode.Uri.joinPath(folder, `${name ?? 'bao-cao'}.${kind}`) };
}

function withoutExtension(path: string): string {
  return path.replace(/\.(?:md|markdown)$/i, '');
}

/** File name without its folder, to speak of it. */
export function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
