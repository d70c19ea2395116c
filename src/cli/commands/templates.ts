import { loadUnit } from '../../host/unit';
import { nodeFiles } from '../../host/node/node-files';
import type { Template } from '../../core/templates/model';
import type { Arguments } from '../arguments';
import type { ExitCode } from '../file-task';
import type { Streams } from '../output';
import { ownTemplates, projectRoot } from '../session';

/** Templates a report in the current folder may use, by name. */
export async function loadTemplates(): Promise<ReadonlyMap<string, Template>> {
  const folder = process.cwd();
  const unit = await loadUnit(nodeFiles, { folder, root: projectRoot(folder), ownTemplates });
  return unit.templates;
}

/** Lists the templates: name, tab, title. */
export async function listTemplates(_options: Arguments, streams: Streams): Promise<ExitCode> {
  for (const { name, title } of (await loadTemplates()).values()) {
    streams.out(`${name}\t${title}\n`);
  }
  return 0;
}
