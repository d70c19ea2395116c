import * as vscode from 'vscode';
import type { Finding } from '../core/checks/model';
import { editorMessages } from '../core/messages/editor';
import { activeReport } from './active-report';
import type { ActiveReport } from './active-report';
import { around } from './blank-context';
import { blanksOf, showBlank } from './blanks';
import { toRange } from './positions';
import type { CheckedReport, ReportDocuments } from './report-documents';

interface PointItem extends vscode.QuickPickItem {
  readonly finding?: Finding;
}

/** What is left to write: a count in the status bar, and the list behind it. */
export function registerOpenPoints(reports: ReportDocuments): vscode.Disposable {
  return vscode.Disposable.from(
    showCounts(reports),
    vscode.commands.registerCommand('baoCao.listOpenPoints', async () => {
      const active = await activeReport(reports);
      if (active) await listPoints(active, openPoints(active.checked));
    }),
  );
}

/** Blanks and missing sections. */
export function openPoints(checked: CheckedReport): Finding[] {
  return [...blanksOf(checked), ...missingSections(checked)];
}

export function missingSections({ findings }: CheckedReport): Finding[] {
  return findings.filter(({ rule }) => rule === 'missing-section');
}

function showCounts(reports: ReportDocuments): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('openPoints', vscode.StatusBarAlignment.Left, 40);
  item.command = 'baoCao.listOpenPoints';
  const update = (): void => {
    const editor = vscode.window.activeTextEditor;
    const checked = editor && reports.latest(editor.document);
    if (!checked) return item.hide();
    const { status } = editorMessages[checked.language];
    const [blanks, sections] = [blanksOf(checked).length, missingSections(checked).length];
    item.name = status.name;
    item.text = status.text(blanks, sections);
    item.tooltip = status.tooltip;
    item.accessibilityInformation = { label: status.label(blanks, sections), role: 'button' };
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    reports.onDidCheck(update),
    reports.onDidForget(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

/**
 * Lets the user choose one of the findings and goes there. The editor shows each while the list is walked
 * through, and stands where it was when the list is left without a choice.
 */
export async function listPoints(
  { editor, checked }: ActiveReport,
  findings: readonly Finding[],
): Promise<void> {
  const before = { selection: editor.selection, visible: editor.visibleRanges[0] };
  const chosen = await pickPoint(editor, checked, findings);
  if (chosen) {
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    if (chosen.rule === 'blank') showBlank(editor, checked, chosen);
    else putCursorAfter(editor, chosen);
  } else {
    editor.selection = before.selection;
    if (before.visible) editor.revealRange(before.visible, vscode.TextEditorRevealType.AtTop);
  }
}

/** Nothing stays selected that typing would overwrite. */
function putCursorAfter(editor: vscode.TextEditor, finding: Finding): void {
  select(editor, finding);
  editor.selection = new vscode.Selection(editor.selection.end, editor.selection.end);
}

function select(editor: vscode.TextEditor, { range }: Finding): void {
  const { start, end } = toRange(editor.document, range);
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function pickPoint(
  editor: vscode.TextEditor,
  checked: CheckedReport,
  findings: readonly Finding[],
): Promise<Finding | undefined> {
  const messages = editorMessages[checked.language];
  const pick = vscode.window.createQuickPick<PointItem>();
  pick.placeholder = findings.length > 0 ? messages.points.placeholder : messages.points.none;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = itemsFor(findings, checked);
  return new Promise((resolve) => {
    pick.onDidChangeActive(([item]) => {
      if (item?.finding) select(editor, item.finding);
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.finding);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** Blanks first, then what else there is, each under its heading. */
function itemsFor(findings: readonly Finding[], checked: CheckedReport): PointItem[] {
  const { points } = editorMessages[checked.language];
  const isBlank = ({ rule }: Finding): boolean => rule === 'blank';
  const groups: [string, readonly Finding[]][] = [
    [points.blanks, findings.filter(isBlank)],
    [points.sections, findings.filter(({ rule }) => rule === 'missing-section')],
    [
      points.others,
      findings.filter((found) => !isBlank(found) && found.rule !== 'missing-section'),
    ],
  ];
  return groups.flatMap(([label, found]) =>
    found.length === 0
      ? []
      : [
          { label, kind: vscode.QuickPickItemKind.Separator },
          ...found.map((finding) => toItem(finding, checked)),
        ],
  );
}

function toItem(finding: Finding, { document, language }: CheckedReport): PointItem {
  const { start } = toRange(document, finding.range);
  const place = editorMessages[language].points.line(start.line + 1);
  return finding.rule === 'blank'
    ? { label: around(document, finding), description: place, detail: finding.message, finding }
    : { label: finding.message, detail: place, finding };
}
