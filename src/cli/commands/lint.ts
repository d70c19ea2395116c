import type { Arguments } from '../arguments';
import { UserError } from '../failure';
import { openCheck } from '../check';
import { eachFile } from '../each-file';
import type { ExitCode, FileOutcome, FileTask } from '../file-task';
import { printable, toText } from '../output';
import type { PrintedFinding, Streams } from '../output';
import { reportFindings } from '../report-findings';
import { findTooLong } from '../page-limit';
import { toSarif } from '../sarif';
import { settingsFindings } from '../../core/settings/settings-problems';
import { decode, openSession } from '../session';
import type { Session } from '../session';
import { nodeFiles } from '../../host/node/node-files';
import { printablePictures, readPictures } from '../../host/pictures';
import { commandLineMessages } from '../../core/messages/command-line';

/** Checks files: 0 without warnings and errors, 1 with some, 2 when a file could not be checked. */
export async function lint(options: Arguments, streams: Streams): Promise<ExitCode> {
  const language = options.language ?? 'vi';
  const messages = commandLineMessages[language];
  if (options.operands.length === 0 && !options.stdin) throw new UserError(messages.noFile);
  const found: PrintedFinding[] = [];
  const settingsSeen = new Set<string>();
  const take = ({ settings, findings }: FileFindings): void => {
    // Reports of one unit share a settings file.
    if (settings && !settingsSeen.has(settings.location)) {
      settingsSeen.add(settings.location);
      found.push(...settings.findings);
    }
    found.push(...findings);
  };
  let failed: ExitCode = 0;
  if (options.stdin) {
    const file = options.operands[0] ?? '<stdin>';
    const text = decode(await streams.readStdin(), '<stdin>', language);
    const { result } = await lintText(await openSession(file, options, text), options, streams);
    if (result) take(result);
  } else failed = await eachFile(options, streams, lintFile, take);
  return reportFindings(
    found,
    options.format,
    {
      text: () => toText(found, messages),
      json: () => `${JSON.stringify(found, null, 2)}\n`,
      sarif: () => toSarif(found, language),
    },
    streams,
    messages,
    failed,
  );
}

/** What is wrong in one file, and in the settings of its unit. */
interface FileFindings {
  readonly settings?: { readonly location: string; readonly findings: readonly PrintedFinding[] };
  readonly findings: readonly PrintedFinding[];
}

/** Checks one file; see `lint`. */
export const lintFile: FileTask<FileFindings> = async (file, options, streams) =>
  lintText(await openSession(file, options), options, streams);

async function lintText(
  session: Session,
  options: Arguments,
  { err }: Pick<Streams, 'err'>,
): Promise<FileOutcome<FileFindings>> {
  const { file, text, unit, messages } = session;
  const report = session.parse(text);
  if (!report.isReport) {
    err(`${messages.notAReport(file)}\n`);
    return { code: 0 };
  }
  const pictures = await readPictures(nodeFiles, report, session);
  const check = await openCheck(session, { pictures });
  const images = printablePictures(pictures);
  const findings = [
    ...check(report),
    ...(await findTooLong(report, session, { images, profile: options.profile })),
  ].sort((a, b) => a.range.start - b.range.start);
  const { settings, settingsLocation: location, settingsText } = unit;
  return {
    code: 0,
    result: {
      ...(location !== undefined && {
        settings: {
          location,
          findings: printable(location, settingsText, settingsFindings(settings)),
        },
      }),
      findings: printable(file, text, findings),
    },
  };
}
