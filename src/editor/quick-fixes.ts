import * as vscode from 'vscode';
import { safeEdits } from '../core/checks/apply-fixes';
import type { Finding, Fix, RuleId, TextEdit } from '../core/checks/model';
import type { Range } from '../core/report/range';
import { overlaps } from '../core/report/range';
import { editorMessages } from '../core/messages/editor';
import { dictionaryActions, UnitWordAction } from './dictionary-actions';
import { showsFinding } from './diagnostics';
import { ignoreEdit } from './ignore-edit';
import { toTextEdit } from './positions';
import type { CheckedReport, ReportDocuments } from './report-documents';
import { ruleOffEdit } from './settings-edit';
import { unitFileEdit } from './unit-file-edit';
import type { Units } from './units';
import { hasOwnSeverity, switchRuleOff } from './user-settings';
import { say } from './say';

/** Switches a rule off in the user's own settings. */
const switchOff = 'baoCao.switchRuleOff';
const fixAll = vscode.CodeActionKind.SourceFixAll.append('baoCao');

/**
 * Offers, per finding and in this order: its fixes, to add the word to a dictionary, to pass it over here, to
 * switch its rule off.
 */
export function offerQuickFixes(reports: ReportDocuments, units: Units): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      { language: 'markdown' },
      new QuickFixes(reports, units),
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll] },
    ),
    vscode.commands.registerCommand(switchOff, (rule: RuleId, uri: vscode.Uri) =>
      switchRuleOff(rule, uri),
    ),
  );
}

class QuickFixes implements vscode.CodeActionProvider {
  constructor(
    private readonly reports: ReportDocuments,
    private readonly units: Units,
  ) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only, diagnostics }: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const checked = await this.reports.current(document);
    if (!checked || token.isCancellationRequested) return [];
    const place: Range = {
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
    };
    const found = checked.findings.filter((finding) => overlaps(finding.range, place));
    const wantsFixes = !only || only.intersects(vscode.CodeActionKind.QuickFix);
    return [
      ...(wantsFixes ? found : []).flatMap((finding) =>
        this.actionsFor(finding, checked, diagnostics),
      ),
      ...(only?.intersects(fixAll) ? fixAllActions(checked) : []),
    ];
  }

  async resolveCodeAction(action: vscode.CodeAction): Promise<vscode.CodeAction> {
    if (action instanceof RuleOffAction || action instanceof UnitWordAction) {
      const edit = await action.makeEdit(this.units);
      if (edit) action.edit = edit;
    }
    return action;
  }

  private actionsFor(
    finding: Finding,
    checked: CheckedReport,
    diagnostics: readonly vscode.Diagnostic[],
  ): vscode.CodeAction[] {
    const { document, language } = checked;
    const actions = finding.fixes.map((fix, index) => fixAction(fix, index === 0, document));
    actions.push(...dictionaryActions(finding, checked, this.units));
    const ignore = ignoreEdit(checked.report, finding);
    if (ignore) {
      const title = editorMessages[language].ignoreHere;
      actions.push(editAction(title, [ignore], document));
    }
    actions.push(this.ruleOff(finding, checked));
    const shown = diagnostics.filter((diagnostic) => showsFinding(diagnostic, finding, document));
    for (const action of actions) action.diagnostics = shown;
    return actions;
  }

  /** Off for the unit, unless it has no home or the user has chosen a severity, which would win. */
  private ruleOff({ rule }: Finding, checked: CheckedReport): vscode.CodeAction {
    const { uri } = checked.document;
    if (this.units.hasHome(uri) && !hasOwnSeverity(rule, uri)) {
      return new RuleOffAction(rule, checked);
    }
    const title = editorMessages[checked.language].ruleOffForMe(rule);
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command: switchOff, title, arguments: [rule, uri] };
    return action;
  }
}

/** Its edit waits until it is chosen: `bao-cao.yaml` must be read for it. */
class RuleOffAction extends vscode.CodeAction {
  constructor(
    private readonly rule: RuleId,
    private readonly checked: CheckedReport,
  ) {
    super(editorMessages[checked.language].ruleOff(rule), vscode.CodeActionKind.QuickFix);
  }

  async makeEdit(units: Units): Promise<vscode.WorkspaceEdit | undefined> {
    const edit = await unitFileEdit(units, this.checked, (text) => ruleOffEdit(text, this.rule));
    if (!edit) {
      const { cannotEditSettings } = editorMessages[this.checked.language];
      say('warning', cannotEditSettings);
    }
    return edit;
  }
}

function fixAction(fix: Fix, isFirst: boolean, document: vscode.TextDocument): vscode.CodeAction {
  const action = editAction(fix.title, fix.edits, document);
  action.isPreferred = isFirst;
  return action;
}

function fixAllActions({ findings, document, language }: CheckedReport): vscode.CodeAction[] {
  const edits = safeEdits(findings);
  if (edits.length === 0) return [];
  return [editAction(editorMessages[language].fixAll, edits, document, fixAll)];
}

function editAction(
  title: string,
  edits: readonly TextEdit[],
  document: vscode.TextDocument,
  kind = vscode.CodeActionKind.QuickFix,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, kind);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(
    document.uri,
    edits.map((edit) => toTextEdit(document, edit)),
  );
  return action;
}
