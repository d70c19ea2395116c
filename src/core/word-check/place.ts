import type { WordParagraph, WordPlace } from './model';

const longestQuote = 40;

/**
 * Where a paragraph is, and how it begins.
 *
 * @param line the line in question, when it is only a part of it
 */
export function placeOf(paragraph: WordParagraph | undefined, line?: string): WordPlace {
  if (!paragraph) return {};
  const { number, page, runs } = paragraph;
  const text = (line ?? runs.map((run) => run.text).join('')).replace(/\s+/gu, ' ').trim();
  const quote = text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd()}…` : text;
  return {
    ...(number > 0 && { paragraph: number }),
    ...(page !== undefined && { page }),
    quote,
  };
}
