import type { ExtensionContext } from 'vscode';
import { activate as activateParts } from './extension';
import { libreOffice } from './host/node/libre-office';

/** The entry for the desktop host: the same parts, with what only a machine of one's own can do. */
export function activate(context: ExtensionContext): void {
  activateParts(context, { findPdfProgram: libreOffice() });
}
