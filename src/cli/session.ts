import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Language } from '../core/messages/catalogue';
import { commandLineMessages } from '../core/messages/command-line';
import type { CommandLineMessages } from '../core/messages/command-line';
import type { Report } from '../core/report/model';
import { ReportParser } from '../core/report/parse-report';
import { nodeFiles } from '../host/node/node-files';
import { loadUnit } from '../host/unit';
import type { Unit } from '../host/unit';
import type { Arguments } from './arguments';
import { UserError } from './failure';

/** A text with its unit, ready to be parsed and checked, in as many versions as it takes. */
export interface Session {
  /** As the user named it. */
  readonly file: string;
  readonly folder: string;
  /** Last folder on the way up that belongs to the same work. */
  readonly root: string;
  readonly text: string;
  readonly unit: Unit;
  readonly language: Language;
  readonly messages: CommandLineMessages;
  readonly parse: (text: string) => Report;
}

/** Templates and lexicon lie beside the folder the command line is bundled into, also when it is run from its sources. */
export const product = [resolve(__dirname, '..'), resolve(__dirname, '../..')].find((folder) =>
  existsSync(join(folder, 'templates')),
) as string;

export const ownTemplates = join(product, 'templates');

/** Opens a file; a text given on the standard input stands for the file's content. */
export async function openSession(
  file: string,
  options: Arguments,
  stdin?: string,
): Promise<Session> {
  const path = resolve(file);
  const folder = dirname(path);
  const root = projectRoot(folder);
  const text = stdin ?? (await readReportText(path, file, options.language ?? 'vi'));
  const unit = await unitOf(folder, root);
  const language = options.language ?? unit.settings.language ?? 'vi';
  const parser = new ReportParser();
  return {
    file,
    folder,
    root,
    text,
    unit,
    language,
    messages: commandLineMessages[language],
    parse: (version) => parser.parse(version, unit.settings.defaults),
  };
}

/** Units by folder: the reports of one belong together, and a run is short. */
const units = new Map<string, Promise<Unit>>();

function unitOf(folder: string, root: string): Promise<Unit> {
  const known = units.get(folder) ?? loadUnit(nodeFiles, { folder, root, ownTemplates });
  units.set(folder, known);
  return known;
}

/** The folder with `.git`; without one a report's settings are looked for beside it only. */
export function projectRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}

async function readReportText(path: string, file: string, language: Language): Promise<string> {
  if ((await stat(path)).isDirectory()) {
    throw new UserError(commandLineMessages[language].isFolder(file));
  }
  return decode(await readFile(path), file, language);
}

/**
 * UTF-8 to text, byte order mark left out.
 *
 * @throws {UserError} when the bytes are no UTF-8: a guess would lose letters
 */
export function decode(bytes: Uint8Array, file: string, language: Language): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(commandLineMessages[language].notText(file));
  }
}
