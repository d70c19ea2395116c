import * as vscode from 'vscode';
import type { Finding, Severity } from '../core/checks/model';
import { diagnosticSource } from '../core/messages/editor';
import { toRange } from './positions';
import type { CheckedReport, ReportDocuments } from './report-documents';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows the findings of open reports where they are. */
export function showFindings(reports: ReportDocuments): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('bao-cao');
  return vscode.Disposable.from(
    collection,
    reports.onDidCheck((checked) =>
      collection.set(
        checked.document.uri,
        checked.findings.map((finding) => toDiagnostic(finding, checked)),
      ),
    ),
    reports.onDidForget((uri) => collection.delete(uri)),
  );
}

function toDiagnostic(finding: Finding, { document }: CheckedReport): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(document, finding.range),
    finding.message,
    severities[finding.severity],
  );
  diagnostic.source = diagnosticSource;
  diagnostic.code = finding.rule;
  return diagnostic;
}

/** True for the diagnostic that shows this finding of the document. */
export function showsFinding(
  { code, range }: vscode.Diagnostic,
  finding: Finding,
  document: vscode.TextDocument,
): boolean {
  return code === finding.rule && range.isEqual(toRange(document, finding.range));
}
