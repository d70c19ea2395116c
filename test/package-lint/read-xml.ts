/** An element of a parsed part. Names keep their prefix, as Word files always use the same ones. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlNode | string)[];
}

interface OpenNode extends XmlNode {
  readonly children: (XmlNode | string)[];
}

const tag =
  /<(?:\?[^?]*\?>|!--[^]*?-->|(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>)/y;
const attribute = /([\w.:-]+)="([^"]*)"/g;
const entity = /&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

/**
 * Reads a part, strictly: whatever is not well-formed is an error.
 *
 * @throws Error that says what is wrong and where
 */
export function readXml(xml: string): XmlNode {
  const bad = forbidden.exec(xml);
  if (bad) throw new Error(`character U+${bad[0].charCodeAt(0).toString(16)} at ${bad.index}`);
  const root: OpenNode = { name: '', attributes: new Map(), children: [] };
  const open: OpenNode[] = [root];
  for (let at = 0; at < xml.length;) {
    const parent = open.at(-1) as OpenNode;
    if (xml[at] !== '<') {
      const end = xml.indexOf('<', at);
      const text = xml.slice(at, end === -1 ? undefined : end);
      if (parent === root && text.trim() !== '')
        throw new Error(`text outside of the root at ${at}`);
      if (parent !== root) parent.children.push(decode(text, at));
      at += text.length;
      continue;
    }
    tag.lastIndex = at;
    const match = tag.exec(xml);
    if (!match) throw new Error(`no tag at ${at}: ${xml.slice(at, at + 40)}`);
    at += match[0].length;
    const [, closing, name, attributes = '', empty] = match;
    if (name === undefined) continue;
    if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}> at ${at}`);
      open.pop();
      continue;
    }
    const node: OpenNode = { name, attributes: readAttributes(attributes, at), children: [] };
    parent.children.push(node);
    if (!empty) open.push(node);
  }
  const [element, ...others] = root.children;
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  if (typeof element !== 'object' || others.length > 0) throw new Error('not one root element');
  return element;
}

function readAttributes(text: string, at: number): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, value] of text.matchAll(attribute)) {
    if (attributes.has(name as string)) throw new Error(`attribute ${name} twice before ${at}`);
    attributes.set(name as string, decode(value as string, at));
  }
  return attributes;
}

function decode(text: string, at: number): string {
  if (text.replace(entity, '').includes('&')) throw new Error(`bare & near ${at}`);
  return text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    const character = named[name as string];
    if (character === undefined) throw new Error(`unknown entity ${whole}`);
    return character;
  });
}

/** Element children, all or those of a name. */
export function childrenOf(node: XmlNode, name?: string): XmlNode[] {
  return node.children.filter(
    (child): child is XmlNode => typeof child === 'object' && (!name || child.name === name),
  );
}

/** The first child of a name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node && childrenOf(node, name)[0];
}

/** The node and all under it, in document order. */
export function* everyNode(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of childrenOf(node)) yield* everyNode(child);
}

/** All nodes of a name at any depth. */
export function allOf(node: XmlNode, name: string): XmlNode[] {
  return [...everyNode(node)].filter((found) => found.name === name);
}

/** The text under a node. */
export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** Attribute `w:val` of a node. */
export function valueOf(node: XmlNode | undefined): string | undefined {
  return node?.attributes.get('w:val');
}
