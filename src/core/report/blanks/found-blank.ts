import type { Blank } from './find-blanks';
import type { FoldedText } from './folded-text';
import type { RunBlank, Stretch } from './run-site';

/** The blank at a stretch of the folded passage, its range and words in terms of the given text. */
export function toBlank(folded: FoldedText, place: Stretch, verdict: RunBlank): Blank {
  const { certainty, expects, about } = verdict;
  return {
    start: folded.source(place.start),
    end: folded.source(place.end),
    certainty,
    expects,
    ...(about && { about: folded.plain.slice(about.start, about.end) }),
  };
}
