import * as vscode from 'vscode';
import type { Language } from '../core/messages/catalogue';

/** The setting that chooses the language of messages. */
const languageSetting = 'baoCao.language';

/**
 * The language to speak: what the user set in the editor, else what the unit's settings say, else
 * Vietnamese. VS Code's own display language does not count: there is no Vietnamese one.
 */
export function chosenLanguage(ofUnit?: Language): Language {
  const setting = vscode.workspace.getConfiguration().inspect<Language>(languageSetting);
  const chosen = setting?.workspaceValue ?? setting?.globalValue ?? ofUnit;
  return chosen === 'en' ? 'en' : 'vi';
}
