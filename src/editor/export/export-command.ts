import * as vscode from 'vscode';
import type { Language } from '../../core/messages/catalogue';
import { editorMessages } from '../../core/messages/editor';
import { pdfMessages, pdfProblem } from '../../core/messages/pdf';
import { contentsDepth } from '../../core/report/front-matter/contents-depth';
import { reportProfile } from '../../core/settings/report-profile';
import { exportWord } from '../../core/word/export-word';
import { PdfError } from '../../host/pdf';
import type { FindPdfProgram, PdfProgram } from '../../host/pdf';
import { printablePictures, readPictures } from '../../host/pictures';
import { activeReport } from '../active-report';
import { Cancelled, stopIfCancelled, withLateProgress } from '../late-progress';
import { listPoints } from '../open-points';
import type { LayoutModule } from '../pages/page-limits';
import type { CheckedReport, ReportDocuments } from '../report-documents';
import type { Units } from '../units';
import { workspaceFiles } from '../workspace-files';
import { sayExported } from './after-export';
import { askForTarget, chooseTarget, nameOf } from './choose-target';
import type { ExportKind } from './choose-target';
import { passGate } from './gate';
import { OwnExports } from './own-exports';
import { pdfProgram, signalOf } from './pdf';
import { problemOf, writeWhole } from './write-whole';

type Form = 'draft' | 'final';

/** `problem` is a sentence for the user. */
type Outcome = 'written' | 'cancelled' | { readonly problem: string };

/** What the commands work with. */
interface ExportTools {
  readonly reports: ReportDocuments;
  readonly units: Units;
  readonly state: vscode.Memento;
  readonly log: vscode.LogOutputChannel;
  /** Absent in a host that can start no programs. */
  readonly findPdfProgram: FindPdfProgram | undefined;
  /** For the numbers of a table of contents. */
  readonly layout: LayoutModule;
  /** Told of every report that was written. */
  readonly exported: (document: vscode.TextDocument) => void;
}

/** The commands that write a report as a Word file or a PDF. */
export function registerExport(tools: ExportTools): vscode.Disposable {
  const { reports, findPdfProgram } = tools;
  const exporter = new Exporter(tools);
  const register = (command: string, form: Form, kind: ExportKind = 'docx'): vscode.Disposable =>
    vscode.commands.registerCommand(command, async () => {
      const active = await activeReport(reports);
      if (!active) return;
      const { checked } = active;
      const program =
        kind === 'pdf' ? await pdfProgram(findPdfProgram, checked.language) : undefined;
      if (kind === 'pdf' && !program) return;
      const { passage, blocking } =
        form === 'final' ? await passGate(checked) : { passage: form, blocking: [] };
      if (passage === 'show') await listPoints(active, blocking);
      else if (passage !== 'stop') await exporter.run(checked, passage, program);
    });
  return vscode.Disposable.from(
    register('baoCao.exportWord', 'final'),
    register('baoCao.exportDraft', 'draft'),
    register('baoCao.exportPdf', 'final', 'pdf'),
  );
}

function doneMessage(
  name: string,
  form: Form,
  language: Language,
  program: PdfProgram | undefined,
): string {
  const { exported, exportedDraft } = editorMessages[language];
  if (program && form === 'final') return pdfMessages[language].exported(name, program.version);
  return form === 'draft' ? exportedDraft(name) : exported(name);
}

class Exporter {
  private readonly ours: OwnExports;

  constructor(private readonly tools: ExportTools) {
    this.ours = new OwnExports(tools.state);
  }

  /**
   * Asks where to if need be, and again as long as that place is locked.
   *
   * @param program makes a PDF of the Word file; without one that file itself is written
   */
  async run(checked: CheckedReport, form: Form, program?: PdfProgram): Promise<void> {
    const { language } = checked;
    const messages = editorMessages[language];
    const kind = program ? 'pdf' : 'docx';
    let target = await chooseTarget(checked, this.ours, kind, this.tools.units);
    while (target) {
      const outcome = await this.write(checked, form, target, program);
      if (outcome === 'cancelled') return;
      if (outcome === 'written') {
        this.tools.exported(checked.document);
        void sayExported(target, doneMessage(nameOf(target), form, language, program), language);
        return;
      }
      const { otherName } = messages.overwrite;
      const answer = await vscode.window.showErrorMessage(outcome.problem, otherName);
      target =
        answer === otherName ? await askForTarget(checked, kind, this.tools.units) : undefined;
    }
  }

  private async write(
    checked: CheckedReport,
    form: Form,
    target: vscode.Uri,
    program?: PdfProgram,
  ): Promise<Outcome> {
    const messages = editorMessages[checked.language];
    const name = nameOf(target);
    try {
      await withLateProgress(messages.exporting(name), async (token) => {
        const word = await this.toWord(checked, form, token);
        stopIfCancelled(token);
        const content = program ? await program.convert(word, signalOf(token)) : word;
        stopIfCancelled(token);
        await writeWhole(vscode.workspace.fs, target, content);
        await this.ours.remember(target.toString(), content);
      });
      return 'written';
    } catch (error) {
      if (error instanceof Cancelled) return 'cancelled';
      if (error instanceof PdfError) {
        return error.reason === 'stopped'
          ? 'cancelled'
          : { problem: pdfProblem(error, name, checked.language) };
      }
      this.tools.log.error(target.toString(), error instanceof Error ? error : String(error));
      const problem = problemOf(error);
      const reason = error instanceof Error ? error.message : String(error);
      return { problem: problem ? messages[problem](name) : messages.notExported(name, reason) };
    }
  }

  private async toWord(
    { document, report, language, unit }: CheckedReport,
    form: Form,
    token: vscode.CancellationToken,
  ): Promise<Uint8Array> {
    const place = this.tools.units.placeOf(document.uri);
    const images = printablePictures(await readPictures(workspaceFiles, report, place));
    stopIfCancelled(token);
    const profile = reportProfile(report, unit.settings);
    const options = { form, language, images };
    if (!contentsDepth(report.frontMatter.metadata)) return exportWord(report, profile, options);
    const { contentsNumbers } = await this.tools.layout.load();
    const pageNumbers = contentsNumbers(report, profile, options);
    return exportWord(report, profile, { ...options, pageNumbers });
  }
}
