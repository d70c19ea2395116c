import type { Finding } from '../core/checks/model';
import type { Lexicon } from '../core/lexicon/lexicon';
import type { Report } from '../core/report/model';
import { loadLexicon } from '../host/lexicon';
import { nodeFiles } from '../host/node/node-files';
import type { PictureFile } from '../host/pictures';
import { checkContext } from '../host/unit';
import { product } from './session';
import type { Session } from './session';

/** Checks one version after another of a session's text. */
export type Check = (report: Report) => Finding[];

interface CheckOptions {
  /** `export` runs only the rules whose findings may stop one. */
  readonly purpose?: 'lint' | 'export';
  /** The files of the report's pictures. */
  readonly pictures?: ReadonlyMap<string, PictureFile>;
}

/** Read once for all files. */
let lexicon: Promise<Lexicon> | undefined;

/**
 * The rules for a session. They are loaded when first asked for: a third of the program is theirs, and an export
 * that is forced asks none.
 */
export async function openCheck(
  { unit, language }: Session,
  { purpose = 'lint', pictures }: CheckOptions = {},
): Promise<Check> {
  const { Checker } = await import('../core/checks/engine');
  const { rules } = await import('../core/checks/rules');
  const { mayBlock } = await import('../core/checks/export-gate');
  const { severities } = unit.settings;
  const checker = new Checker({
    rules: purpose === 'lint' ? rules : rules.filter((rule) => mayBlock(rule, severities)),
    severities,
    context: {
      ...checkContext(unit, await (lexicon ??= loadLexicon(nodeFiles, product)), language),
      ...(pictures && { pictureState: (url: string) => pictures.get(url)?.state }),
    },
  });
  return (report) => checker.check(report);
}
