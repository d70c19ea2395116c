import type { Relation } from '../../import/docx/relations';
import { isOn } from '../../import/docx/styles';
import {
  allElements,
  elementAt,
  elementsOf,
  ownText,
  readXml,
  valueOf,
} from '../../import/docx/xml';
import type { XmlElement } from '../../import/docx/xml';
import type { ZipParts } from '../../import/docx/zip';
import type { PageNumberPlace, Pages, RunningHead, WordSection } from '../model';
import { ParagraphReader } from './paragraphs';
import type { ParagraphTools } from './paragraphs';
import { twipsToMm } from './units';

const pageField = /^\s*PAGE\b/;

/** Reads the properties of sections, each with heads and feet; what one does not name it takes from the one before. */
export class SectionReader {
  private heads: ReadonlyMap<Pages, RunningHead> = new Map();
  private feet: ReadonlyMap<Pages, RunningHead> = new Map();

  constructor(
    private readonly parts: ZipParts,
    private readonly relations: ReadonlyMap<string, Relation>,
    private readonly tools: ParagraphTools,
  ) {}

  read(properties: XmlElement, hasTable: boolean): WordSection {
    this.heads = new Map([...this.heads, ...this.references(properties, 'w:headerReference')]);
    this.feet = new Map([...this.feet, ...this.references(properties, 'w:footerReference')]);
    const size = elementAt(properties, 'w:pgSz')?.attributes;
    const margins = elementAt(properties, 'w:pgMar')?.attributes;
    const mm = (name: string): number => twipsToMm(Number(margins?.get(`w:${name}`) ?? 0));
    const first = elementAt(properties, 'w:titlePg');
    return {
      ...(size && {
        paper: {
          width: twipsToMm(Number(size.get('w:w') ?? 0)),
          height: twipsToMm(Number(size.get('w:h') ?? 0)),
        },
      }),
      ...(margins && {
        margins: {
          top: Math.abs(mm('top')),
          bottom: Math.abs(mm('bottom')),
          left: mm('left') + mm('gutter'),
          right: mm('right'),
          header: mm('header'),
        },
      }),
      firstDiffers: first !== undefined && isOn(valueOf(first) ?? 'true'),
      numberFormat: elementAt(properties, 'w:pgNumType')?.attributes.get('w:fmt') ?? 'decimal',
      heads: this.heads,
      feet: this.feet,
      hasTable,
    };
  }

  private references(properties: XmlElement, name: string): [Pages, RunningHead][] {
    return elementsOf(properties, name).flatMap(({ attributes }): [Pages, RunningHead][] => {
      const relation = this.relations.get(attributes.get('r:id') ?? '');
      const bytes = relation && !relation.external ? this.parts.read(relation.target) : undefined;
      if (!relation || !bytes) return [];
      const pages = attributes.get('w:type') ?? 'default';
      return pages === 'default' || pages === 'first' || pages === 'even'
        ? [[pages, this.runningHead(readXml(bytes))]]
        : [];
    });
  }

  private runningHead(part: XmlElement): RunningHead {
    const reader = new ParagraphReader(this.tools, false, false);
    reader.read(part);
    const numbered = allElements(part, 'w:p').find(
      (paragraph) => hasPageField(paragraph) && allElements(paragraph, 'w:p').length === 0,
    );
    return {
      ...(numbered && { pageNumber: this.placeOf(numbered) }),
      paragraphs: reader.said,
    };
  }

  private placeOf(paragraph: XmlElement): PageNumberPlace {
    const properties = elementAt(paragraph, 'w:pPr');
    const frame = elementAt(properties, 'w:framePr')?.attributes.get('w:xAlign');
    const tabs = allElements(paragraph, 'w:tab').length - allElements(paragraph, 'w:tabs').length;
    const positioned = allElements(paragraph, 'w:ptab')[0]?.attributes.get('w:alignment');
    const run = allElements(paragraph, 'w:r').find((one) => allElements(one, 'w:t').length > 0);
    const { looks } = this.tools;
    const numberRun = run ?? allElements(paragraph, 'w:r').at(-1);
    const align = looks.paragraph(properties).align;
    return {
      align:
        frame === 'center' || positioned === 'center' || (align === 'left' && tabs === 1)
          ? 'center'
          : frame === 'right' || positioned === 'right'
            ? 'right'
            : align,
      size: looks.run(elementAt(numberRun, 'w:rPr'), properties).size,
    };
  }
}

function hasPageField(paragraph: XmlElement): boolean {
  return (
    allElements(paragraph, 'w:instrText').some((text) => pageField.test(ownText(text))) ||
    allElements(paragraph, 'w:fldSimple').some(({ attributes }) =>
      pageField.test(attributes.get('w:instr') ?? ''),
    )
  );
}
