import * as vscode from 'vscode';
import { diagnosticSource } from './core/messages/editor';
import { registerBlanks } from './editor/blanks';
import { keepContextKeys } from './editor/context-keys';
import { showFindings } from './editor/diagnostics';
import { registerExport } from './editor/export/export-command';
import { registerFixAll } from './editor/fix-all';
import { registerInsertSection } from './editor/insert-section';
import { registerNewReport } from './editor/new-report';
import { registerOpenPoints } from './editor/open-points';
import { offerQuickFixes } from './editor/quick-fixes';
import { ReportDocuments } from './editor/report-documents';
import { offerSections } from './editor/section-completions';
import { showSettingsProblems } from './editor/settings-problems';
import { Units } from './editor/units';

/** Puts the parts of the editor together. */
export function activate({
  extensionUri,
  globalState,
  subscriptions,
}: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel(diagnosticSource, { log: true });
  const units = new Units(extensionUri, log);
  const reports = new ReportDocuments(units, log);
  subscriptions.push(
    log,
    units,
    reports,
    showFindings(reports),
    showSettingsProblems(units),
    offerQuickFixes(reports, units),
    registerFixAll(reports),
    registerBlanks(reports),
    registerOpenPoints(reports),
    registerNewReport(reports, units),
    registerInsertSection(reports),
    offerSections(reports),
    registerExport(reports, units, globalState, log),
    keepContextKeys(reports),
  );
  reports.start();
}
