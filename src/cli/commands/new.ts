import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { commandLineMessages } from '../../core/messages/command-line';
import { newReport } from '../../core/templates/new-report';
import { nearest } from '../../core/vietnamese/nearest';
import { writeWhole } from '../../host/node/write-file';
import type { Arguments } from '../arguments';
import type { ExitCode } from '../file-task';
import { UserError } from '../failure';
import type { Streams } from '../output';
import { loadTemplates } from './templates';

/** Starts a report from a template in a new file, and prints its path. Never overwrites. */
export async function newFile(options: Arguments, streams: Streams): Promise<ExitCode> {
  const messages = commandLineMessages[options.language ?? 'vi'];
  const templates = await loadTemplates();
  const [name = ''] = options.operands;
  const template = templates.get(name);
  if (!template) {
    throw new UserError(
      messages.unknownTemplate(name, nearest(name, [...templates.keys()]).slice(0, 3)),
    );
  }
  const file = options.output ?? `${name}.md`;
  if (existsSync(resolve(file))) throw new UserError(messages.exists(file));
  await writeWhole(resolve(file), newReport(template));
  streams.out(`${resolve(file)}\n`);
  return 0;
}
