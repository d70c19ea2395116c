import { commandLineMessages } from '../core/messages/command-line';
import { nearest } from '../core/vietnamese/nearest';
import { readArguments } from './arguments';
import type { Arguments } from './arguments';
import type { ExitCode } from './file-task';
import { explain, UserError } from './failure';
import type { Streams } from './output';

type Command = (options: Arguments, streams: Streams) => Promise<ExitCode>;

/** Each is loaded when it is run: they need quite different parts of the program. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  lint: async () => (await import('./commands/lint')).lint,
  check: async () => (await import('./commands/check-word')).checkWord,
  fix: async () => (await import('./commands/fix')).fix,
  export: async () => (await import('./commands/export')).exportFiles,
  import: async () => (await import('./commands/import')).importFiles,
  new: async () => (await import('./commands/new')).newFile,
  templates: async () => (await import('./commands/templates')).listTemplates,
};

/**
 * The command line, less the process around it.
 *
 * @param words everything after the program's name
 * @param version of the product
 */
export async function run(
  words: readonly string[],
  streams: Streams,
  version: string,
): Promise<ExitCode> {
  try {
    const options = readArguments(words);
    const messages = commandLineMessages[options.language ?? 'vi'];
    if (options.version) {
      streams.out(`${version}\n`);
      return 0;
    }
    if (options.help || options.command === undefined) {
      (options.help ? streams.out : streams.err)(`${messages.usage}\n`);
      return options.help ? 0 : 2;
    }
    const command = Object.hasOwn(commands, options.command)
      ? commands[options.command]
      : undefined;
    if (!command) {
      const [best = ''] = nearest(options.command, Object.keys(commands));
      throw new UserError(messages.unknownCommand(options.command, best));
    }
    return await (
      await command()
    )(options, streams);
  } catch (error) {
    const language = words.includes('en') ? 'en' : 'vi';
    streams.err(`${explain(error, '', commandLineMessages[language], true)}\n`);
    return 2;
  }
}
