import * as vscode from 'vscode';
import { progressMessages } from '../../core/messages/progress';
import { openPoints } from '../open-points';
import type { CheckedReport, ReportDocuments } from '../report-documents';
import { progressItems } from './progress-items';
import type { ProgressItem } from './progress-items';

/** Typing comes before the view. */
const pauseMs = 300;

/** The view “Báo cáo”: how far the report in front of the user is, with a badge of what is open. */
export function showProgress(reports: ReportDocuments): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let shown: CheckedReport | undefined;
  let items: readonly ProgressItem[] = [];
  let pause: ReturnType<typeof setTimeout> | undefined;
  const view = vscode.window.createTreeView<ProgressItem>('baoCao.progress', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (item) => [...(item ? item.children : items)],
      getTreeItem: (item) => item,
      getParent: ({ parent }) => parent,
    },
  });
  const update = (): void => {
    const editor = vscode.window.activeTextEditor;
    // Another editor without a report, or none (the view itself has the focus): the last one stays.
    const active = editor && reports.latest(editor.document);
    shown = active ?? (shown && reports.latest(shown.document));
    const open = shown ? openPoints(shown).length : 0;
    const { badge } = progressMessages[shown?.language ?? 'vi'];
    view.badge = open > 0 ? { value: open, tooltip: badge(open) } : undefined;
    view.description = shown ? nameOf(shown.document.uri) : '';
    items = shown ? progressItems(shown) : [];
    changed.fire(undefined);
  };
  const updateSoon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(update, pauseMs);
  };
  update();
  return vscode.Disposable.from(
    view,
    changed,
    { dispose: () => clearTimeout(pause) },
    reports.onDidCheck(updateSoon),
    reports.onDidForget(updateSoon),
    vscode.window.onDidChangeActiveTextEditor(updateSoon),
  );
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
