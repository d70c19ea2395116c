import * as vscode from 'vscode';
import { draftingMessages } from '../../core/messages/drafting';
import { formatDate, parseDate } from '../../core/vietnamese/dates';
import { codesOfType, findDocumentNumbers, typeWords } from '../../core/vietnamese/document-number';
import { activeReport } from '../active-report';
import type { ReportDocuments } from '../report-documents';
import { fullCitation, namedDocuments, shortCitation } from './cited-documents';
import type { NamedDocument } from './cited-documents';

type Messages = (typeof draftingMessages)['vi'];

interface CitationItem extends vscode.QuickPickItem {
  /** What to insert; absent for a document to be described. */
  readonly text?: string;
}

/** The command that cites a document: one named before, or one described step by step. */
export function registerInsertCitation(reports: ReportDocuments): vscode.Disposable {
  return vscode.commands.registerCommand('baoCao.insertCitation', async () => {
    const active = await activeReport(reports);
    if (!active) return;
    const { editor, checked } = active;
    const messages = draftingMessages[checked.language];
    const here = namedDocuments(checked.report);
    const others = reports
      .all()
      .filter(({ document }) => document !== checked.document)
      .flatMap(({ report }) => namedDocuments(report));
    const chosen = await vscode.window.showQuickPick(itemsFor(here, others, messages), {
      placeHolder: messages.citation.placeholder,
      matchOnDescription: true,
    });
    const text = chosen && (chosen.text ?? (await describe(messages)));
    if (text === undefined) return;
    await editor.edit((builder) => {
      for (const selection of editor.selections) builder.replace(selection, text);
    });
  });
}

function itemsFor(
  here: readonly NamedDocument[],
  others: readonly NamedDocument[],
  { citation }: Messages,
): CitationItem[] {
  const known = new Set(here.map(({ key }) => key));
  const elsewhere = [...new Map(others.map((one) => [one.key, one])).values()].filter(
    ({ key }) => !known.has(key),
  );
  const group = (label: string, items: CitationItem[]): CitationItem[] =>
    items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
  return [
    ...group(
      citation.here,
      here.map((one) => toItem(one, shortCitation(one))),
    ),
    ...group(
      citation.elsewhere,
      elsewhere.map((one) => toItem(one, fullCitation(one))),
    ),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: citation.other, alwaysShow: true },
  ];
}

function toItem(document: NamedDocument, text: string): CitationItem {
  return { label: shortCitation(document), description: document.subject ?? '', text };
}

const steps = 5;

/** Asks for the parts of a citation; undefined when the user leaves. */
async function describe({ citation }: Messages): Promise<string | undefined> {
  const types = [...typeWords].sort((a, b) => a.localeCompare(b, 'vi')).map(capitalized);
  const type = await vscode.window.showQuickPick(types, {
    title: citation.step(1, steps),
    placeHolder: citation.type,
  });
  if (type === undefined) return undefined;
  const ask = (
    step: number,
    prompt: string,
    fault: (typed: string) => string | undefined = () => undefined,
  ): Thenable<string | undefined> =>
    vscode.window.showInputBox({
      title: citation.step(step, steps),
      prompt,
      ignoreFocusOut: true,
      validateInput: (typed) => fault(typed.trim()),
    });
  const number = await ask(2, citation.number(codesOfType(type)[0] ?? 'NQ'), (typed) =>
    findDocumentNumbers(typed)[0]?.text === typed ? undefined : citation.notANumber,
  );
  if (number === undefined) return undefined;
  const date = await ask(3, citation.date, (typed) =>
    typed === '' || parseDate(typed) ? undefined : citation.notADate,
  );
  if (date === undefined) return undefined;
  const issuer = await ask(4, citation.issuer);
  if (issuer === undefined) return undefined;
  const subject = await ask(5, citation.subject);
  if (subject === undefined) return undefined;
  const parsed = parseDate(date);
  return fullCitation({
    key: '',
    type,
    number: number.trim(),
    ...(parsed && { date: formatDate(parsed) }),
    ...(issuer.trim() && { issuer: issuer.trim() }),
    ...(subject.trim() && { subject: subject.trim() }),
    mentions: [],
  });
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
