import * as vscode from 'vscode';
import { fieldClauses, fieldHelp } from '../../core/messages/field-help';
import { fields } from '../../core/report/front-matter/fields';
import type { Field } from '../../core/report/front-matter/fields';
import { fold } from '../../core/vietnamese/fold';
import { toRange } from '../positions';
import type { CheckedReport, ReportDocuments } from '../report-documents';
import { fieldText } from '../field-text';
import { frontMatterPlace } from './front-matter-place';
import type { ValueName } from './front-matter-place';
import { asYaml, valueOffers, valuesIn } from './front-matter-values';
import type { UsedBefore } from './used-before';

const suggestAgain: vscode.Command = { command: 'editor.action.triggerSuggest', title: '' };

/** Offers keys of the front matter on `/` at the start of a line, and values behind `key:` and `-`. */
export function offerFrontMatter(
  reports: ReportDocuments,
  usedBefore: UsedBefore,
): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      provideCompletionItems: (document, position) =>
        complete(reports, usedBefore, document, position),
    },
    '/',
    ' ',
    ':',
  );
}

async function complete(
  reports: ReportDocuments,
  usedBefore: UsedBefore,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  // A space in the body must cost nothing.
  const end = reports.latest(document)?.report.frontMatter.range?.end;
  if (end === undefined || document.offsetAt(position) > end + 1) return [];
  const checked = await reports.current(document);
  const range = checked?.report.frontMatter.range;
  if (!checked || !range) return [];
  const place = frontMatterPlace(document.getText(), range, document.offsetAt(position));
  if (!place) return [];
  const typed = toRange(document, place.typed);
  if (place.kind === 'key') return keyItems(checked, typed);
  const offers = await valuesFor(place.name, checked, usedBefore);
  return offers.map(({ text, detail }, index) => {
    const label = detail === undefined ? text : { label: text, description: detail };
    const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Value);
    item.range = typed;
    item.insertText = spaceBefore(document, typed) + asYaml(text);
    item.filterText = `${fold(text)} ${text}`;
    item.sortText = String(index).padStart(4, '0');
    return item;
  });
}

/** Right behind the colon a blank is missing. */
function spaceBefore(document: vscode.TextDocument, { start }: vscode.Range): string {
  return document.lineAt(start).text[start.character - 1] === ':' ? ' ' : '';
}

async function valuesFor(
  name: ValueName,
  { document, report, unit }: CheckedReport,
  usedBefore: UsedBefore,
): Promise<ReturnType<typeof valueOffers>> {
  const beside = await usedBefore.reportsBeside(document);
  const taken = new Set(name === 'recipients' ? valuesIn(report, name) : []);
  const used = beside.flatMap((other) => valuesIn(other, name)).filter((text) => !taken.has(text));
  return valueOffers(name, unit.templates, used);
}

/** The keys the report does not have yet, in the order of the templates. */
function keyItems(
  { report, language }: CheckedReport,
  range: vscode.Range,
): vscode.CompletionItem[] {
  const given = new Set(report.frontMatter.entries.map(({ field }) => field));
  return fields
    .filter(({ name }) => !given.has(name))
    .map((field, index) => {
      const { key, name } = field;
      const item = new vscode.CompletionItem(key, vscode.CompletionItemKind.Property);
      item.range = range;
      item.filterText = `/${fold(key)} /${key}`;
      item.sortText = String(index).padStart(4, '0');
      item.insertText = new vscode.SnippetString(snippetOf(field));
      item.detail = fieldClauses[name] ?? '';
      item.documentation = fieldText(name, fieldHelp[language][name]);
      item.command = suggestAgain;
      return item;
    });
}

function snippetOf({ key, shape }: Field): string {
  if (shape === 'recipients') return `${key}:\n  - $0`;
  if (shape === 'signatures') {
    return `${key}:\n  - quyền hạn: $1\n    chức vụ: $2\n    họ tên: $0`;
  }
  return `${key}: $0`;
}
