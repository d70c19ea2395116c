import * as vscode from 'vscode';
import { unreadableReason } from '../../core/import/model';
import { profileNames } from '../../core/layout/profile-names';
import type { ProfileName } from '../../core/layout/profile-names';
import { profileNamed } from '../../core/layout/profiles';
import type { Language } from '../../core/messages/catalogue';
import { importMessages } from '../../core/messages/import';
import { wordCheckMessages } from '../../core/messages/word-check';
import type { WordFinding } from '../../core/word-check/model';
import { checkContext } from '../../host/unit';
import { nameOf } from '../export/choose-target';
import { readForeignFile } from '../foreign-file';
import { chosenLanguage } from '../language';
import { Cancelled, stopIfCancelled, withLateProgress } from '../late-progress';
import type { Units } from '../units';
import type { WordFiles } from '../word-files';
import { say } from '../say';

const command = 'baoCao.checkWord';
/** Scheme of the pages that say what was found; they are kept nowhere. */
const scheme = 'bao-cao-word-check';

/** "Kiểm tra tệp Word": what of a Word file leaves the norm, as a page to read. */
export function registerCheckWord(units: Units, wordFiles: WordFiles): vscode.Disposable {
  const checker = new WordFileChecker(units, wordFiles);
  return vscode.Disposable.from(
    checker,
    vscode.workspace.registerTextDocumentContentProvider(scheme, checker),
    vscode.commands.registerCommand(command, async (uri?: unknown) => {
      const file = uri instanceof vscode.Uri ? uri : await pickFile();
      if (file) await checker.check(file);
    }),
  );
}

async function pickFile(): Promise<vscode.Uri | undefined> {
  const { pick, check, wordFiles } = wordCheckMessages[chosenLanguage()].editor;
  const [file] =
    (await vscode.window.showOpenDialog({
      title: pick,
      openLabel: check,
      filters: { [wordFiles]: ['docx'] },
    })) ?? [];
  return file;
}

interface NextStep extends vscode.MessageItem {
  readonly run: () => Thenable<unknown>;
}

class WordFileChecker implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly pages = new Map<string, string>();

  constructor(
    private readonly units: Units,
    private readonly wordFiles: WordFiles,
  ) {}

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.pages.get(uri.toString()) ?? '';
  }

  dispose(): void {
    this.changed.dispose();
  }

  /** Shows what is found, and offers import and the other norm. */
  async check(file: vscode.Uri, profileName: string = profileNames[0]): Promise<void> {
    const unit = await this.units.of(file);
    const language = chosenLanguage(unit.settings.language);
    const { editor } = wordCheckMessages[language];
    const name = nameOf(file);
    const profile = profileNamed(profileName);
    let found: WordFinding[];
    try {
      found = await withLateProgress(editor.checking(name), async (token) => {
        const { checkWordFile } = await this.wordFiles.load();
        const bytes = await readForeignFile(vscode.workspace.fs, file);
        const context = checkContext(unit, await this.units.lexicon(), language);
        stopIfCancelled(token);
        return checkWordFile(bytes, profile, context);
      });
    } catch (error) {
      if (error instanceof Cancelled) return;
      const unreadable = unreadableReason(error);
      const reason = unreadable
        ? importMessages[language].unreadable[unreadable]
        : error instanceof Error
          ? error.message
          : String(error);
      say('error', editor.unreadable(name, reason));
      return;
    }
    const { reportMarkdown } = await this.wordFiles.load();
    await this.show(file, reportMarkdown(name, found, profile, language));
    void this.offerNext(file, profile.name, editor.done(name, found.length), language);
  }

  private async offerNext(
    file: vscode.Uri,
    used: ProfileName,
    message: string,
    language: Language,
  ): Promise<void> {
    const { otherNorm, importIt } = wordCheckMessages[language].editor;
    const others = profileNames.filter((name) => name !== used).map(profileNamed);
    const steps: NextStep[] = [
      {
        title: importIt,
        run: () => vscode.commands.executeCommand('baoCao.importFile', file),
      },
      ...others.map(({ norm, name }) => ({
        title: otherNorm(norm),
        run: () => this.check(file, name),
      })),
    ];
    const chosen = await vscode.window.showInformationMessage(message, ...steps);
    await chosen?.run();
  }

  private async show(file: vscode.Uri, page: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme, path: `${file.path}.md`, query: file.toString() });
    this.pages.set(uri.toString(), page);
    this.changed.fire(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    try {
      // Locked, or it would turn to whatever Markdown is opened next.
      const settings = { locked: true };
      await vscode.commands.executeCommand('markdown.showPreview', uri, undefined, settings);
    } catch {
      // The part of VS Code that shows previews can be switched off.
      await vscode.window.showTextDocument(document);
    }
  }
}
