/** A text as guidance in a report: a comment on one line, whatever signs the text has. */
export function guidanceComment(text: string): string {
  const safe = text.replace(/--+/g, '–').replace(/[<>]/g, ' ').replace(/\s+/gu, ' ').trim();
  return `<!-- ${safe} -->`;
}
