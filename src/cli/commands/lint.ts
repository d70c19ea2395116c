import type { Arguments } from '../arguments';
import { UserError } from '../failure';
import { openCheck } from '../check';
import { eachFile, worst } from '../each-file';
import type { ExitCode } from '../each-file';
import { printable, toText } from '../output';
import type { PrintedFinding, Streams } from '../output';
import { reportFindings } from '../report-findings';
import { findTooLong } from '../page-limit';
import { toSarif } from '../sarif';
import { settingsFindings as findingsOf } from '../../core/settings/settings-problems';
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
  const read = async (file: string, stdin?: string): Promise<ExitCode> => {
    const session = await openSession(file, options, stdin);
    const report = session.parse(session.text);
    if (!report.isReport) {
      streams.err(`${session.messages.notAReport(file)}\n`);
      return 0;
    }
    const pictures = await readPictures(nodeFiles, report, session);
    const check = await openCheck(session, { pictures });
    found.push(...settingsFindings(session, settingsSeen));
    const images = printablePictures(pictures);
    const findings = [
      ...check(report),
      ...(await findTooLong(report, session, { images, profile: options.profile })),
    ].sort((a, b) => a.range.start - b.range.start);
    found.push(...printable(file, session.text, findings));
    return 0;
  };
  const failed = options.stdin
    ? await read(
        options.operands[0] ?? '<stdin>',
        decode(await streams.readStdin(), '<stdin>', language),
      )
    : await eachFile(options, streams, (file) => read(file));
  const code = reportFindings(
    found,
    options.format,
    {
      text: () => toText(found, messages),
      json: () => `${JSON.stringify(found, null, 2)}\n`,
      sarif: () => toSarif(found, language),
    },
    streams,
    messages,
  );
  return worst(failed, code);
}

/** What is wrong in `bao-cao.yaml`, said once per file. */
function settingsFindings({ unit }: Session, seen: Set<string>): PrintedFinding[] {
  const { settings, settingsLocation, settingsText } = unit;
  if (settingsLocation === undefined || seen.has(settingsLocation)) return [];
  seen.add(settingsLocation);
  return printable(settingsLocation, settingsText, findingsOf(settings));
}
