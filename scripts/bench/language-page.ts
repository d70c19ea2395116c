import { isFirstRight, touches } from './labels';
import type { Label, Place } from './labels';
import type { RuleTimes } from './rules-run';
import { median } from './statistics';

/** What one program found in a labelled report. */
export interface Measured {
  readonly name: string;
  readonly labels: readonly Label[];
  readonly raw: string;
  readonly places: readonly Place[];
  /** Milliseconds. */
  readonly time: number;
}

type Row = readonly (string | number)[];

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part * 100) / whole)} %`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function isFound(label: Label, { places }: Measured): boolean {
  return places.some((place) => touches(place, label));
}

function isRight(place: Place, { labels }: Measured): boolean {
  return labels.some((label) => touches(place, label));
}

/** Labels found, by class and tier, and by tier. */
export function recallTable(measured: Measured): string {
  const { labels } = measured;
  const inTiers = (tiers: string): Label[] => labels.filter(({ tier }) => tiers.includes(tier));
  const groups: [string, Label[]][] = [
    ...groupBy(labels, (label) => `${label.class}, tier ${label.tier}`),
    ['**all of tier A**', inTiers('A')],
    ['**all of tiers A and B**', inTiers('AB')],
  ];
  return table(
    ['class', 'found', 'of', ''],
    groups.map(([name, group]) => {
      const found = group.filter((label) => isFound(label, measured)).length;
      return [name, found, group.length, percent(found, group.length)];
    }),
  );
}

/** How often the first suggestion of the two word rules is what the label says. */
export function firstRight({ places, labels, raw }: Measured): string {
  const hits = places
    .filter(({ rule }) => rule === 'spelling' || rule === 'confused-words')
    .map((place) => ({ place, hit: labels.filter((label) => touches(place, label)) }))
    .filter(({ hit }) => hit.length > 0);
  const right = hits.filter(({ place, hit }) =>
    hit.some((label) => isFirstRight(place, label, raw)),
  );
  return `First suggestion of \`spelling\` and \`confused-words\` equal to the label: ${right.length} of ${hits.length} (${percent(right.length, hits.length)}).`;
}

/** Findings that are right, by rule. */
export function precisionTable(measured: Measured): string {
  const words = wordsOf(measured.raw);
  const groups: [string, readonly Place[]][] = [
    ...groupBy(measured.places, ({ rule }) => `\`${rule}\``),
    ['**all**', measured.places],
  ];
  return table(
    ['rule', 'right', 'of', '', 'false alarms per 1,000 words'],
    groups.map(([name, group]) => {
      const right = group.filter((place) => isRight(place, measured)).length;
      const wrong = group.length - right;
      return [name, right, group.length, percent(right, group.length), per1000(wrong, words)];
    }),
  );
}

function wordsOf(raw: string): number {
  return raw.normalize('NFC').match(/\p{L}+/gu)?.length ?? 1;
}

function per1000(count: number, words: number): string {
  return ((count * 1000) / words).toFixed(2);
}

/** Several programs on the same labels. */
export function checkersTable(all: readonly Measured[]): string {
  return table(
    [
      'program',
      'invalid syllables',
      'real words in the wrong place',
      'tier A',
      'precision',
      'false alarms per 1,000 words',
      'ms',
    ],
    all.map((measured) => {
      const { name, labels, places, raw, time } = measured;
      const share = (group: readonly Label[]): string =>
        `${group.filter((label) => isFound(label, measured)).length}/${group.length}`;
      const ofClass = (name: string): Label[] => labels.filter((label) => label.class === name);
      const right = places.filter((place) => isRight(place, measured)).length;
      return [
        name,
        share(ofClass('invalid-syllable')),
        share(ofClass('real-word')),
        share(labels.filter(({ tier }) => tier === 'A')),
        percent(right, places.length),
        per1000(places.length - right, wordsOf(raw)),
        time.toFixed(0),
      ];
    }),
  );
}

/** Labels of tiers A and B nobody found, and findings without a label. */
export function missedAndFalse(measured: Measured): string[] {
  const missed = measured.labels
    .filter((label) => label.tier !== 'C' && !isFound(label, measured))
    .map(
      ({ line, col, class: name, tier, wrong, right }) =>
        `missed ${line}:${col} ${name} ${tier} ${wrong} → ${right}`,
    );
  const wrong = measured.places
    .filter((place) => !isRight(place, measured))
    .map(
      ({ startLine, startColumn, rule, text, expected }) =>
        `false alarm ${startLine}:${startColumn} ${rule} ${JSON.stringify(text)} → ${expected}`,
    );
  return [...missed, ...wrong];
}

/** Times of the ten rules together, and what the lexicon takes, beside the goals. */
export function timesTable(times: RuleTimes, compiled: number): string {
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  const middleAndLeast = (values: readonly number[]): string =>
    `${ms(median(values))} (least ${ms(Math.min(...values))})`;
  const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const { characters, passages } = times;
  return table(
    ['', 'measured', 'goal'],
    [
      ['Lexicon, first load of a process', ms(times.firstLoad), '30 ms'],
      ['Lexicon, later loads, median', middleAndLeast(times.loads), ''],
      ['Lexicon in memory as loaded', megabytes(times.loadedBytes), '10 MB'],
      [
        '… with all that checks keep, the lexicon they load included',
        megabytes(times.usedBytes),
        '10 MB',
      ],
      ['Compiled data, uncompressed', `${Math.round(compiled / 1024)} KB`, '600 KB'],
      [
        `First check of ${characters} characters, ${passages} passages, ten rules, cold process`,
        ms(times.firstCheck),
        '',
      ],
      ['The same in a warm process, median', middleAndLeast(times.checks), '100 ms'],
      ['Check after one key press, warm, median', middleAndLeast(times.rechecks), '5 ms'],
    ],
  );
}
