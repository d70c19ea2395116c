import * as vscode from 'vscode';
import type { Range } from '../../core/report/range';
import { afterChange } from './after-change';

/** Places of a document, followed while somebody goes on editing it. */
export class FollowedPlaces implements vscode.Disposable {
  private places: readonly (Range | undefined)[];
  private readonly eol: vscode.EndOfLine;
  private readonly listening: vscode.Disposable;

  /** @param places as they are in the document now */
  constructor(
    private readonly document: vscode.TextDocument,
    places: readonly Range[],
  ) {
    this.places = places;
    this.eol = document.eol;
    this.listening = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) this.follow(event.contentChanges);
    });
  }

  /** @returns UTF-16 offsets into the text as it stands; undefined when the place is gone */
  at(index: number): Range | undefined {
    return this.places[index];
  }

  /** @returns number of the nearest place that is left, before or after another */
  next(from: number, by: 1 | -1): number | undefined {
    for (let index = from + by; index >= 0 && index < this.places.length; index += by) {
      if (this.places[index]) return index;
    }
    return undefined;
  }

  dispose(): void {
    this.listening.dispose();
  }

  private follow(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    // Other line ends move everything, and the editor does not say by how much.
    const isSame = this.document.eol === this.eol;
    this.places = this.places.map((place) =>
      changes.reduce<Range | undefined>(
        (now, change) => now && afterChange(now, change),
        isSame ? place : undefined,
      ),
    );
  }
}
