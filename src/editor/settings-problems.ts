import * as vscode from 'vscode';
import { diagnosticSource } from '../core/messages/editor';
import { LineIndex } from '../core/report/line-index';
import { readUnitSettings } from '../core/settings/unit-settings';
import { settingsFindings } from '../core/settings/settings-problems';
import type { SettingsFinding } from '../core/settings/settings-problems';
import { diagnosticSeverities } from './diagnostics';
import { chosenLanguage } from './language';
import { ruleHelpTarget } from './rule-help';
import { isSettings } from './units';
import type { Units } from './units';
import { withUserSettings } from './user-settings';
import { concerns } from './workspace-changes';

/** Shows what is wrong in `bao-cao.yaml`: in those that open reports use and in those open themselves. */
export function showSettingsProblems(units: Units): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('bao-cao-settings');
  const show = (uri: vscode.Uri, text: string): void => {
    const settings = withUserSettings(readUnitSettings(text, chosenLanguage()), uri);
    const lines = new LineIndex(text);
    collection.set(
      uri,
      settingsFindings(settings).map((found) => toDiagnostic(found, lines)),
    );
  };
  const showDocument = (document: vscode.TextDocument): void => {
    if (isSettings(document.uri)) show(document.uri, document.getText());
  };
  vscode.workspace.textDocuments.forEach(showDocument);
  return vscode.Disposable.from(
    collection,
    units.onDidLoad(({ settingsLocation, settingsText }) => {
      if (settingsLocation !== undefined) show(vscode.Uri.parse(settingsLocation), settingsText);
    }),
    units.onDidDelete((change) => {
      collection.forEach((uri) => {
        if (concerns(change, uri.toString())) collection.delete(uri);
      });
    }),
    vscode.workspace.onDidOpenTextDocument(showDocument),
    vscode.workspace.onDidChangeTextDocument(({ document }) => showDocument(document)),
  );
}

function toDiagnostic(
  { range, message, rule, severity }: SettingsFinding,
  lines: LineIndex,
): vscode.Diagnostic {
  const place = (offset: number): vscode.Position => {
    const { line, column } = lines.position(offset);
    return new vscode.Position(line, column);
  };
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(place(range.start), place(range.end)),
    message,
    diagnosticSeverities[severity],
  );
  diagnostic.source = diagnosticSource;
  if (rule === 'layout-settings') {
    diagnostic.code = { value: rule, target: ruleHelpTarget(rule) };
  }
  return diagnostic;
}
