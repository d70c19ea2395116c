import { parseDate } from '../../../src/core/vietnamese/dates';
import type { Block, Passage, Report } from '../../../src/core/report/model';

/** Marks of emphasis, links and notes of a passage, and its text on one line. */
function passageOf(passage: Passage, order: readonly string[]): string {
  return passage.inlines
    .map((inline) => {
      if (inline.type === 'break') return ' ';
      if (inline.type === 'note') return `[${order.indexOf(inline.id) + 1}]`;
      if (inline.type === 'picture') return `[${inline.alt}]`;
      const mark = `${inline.bold ? 'b' : ''}${inline.italic ? 'i' : ''}`;
      return mark === '' ? inline.text : `<${mark}>${inline.text}</>`;
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A block as printed: kind, sign, passage; a heading without `#` is one with. */
function blockOf(block: Block, order: readonly string[]): string[] {
  switch (block.type) {
    case 'heading':
      return [passageOf(block.passage, order).replace(/^(Phần \S+ \S+?)[:.] /u, '$1: ')];
    case 'item':
      return [
        `${block.sign} ${passageOf(block.passage, order)}`,
        ...block.children.flatMap((child) => blockOf(child, order)),
      ];
    case 'table':
      return block.rows.map(({ cells }) => cells.map((cell) => passageOf(cell, order)).join(' | '));
    case 'note':
      return [];
    default:
      return [passageOf(block.passage, order)];
  }
}

function noteOrder({ passages }: Report): string[] {
  return [
    ...new Set(
      passages.flatMap(({ inlines }) =>
        inlines.flatMap((one) => (one.type === 'note' ? [one.id] : [])),
      ),
    ),
  ];
}

/** What a report prints, block by block. */
export function body(report: Report): string[] {
  const order = noteOrder(report);
  return [
    ...report.blocks.flatMap((block) => blockOf(block, order)),
    ...order.flatMap(
      (id) => report.notes.get(id)?.blocks.flatMap((block) => blockOf(block, [])) ?? [],
    ),
  ];
}

/** Fields as they print: numbers without zeros before them, dates as dates. */
export function fields({ frontMatter: { metadata } }: Report): Record<string, unknown> {
  const { template, profile, recipients, signatures, number, date, ...others } = metadata;
  const plain = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (key, inner: unknown) => (key === 'range' ? undefined : inner)),
    );
  return {
    template: template?.text,
    profile: profile?.text ?? 'hd05',
    number: number && Number(number.text),
    date: date && (parseDate(date.text) ?? date.text),
    recipients: plain(recipients),
    signatures: plain(signatures),
    others: plain(others),
  };
}
