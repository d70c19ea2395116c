import type { Report } from '../../report/model';
import type { Template } from '../../templates/model';
import type { CheckContext } from '../model';

/** The template a report names by `mẫu`; none when it names none, or one that does not exist. */
export function templateOf(
  { frontMatter }: Report,
  { templates }: Pick<CheckContext, 'templates'>,
): Template | undefined {
  const name = frontMatter.metadata.template?.text;
  return name === undefined ? undefined : templates.get(name);
}
