import * as vscode from 'vscode';
import type { Finding, Severity } from '../core/checks/model';
import { diagnosticSource } from '../core/messages/editor';
import { toRange } from './positions';
import type { CheckedReport, ReportDocuments } from './report-documents';
import { ruleHelpTarget } from './rule-help';
import type { TypedWord } from './typed-word';

/** How VS Code shows a severity. */
export const diagnosticSeverities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows the findings of open reports where they are; those on a word that is being typed wait. */
export function showFindings(reports: ReportDocuments, typed: TypedWord): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('bao-cao');
  const show = (checked: CheckedReport): void => {
    const { document, findings } = checked;
    const shown = findings.filter((finding) => !typed.hides(finding, document));
    collection.set(
      document.uri,
      shown.map((finding) => toDiagnostic(finding, checked)),
    );
  };
  return vscode.Disposable.from(
    collection,
    reports.onDidCheck(show),
    typed.onDidLeave((document) => {
      const checked = reports.latest(document);
      if (checked) show(checked);
    }),
    reports.onDidForget((uri) => collection.delete(uri)),
  );
}

/** A finding as the editor shows it, with a link to what is said of its rule. */
export function toDiagnostic(
  finding: Finding,
  { document }: Pick<CheckedReport, 'document'>,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(document, finding.range),
    finding.message,
    diagnosticSeverities[finding.severity],
  );
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: finding.rule, target: ruleHelpTarget(finding.rule) };
  return diagnostic;
}

/** True for the diagnostic that shows this finding of the document. */
export function showsFinding(
  diagnostic: vscode.Diagnostic,
  finding: Finding,
  document: vscode.TextDocument,
): boolean {
  return (
    ruleOf(diagnostic) === finding.rule &&
    diagnostic.range.isEqual(toRange(document, finding.range))
  );
}

function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
