import type { Range } from '../report/range';

/**
 * A text as the body of a snippet in the syntax of VS Code: each blank a numbered tab stop that shows what
 * stands there, everything else literal.
 *
 * @param blanks UTF-16 offsets into `text`, in order, not overlapping
 */
export function snippetBody(text: string, blanks: readonly Range[]): string {
  let body = '';
  let from = 0;
  blanks.forEach(({ start, end }, index) => {
    const placeholder = escapeSnippet(text.slice(start, end));
    body += `${escapeSnippet(text.slice(from, start))}\${${String(index + 1)}:${placeholder}}`;
    from = end;
  });
  return body + escapeSnippet(text.slice(from));
}

/** `$`, `}` and `\` mean something in a snippet. */
function escapeSnippet(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}
