import * as vscode from 'vscode';
import { abbreviationsIn } from '../../core/checks/rules/abbreviation';
import { draftingMessages } from '../../core/messages/drafting';
import { fold } from '../../core/vietnamese/fold';
import { typeWords } from '../../core/vietnamese/document-number';
import { namedDocuments, shortCitation } from '../citations/cited-documents';
import { nextNoteLabel, notePlaces, noteText } from '../notes/note-places';
import type { CheckedReport, ReportDocuments } from '../report-documents';

/** Looked at before the cursor. */
const longestTyped = 60;
const noteMark = /\[\^([^\]\s]*)$/u;
/** Behind a blank, so that “và/hoặc” stays what it is. */
const slash = /(?:^|[\s(“])(\/[\p{L}\p{M}\p{N}/-]*)$/u;
/** “Nghị quyết số ”, “Nghị quyết số 2” */
const beforeNumber = new RegExp(
  `(?<!\\p{L})((?:${typeWords.join('|')})(?: \\p{Ll}+){0,2} số )(\\d*)$`,
  'iu',
);

/**
 * Offers what the report has used before: labels of footnotes behind `[^`, documents behind “Nghị quyết số ”,
 * both documents and abbreviations on `/` behind a blank.
 */
export function offerUsedInBody(reports: ReportDocuments): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    { provideCompletionItems: (document, position) => complete(reports, document, position) },
    '^',
    '/',
    ' ',
  );
}

async function complete(
  reports: ReportDocuments,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const line = document.lineAt(position).text;
  const typed = line.slice(Math.max(0, position.character - longestTyped), position.character);
  const note = noteMark.exec(typed);
  const called = slash.exec(typed);
  const number = beforeNumber.exec(typed);
  // A blank behind any other word must cost nothing.
  if (!note && !called && !number) return [];
  const checked = await reports.current(document);
  const end = checked?.report.frontMatter.range?.end ?? 0;
  if (!checked || document.offsetAt(position) <= end) return [];
  const behind = (length: number): vscode.Range =>
    new vscode.Range(position.translate(0, -length), position);
  if (note) {
    const isClosed = line[position.character] === ']';
    const from = behind((note[1] as string).length);
    const range = isClosed ? from.with({ end: position.translate(0, 1) }) : from;
    return noteItems(checked, range);
  }
  if (called && called.index + called[0].length - (called[1] as string).length > 0) {
    const range = behind((called[1] as string).length);
    return [...documentItems(checked, range, '/'), ...abbreviationItems(checked, range)];
  }
  return number ? numberItems(checked, behind((number[2] as string).length)) : [];
}

function noteItems(checked: CheckedReport, range: vscode.Range): vscode.CompletionItem[] {
  const { document, report, language } = checked;
  const known = [...notePlaces(report).values()].filter(({ note }) => note !== undefined);
  const items = known.map(({ label, note }) => {
    const text = note ? noteText(report, note) : '';
    return noteItem(label, text, range);
  });
  const label = nextNoteLabel(report);
  const fresh = noteItem(label, draftingMessages[language].newNote, range);
  const end = document.lineAt(document.lineCount - 1).range.end;
  const gap = document.lineAt(document.lineCount - 1).isEmptyOrWhitespace ? '\n' : '\n\n';
  fresh.additionalTextEdits = [vscode.TextEdit.insert(end, `${gap}[^${label}]: \n`)];
  return [...items, fresh].map((item, index) => inOrder(item, index));
}

function noteItem(label: string, description: string, range: vscode.Range): vscode.CompletionItem {
  const shown = { label: `[^${label}]`, description };
  const item = new vscode.CompletionItem(shown, vscode.CompletionItemKind.Reference);
  item.range = range;
  item.filterText = label;
  item.insertText = `${label}]`;
  return item;
}

function documentItems(
  { report, language }: CheckedReport,
  range: vscode.Range,
  trigger: string,
): vscode.CompletionItem[] {
  return namedDocuments(report).map((document, index) => {
    const text = shortCitation(document);
    const shown = { label: text, description: draftingMessages[language].cited };
    const item = new vscode.CompletionItem(shown, vscode.CompletionItemKind.File);
    item.range = range;
    item.insertText = text;
    item.filterText = `${trigger}${fold(text)} ${trigger}${text} ${trigger}${document.number}`;
    item.documentation = document.subject ?? '';
    return inOrder(item, index);
  });
}

function numberItems({ report }: CheckedReport, range: vscode.Range): vscode.CompletionItem[] {
  return namedDocuments(report).map(({ number, type, subject }, index) => {
    const shown = { label: number, description: type ?? '' };
    const item = new vscode.CompletionItem(shown, vscode.CompletionItemKind.File);
    item.range = range;
    item.documentation = subject ?? '';
    return inOrder(item, index);
  });
}

function abbreviationItems(
  { report, language }: CheckedReport,
  range: vscode.Range,
): vscode.CompletionItem[] {
  return [...abbreviationsIn(report)].map(([short, meaning]) => {
    const description = meaning ?? draftingMessages[language].abbreviation;
    const item = new vscode.CompletionItem(
      { label: short, description },
      vscode.CompletionItemKind.Constant,
    );
    item.range = range;
    item.insertText = short;
    item.filterText = `/${fold(short)} /${short}`;
    item.sortText = `x${short}`;
    return item;
  });
}

function inOrder(item: vscode.CompletionItem, index: number): vscode.CompletionItem {
  item.sortText = String(index).padStart(4, '0');
  return item;
}
