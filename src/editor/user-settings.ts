import * as vscode from 'vscode';
import { ruleIds, severities } from '../core/checks/model';
import type { RuleId, Severity } from '../core/checks/model';
import type { UnitSettings } from '../core/settings/unit-settings';
import type { ToneStyle } from '../core/vietnamese/tone-placement';

/** All our settings begin with it. */
export const settingsRoot = 'baoCao';
const dictionarySetting = 'dictionary';

/**
 * A unit's settings with those the user has made in VS Code: there a severity and the tone style go before
 * the unit's, and the dictionary comes on top of it.
 *
 * @param uri of the report: settings may differ from folder to folder
 */
export function withUserSettings(settings: UnitSettings, uri: vscode.Uri): UnitSettings {
  const chosen = vscode.workspace.getConfiguration(settingsRoot, uri);
  const own = ruleIds.flatMap((id): [RuleId, Severity | 'off'][] => {
    const level = given(chosen, ruleSetting(id));
    const known = [...severities, 'off' as const].find((name) => name === level);
    return known ? [[id, known]] : [];
  });
  const style = given(chosen, 'toneStyle');
  return {
    ...settings,
    severities: new Map([...settings.severities, ...own]),
    dictionary: new Set([...settings.dictionary, ...ownDictionary(chosen)]),
    toneStyle: style === undefined ? settings.toneStyle : toneStyleOf(style),
  };
}

/** True when the user has set a rule's severity in VS Code: then `bao-cao.yaml` has no say. */
export function hasOwnSeverity(rule: RuleId, uri: vscode.Uri): boolean {
  return (
    given(vscode.workspace.getConfiguration(settingsRoot, uri), ruleSetting(rule)) !== undefined
  );
}

/** Switches a rule off where the user has set it, else for all reports of the user. */
export async function switchRuleOff(rule: RuleId, uri: vscode.Uri): Promise<void> {
  const chosen = vscode.workspace.getConfiguration(settingsRoot, uri);
  const set = chosen.inspect(ruleSetting(rule));
  const target =
    set?.workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : set?.workspaceValue !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  await chosen.update(ruleSetting(rule), 'off', target);
}

/** Adds a word to the user's own dictionary. */
export async function addToOwnDictionary(word: string): Promise<void> {
  const chosen = vscode.workspace.getConfiguration(settingsRoot);
  const words = textsOf(chosen.inspect(dictionarySetting)?.globalValue);
  if (words.includes(word)) return;
  await chosen.update(dictionarySetting, [...words, word], vscode.ConfigurationTarget.Global);
}

function ruleSetting(rule: RuleId): string {
  return `rules.${rule}`;
}

/** What was set, by the user, for the workspace or its folder; the default does not count. */
function given(chosen: vscode.WorkspaceConfiguration, name: string): unknown {
  const set = chosen.inspect(name);
  return set?.workspaceFolderValue ?? set?.workspaceValue ?? set?.globalValue;
}

function ownDictionary(chosen: vscode.WorkspaceConfiguration): string[] {
  const set = chosen.inspect(dictionarySetting);
  return [set?.globalValue, set?.workspaceValue, set?.workspaceFolderValue]
    .flatMap(textsOf)
    .map((word) => word.trim().normalize('NFC'))
    .filter((word) => word !== '');
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];
}

function toneStyleOf(value: unknown): ToneStyle | undefined {
  return value === 'new' || value === 'old' ? value : undefined;
}
