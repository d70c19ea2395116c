import { strFromU8, unzipSync } from 'fflate';
import { readXml } from './read-xml';
import type { XmlNode } from './read-xml';

/** A Word file taken apart. */
export interface WordPackage {
  /** Bytes of every part by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** XML parts by path. */
  readonly parts: ReadonlyMap<string, XmlNode>;
}

/**
 * Unzips a Word file and parses its parts.
 *
 * @throws Error naming the part that is not well-formed
 */
export function readPackage(bytes: Uint8Array): WordPackage {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const parts = new Map<string, XmlNode>();
  for (const [path, data] of files) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    try {
      parts.set(path, readXml(strFromU8(data)));
    } catch (error) {
      throw new Error(`${path} is not well-formed`, { cause: error });
    }
  }
  return { files, parts };
}

/** A part that must be there. */
export function partOf({ parts }: WordPackage, path: string): XmlNode {
  const part = parts.get(path);
  if (!part) throw new Error(`no part ${path}`);
  return part;
}

/** Text of an XML part as written. */
export function xmlOf({ files }: WordPackage, path: string): string {
  const data = files.get(path);
  if (!data) throw new Error(`no part ${path}`);
  return strFromU8(data);
}
