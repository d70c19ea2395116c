import { resolve } from 'node:path';
import { applyEdits, safeEdits } from '../../core/checks/apply-fixes';
import type { Finding, TextEdit } from '../../core/checks/model';
import { commandLineMessages } from '../../core/messages/command-line';
import { hasByteOrderMark } from '../../host/node/node-files';
import { writeWhole } from '../../host/node/write-file';
import type { Arguments } from '../arguments';
import { openCheck } from '../check';
import type { Check } from '../check';
import { eachFile } from '../each-file';
import type { ExitCode, FileTask } from '../file-task';
import { UserError } from '../failure';
import { printable } from '../output';
import type { Streams } from '../output';
import { openSession } from '../session';
import type { Session } from '../session';

/** One fix may uncover the next; a text that still changes after so many rounds is left as it is then. */
const maxRounds = 10;

/** Applies safe fixes and says which; `--dry-run` writes nothing. */
export async function fix(options: Arguments, streams: Streams): Promise<ExitCode> {
  if (options.operands.length === 0) {
    throw new UserError(commandLineMessages[options.language ?? 'vi'].noFile);
  }
  return eachFile(options, streams, fixFile);
}

/** Fixes one file; see `fix`. */
export const fixFile: FileTask<never> = async (file, options, streams) => {
  const session = await openSession(file, options);
  const { messages } = session;
  if (!session.parse(session.text).isReport) {
    streams.err(`${messages.notAReport(file)}\n`);
    return { code: 0 };
  }
  const { text, lines } = fixText(session, await openCheck(session));
  if (lines.length === 0) {
    streams.out(`${file}: ${messages.nothingToFix}\n`);
    return { code: 0 };
  }
  if (!options.dryRun) {
    const mark = (await hasByteOrderMark(resolve(file))) ? '\uFEFF' : '';
    await writeWhole(resolve(file), mark + text);
  }
  const say = options.dryRun ? messages.wouldFix : messages.fixed;
  streams.out(`${lines.join('')}${file}: ${say(lines.length)}\n`);
  return { code: 0 };
};

function fixText(session: Session, check: Check): { text: string; lines: string[] } {
  let { text } = session;
  const lines: string[] = [];
  for (let round = 0; round < maxRounds; round++) {
    const findings = check(session.parse(text));
    const edits = safeEdits(findings);
    if (edits.length === 0) break;
    const taken = new Set(edits);
    const applied = findings.filter((finding) => isApplied(finding, taken));
    lines.push(...describe(session.file, text, applied));
    text = applyEdits(text, matchLineEnds(text, edits));
  }
  return { text, lines };
}

function isApplied(finding: Finding, taken: ReadonlySet<TextEdit>): boolean {
  const safe = finding.fixes.find((candidate) => candidate.safe);
  return safe?.edits.every((edit) => taken.has(edit)) ?? false;
}

function describe(file: string, text: string, findings: readonly Finding[]): string[] {
  return printable(file, text, findings).map(({ line, column, rule }, index) => {
    const title = findings[index]?.fixes.find((candidate) => candidate.safe)?.title ?? '';
    return `${file}:${line}:${column}: ${title} [${rule}]\n`;
  });
}

/** Line ends that fixes bring are those of the text. */
function matchLineEnds(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  return edits.map((edit) => ({ ...edit, text: edit.text.replace(/\n/g, lineEnd) }));
}
