import * as vscode from 'vscode';
import type { Finding } from '../../core/checks/model';
import { progressMessages } from '../../core/messages/progress';
import type { Range } from '../../core/report/range';
import { activeReport } from '../active-report';
import type { ActiveReport } from '../active-report';
import { around } from '../blank-context';
import { blankSelection } from '../blank-selection';
import { blanksOf, selectPlace } from '../blanks';
import { fullCitation, namedDocuments, shortCitation } from '../citations/cited-documents';
import { editorMessages } from '../../core/messages/editor';
import { toTextEdit } from '../positions';
import type { ReportDocuments } from '../report-documents';
import { say } from '../say';
import { askForText } from './ask-for-text';
import type { Answer, Question } from './ask-for-text';
import { FollowedPlaces } from './followed-places';
import { fillEdit, looksOdd, wantedBy } from './blank-kinds';

/** An answer, with the blank it is for. */
interface Filled {
  readonly blank: Finding;
  readonly text: string;
}

/**
 * The command that asks for one blank after the other and writes all answers as one step to undo. Esc ends it, and
 * what was answered is written. The text may be edited meanwhile: answers follow their places.
 */
export function registerFillBlanks(reports: ReportDocuments): vscode.Disposable {
  return vscode.commands.registerCommand('baoCao.fillBlanks', async () => {
    const active = await activeReport(reports);
    if (!active) return;
    const { report, document, language } = active.checked;
    const blanks = inTurn(active);
    if (blanks.length === 0) {
      say('information', editorMessages[language].noBlank);
      return;
    }
    const places = new FollowedPlaces(
      document,
      blanks.map((blank) => blankSelection(report, blank)),
    );
    try {
      await write(active, places, await askAll(active, blanks, places));
    } finally {
      places.dispose();
    }
  });
}

/** From the cursor on, then those before it. */
function inTurn({ editor, checked }: ActiveReport): Finding[] {
  const blanks = blanksOf(checked);
  const at = editor.document.offsetAt(editor.selection.start);
  const isBehind = ({ range }: Finding): boolean => range.end >= at;
  return [...blanks.filter(isBehind), ...blanks.filter((blank) => !isBehind(blank))];
}

/** @returns the answers by the number of their blanks, those whose place was lost meanwhile included */
async function askAll(
  active: ActiveReport,
  blanks: readonly Finding[],
  places: FollowedPlaces,
): Promise<ReadonlyMap<number, Filled>> {
  const answers = new Map<number, Filled>();
  let index = places.next(-1, 1);
  while (index !== undefined) {
    const blank = blanks[index];
    const place = places.at(index);
    if (!blank || !place) break;
    selectPlace(active.editor, place);
    const answer = await ask(active, blank, {
      at: index + 1,
      of: blanks.length,
      before: answers.get(index)?.text ?? '',
      place,
    });
    if (answer.kind === 'stop') break;
    if (answer.kind === 'answer') {
      if (answer.text === '') answers.delete(index);
      else answers.set(index, { blank, text: answer.text });
    }
    index =
      answer.kind === 'back'
        ? (places.next(index, -1) ?? places.next(-1, 1))
        : places.next(index, 1);
  }
  return answers;
}

/** Which blank is asked for. */
interface Step {
  readonly at: number;
  readonly of: number;
  readonly before: string;
  /** Where it is now. */
  readonly place: Range;
}

function ask(
  { editor, checked }: ActiveReport,
  blank: Finding,
  { at, of, before, place }: Step,
): Promise<Answer> {
  const { fill } = progressMessages[checked.language];
  const { expects, about } = wantedBy(checked.report, blank);
  const documents = expects === 'document' ? namedDocuments(checked.report) : [];
  const question: Question = {
    title: fill.title(at, of),
    prompt: fill.prompt(fill.ask[expects], about),
    hint: fill.hint,
    context: around(editor.document, { range: place }),
    before,
    beforeIs: fill.typed,
    back: at > 1 ? fill.back : undefined,
    typed: fill.typed,
    doubt: (typed) => (typed !== '' && looksOdd(expects, typed) ? fill.faults[expects] : undefined),
    choices: documents.map((document) => ({
      text: shortCitation(document),
      detail: fullCitation(document),
    })),
  };
  return askForText(question);
}

async function write(
  { editor, checked }: ActiveReport,
  places: FollowedPlaces,
  answers: ReadonlyMap<number, Filled>,
): Promise<void> {
  if (answers.size === 0) return;
  const { fill } = progressMessages[checked.language];
  const { document, report } = checked;
  const edits: vscode.TextEdit[] = [];
  const lost: string[] = [];
  for (const [index, { blank, text }] of answers) {
    const range = document.isClosed ? undefined : places.at(index);
    if (range) edits.push(toTextEdit(document, { ...fillEdit(report, blank, text), range }));
    else lost.push(text);
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, edits);
  const isWritten = edits.length > 0 && (await vscode.workspace.applyEdit(edit));
  if (!document.isClosed) await vscode.window.showTextDocument(document, editor.viewColumn);
  if (!isWritten) lost.splice(0, lost.length, ...[...answers.values()].map(({ text }) => text));
  if (lost.length > 0) {
    say('warning', fill.lost(isWritten ? edits.length : 0, lost));
  } else say('information', fill.done(edits.length));
}
