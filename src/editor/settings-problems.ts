import * as vscode from 'vscode';
import { diagnosticSource } from '../core/messages/editor';
import { LineIndex } from '../core/report/line-index';
import { readUnitSettings } from '../core/settings/unit-settings';
import type { SettingsProblem } from '../core/settings/unit-settings';
import { chosenLanguage } from './language';
import { isSettings } from './units';
import type { Units } from './units';

/** Shows what is wrong in `bao-cao.yaml`: in those that open reports use and in those open themselves. */
export function showSettingsProblems(units: Units): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('bao-cao-settings');
  const show = (uri: vscode.Uri, text: string): void => {
    const { problems } = readUnitSettings(text, chosenLanguage());
    const lines = new LineIndex(text);
    collection.set(
      uri,
      problems.map((problem) => toDiagnostic(problem, lines)),
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
    units.onDidDelete((uri) => collection.delete(uri)),
    vscode.workspace.onDidOpenTextDocument(showDocument),
    vscode.workspace.onDidChangeTextDocument(({ document }) => showDocument(document)),
  );
}

function toDiagnostic({ range, message }: SettingsProblem, lines: LineIndex): vscode.Diagnostic {
  const place = (offset: number): vscode.Position => {
    const { line, column } = lines.position(offset);
    return new vscode.Position(line, column);
  };
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(place(range.start), place(range.end)),
    message,
    vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = diagnosticSource;
  return diagnostic;
}
