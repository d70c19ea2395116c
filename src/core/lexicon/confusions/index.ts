import { extraWords } from './extra-words';
import { missingWords } from './missing-words';
import { mistypedWords } from './mistyped-words';
import { mixedSounds } from './mixed-sounds';
import { mixedTones } from './mixed-tones';

/**
 * Words that are right by themselves and wrong together, by the kind of slip behind them. A line says what is
 * typed and what is meant: `chia sẽ > chia sẻ`. Behind `~` stand words that make the entry void where one of
 * them follows, behind `<` where one comes before; ` / ` parts several meanings. Each entry has its test: a
 * sentence that must be flagged and one that must stay silent, in test/fixtures/language/confusions.txt.
 */
export const confusionLists: readonly string[] = [
  mixedTones,
  mixedSounds,
  mistypedWords,
  missingWords,
  extraWords,
];
