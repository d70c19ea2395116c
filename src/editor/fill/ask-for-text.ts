import * as vscode from 'vscode';

/** One step of filling in. */
export interface Question {
  readonly title: string;
  readonly prompt: string;
  readonly hint: string;
  /** The blank with the words around it. */
  readonly context: string;
  /** The answer given before. */
  readonly before: string;
  /** Said of that answer, beside the choices. */
  readonly beforeIs: string;
  /** Name of the button that goes back; absent at the first step. */
  readonly back: string | undefined;
  /** Said of what was typed, beside the choices. */
  readonly typed: string;
  /** A doubt about what was typed, which does not hinder. */
  readonly doubt: (typed: string) => string | undefined;
  /** What could be chosen instead of typing. */
  readonly choices: readonly { readonly text: string; readonly detail: string }[];
}

export type Answer =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'stop' };

/** Asks in the quick input: a box, or a list where there is something to choose from. */
export function askForText(question: Question): Promise<Answer> {
  return question.choices.length > 0 ? askWithChoices(question) : askInBox(question);
}

function askInBox(question: Question): Promise<Answer> {
  const box = vscode.window.createInputBox();
  box.title = question.title;
  const { prompt, context, hint } = question;
  const asked = prompt.endsWith('.') ? `${prompt} ${context}` : `${prompt}: ${context}`;
  box.prompt = `${asked}${/[.…!?]$/.test(asked) ? '' : '.'} ${hint}`;
  box.placeholder = prompt.replace(/\.$/, '');
  box.value = question.before;
  box.onDidChangeValue((typed) => {
    const message = question.doubt(typed.trim());
    box.validationMessage = message
      ? { message, severity: vscode.InputBoxValidationSeverity.Warning }
      : undefined;
  });
  return answerOf(box, question, () => box.value.trim());
}

function askWithChoices(question: Question): Promise<Answer> {
  const pick = vscode.window.createQuickPick();
  pick.title = `${question.title}: ${question.prompt.replace(/\.$/, '')}`;
  pick.placeholder = question.context;
  pick.value = question.before;
  pick.matchOnDetail = true;
  const show = (typed: string): void => {
    const isBefore = typed === question.before;
    const description = isBefore ? question.beforeIs : question.typed;
    const own = typed === '' ? [] : [{ label: typed, description }];
    const others = question.choices.filter(({ text }) => text !== typed);
    // The answer of before stands in the box, but nobody has typed it to find something.
    const items = others.map(({ text, detail }) => ({ label: text, detail, alwaysShow: isBefore }));
    pick.items = [...own, ...items];
  };
  show(question.before);
  pick.onDidChangeValue((typed) => show(typed.trim()));
  return answerOf(pick, question, () => pick.activeItems[0]?.label ?? pick.value.trim());
}

function answerOf(
  input: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>,
  { back }: Question,
  text: () => string,
): Promise<Answer> {
  input.ignoreFocusOut = true;
  if (back !== undefined) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise((resolve) => {
    const end = (answer: Answer): void => {
      resolve(answer);
      input.hide();
    };
    input.onDidAccept(() => end({ kind: 'answer', text: text() }));
    input.onDidTriggerButton(() => end({ kind: 'back' }));
    input.onDidHide(() => {
      resolve({ kind: 'stop' });
      input.dispose();
    });
    input.show();
  });
}
