import { parseArgs } from 'node:util';
import type { ProfileName } from '../core/layout/profile-names';
import { profileNames } from '../core/layout/profile-names';
import { commandLineMessages } from '../core/messages/command-line';
import type { Language } from '../core/messages/catalogue';
import { UserError } from './failure';

const formats = ['text', 'json', 'sarif'] as const;
type Format = (typeof formats)[number];

export interface Arguments {
  /** First word after the program's name. */
  readonly command?: string;
  /** What follows the command. */
  readonly operands: readonly string[];
  readonly format: Format;
  readonly stdin: boolean;
  readonly dryRun: boolean;
  readonly output?: string;
  readonly draft: boolean;
  readonly force: boolean;
  readonly pdf: boolean;
  readonly profile?: ProfileName;
  /** Given by `--lang` only; a unit's settings may choose too. */
  readonly language?: Language;
  readonly help: boolean;
  readonly version: boolean;
}

const languages = ['vi', 'en'] as const;

/**
 * Reads the command line; options may stand before or after files.
 *
 * @param words everything after the program's name
 * @throws {UserError} for an unknown option or value
 */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  const language = oneOf('--lang', values.lang, languages, 'vi');
  const said = language ?? 'vi';
  const profile = oneOf('--profile', values.profile, profileNames, said);
  const [command, ...operands] = positionals;
  return {
    ...(command !== undefined && { command }),
    operands,
    format: oneOf('--format', values.format, formats, said) ?? 'text',
    stdin: values.stdin,
    dryRun: values['dry-run'],
    ...(values.output !== undefined && { output: values.output }),
    draft: values.draft,
    force: values.force,
    pdf: values.pdf,
    ...(profile && { profile }),
    ...(language && { language }),
    help: values.help,
    version: values.version,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        stdin: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        output: { type: 'string', short: 'o' },
        draft: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        pdf: { type: 'boolean', default: false },
        profile: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? words.join(' ');
    const language = words.includes('en') ? 'en' : 'vi';
    throw new UserError(commandLineMessages[language].unknownOption(option));
  }
}

function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  values: readonly T[],
  language: Language,
): T | undefined {
  if (value === undefined) return undefined;
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new UserError(commandLineMessages[language].unknownValue(option, value, values));
  }
  return found;
}
