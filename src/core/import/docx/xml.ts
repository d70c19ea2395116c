import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../model';

/** An element; names bear the prefix Word itself uses, whatever prefix the file declares. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Usual prefixes of the namespaces a Word file is made of, in the transitional and the strict form. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/\/package\/2006\/relationships$/, ''],
];

const deepest = 300;
/** A report of a thousand pages has half as many. */
const mostElements = 1_000_000;
const noAttributes: ReadonlyMap<string, string> = new Map();

/**
 * Reads a part of a Word file. A document type is refused, so that no entity beyond XML's own five exists.
 *
 * @throws {UnreadableFile}
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const root: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open: OpenElement[] = [root];
  let elements = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    throw new UnreadableFile('damaged');
  });
  parser.on('doctype', () => {
    throw new UnreadableFile('doctype');
  });
  const known = new Map<string, string>();
  const named = (uri: string, prefix: string, local: string): string => {
    const usual = known.get(uri) ?? usualPrefix(uri, prefix);
    known.set(uri, usual);
    return usual === '' ? local : `${usual}:${local}`;
  };
  parser.on('opentag', ({ uri, prefix, local, attributes }) => {
    if (open.length > deepest || ++elements > mostElements) throw new UnreadableFile('bomb');
    const values = Object.values(attributes);
    const element: OpenElement = {
      name: named(uri, prefix, local),
      attributes:
        values.length === 0
          ? noAttributes
          : new Map(
              values.map((attribute) => [
                named(attribute.uri, attribute.prefix, attribute.local),
                attribute.value,
              ]),
            ),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.on('cdata', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.write(decodeXml(bytes)).close();
  const element = root.children.find((child) => typeof child === 'object');
  if (!element) throw new UnreadableFile('damaged');
  return element;
}

function usualPrefix(uri: string, prefix: string): string {
  return prefixes.find(([pattern]) => pattern.test(uri))?.[1] ?? prefix;
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** The element children, all or those of a name. */
export function elementsOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child === 'object' && (name === undefined || child.name === name),
  );
}

/** The first child of a name, from parent to child along a path. */
export function elementAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => elementsOf(at, name)[0], element);
}

/** Attribute `w:val`. */
export function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('w:val');
}

/** The text right inside an element. */
export function ownText(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** The elements of a name that stand in no other of that name, in document order. */
export function outermostElements(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === name ? [child] : outermostElements(child, name),
  );
}

/** All elements of a name at any depth, in document order. */
export function allElements(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allElements(child, name),
  ]);
}
