import { existsSync } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { importFile } from '../../core/import/import-file';
import type { ImportResult } from '../../core/import/model';
import { commandLineMessages } from '../../core/messages/command-line';
import type { Language } from '../../core/messages/catalogue';
import { LineIndex } from '../../core/report/line-index';
import { nodeFiles } from '../../host/node/node-files';
import { writeWhole } from '../../host/node/write-file';
import { loadUnit } from '../../host/unit';
import type { Arguments } from '../arguments';
import { eachFile } from '../each-file';
import type { ExitCode } from '../file-task';
import { UserError } from '../failure';
import type { Streams } from '../output';
import { ownTemplates, projectRoot } from '../session';
import { readOrExplain } from '../unreadable';

/** Turns Word files and plain text into reports and prints their paths. Never overwrites. */
export async function importFiles(options: Arguments, streams: Streams): Promise<ExitCode> {
  const messages = commandLineMessages[options.language ?? 'vi'];
  if (options.operands.length === 0) throw new UserError(messages.noFile);
  if (options.output !== undefined && options.operands.length > 1) {
    throw new UserError(messages.oneFile);
  }
  return eachFile(options, streams, async (file) => ({
    code: await importOne(file, options, streams),
  }));
}

async function importOne(file: string, options: Arguments, streams: Streams): Promise<ExitCode> {
  const path = resolve(file);
  const language = options.language ?? 'vi';
  const messages = commandLineMessages[language];
  if ((await stat(path)).isDirectory()) throw new UserError(messages.isFolder(file));
  const target = resolve(options.output ?? join(dirname(path), `${stem(path)}.md`));
  if (existsSync(target)) throw new UserError(messages.exists(target));
  const folder = dirname(target);
  const unit = await loadUnit(nodeFiles, { folder, root: projectRoot(folder), ownTemplates });
  const pictureFolder = `${stem(target)}-hinh`;
  const bytes = await readFile(path);
  const result = readOrExplain(file, language, () =>
    importFile(bytes, {
      language,
      templates: unit.templates,
      pictureFolder,
    }),
  );
  await writePictures(folder, result);
  await writeWhole(target, result.markdown);
  streams.err(findingLines(target, result, language));
  streams.out(`${target}\n`);
  return 0;
}

/** The name of a file without folder and ending. */
function stem(path: string): string {
  return basename(path, extname(path));
}

/** The addresses are names of ours in one folder beside the report, whatever the file called them. */
async function writePictures(folder: string, { pictures }: ImportResult): Promise<void> {
  for (const [address, bytes] of pictures) {
    const target = join(folder, address);
    await mkdir(dirname(target), { recursive: true });
    await writeWhole(target, bytes);
  }
}

function findingLines(
  target: string,
  { findings, markdown }: ImportResult,
  language: Language,
): string {
  const lines = new LineIndex(markdown);
  const { severity: severities } = commandLineMessages[language];
  return findings
    .map(({ range, severity, message }) => {
      const { line, column } = lines.position(range.start);
      return `${target}:${line + 1}:${column + 1}: ${severities[severity]}: ${message}\n`;
    })
    .join('');
}
