import * as vscode from 'vscode';
import type { PastedMarkdown } from '../core/import/html/pasted-markdown';
import { pasteMessages } from '../core/messages/paste';
import type { ReportDocuments } from './report-documents';
import type { WordFiles } from './word-files';

const html = 'text/html';
/** Set by VS Code on what was copied in its own editors. */
const fromEditor = 'vscode-editor-data';

/** What is copied from Word, Excel and the like becomes paragraphs, signs and tables of a report. */
export function registerPaste(reports: ReportDocuments, wordFiles: WordFiles): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider(
    { language: 'markdown' },
    new ReportPaste(reports, wordFiles),
    { providedPasteEditKinds: [pasteKind()], pasteMimeTypes: [html] },
  );
}

function pasteKind(): vscode.DocumentDropOrPasteEditKind {
  return vscode.DocumentDropOrPasteEditKind.Text.append('markdown', 'report');
}

/** Offers the edit; VS Code shows the plain paste beside it. */
export class ReportPaste implements vscode.DocumentPasteEditProvider {
  constructor(
    private readonly reports: Pick<ReportDocuments, 'current'>,
    private readonly wordFiles: Pick<WordFiles, 'load'>,
  ) {}

  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
    _context: vscode.DocumentPasteEditContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentPasteEdit[] | undefined> {
    const item = data.get(html);
    if (!item || data.get(fromEditor)) return undefined;
    const checked = await this.reports.current(document);
    if (!checked) return undefined;
    const bodyStart = document.positionAt(checked.report.frontMatter.range?.end ?? 0);
    if (ranges.some(({ start }) => start.isBefore(bodyStart))) return undefined;
    const plain = (await data.get('text/plain')?.asString()) ?? '';
    const source = await item.asString();
    if (token.isCancellationRequested) return undefined;
    const { pastedMarkdown } = await this.wordFiles.load();
    const pasted = pastedMarkdown(source, plain);
    if (!pasted) return undefined;
    const text = fitted(pasted, document, ranges);
    const title = pasteMessages[checked.language].asReport;
    return [new vscode.DocumentPasteEdit(text, title, pasteKind())];
  }
}

/** The text with the empty lines it needs where it goes. */
function fitted(
  { markdown, ownLineBefore, ownLineAfter }: PastedMarkdown,
  document: vscode.TextDocument,
  ranges: readonly vscode.Range[],
): string {
  const [range] = ranges;
  // One text goes to all cursors, so the first decides.
  if (!range) return markdown;
  const { start, end } = range;
  const before = document.lineAt(start.line).text.slice(0, start.character);
  const after = document.lineAt(end.line).text.slice(end.character);
  const above = start.line > 0 ? document.lineAt(start.line - 1).text : '';
  const below = end.line + 1 < document.lineCount ? document.lineAt(end.line + 1).text : '';
  return gap(ownLineBefore, before, above) + markdown + gap(ownLineAfter, after, below);
}

/**
 * @param rest what shares the line
 * @param next the line on the other side of it
 */
function gap(needed: boolean, rest: string, next: string): string {
  if (!needed) return '';
  if (rest.trim() !== '') return '\n\n';
  return next.trim() === '' ? '' : '\n';
}
