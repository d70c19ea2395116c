import { Header, PageNumber, PageOrientation, TextRun } from 'docx';
import type { ISectionOptions, ISectionPropertiesOptions } from 'docx';
import type { LayoutProfile } from '../layout/profile';
import type { Metadata } from '../report/front-matter/model';
import type { DraftMarks } from './draft-marks';
import { splitAtBlanks, blankRuns } from './field-text';
import { paragraph } from './paragraph';
import { styleNames } from './style-names';
import { textRuns } from './text-runs';
import { mmToTwips } from './units';

/** A profile whose paper lies on its side; the margins keep their sides. */
export function onItsSide(profile: LayoutProfile): LayoutProfile {
  const { page } = profile;
  return { ...profile, page: { ...page, width: page.height, height: page.width } };
}

/** What begins with a section: the report, an annex, or nothing but other paper. */
type SectionStart = 'report' | 'annex' | 'turn';

/** Paper, margins, where the page number stands, and from what it counts. */
export function pageProperties(
  { page, annex }: LayoutProfile,
  start: SectionStart = 'report',
): ISectionPropertiesOptions {
  const isLandscape = page.width > page.height;
  const [width, height] = [mmToTwips(page.width), mmToTwips(page.height)];
  return {
    ...(page.firstPageUnnumbered && start !== 'turn' && { titlePage: true }),
    page: {
      // docx exchanges width and height of a page on its side.
      size: isLandscape
        ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE }
        : { width, height },
      ...(start === 'annex' && { pageNumbers: { start: annex.firstPage } }),
      margin: {
        top: mmToTwips(page.top),
        bottom: mmToTwips(page.bottom),
        left: mmToTwips(page.left),
        right: mmToTwips(page.right),
        header: mmToTwips(page.headerDistance),
        footer: mmToTwips(page.headerDistance),
        gutter: 0,
      },
    },
  };
}

/** The page number at the top of each page but the first, which bears the mark of circulation if any. */
export function pageHeaders(metadata: Metadata, marks: DraftMarks): ISectionOptions['headers'] {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return {
    default: new Header({ children: [paragraph(styleNames.pageNumber.id, [number])] }),
    first: new Header({ children: [circulation(metadata.circulation?.text, marks)] }),
  };
}

/** The mark of circulation stands on page 1 of the report only; headers not given go on from section to section. */
export function annexHeaders(metadata: Metadata): ISectionOptions['headers'] {
  if (!metadata.circulation) return {};
  return { first: new Header({ children: [paragraph(styleNames.pageNumber.id)] }) };
}

/** Word takes no comments in a header: blanks are highlighted only. */
function circulation(text: string | undefined, marks: DraftMarks): ReturnType<typeof paragraph> {
  if (text === undefined) return paragraph(styleNames.pageNumber.id);
  const runs = splitAtBlanks(text, 0, marks.blanksOfField(text)).flatMap(({ text: part, blank }) =>
    blank ? blankRuns(part, {}) : textRuns(part),
  );
  return paragraph(styleNames.circulation.id, runs);
}
