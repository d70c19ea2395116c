import type { Language } from '../messages/catalogue';
import { importMessages } from '../messages/import';
import { locateFrontMatter } from '../report/front-matter/read-front-matter';
import type { Range } from '../report/range';
import type { ImportedHeading, ImportFinding, SourceProblem } from './model';

/** What was found, and what was not. */
export interface ImportOutcome {
  readonly markdown: string;
  readonly headings: readonly ImportedHeading[];
  /** Pieces of the Markdown that fit no field, in their order. */
  readonly unplaced: readonly string[];
  readonly problems: readonly SourceProblem[];
  /** True when Word's comments or tracked changes were kept. */
  readonly hasComments: boolean;
  readonly hasHeader: boolean;
  readonly hasClosing: boolean;
  readonly hasTemplate: boolean;
  /** True when the document type is not from the file. */
  readonly typeAdded: boolean;
}

/** What the user should look at after an import, in the order of the text. */
export function findingsOf(outcome: ImportOutcome, language: Language): ImportFinding[] {
  const messages = importMessages[language];
  const top = { start: 0, end: 3 };
  const warn = (message: string, range: Range = top): ImportFinding => ({
    severity: 'warning',
    range,
    message,
  });
  const inform = (message: string, range: Range = top): ImportFinding => ({
    severity: 'info',
    range,
    message,
  });
  const guessed = outcome.headings.filter(({ evidence }) => evidence === 'guess');
  const places = (texts: readonly string[]): Range[] => placesOf(texts, outcome.markdown, top);
  return [
    ...(outcome.hasHeader ? [] : [warn(messages.noHeader)]),
    ...(outcome.typeAdded ? [warn(messages.typeAdded)] : []),
    ...(outcome.hasTemplate ? [] : [warn(messages.noTemplate)]),
    ...(outcome.hasClosing ? [] : [warn(messages.noSignature)]),
    ...outcome.problems.map((problem) =>
      inform(messages[problem === 'tables-in-cells' ? 'tablesInCells' : problem]),
    ),
    ...(outcome.hasComments ? [inform(messages.changes)] : []),
    ...places(outcome.unplaced).map((range) => warn(messages.unplaced, range)),
    ...places(guessed.map(({ text }) => text)).map((range) =>
      inform(messages.guessedHeading, range),
    ),
  ].sort((a, b) => a.range.start - b.range.start);
}

/** Where texts stand in the body, each behind the one before. */
function placesOf(texts: readonly string[], markdown: string, otherwise: Range): Range[] {
  let from = locateFrontMatter(markdown)?.range.end ?? 0;
  return texts.map((text) => {
    const start = markdown.indexOf(text, from);
    if (start === -1) return otherwise;
    from = start + text.length;
    return { start, end: from };
  });
}
