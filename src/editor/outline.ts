import * as vscode from 'vscode';
import { draftingMessages } from '../core/messages/drafting';
import { diagnosticSource } from '../core/messages/editor';
import { sectionProgress } from './progress/section-progress';
import type { SectionProgress } from './progress/section-progress';
import { toRange } from './positions';
import type { CheckedReport, ReportDocuments } from './report-documents';

/** Gives the outline of reports: sections by kind of number, with what is open in each. */
export function showOutline(reports: ReportDocuments): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    { language: 'markdown' },
    {
      provideDocumentSymbols: async (document) => {
        const checked = await reports.current(document);
        if (!checked) return [];
        const sections = sectionProgress(checked.report, checked.findings);
        return [...frontMatter(checked), ...sections.map((section) => toSymbol(section, checked))];
      },
    },
    { label: diagnosticSource },
  );
}

function toSymbol(progress: SectionProgress, checked: CheckedReport): vscode.DocumentSymbol {
  const { document, language } = checked;
  const { outline } = draftingMessages[language];
  const { title, blanks, findings, section, children } = progress;
  const symbol = new vscode.DocumentSymbol(
    title || outline.untitled,
    outline.counts(blanks, findings),
    vscode.SymbolKind.String,
    toRange(document, section.range),
    toRange(document, section.heading.range),
  );
  symbol.children = children.map((child) => toSymbol(child, checked));
  return symbol;
}

function frontMatter({
  document,
  report,
  findings,
  language,
}: CheckedReport): vscode.DocumentSymbol[] {
  const { range } = report.frontMatter;
  if (!range) return [];
  const inside = findings.filter((finding) => finding.range.start < range.end);
  const blanks = inside.filter(({ rule }) => rule === 'blank').length;
  const { outline } = draftingMessages[language];
  const whole = toRange(document, range);
  return [
    new vscode.DocumentSymbol(
      outline.frontMatter,
      outline.counts(blanks, inside.length - blanks),
      vscode.SymbolKind.Namespace,
      whole,
      whole,
    ),
  ];
}
