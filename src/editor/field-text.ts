import * as vscode from 'vscode';
import { fieldClauses } from '../core/messages/field-help';
import type { FieldHelp } from '../core/messages/field-help';
import { fieldNamed } from '../core/report/front-matter/fields';
import type { FieldName } from '../core/report/front-matter/fields';

/** The norm whose clauses `fieldClauses` names. */
const norm = 'Hướng dẫn 05-HD/VPTW';

/** Help on a field as hovers and completion show it: what it is for, an example, the clause. */
export function fieldText(name: FieldName, { meaning, example }: FieldHelp): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendMarkdown(`**${fieldNamed(name).key}**\n\n`);
  text.appendText(meaning);
  text.appendCodeblock(`${fieldNamed(name).key}: ${example}`, 'yaml');
  const clause = fieldClauses[name];
  if (clause !== undefined) text.appendMarkdown(`*${norm}: ${clause}*`);
  return text;
}
