import * as vscode from 'vscode';
import { draftingMessages } from '../core/messages/drafting';
import { fieldHelp } from '../core/messages/field-help';
import type { Range } from '../core/report/range';
import { fullCitation, namedDocuments } from './citations/cited-documents';
import type { NamedDocument } from './citations/cited-documents';
import { fieldText } from './field-text';
import { noteAt, noteText } from './notes/note-places';
import { toRange } from './positions';
import type { CheckedReport, ReportDocuments } from './report-documents';

/** Most mentions of a document that are listed. */
const mostMentions = 8;

/** Explains what the mouse is on: a key of the front matter, a footnote, a document named by its number. */
export function showHovers(reports: ReportDocuments): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: 'markdown' },
    {
      provideHover: async (document, position) => {
        const checked = await reports.current(document);
        const offset = document.offsetAt(position);
        return (
          checked &&
          (onKey(checked, offset) ?? onNote(checked, offset) ?? onDocument(checked, offset))
        );
      },
    },
  );
}

function holds({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset < end;
}

function onKey(
  { document, report, language }: CheckedReport,
  offset: number,
): vscode.Hover | undefined {
  const entry = report.frontMatter.entries.find(({ keyRange }) => holds(keyRange, offset));
  if (!entry?.field) return undefined;
  const help = fieldText(entry.field, fieldHelp[language][entry.field]);
  return new vscode.Hover(help, toRange(document, entry.keyRange));
}

function onNote(
  { document, report, language }: CheckedReport,
  offset: number,
): vscode.Hover | undefined {
  const places = noteAt(report, offset);
  const reference = places?.references.find((range) => holds(range, offset));
  if (!places || !reference) return undefined;
  const text = places.note
    ? noteText(report, places.note)
    : draftingMessages[language].noNote(places.label);
  return new vscode.Hover(new vscode.MarkdownString(text), toRange(document, reference));
}

function onDocument(checked: CheckedReport, offset: number): vscode.Hover | undefined {
  for (const named of namedDocuments(checked.report)) {
    const mention = named.mentions.find((place) => holds(place, offset));
    if (mention) {
      return new vscode.Hover(
        documentText(named, mention, checked),
        toRange(checked.document, mention),
      );
    }
  }
  return undefined;
}

/** All the report says of a document, and where else it names it. */
function documentText(
  named: NamedDocument,
  here: Range,
  { document, language }: CheckedReport,
): vscode.MarkdownString {
  const messages = draftingMessages[language];
  const text = new vscode.MarkdownString();
  text.appendText(`${fullCitation(named)}.`);
  const others = named.mentions.filter((place) => place.start !== here.start);
  if (others.length === 0) return text.appendMarkdown(`\n\n*${messages.mentionedOnce}*`);
  text.appendMarkdown(`\n\n*${messages.mentioned(named.mentions.length)}*\n`);
  for (const { start, text: words } of others.slice(0, mostMentions)) {
    const { line } = document.positionAt(start);
    const target = document.uri.with({ fragment: `L${line + 1}` });
    text.appendMarkdown(`\n- [${messages.line(line + 1)}](${target.toString()}): `);
    text.appendText(words);
  }
  return text;
}
