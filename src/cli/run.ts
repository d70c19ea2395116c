import { commandLineMessages } from '../core/messages/command-line';
import { nearest } from '../core/vietnamese/nearest';
import { readArguments } from './arguments';
import type { Arguments } from './arguments';
import { exportFiles } from './commands/export';
import { fix } from './commands/fix';
import { lint } from './commands/lint';
import { newFile } from './commands/new';
import { listTemplates } from './commands/templates';
import type { ExitCode } from './each-file';
import { explain, UserError } from './failure';
import type { Streams } from './output';

type Command = (options: Arguments, streams: Streams) => Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = {
  lint,
  fix,
  export: exportFiles,
  new: newFile,
  templates: (_options, streams) => listTemplates(streams),
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
    return await command(options, streams);
  } catch (error) {
    const language = words.includes('en') ? 'en' : 'vi';
    streams.err(`${explain(error, '', commandLineMessages[language])}\n`);
    return 2;
  }
}
