import type { Token } from './tokens';

const opening = new Set(['“', '«']);
const closing = new Set(['”', '»']);

/**
 * The positions of all tokens inside quotation marks. Straight marks count only when the passage has an
 * even number of them; an opening mark without a closing one quotes nothing.
 */
export function quotedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  if (!tokens.some(({ text }) => text === '"' || opening.has(text))) return quoted;
  const straight = tokens.filter((token) => token.text === '"').length % 2 === 0;
  let open: number | undefined;
  tokens.forEach(({ text }, index) => {
    const isStraight = straight && text === '"';
    if (open !== undefined && (closing.has(text) || isStraight)) {
      for (let at = open + 1; at < index; at++) quoted.add(at);
      open = undefined;
    } else if (opening.has(text) || isStraight) {
      open = index;
    }
  });
  return quoted;
}
