import * as vscode from 'vscode';
import { diagnosticSource } from './core/messages/editor';
import { registerBlanks } from './editor/blanks';
import { registerInsertCitation } from './editor/citations/insert-citation';
import { offerUsedInBody } from './editor/completion/body-completions';
import { offerFrontMatter } from './editor/completion/front-matter-completions';
import { UsedBefore } from './editor/completion/used-before';
import { keepContextKeys } from './editor/context-keys';
import { showFindings } from './editor/diagnostics';
import { registerDictionary } from './editor/dictionary-actions';
import { registerExport } from './editor/export/export-command';
import { registerFillBlanks } from './editor/fill/fill-blanks';
import { registerFixAll } from './editor/fix-all';
import { foldSections } from './editor/folding';
import { showHovers } from './editor/hovers';
import { registerImport } from './editor/import/import-command';
import { registerInsertSection } from './editor/insert-section';
import { registerNewReport } from './editor/new-report';
import { registerNoteNavigation } from './editor/notes/note-navigation';
import { registerOpenPoints } from './editor/open-points';
import { LateModule } from './editor/late-module';
import { showOutline } from './editor/outline';
import { PageLimits } from './editor/pages/page-limits';
import type { LayoutModule } from './editor/pages/page-limits';
import { registerPages } from './editor/pages/show-pages';
import { registerPaste } from './editor/paste';
import { showProgress } from './editor/progress/progress-view';
import { offerQuickFixes } from './editor/quick-fixes';
import { ReportDocuments } from './editor/report-documents';
import { registerRenewReport } from './editor/renew-report';
import { registerRuleHelp } from './editor/rule-help';
import { offerSections } from './editor/section-completions';
import { showSettingsProblems } from './editor/settings-problems';
import { TypedWord } from './editor/typed-word';
import { registerUnitSetup } from './editor/unit-setup/set-up-unit';
import { Units } from './editor/units';
import { registerCheckWord } from './editor/word-check/check-word';
import { WordFiles } from './editor/word-files';
import type { FindPdfProgram } from './host/pdf';

/** What only some hosts can do. */
interface HostParts {
  readonly findPdfProgram?: FindPdfProgram;
}

/**
 * Puts the parts of the editor together.
 *
 * @param host VS Code itself gives none: the entries of the hosts do
 */
export function activate(
  { extensionUri, globalState, workspaceState, subscriptions }: vscode.ExtensionContext,
  { findPdfProgram }: HostParts = {},
): void {
  const log = vscode.window.createOutputChannel(diagnosticSource, { log: true });
  const units = new Units(extensionUri, log, workspaceState);
  const wordFiles = new WordFiles(extensionUri);
  const typed = new TypedWord();
  const reports = new ReportDocuments(units, log);
  const usedBefore = new UsedBefore(reports);
  const layout: LayoutModule = new LateModule(extensionUri, 'page-numbers.mjs');
  const limits = new PageLimits(reports, units, layout, log);
  subscriptions.push(
    log,
    units,
    typed,
    reports,
    showFindings(reports, typed),
    registerDictionary(),
    registerRuleHelp(extensionUri),
    showSettingsProblems(units),
    offerQuickFixes(reports, units),
    registerFixAll(reports),
    registerBlanks(reports),
    registerOpenPoints(reports),
    registerNewReport(reports, units, globalState),
    registerUnitSetup(units),
    registerInsertSection(reports),
    offerSections(reports),
    usedBefore,
    offerFrontMatter(reports, usedBefore),
    offerUsedInBody(reports),
    registerInsertCitation(reports),
    registerNoteNavigation(reports),
    showHovers(reports),
    showOutline(reports),
    foldSections(reports),
    showProgress(reports),
    registerFillBlanks(reports),
    registerPaste(reports, wordFiles),
    registerImport(reports, units, wordFiles, log),
    registerRenewReport(reports),
    limits,
    registerExport({
      reports,
      units,
      state: globalState,
      log,
      findPdfProgram,
      layout,
      exported: (document) => limits.countSoon(document),
    }),
    registerCheckWord(units, wordFiles),
    registerPages({ extension: extensionUri, reports, units, log }, limits),
    keepContextKeys(reports),
  );
  reports.start();
}
