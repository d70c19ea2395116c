import * as vscode from 'vscode';
import { insertionEdit } from '../core/checks/outline-match/insertion-edit';
import { editorMessages } from '../core/messages/editor';
import { sectionSnippet } from '../core/templates/section-snippet';
import { activeReport } from './active-report';
import { toRange } from './positions';
import type { ReportDocuments } from './report-documents';
import { partsOf, sectionOffers } from './section-offers';
import type { OfferGroup, SectionOffer } from './section-offers';
import { say } from './say';

type EditorMessages = (typeof editorMessages)['vi'];

interface OfferItem extends vscode.QuickPickItem {
  readonly offer?: SectionOffer;
}

/** The command that inserts a section of the template where it belongs. */
export function registerInsertSection(reports: ReportDocuments): vscode.Disposable {
  return vscode.commands.registerCommand('baoCao.insertSection', async (title?: unknown) => {
    const active = await activeReport(reports);
    if (!active) return;
    const { editor, checked } = active;
    const messages = editorMessages[checked.language];
    const offers = sectionOffers(checked.report, checked.unit.templates);
    if (!offers) {
      say('information', messages.sections.noTemplate);
      return;
    }
    const offer =
      typeof title === 'string'
        ? offers.find(({ heading }) => heading === title)
        : await pickOffer(offers, messages);
    if (offer) await insert(offer, editor);
  });
}

async function pickOffer(
  offers: readonly SectionOffer[],
  messages: EditorMessages,
): Promise<SectionOffer | undefined> {
  const chosen = await vscode.window.showQuickPick(itemsFor(offers, messages), {
    placeHolder: messages.sections.placeholder,
  });
  return chosen?.offer;
}

function itemsFor(offers: readonly SectionOffer[], { sections }: EditorMessages): OfferItem[] {
  const groups: readonly (readonly [OfferGroup, string])[] = [
    ['missing', sections.missingGroup],
    ['optional', sections.optionalGroup],
    ['present', sections.presentGroup],
  ];
  return groups.flatMap(([group, label]) => {
    const found = offers.filter((offer) => offer.group === group);
    if (found.length === 0) return [];
    return [
      { label, kind: vscode.QuickPickItemKind.Separator },
      ...found.map((offer) => toItem(offer, sections)),
    ];
  });
}

/** An optional section has the number of the next one, which it pushes on: its place tells them apart. */
function toItem(offer: SectionOffer, sections: EditorMessages['sections']): OfferItem {
  const { group, heading, alternative, after } = offer;
  if (alternative !== undefined) return { label: sections.or(heading), offer };
  const place = group === 'optional' && after !== undefined ? sections.after(after) : undefined;
  return { label: heading, offer, ...(place !== undefined && { description: place }) };
}

async function insert(offer: SectionOffer, editor: vscode.TextEditor): Promise<void> {
  const { match, template } = offer;
  const { document } = editor;
  const { placement, headingOnly } = match.insertion;
  const parts = { body: !headingOnly, ...partsOf(offer) };
  const section = sectionSnippet(template, match.template, placement, parts);
  const { range, text } = insertionEdit(template, match, document.getText());
  const [before] = /^\s*/.exec(text) ?? [''];
  const after = text.slice(text.trimEnd().length);
  await editor.insertSnippet(
    new vscode.SnippetString(before + section + after),
    toRange(document, range),
    { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true },
  );
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
