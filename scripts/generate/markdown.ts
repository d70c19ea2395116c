/** Pieces of Markdown for the reference docs. */

/** Text for people inside a line of Markdown: what Markdown or a table would take for a sign is escaped. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

/** The same at the start of a line or of a list item, where a number, a sign or `#` would begin a block. */
export function plainLine(text: string): string {
  return plain(text).replace(/^(\d{0,9})([-+#.)])(?=[\s#]|$)/, '$1\\$2');
}

/** A piece of code inside a line; also right inside a table, where a bar would end the cell. */
export function code(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text.replace(/\|/g, '\\|')}${pad}${fence}`;
}

/** A block of text printed as typed. */
export function codeBlock(text: string, language = 'text'): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text.replace(/\n+$/, '')}\n${fence}\n`;
}

/** A table; cells are Markdown already, and an empty table is no table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

/** The pieces of a page with an empty line between them; empty pieces are left out. */
export function page(...pieces: readonly string[]): string {
  const kept = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  return `${kept.join('\n\n')}\n`;
}

/** First line of every generated page; `from` says in Vietnamese what it is made from. */
export function generatedFrom(from: string): string {
  return `<!-- Tệp này được tạo bằng “npm run generate” từ ${from}. Xin đừng sửa tại đây. -->`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
