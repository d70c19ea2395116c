/** A part of a Word package as docx makes it before it writes XML: one key, the element's name. */
export type RawXml = Readonly<Record<string, unknown>>;

/** An element of a Word package. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
  /** As docx made it. */
  readonly raw: RawXml;
}

/** Reads what docx makes; attributes become texts. */
export function readXml(raw: RawXml): XmlNode {
  const [name = ''] = Object.keys(raw);
  const content = raw[name];
  const parts: readonly unknown[] = Array.isArray(content) ? content : [content];
  const attributes: Record<string, string> = {};
  const children: (XmlNode | string)[] = [];
  for (const part of parts) {
    if (typeof part === 'string' || typeof part === 'number') children.push(String(part));
    if (typeof part !== 'object' || part === null) continue;
    const [key] = Object.keys(part);
    if (key === '_attr') Object.assign(attributes, texts((part as { _attr: object })._attr));
    else if (key !== undefined) children.push(readXml(part as RawXml));
  }
  return { name, attributes, children, raw };
}

function texts(attributes: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  );
}

/** The elements in a node, in order. */
export function elementsOf(node: XmlNode | undefined): XmlNode[] {
  return (node?.children ?? []).filter((child): child is XmlNode => typeof child !== 'string');
}

/** The first child element of that name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return elementsOf(node).find((child) => child.name === name);
}

/** The first descendant of that name. */
export function descendantOf(node: XmlNode, name: string): XmlNode | undefined {
  for (const child of elementsOf(node)) {
    const found = child.name === name ? child : descendantOf(child, name);
    if (found) return found;
  }
  return undefined;
}

/** The value of a child such as `<w:jc w:val="both"/>`. */
export function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes['w:val'];
}

/** True for a switch such as `<w:b/>`, false for one that is off, `undefined` when it is not there. */
export function switchOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const child = childOf(node, name);
  if (!child) return undefined;
  const value = child.attributes['w:val'];
  return value !== 'false' && value !== '0' && value !== 'off';
}

/** A number of an attribute; `undefined` when it is not there. */
export function numberOf(node: XmlNode | undefined, attribute: string): number | undefined {
  const value = node?.attributes[attribute];
  return value === undefined ? undefined : Number(value);
}

/** All text in a node. */
export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
