import { catalogue } from './catalogue';

/** Where a section stands, or belongs; names as they stand in the report. */
export interface Position {
  /** The section it is part of; absent at the top level. */
  readonly under?: string;
  /** The section right before it, if any. */
  readonly after?: string;
}

function positionVi({ under, after }: Position): string {
  const within = under === undefined ? '' : ` trong “${under}”`;
  if (after !== undefined) return `sau “${after}”${within}`;
  return under === undefined ? 'ở đầu báo cáo' : `ở đầu “${under}”`;
}

function positionEn({ under, after }: Position): string {
  const within = under === undefined ? '' : ` in “${under}”`;
  if (after !== undefined) return `after “${after}”${within}`;
  return under === undefined ? 'at the beginning of the report' : `at the beginning of “${under}”`;
}

export const sectionOrderMessages = catalogue({
  vi: {
    description: 'Mục đứng không đúng chỗ so với mẫu báo cáo',
    misplaced: (heading: string, stands: Position, belongs: Position) =>
      `Mục “${heading}” đang đứng ${positionVi(stands)}, cần đứng ${positionVi(belongs)}.`,
    takenFor: (title: string) => `(Được hiểu là mục “${title}” của mẫu.)`,
    move: (heading: string) => `Chuyển “${heading}” về đúng chỗ`,
  },
  en: {
    description: 'Sections that stand elsewhere than the report type says',
    misplaced: (heading: string, stands: Position, belongs: Position) =>
      `“${heading}” stands ${positionEn(stands)}, expected ${positionEn(belongs)}.`,
    takenFor: (title: string) => `(It was taken for the template’s “${title}”.)`,
    move: (heading: string) => `Move “${heading}” to its place`,
  },
});
