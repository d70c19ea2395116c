/** The word control comments start with: `<!-- bao-cao ignore blank -->`, `<!-- bao-cao khổ ngang -->`. */
export const controlName = 'bao-cao';

/** A control comment's text without the reason a user may give after ` -- `. */
export function withoutReason(text: string): string {
  return text.replace(/\s--\s[\s\S]*$/, '').trim();
}
