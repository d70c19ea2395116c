import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Who is told what stands in a piece of HTML, in reading order. */
export interface HtmlListener {
  /** A start tag; names of elements and attributes are in small letters. */
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(text: string): void;
  /** A style sheet. */
  styles(css: string): void;
  /** @returns false when nothing after it counts */
  comment(text: string): boolean;
}

const tagStart = /<(\/?)([a-z][a-z0-9:_-]*)/iy;
const attribute = /([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;
/** Elements whose content is no markup. */
const raw = new Set(['style', 'script', 'title', 'textarea', 'noscript', 'xmp']);

/**
 * Reads HTML as programs put it on the clipboard, in one pass and in time linear in its length. Whatever is not
 * well formed is read as browsers would, or passed over.
 */
export function readTokens(html: string, listener: HtmlListener): void {
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next === -1 ? html.length : next;
    if (end > at) listener.text(decodeReferences(html.slice(at, end)));
    if (next === -1) return;
    tagStart.lastIndex = next;
    const tag = tagStart.exec(html);
    if (tag) {
      const name = (tag[2] as string).toLowerCase();
      at = readTag(html, tagStart.lastIndex, name, tag[1] === '/', listener);
    } else if (html.startsWith('<!--', next)) {
      const close = html.indexOf('-->', next + 2);
      if (!listener.comment(html.slice(next + 4, close === -1 ? next + 4 : close))) return;
      at = close === -1 ? html.length : close + 3;
    } else if (/[!?/]/.test(html.charAt(next + 1))) {
      const close = html.indexOf('>', next);
      at = close === -1 ? html.length : close + 1;
    } else {
      listener.text('<');
      at = next + 1;
    }
  }
}

/** @returns where the text after the tag begins */
function readTag(
  html: string,
  from: number,
  name: string,
  closes: boolean,
  listener: HtmlListener,
): number {
  const attributes = new Map<string, string>();
  let at = from;
  while (at < html.length && html[at] !== '>') {
    attribute.lastIndex = at;
    const found = attribute.exec(html);
    if (found) {
      const key = (found[1] as string).toLowerCase();
      const value = found[2] ?? found[3] ?? found[4] ?? '';
      if (!attributes.has(key)) attributes.set(key, decodeReferences(value));
    }
    at = found ? attribute.lastIndex : at + 1;
  }
  if (closes) {
    listener.close(name);
    return at + 1;
  }
  if (raw.has(name)) return readRaw(html, at + 1, name, listener);
  listener.open(name, attributes);
  return at + 1;
}

function readRaw(html: string, from: number, name: string, listener: HtmlListener): number {
  const close = new RegExp(`</${name}[^>]{0,99}>`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  if (name === 'style') listener.styles(html.slice(from, found?.index));
  return found ? close.lastIndex : html.length;
}

function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (typed, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || typed;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    const isText = code > 31 || code === 9 || code === 10 || code === 13;
    const isScalar = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isText && isScalar ? String.fromCodePoint(code) : ' ';
  });
}
