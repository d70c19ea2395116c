import { childOf, elementsOf, numberOf, readXml } from './xml-node';
import type { RawXml, XmlNode } from './xml-node';

/** Blocks on one kind of paper, and what the document says of them. */
export interface PageSection {
  /** `w:sectPr`, with the page headers that go on from the sections before. */
  readonly node: XmlNode;
  /** Blocks of the document, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Number of its first page; absent where pages are counted on. */
  readonly firstPage?: number;
}

/**
 * The sections of a document: the last paragraph of each but the last holds its properties.
 *
 * @param last properties of the last section
 */
export function readSections(blocks: readonly RawXml[], last: XmlNode): PageSection[] {
  const sections: PageSection[] = [];
  let before: XmlNode | undefined;
  let start = 0;
  const add = (own: XmlNode, end: number): void => {
    const node = withHeaders(own, before);
    const firstPage = numberOf(childOf(node, 'w:pgNumType'), 'w:start');
    sections.push({ node, start, end, ...(firstPage !== undefined && { firstPage }) });
    before = node;
    start = end;
  };
  blocks.forEach((block, index) => {
    const properties = propertiesIn(block);
    if (properties) add(properties, index + 1);
  });
  add(last, blocks.length);
  return sections;
}

/** A block that ends a section, with other properties of it. */
export function withProperties(block: RawXml, properties: RawXml): RawXml {
  const node = readXml(block);
  const parts = elementsOf(node).map((part) =>
    part.name === 'w:pPr'
      ? {
          'w:pPr': elementsOf(part).map(({ name, raw }) =>
            name === 'w:sectPr' ? properties : raw,
          ),
        }
      : part.raw,
  );
  return { 'w:p': parts };
}

/** Looks at the first parts of a paragraph only: most hold no section, and all are asked. */
function propertiesIn(block: RawXml): XmlNode | undefined {
  const look = partOf(block, 'w:p', 'w:pPr');
  const properties = look && partOf(look, 'w:pPr', 'w:sectPr');
  return properties && readXml(properties);
}

function partOf(parent: RawXml, name: string, part: string): RawXml | undefined {
  const content = parent[name];
  const parts: readonly unknown[] = Array.isArray(content) ? content : [];
  return parts.find((one): one is RawXml => typeof one === 'object' && one !== null && part in one);
}

/** A kind of page header that a section does not give is that of the section before. */
function withHeaders(own: XmlNode, before: XmlNode | undefined): XmlNode {
  const kindOf = ({ attributes }: XmlNode): string | undefined => attributes['w:type'];
  const isHeader = ({ name }: XmlNode): boolean => name === 'w:headerReference';
  const given = elementsOf(own).filter(isHeader).map(kindOf);
  const inherited = elementsOf(before).filter(
    (element) => isHeader(element) && !given.includes(kindOf(element)),
  );
  if (inherited.length === 0) return own;
  return readXml({ 'w:sectPr': [...inherited, ...elementsOf(own)].map(({ raw }) => raw) });
}
