import * as vscode from 'vscode';
import type { RuleId } from '../core/checks/model';
import { ruleUrl } from '../core/checks/rule-url';

const command = 'baoCao.showRule';

/** What to open for the help on a rule, from a finding or a text. */
export function ruleHelpTarget(rule: RuleId): vscode.Uri {
  return vscode.Uri.parse(`command:${command}?${encodeURIComponent(JSON.stringify([rule]))}`);
}

/** Brings the command that shows the reference of a rule, which comes with the extension. */
export function registerRuleHelp(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (rule: unknown) => {
    const [path = '', fragment = ''] = ruleUrl(String(rule)).split('#');
    const page = vscode.Uri.joinPath(extension, path).with({ fragment });
    await vscode.commands.executeCommand('markdown.showPreview', page);
  });
}
