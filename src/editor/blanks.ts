import * as vscode from 'vscode';
import type { Finding } from '../core/checks/model';
import { editorMessages } from '../core/messages/editor';
import type { Range } from '../core/report/range';
import { activeReport } from './active-report';
import { blankSelection } from './blank-selection';
import { toRange } from './positions';
import type { CheckedReport, ReportDocuments } from './report-documents';
import { say } from './say';

/** The blanks of a report that nobody has silenced, in source order. */
export function blanksOf({ findings }: Pick<CheckedReport, 'findings'>): Finding[] {
  return findings.filter(({ rule }) => rule === 'blank');
}

/** Highlights blanks and brings the commands that go from one to the next. */
export function registerBlanks(reports: ReportDocuments): vscode.Disposable {
  return vscode.Disposable.from(
    highlightBlanks(reports),
    vscode.commands.registerCommand('baoCao.nextBlank', () => goToBlank(reports, 'next')),
    vscode.commands.registerCommand('baoCao.previousBlank', () => goToBlank(reports, 'previous')),
  );
}

function highlightBlanks(reports: ReportDocuments): vscode.Disposable {
  const certain = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('baoCao.blankBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('baoCao.blankBorder'),
    borderRadius: '2px',
    overviewRulerColor: new vscode.ThemeColor('baoCao.blankBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const possible = vscode.window.createTextEditorDecorationType({
    border: '1px dashed',
    borderColor: new vscode.ThemeColor('baoCao.blankBorder'),
    borderRadius: '2px',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const draw = (editor: vscode.TextEditor): void => {
    const checked = reports.latest(editor.document);
    const blanks = checked ? blanksOf(checked) : [];
    const isPossible = ({ severity }: Finding): boolean => severity === 'info';
    const rangesOf = (found: readonly Finding[]): vscode.Range[] =>
      found.map(({ range }) => toRange(editor.document, range));
    editor.setDecorations(certain, rangesOf(blanks.filter((blank) => !isPossible(blank))));
    editor.setDecorations(possible, rangesOf(blanks.filter(isPossible)));
  };
  const drawAll = (uri: vscode.Uri): void =>
    vscode.window.visibleTextEditors
      .filter(({ document }) => document.uri.toString() === uri.toString())
      .forEach(draw);
  return vscode.Disposable.from(
    certain,
    possible,
    reports.onDidCheck(({ document }) => drawAll(document.uri)),
    reports.onDidForget(drawAll),
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(draw)),
  );
}

async function goToBlank(reports: ReportDocuments, way: 'next' | 'previous'): Promise<void> {
  const active = await activeReport(reports);
  if (!active) return;
  const { editor, checked } = active;
  const blank = neighbour(checked, editor, way);
  if (blank) showBlank(editor, checked, blank);
  else say('information', editorMessages[checked.language].noBlank);
}

/** The blank after or before the one that is selected, or the cursor; after the last one comes the first. */
function neighbour(
  { report, findings }: CheckedReport,
  { document, selection }: vscode.TextEditor,
  way: 'next' | 'previous',
): Finding | undefined {
  const from = document.offsetAt(selection.start);
  const to = document.offsetAt(selection.end);
  const blanks = blanksOf({ findings }).map((blank) => ({
    blank,
    ...blankSelection(report, blank),
  }));
  const others = blanks.filter(({ start, end }) => start !== from || end !== to);
  const found =
    way === 'next'
      ? (others.find(({ start }) => start >= to) ?? blanks[0])
      : (others.findLast(({ end }) => end <= from) ?? blanks.at(-1));
  return found?.blank;
}

/** Selects a blank so that typing fills it in. */
export function showBlank(
  editor: vscode.TextEditor,
  { report }: CheckedReport,
  blank: Finding,
): void {
  selectPlace(editor, blankSelection(report, blank));
}

/** Selects a place of the text, given in UTF-16 offsets, and brings it into view. */
export function selectPlace(editor: vscode.TextEditor, place: Range): void {
  const range = toRange(editor.document, place);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
