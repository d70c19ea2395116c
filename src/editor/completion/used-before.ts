import * as vscode from 'vscode';
import { parseReport } from '../../core/report/parse-report';
import { locateFrontMatter } from '../../core/report/front-matter/read-front-matter';
import type { Report } from '../../core/report/model';
import type { ReportDocuments } from '../report-documents';
import { workspaceFiles } from '../workspace-files';

/** As many files of a folder are looked at. */
const mostFiles = 200;

/** Reports of the workspace, open or not, for what they have said before. Read when first asked for. */
export class UsedBefore implements vscode.Disposable {
  private readonly known = new Map<string, Promise<readonly Report[]>>();
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor(private readonly reports: ReportDocuments) {
    const forget = (): void => this.known.clear();
    this.subscriptions = [
      vscode.workspace.onDidSaveTextDocument(({ languageId }) => {
        if (languageId === 'markdown') forget();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
    ];
  }

  /** Other reports than this one: open ones, then those of its workspace folder (their front matter only). */
  async reportsBeside(document: vscode.TextDocument): Promise<Report[]> {
    const open = this.reports.all().filter((checked) => checked.document !== document);
    const taken = new Set([document, ...open.map((checked) => checked.document)].map(keyOf));
    const folder =
      vscode.workspace.getWorkspaceFolder(document.uri) ?? vscode.workspace.workspaceFolders?.[0];
    const closed = folder ? await this.inFolder(folder, taken) : [];
    return [...open.map(({ report }) => report), ...closed];
  }

  dispose(): void {
    this.subscriptions.forEach((item) => void item.dispose());
  }

  private inFolder(
    folder: vscode.WorkspaceFolder,
    without: ReadonlySet<string>,
  ): Promise<readonly Report[]> {
    const key = folder.uri.toString();
    const found = this.known.get(key) ?? readFolder(folder, without);
    this.known.set(key, found);
    return found;
  }
}

async function readFolder(
  folder: vscode.WorkspaceFolder,
  without: ReadonlySet<string>,
): Promise<readonly Report[]> {
  const pattern = new vscode.RelativePattern(folder, '**/*.md');
  const files = await vscode.workspace.findFiles(pattern, '**/node_modules/**', mostFiles);
  const wanted = files.map((uri) => uri.toString()).filter((location) => !without.has(location));
  const reports = await Promise.all(wanted.map((location) => readHead(location)));
  return reports.flatMap((report) => (report?.isReport ? [report] : []));
}

/** A file that cannot be read has nothing to offer. */
async function readHead(location: string): Promise<Report | undefined> {
  const text = await workspaceFiles.read(location).catch(() => undefined);
  const place = text === undefined ? undefined : locateFrontMatter(text);
  return place && parseReport((text as string).slice(0, place.range.end));
}

function keyOf({ uri }: vscode.TextDocument): string {
  return uri.toString();
}
