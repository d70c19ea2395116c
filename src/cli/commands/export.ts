import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { blockingFindings } from '../../core/checks/export-gate';
import { commandLineMessages } from '../../core/messages/command-line';
import { pdfMessages } from '../../core/messages/pdf';
import type { LayoutProfile } from '../../core/layout/profile';
import type { Report } from '../../core/report/model';
import { contentsDepth } from '../../core/report/front-matter/contents-depth';
import { reportProfile } from '../../core/settings/report-profile';
import type { WordOptions } from '../../core/word/build-document';
import type { PageNumbers } from '../../core/word/contents';
import { exportWord } from '../../core/word/export-word';
import { nodeFiles } from '../../host/node/node-files';
import { writeWhole } from '../../host/node/write-file';
import { printablePictures, readPictures } from '../../host/pictures';
import type { Arguments } from '../arguments';
import { openCheck } from '../check';
import { eachFile } from '../each-file';
import type { ExitCode, FileTask } from '../file-task';
import { UserError } from '../failure';
import { printable, toText } from '../output';
import type { Streams } from '../output';
import { findTooLong } from '../page-limit';
import { toPdf } from '../pdf';
import { openSession } from '../session';

/** Writes Word files and prints their paths; refuses, with the places, while blanks or errors are left. */
export async function exportFiles(options: Arguments, streams: Streams): Promise<ExitCode> {
  const messages = commandLineMessages[options.language ?? 'vi'];
  if (options.operands.length === 0) throw new UserError(messages.noFile);
  if (options.output !== undefined && options.operands.length > 1) {
    throw new UserError(messages.oneFile);
  }
  if (options.pdf && options.output !== undefined && !/\.pdf$/i.test(options.output)) {
    throw new UserError(pdfMessages[options.language ?? 'vi'].wrongEnding(options.output));
  }
  return eachFile(options, streams, exportFile);
}

/** Writes one file; see `exportFiles`. */
export const exportFile: FileTask<never> = async (file, options, streams) => {
  const session = await openSession(file, options);
  const { messages } = session;
  const ending = options.pdf ? 'pdf' : 'docx';
  const target = resolve(options.output ?? `${file.replace(/\.(?:md|markdown)$/i, '')}.${ending}`);
  if (await isSameFile(file, target)) throw new UserError(messages.ontoItself(file));
  const report = session.parse(session.text);
  if (!report.isReport) throw new UserError(messages.cannotExport(file));
  const pictures = await readPictures(nodeFiles, report, session);
  const asks = !options.draft && !options.force;
  const images = printablePictures(pictures);
  const tooLong = await findTooLong(report, session, { images, profile: options.profile });
  const check = asks ? await openCheck(session, { pictures, purpose: 'export' }) : undefined;
  const blocking = check ? blockingFindings([...check(report), ...tooLong]) : [];
  if (blocking.length > 0) {
    const places = toText(printable(file, session.text, blocking), messages);
    streams.err(`${messages.blocked(file, blocking.length)}\n${places}`);
    return { code: 1 };
  }
  const profile = reportProfile(report, session.unit.settings, options.profile);
  const form = {
    form: options.draft ? 'draft' : 'final',
    language: session.language,
    images,
  } as const;
  const bytes = await exportWord(report, profile, {
    ...form,
    ...(contentsDepth(report.frontMatter.metadata) && {
      pageNumbers: await pageNumbers(report, profile, form),
    }),
    deflate: (bytes) => deflateRawSync(bytes),
  });
  await writeWhole(
    target,
    options.pdf ? await toPdf(bytes, target, session.language, streams) : bytes,
  );
  streams.err(toText(printable(file, session.text, tooLong), messages));
  streams.out(`${target}\n`);
  return { code: 0 };
};

/** The layout engine is as large as all the rest of the program: it is loaded where a report has contents only. */
async function pageNumbers(
  report: Report,
  profile: LayoutProfile,
  options: WordOptions,
): Promise<PageNumbers> {
  const { contentsNumbers } = await import('../../core/pages/contents-numbers');
  return contentsNumbers(report, profile, options);
}

/** True when both names lead to one file, by links or by letters of another case. */
async function isSameFile(file: string, target: string): Promise<boolean> {
  try {
    const [a, b] = [await stat(file, { bigint: true }), await stat(target, { bigint: true })];
    return a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false;
  }
}
