import type * as vscode from 'vscode';
import { LateModule } from './late-module';

/** The bundle that reads files made elsewhere. */
export class WordFiles extends LateModule<typeof import('../word-files')> {
  constructor(extension: vscode.Uri) {
    super(extension, 'word-files.mjs');
  }
}
