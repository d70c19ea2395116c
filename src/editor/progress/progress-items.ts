import * as vscode from 'vscode';
import type { Finding } from '../../core/checks/model';
import { progressMessages } from '../../core/messages/progress';
import type { Range } from '../../core/report/range';
import { around } from '../blank-context';
import { blanksOf } from '../blanks';
import { fullCitation, namedDocuments, shortCitation } from '../citations/cited-documents';
import { wantedBy } from '../fill/blank-kinds';
import { missingSections } from '../open-points';
import { toRange } from '../positions';
import type { CheckedReport } from '../report-documents';
import { sectionProgress, wordCount } from './section-progress';
import type { SectionProgress } from './section-progress';

/** A line of the view; its id keeps it open or closed while the report changes. */
export class ProgressItem extends vscode.TreeItem {
  parent: ProgressItem | undefined;

  constructor(
    label: string,
    readonly children: readonly ProgressItem[],
    state = vscode.TreeItemCollapsibleState.Collapsed,
  ) {
    super(label, children.length > 0 ? state : vscode.TreeItemCollapsibleState.None);
    for (const child of children) child.parent = this;
  }
}

type Messages = (typeof progressMessages)['vi'];

/** The groups of the view: sections, blanks, missing sections, documents; empty ones left out. */
export function progressItems(checked: CheckedReport): readonly ProgressItem[] {
  const { language, report, findings } = checked;
  const messages = progressMessages[language];
  const sections = sectionProgress(report, findings);
  const blanks = blanksOf(checked);
  const missing = missingSections(checked);
  const documents = namedDocuments(report);
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  return [
    group('sections', messages.sections, messages.words(wordCount(report)), Expanded, [
      ...sections.map((section) => sectionItem(section, checked, messages)),
    ]),
    group('blanks', messages.blanks, String(blanks.length), Expanded, [
      ...blanks.map((blank) => blankItem(blank, checked, messages)),
    ]),
    group('missing', messages.missing, String(missing.length), Collapsed, [
      ...missing.map((finding) => missingItem(finding, checked)),
    ]),
    group('documents', messages.documents, String(documents.length), Collapsed, [
      ...documents.map((document) => {
        const item = new ProgressItem(shortCitation(document), []);
        item.description = messages.mentions(document.mentions.length);
        item.tooltip = fullCitation(document);
        item.iconPath = new vscode.ThemeIcon('references');
        const [first] = document.mentions;
        if (first) item.command = goTo(first, checked, item.tooltip);
        return item;
      }),
    ]),
  ].filter(({ children }) => children.length > 0);
}

function group(
  id: string,
  label: string,
  description: string,
  state: vscode.TreeItemCollapsibleState,
  children: readonly ProgressItem[],
): ProgressItem {
  const item = new ProgressItem(label, children, state);
  item.id = id;
  item.description = description;
  return item;
}

function sectionItem(
  progress: SectionProgress,
  checked: CheckedReport,
  messages: Messages,
): ProgressItem {
  const { title, words, blanks, findings, children, section } = progress;
  const item = new ProgressItem(
    title,
    children.map((child) => sectionItem(child, checked, messages)),
  );
  item.description = [
    messages.words(words),
    ...(blanks > 0 ? [messages.blankCount(blanks)] : []),
    ...(findings > 0 ? [messages.findingCount(findings)] : []),
  ].join(' · ');
  item.tooltip = `${title}: ${item.description}`;
  item.iconPath =
    blanks > 0
      ? new vscode.ThemeIcon('circle-outline', new vscode.ThemeColor('list.warningForeground'))
      : findings > 0
        ? new vscode.ThemeIcon('circle-filled')
        : new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
  item.command = goTo(section.heading.range, checked, title);
  return item;
}

function blankItem(blank: Finding, checked: CheckedReport, { fill }: Messages): ProgressItem {
  const { expects, about } = wantedBy(checked.report, blank);
  const item = new ProgressItem(fill.prompt(fill.ask[expects], about), []);
  item.description = around(checked.document, blank);
  item.tooltip = `${blank.message}\n${item.description}`;
  item.iconPath = new vscode.ThemeIcon(iconOf[expects]);
  item.command = goTo(blank.range, checked, item.tooltip);
  return item;
}

const iconOf = {
  number: 'symbol-number',
  name: 'person',
  date: 'calendar',
  document: 'file',
  text: 'edit',
} as const;

function missingItem(finding: Finding, checked: CheckedReport): ProgressItem {
  const [expected] = finding.expected;
  const item = new ProgressItem(expected ?? finding.message, []);
  item.tooltip = finding.message;
  item.iconPath = new vscode.ThemeIcon('add');
  item.command = goTo(finding.range, checked, finding.message);
  return item;
}

/** Selects a place of the report, wherever that is shown. */
function goTo({ start, end }: Range, { document }: CheckedReport, title: string): vscode.Command {
  const selection = toRange(document, { start, end });
  return { command: 'vscode.open', title, arguments: [document.uri, { selection }] };
}
