import type { Range } from '../report/range';
import type { OutlineKind } from '../report/model';

/** A report type: a Markdown file whose headings say what such a report must have. */
export interface Template {
  /** File name without `.md`; the value of `mẫu`. */
  readonly name: string;
  /** Title for people, from `<!-- tên mẫu: … -->`. */
  readonly title: string;
  /** The whole file. */
  readonly text: string;
  readonly outline: readonly TemplateSection[];
}

export interface TemplateSection {
  /** The heading's text without its number. */
  readonly title: string;
  /** Other titles that count as this section, from `<!-- mục: hoặc "…" -->`. */
  readonly alternatives: readonly string[];
  /** `<!-- mục: tùy chọn -->` */
  readonly optional: boolean;
  /** `<!-- mục: nhãn -->`: a label in the text is enough. */
  readonly labelSuffices: boolean;
  /** Count of `#`. */
  readonly depth: number;
  readonly kind?: OutlineKind;
  readonly values: readonly number[];
  /** The heading with all that stands under it: UTF-16 offsets into `Template.text`. */
  readonly range: Range;
  readonly children: readonly TemplateSection[];
}
