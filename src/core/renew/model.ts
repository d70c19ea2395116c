import type { Change } from '../templates/changes';

/** What of an old report can be made new. */
export const renewKinds = ['figures', 'dates', 'documents', 'terms', 'years'] as const;

/**
 * figures: amounts, shares, growth · dates: full dates · documents: number and date of a cited document · terms:
 * `nhiệm kỳ 2020 - 2025` and other named periods · years: `năm 2025`
 */
export type RenewKind = (typeof renewKinds)[number];

/** One change of the source; `fields` are number and date of the report itself, `guidance` keeps what stood there. */
export interface RenewChange extends Change {
  readonly kind: RenewKind | 'fields' | 'guidance';
}
