import * as vscode from 'vscode';
import { editorMessages } from '../core/messages/editor';
import { sectionSnippet } from '../core/templates/section-snippet';
import { sectionText } from '../core/templates/section-text';
import { fold } from '../core/vietnamese/fold';
import type { CheckedReport, ReportDocuments } from './report-documents';
import { partsOf, sectionOffers } from './section-offers';
import type { SectionOffer } from './section-offers';

/** The key that brings the list up: quick suggestions are off in Markdown, and Ctrl+Space is for typing Vietnamese. */
const trigger = '/';

/** Offers the sections of the template on `/` at the start of a line. */
export function offerSections(reports: ReportDocuments): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    { provideCompletionItems: (document, position) => complete(reports, document, position) },
    trigger,
  );
}

async function complete(
  reports: ReportDocuments,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const typed = document.lineAt(position).text.slice(0, position.character);
  if (!typed.trimStart().startsWith(trigger)) return [];
  const checked = await reports.current(document);
  if (!checked || !isBody(checked, document.offsetAt(position))) return [];
  const range = new vscode.Range(position.with({ character: typed.indexOf(trigger) }), position);
  const offers = sectionOffers(checked.report, checked.unit.templates) ?? [];
  return offers.map((offer, index) => toItem(offer, index, range, checked));
}

/** Not in the front matter, nor in a comment. */
function isBody({ report }: CheckedReport, offset: number): boolean {
  const { range } = report.frontMatter;
  return (
    offset > (range?.end ?? 0) &&
    !report.comments.some((comment) => comment.range.start < offset && offset < comment.range.end)
  );
}

function toItem(
  offer: SectionOffer,
  index: number,
  range: vscode.Range,
  { document, language }: CheckedReport,
): vscode.CompletionItem {
  const { match, template, heading, group, alternative } = offer;
  const { placement } = match.insertion;
  const { sections } = editorMessages[language];
  const item = new vscode.CompletionItem(
    {
      label: alternative === undefined ? heading : sections.or(heading),
      description: sections[group],
    },
    vscode.CompletionItemKind.Snippet,
  );
  item.range = range;
  // Found by what stands in the line, typed with diacritics or without.
  item.filterText = `${trigger}${fold(heading)} ${trigger}${heading}`;
  item.sortText = String(index).padStart(4, '0');
  item.insertText = new vscode.SnippetString(
    lineBefore(document, range) +
      sectionSnippet(template, match.template, placement, partsOf(offer)) +
      lineAfter(document, range),
  );
  item.keepWhitespace = true;
  item.documentation = new vscode.MarkdownString().appendCodeblock(
    sectionText(template, match.template, placement, { guidance: false, ...partsOf(offer) }),
    'markdown',
  );
  return item;
}

/** An empty line where the text before leaves none. */
function lineBefore(document: vscode.TextDocument, { start }: vscode.Range): string {
  return start.line > 0 && !document.lineAt(start.line - 1).isEmptyOrWhitespace ? '\n' : '';
}

function lineAfter(document: vscode.TextDocument, { end }: vscode.Range): string {
  const next = end.line + 1;
  return next < document.lineCount && !document.lineAt(next).isEmptyOrWhitespace ? '\n' : '';
}
