import { profileNamed } from '../../../src/core/layout/profiles';
import type { Page, TextItem } from '../../../src/core/pages/model';
import { OpenDocument } from '../../../src/core/pages/open-document';
import { Paginator } from '../../../src/core/pages/paginator';
import type { Progress } from '../../../src/core/pages/paginator';
import { SourcePlaces } from '../../../src/core/pages/source-places';
import type { Report } from '../../../src/core/report/model';
import { parseReport } from '../../../src/core/report/parse-report';
import { buildDocument } from '../../../src/core/word/build-document';

/** A report on its pages. */
export interface LaidOut {
  readonly report: Report;
  readonly pages: readonly Page[];
  readonly places: SourcePlaces;
  readonly steps: readonly Progress[];
}

/** Lays a report out as the preview does, by a paginator that may know a version before. */
export function layOut(
  text: string,
  paginator = new Paginator(),
  images: ReadonlyMap<string, Uint8Array> = new Map(),
): LaidOut {
  const report = parseReport(text);
  const built = buildDocument(report, profileNamed(), { form: 'final', images });
  const document = new OpenDocument(built.document);
  const steps = [...paginator.paginate(document)];
  const places = new SourcePlaces(report, built.sourceMap, (block) => document.stylesOf(block));
  return { report, pages: steps.at(-1)?.pages ?? [], places, steps };
}

/** The texts of a page. */
export function textItems({ items }: Page): TextItem[] {
  return items.filter((item) => item.type === 'text');
}

/** What stands on each line of each page, with its place in whole pixels. */
export function linesOf(pages: readonly Page[]): string[][] {
  return pages.map((page) =>
    textItems(page).flatMap(({ lines }) =>
      lines.map(({ x, top, spans }) => {
        const text = spans.map((span) => span.text).join('');
        return `${Math.round(x)} ${Math.round(top)} ${text}`;
      }),
    ),
  );
}
