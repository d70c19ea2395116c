import * as vscode from 'vscode';
import { draftingMessages } from '../../core/messages/drafting';
import { toRange } from '../positions';
import type { CheckedReport, ReportDocuments } from '../report-documents';
import { noteAt, notePlaces } from './note-places';
import type { NotePlaces } from './note-places';

const markdown = { language: 'markdown' };

/** Goes from a footnote to its text and back, lists its references, and renames it everywhere. */
export function registerNoteNavigation(reports: ReportDocuments): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(markdown, {
      provideDefinition: async (document, position) => {
        const found = await find(reports, document, position);
        return found && definitionOf(found);
      },
    }),
    vscode.languages.registerReferenceProvider(markdown, {
      provideReferences: async (document, position, { includeDeclaration }) => {
        const found = await find(reports, document, position);
        if (!found) return [];
        const { references, labels } = found.places;
        return (includeDeclaration ? labels : references).map(
          (range) => new vscode.Location(document.uri, toRange(document, range)),
        );
      },
    }),
    vscode.languages.registerRenameProvider(markdown, {
      prepareRename: async (document, position) => {
        const found = await find(reports, document, position);
        const label = found && labelAt(found, position);
        if (label) return { range: label, placeholder: found.places.label };
        // Without a report other extensions may know what to rename.
        const language = reports.latest(document)?.language;
        throw new Error(language ? draftingMessages[language].notANote : '');
      },
      provideRenameEdits: async (document, position, name) => {
        const found = await find(reports, document, position);
        return found && renameEdit(found, name.trim());
      },
    }),
  );
}

interface FoundNote {
  readonly checked: CheckedReport;
  readonly places: NotePlaces;
}

async function find(
  reports: ReportDocuments,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<FoundNote | undefined> {
  const checked = await reports.current(document);
  const places = checked && noteAt(checked.report, document.offsetAt(position));
  return places && { checked, places };
}

/** From the definition back to where the text refers to it. */
function definitionOf({ checked, places }: FoundNote): vscode.Location[] {
  const { document } = checked;
  const { note, references } = places;
  const targets = note ? [note.range] : references;
  return targets.map((range) => new vscode.Location(document.uri, toRange(document, range)));
}

function labelAt(
  { checked, places }: FoundNote,
  position: vscode.Position,
): vscode.Range | undefined {
  const ranges = places.labels.map((label) => toRange(checked.document, label));
  return (
    ranges.find((range) => range.contains(position)) ??
    ranges.find(({ start }) => start.line === position.line)
  );
}

function renameEdit({ checked, places }: FoundNote, name: string): vscode.WorkspaceEdit {
  const { document, report, language } = checked;
  const isTaken = [...notePlaces(report).values()].some(
    (other) => other.id !== places.id && other.label.toLowerCase() === name.toLowerCase(),
  );
  if (name === '' || /[\s[\]]/.test(name) || isTaken) {
    throw new Error(draftingMessages[language].badNoteLabel);
  }
  const edit = new vscode.WorkspaceEdit();
  for (const label of places.labels) edit.replace(document.uri, toRange(document, label), name);
  return edit;
}
