import { Header, PageNumber, TextRun } from 'docx';
import type { ISectionOptions, ISectionPropertiesOptions } from 'docx';
import type { LayoutProfile } from '../layout/profile';
import type { Metadata } from '../report/front-matter/model';
import type { DraftMarks } from './draft-marks';
import { splitAtBlanks, blankRuns } from './field-text';
import { paragraph } from './paragraph';
import { styleNames } from './style-names';
import { textRuns } from './text-runs';
import { mmToTwips } from './units';

/** Paper, margins and where the page number stands. */
export function pageProperties({ page }: LayoutProfile): ISectionPropertiesOptions {
  return {
    titlePage: page.firstPageUnnumbered,
    page: {
      size: { width: mmToTwips(page.width), height: mmToTwips(page.height) },
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

/** Word takes no comments in a header: blanks are highlighted only. */
function circulation(text: string | undefined, marks: DraftMarks): ReturnType<typeof paragraph> {
  if (text === undefined) return paragraph(styleNames.pageNumber.id);
  const runs = splitAtBlanks(text, 0, marks.blanksOfField(text)).flatMap(({ text: part, blank }) =>
    blank ? blankRuns(part, {}) : textRuns(part),
  );
  return paragraph(styleNames.circulation.id, runs);
}
