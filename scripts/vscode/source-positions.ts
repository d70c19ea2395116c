import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import path from 'node:path';

/** The web host runs a file inside `new Function`, whose head is two lines. */
const WEB_MARK = '#vscode-extension';
const WEB_HEAD_LINES = 2;

/** Turns positions in a bundle, as stack traces show them, into positions in our sources. */
export type PositionMapper = (line: string) => string;

/**
 * Reads the source map beside a bundle.
 * @param bundle absolute path of the bundle
 * @returns replaces `…bundle.js:LINE:COLUMN`, counted from 1, by the source's path and position
 */
export async function positionMapper(bundle: string): Promise<PositionMapper> {
  const text = await readFile(`${bundle}.map`, 'utf8');
  const map = new SourceMap(JSON.parse(text) as ConstructorParameters<typeof SourceMap>[0]);
  const name = path.basename(bundle).replaceAll('.', '\\.');
  const pattern = new RegExp(`[^\\s()]*/${name}(${WEB_MARK})?:(\\d+):(\\d+)`, 'g');
  return (line) =>
    line.replaceAll(pattern, (found, web: string | undefined, row: string, column: string) => {
      const line0 = Number(row) - 1 - (web ? WEB_HEAD_LINES : 0);
      const entry = map.findEntry(line0, Number(column) - 1);
      if (!('originalSource' in entry)) return found;
      const file = path.resolve(path.dirname(bundle), entry.originalSource);
      const position = `${entry.originalLine + 1}:${entry.originalColumn + 1}`;
      return `${path.relative(process.cwd(), file)}:${position}`;
    });
}
