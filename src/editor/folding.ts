import * as vscode from 'vscode';
import type { Report, Section } from '../core/report/model';
import type { Range } from '../core/report/range';
import type { ReportDocuments } from './report-documents';

/** Folds reports by section, as numbers nest them, and folds front matter and guidance. */
export function foldSections(reports: ReportDocuments): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(
    { language: 'markdown' },
    {
      provideFoldingRanges: async (document) => {
        const checked = await reports.current(document);
        return checked ? foldsOf(checked.report, document) : [];
      },
    },
  );
}

function foldsOf(report: Report, document: vscode.TextDocument): vscode.FoldingRange[] {
  const fold = ({ start, end }: Range, kind?: vscode.FoldingRangeKind): vscode.FoldingRange[] => {
    const first = document.positionAt(start).line;
    const last = document.positionAt(end).line;
    return last > first ? [new vscode.FoldingRange(first, last, kind)] : [];
  };
  const ofSection = ({ range, children }: Section): vscode.FoldingRange[] => [
    ...fold(range),
    ...children.flatMap(ofSection),
  ];
  const { range } = report.frontMatter;
  return [
    ...(range ? fold(range, vscode.FoldingRangeKind.Region) : []),
    ...report.sections.flatMap(ofSection),
    ...report.comments.flatMap((comment) => fold(comment.range, vscode.FoldingRangeKind.Comment)),
  ];
}
