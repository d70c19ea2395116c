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
  const position = new RegExp(`[^\\s()]*/${name}(${WEB_MARK})?:(\\d+):(\\d+)`, 'g');
  return (line) =>
    line.replaceAll(position, (found, web: string | undefined, row: string, column: string) => {
      const origin = map.findOrigin(Number(row) - (web ? WEB_HEAD_LINES : 0), Number(column));
      if (!('fileName' in origin)) return found;
      const file = path.resolve(path.dirname(bundle), origin.fileName);
      return `${path.relative(process.cwd(), file)}:${origin.lineNumber}:${origin.columnNumber}`;
    });
}
