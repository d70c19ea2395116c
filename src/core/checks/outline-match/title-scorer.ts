import type { TemplateSection } from '../../templates/model';
import { matchesExactly, titleTokens, titleWords } from './title-words';
import type { KnownWords, TitleToken, TitleWord } from './title-words';

/** How like a title of the report is to a section of the template. */
export interface TitleScore {
  /** 0 to 1, 1 when `exact`: forgiving towards titles that were shortened or lengthened. */
  readonly similarity: number;
  /** 0 to 1, 1 when `exact`: what the two share of all their words. */
  readonly overlap: number;
  /** True when the two differ in nothing that counts. */
  readonly exact: boolean;
}

/** Words the filled-in blank of a template heading may take without counting as additions. */
const wordsPerBlank = 6;
const weakWeight = 0.25;
/** Additions or omissions weigh little, both together much: units shorten titles or lengthen them. */
const [light, heavy] = [0.2, 0.8];

const weakWords = new Set([
  'va',
  'cua',
  'cac',
  'cho',
  'trong',
  'voi',
  'theo',
  'tu',
  'den',
  'nhung',
  've',
  'viec',
  'o',
  'la',
]);
/** Titles that were looked at are kept up to this number: each key pressed in a heading makes another. */
const mostTitles = 2000;
const figure = /^(?:\d+|[ivx]+)$/;

interface Known {
  readonly pattern: readonly TitleToken[];
  readonly words: readonly TitleWord[];
  readonly blanks: number;
}

/** Compares titles of a report with the sections of one template. */
export class TitleScorer {
  private readonly weights = new Map<string, number>();
  private readonly known = new Map<TemplateSection, readonly Known[]>();
  private readonly scores = new Map<TemplateSection, Map<string, TitleScore>>();
  private readonly words: KnownWords = new Map();
  private readonly read = new Map<string, readonly TitleWord[]>();

  /** @param outline of the template; words many of its titles share weigh less */
  constructor(outline: readonly TemplateSection[]) {
    const titles = new Set<string>();
    const visit = (section: TemplateSection): void => {
      const known = [section.title, ...section.alternatives].map((title) => this.toKnown(title));
      this.known.set(section, known);
      titles.add(known[0]?.words.map(({ loose }) => loose).join(' ') ?? '');
      section.children.forEach(visit);
    };
    outline.forEach(visit);
    this.countWords(titles);
  }

  /** The score of the best of the section's titles. */
  score(section: TemplateSection, title: string): TitleScore {
    const scores = this.scores.get(section) ?? new Map<string, TitleScore>();
    const score = scores.get(title) ?? this.compute(section, title);
    this.scores.set(section, scores.set(title, score));
    return score;
  }

  private compute(section: TemplateSection, title: string): TitleScore {
    const words = this.wordsOf(title);
    const known = this.known.get(section) ?? [];
    if (words.length === 0) return { similarity: 0, overlap: 0, exact: false };
    if (known.some(({ pattern, words: own }) => own.length > 0 && matchesExactly(pattern, words))) {
      return { similarity: 1, overlap: 1, exact: true };
    }
    const compared = known.map((one) => this.compare(one, words));
    return {
      similarity: Math.max(0, ...compared.map(({ similarity }) => similarity)),
      overlap: Math.max(0, ...compared.map(({ overlap }) => overlap)),
      exact: false,
    };
  }

  private countWords(titles: ReadonlySet<string>): void {
    const counts = new Map<string, number>();
    for (const title of titles) {
      for (const word of new Set(title.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    for (const [word, count] of counts) {
      this.weights.set(word, isWeak(word) ? weakWeight : 1 / (1 + Math.log(count)));
    }
  }

  private wordsOf(title: string): readonly TitleWord[] {
    const known = this.read.get(title);
    if (known) return known;
    if (this.read.size > mostTitles) this.forgetTitles();
    const words = titleWords(title, this.words);
    this.read.set(title, words);
    return words;
  }

  private forgetTitles(): void {
    this.read.clear();
    this.scores.clear();
    this.words.clear();
  }

  private weight({ loose }: TitleWord): number {
    const known = this.weights.get(loose);
    if (known !== undefined) return known;
    const weight = isWeak(loose) ? weakWeight : 1;
    this.weights.set(loose, weight);
    return weight;
  }

  private compare(
    { words, blanks }: Known,
    typed: readonly TitleWord[],
  ): { similarity: number; overlap: number } {
    const left = new Map<string, number>();
    for (const { loose } of typed) left.set(loose, (left.get(loose) ?? 0) + 1);
    let shared = 0;
    let omitted = 0;
    for (const word of words) {
      const count = left.get(word.loose) ?? 0;
      if (count > 0) shared += this.weight(word);
      else omitted += this.weight(word);
      left.set(word.loose, count - 1);
    }
    if (shared === 0) return { similarity: 0, overlap: 0 };
    const added = this.weightOfRest(typed, left, blanks * wordsPerBlank);
    const part = (ofOmitted: number, ofAdded: number): number =>
      shared / (shared + ofOmitted * omitted + ofAdded * added);
    return {
      similarity: Math.max(part(light, heavy), part(heavy, light)),
      overlap: part(1 / 2, 1 / 2),
    };
  }

  /**
   * Weight of the words of the report's title that the template's has not; the first ones may fill its blanks.
   *
   * @param left how often each is left over; counted down
   */
  private weightOfRest(
    typed: readonly TitleWord[],
    left: Map<string, number>,
    forgiven: number,
  ): number {
    let weight = 0;
    let skipped = 0;
    for (const word of typed) {
      const count = left.get(word.loose) ?? 0;
      if (count <= 0) continue;
      left.set(word.loose, count - 1);
      if (skipped++ >= forgiven) weight += this.weight(word);
    }
    return weight;
  }

  private toKnown(title: string): Known {
    const pattern = titleTokens(title, this.words);
    const words = pattern.filter((token) => token !== 'blank');
    return { pattern, words, blanks: pattern.length - words.length };
  }
}

function isWeak(word: string): boolean {
  return weakWords.has(word) || figure.test(word);
}
