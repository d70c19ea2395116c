import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { profileNamed } from '../../core/layout/profiles';
import { commandLineMessages } from '../../core/messages/command-line';
import { checkWordFile } from '../../core/word-check/check-word-file';
import { describedChecks } from '../../core/word-check/described-checks';
import type { WordFinding } from '../../core/word-check/model';
import { findingText, fixAdvice, placeText } from '../../core/word-check/show';
import { wordCheckUrl } from '../../core/word-check/url';
import { loadLexicon } from '../../host/lexicon';
import { nodeFiles } from '../../host/node/node-files';
import { checkContext, loadUnit } from '../../host/unit';
import type { Arguments } from '../arguments';
import { eachFile } from '../each-file';
import type { ExitCode } from '../file-task';
import { UserError } from '../failure';
import type { Streams } from '../output';
import { reportFindings } from '../report-findings';
import { toSarif } from '../sarif';
import { ownTemplates, product, projectRoot } from '../session';
import { readOrExplain } from '../unreadable';

interface FileFinding extends WordFinding {
  readonly file: string;
}

/** Checks Word files made elsewhere: 0 without warnings, 1 with some, 2 when a file could not be checked. */
export async function checkWord(options: Arguments, streams: Streams): Promise<ExitCode> {
  const language = options.language ?? 'vi';
  const messages = commandLineMessages[language];
  if (options.operands.length === 0) throw new UserError(messages.noFile);
  const found: FileFinding[] = [];
  const failed = await eachFile(options, streams, async (file) => {
    found.push(...(await checkOne(file, options)).map((finding) => ({ ...finding, file })));
    return { code: 0 };
  });
  const code = reportFindings(
    found,
    options.format,
    {
      text: () => found.map((finding) => textLine(finding, options)).join(''),
      json: () => `${JSON.stringify(found.map(printed), null, 2)}\n`,
      sarif: () =>
        toSarif(
          found.map((finding) => ({ ...finding, message: whole(finding, options) })),
          language,
          describedChecks,
        ),
    },
    streams,
    messages,
    failed,
  );
  const advice = fixAdvice(found, language);
  if (options.format === 'text' && advice !== undefined) streams.err(`${advice}\n`);
  return code;
}

async function checkOne(file: string, options: Arguments): Promise<WordFinding[]> {
  const path = resolve(file);
  const language = options.language ?? 'vi';
  if ((await stat(path)).isDirectory()) {
    throw new UserError(commandLineMessages[language].isFolder(file));
  }
  const folder = dirname(path);
  const unit = await loadUnit(nodeFiles, { folder, root: projectRoot(folder), ownTemplates });
  const context = checkContext(unit, await loadLexicon(nodeFiles, product), language);
  const bytes = await readFile(path);
  return readOrExplain(file, language, () =>
    checkWordFile(bytes, profileNamed(options.profile), context),
  );
}

function whole(finding: WordFinding, { language = 'vi' }: Arguments): string {
  return `${placeText(finding.place, language)}: ${findingText(finding, language)}`;
}

/** `file: place: severity: message [rule]` */
function textLine(finding: FileFinding, { language = 'vi' }: Arguments): string {
  const { file, place, severity, rule } = finding;
  const level = commandLineMessages[language].severity[severity];
  const text = findingText(finding, language);
  return `${file}: ${placeText(place, language)}: ${level}: ${text} [${rule}]\n`;
}

/** A finding as JSON gives it: every key is always there. */
function printed(finding: FileFinding): Record<string, unknown> {
  const { file, place, count, rule, severity, message, fixedByExport } = finding;
  return {
    file,
    page: place.page ?? null,
    paragraph: place.paragraph ?? null,
    quote: place.quote ?? null,
    count,
    rule,
    severity,
    message,
    fixedByExport,
    url: wordCheckUrl(rule),
  };
}
