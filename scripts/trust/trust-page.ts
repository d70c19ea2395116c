import { timeBounds } from '../../test/property/time-bounds';
import type { Stage } from '../../test/property/time-bounds';
import type { FuzzRecord } from './fuzz-record';
import type { TrustSection } from './rows';
import type { RowResult } from './run-row';
import type { ShapeResult } from './try-shapes';

export interface TrustResults {
  readonly sections: readonly { readonly section: TrustSection; readonly rows: RowResult[] }[];
  readonly shapes: { readonly reports: ShapeResult[]; readonly settings: ShapeResult[] };
  readonly fuzz: FuzzRecord | undefined;
}

const head = `# What was tried so that nothing gets lost

Inputs, faults and what came of them. Written by \`npm run trust\` (Node ${process.versions.node}), which runs everything named here; the figures are those of its run.`;

const packages = `## Packages

\`npm test\` fails for a licence nobody has looked at, for network code in a bundle, and when two packagings differ. An audit of the dependencies asks the registry: \`npm test\` fails for a serious weakness and says that it has skipped the audit where no registry answers; the release workflow (\`.github/workflows/publish.yml\`) asks in earnest.`;

/** docs/trust.md. */
export function trustPage({ sections, shapes, fuzz }: TrustResults): string {
  const parts = [
    head,
    ...sections.map(({ section, rows }) => sectionText(section, rows)),
    fuzzText(fuzz),
    shapesText('Hostile shapes of a report', ['parse', 'check', 'fix', 'word'], shapes.reports),
    shapesText('Hostile shapes of `bao-cao.yaml`', ['settings'], shapes.settings),
    boundsText(),
    packages,
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionText({ title, tried, note }: TrustSection, rows: readonly RowResult[]): string {
  const lines = rows.map(({ row, result }) =>
    line([row.tried, row.holds, result, `\`${shown(row.command)}\``]),
  );
  const table = [line([tried, 'Must hold', 'Result', 'Run again with']), rule(4), ...lines];
  return [`## ${title}`, table.join('\n'), ...(note === undefined ? [] : [note])].join('\n\n');
}

/** As typed into a shell; a bar would end the cell of the table. */
function shown([program = '', ...words]: readonly string[]): string {
  const quoted = words.map((word) => (/[ |{}*]/.test(word) ? `"${word}"` : word));
  return ['npx', program, ...quoted].join(' ').replaceAll('|', '\\|');
}

function fuzzText(fuzz: FuzzRecord | undefined): string {
  if (!fuzz) return '`npm run fuzz -- 30` tries new random texts for half an hour. Not run yet.';
  const { minutes, seed, texts, passed, failed } = fuzz;
  const all = texts.reduce((sum, { count }) => sum + count, 0);
  const rows = texts.map(({ statement, count }) =>
    line([`Whatever is typed ${statement}`, grouped(count)]),
  );
  return `\`npm run fuzz -- ${minutes}\` tries new random texts for ${minutes} minutes, and longer runs of every sign. Its last run: ${grouped(all)} texts, seed ${seed}; ${passed} statements held, ${failed} failed.

${[line(['Statement', 'Texts']), rule(2, 1), ...rows].join('\n')}`;
}

function shapesText(
  title: string,
  stages: readonly Stage[],
  results: readonly ShapeResult[],
): string {
  const rows = results.map(({ shape, tried }) =>
    typeof tried === 'string'
      ? line([shape.name, grouped(shape.full), '', '**failed**', ...stages.slice(1).map(() => '')])
      : line([
          shape.name,
          grouped(shape.full),
          grouped(Math.ceil(tried.kilobytes)),
          ...stages.map((stage) => grouped(tried.took[stage] ?? 0)),
        ]),
  );
  const columns = ['Shape, and what its size counts', 'Size', 'KB', ...stages];
  return `## ${title}

Milliseconds of processor time a stage. Every one is read without an exception and in time${stages.includes('word') ? ', its findings lie inside it, \\`fix\\` comes to an end, the Word file has no fault our package lint knows, and holds every word' : ', and problems lie inside it'}.

${[line(columns), rule(columns.length, 1), ...rows].join('\n')}`.replaceAll('\\`', '`');
}

function boundsText(): string {
  const rows = Object.entries(timeBounds).map(([stage, { constant, perKb }]) =>
    line([stage, grouped(constant), grouped(perKb)]),
  );
  return `## Longest that a stage may take

Milliseconds of processor time for any text, and for each KB (1,024 UTF-16 units) of it. A test fails when a stage takes longer twice. \`fix\` is choosing and applying the changes of one round.

${[line(['Stage', 'Any text', 'Each KB']), rule(3, 1), ...rows].join('\n')}`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** @param words how many columns of words come before those of figures; all of them by default */
function rule(columns: number, words = columns): string {
  return line(Array.from({ length: columns }, (_, index) => (index < words ? '---' : '---:')));
}

function grouped(figure: number): string {
  return figure.toLocaleString('en-US');
}
