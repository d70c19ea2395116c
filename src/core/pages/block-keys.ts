import { withoutBytes } from './cell-layouts';
import type { OpenDocument } from './open-document';
import type { RawXml } from './xml-node';

/** What two versions of a document are compared by. */
export interface DocumentKeys {
  /** Styles and paper: when they change, everything is laid out anew. */
  readonly look: string;
  /** Content of each block and of the notes it refers to. */
  readonly blocks: readonly string[];
  /** Numbers of the notes each block refers to. */
  readonly notes: readonly (readonly string[])[];
}

const reference = /"w:footnoteReference":\{"_attr":\{"w:id":(\d+)/g;

/** Writes the parts of a document as texts that are equal when they print the same. */
export function documentKeys(document: OpenDocument): DocumentKeys {
  const footnotes = document.footnotes();
  const contents = document.blocks.map(toKey);
  const notes = contents.map((content) =>
    [...content.matchAll(reference)].map(([, id]) => id as string),
  );
  const noteKey = (id: string): string =>
    (footnotes.get(id) ?? []).map(({ raw }) => toKey(raw)).join('');
  return {
    look: [document.styles, ...document.sections.map(({ node }) => node)]
      .map(({ raw }) => toKey(raw))
      .join(''),
    blocks: contents.map((content, index) => content + (notes[index] ?? []).map(noteKey).join('')),
    notes,
  };
}

function toKey(raw: RawXml): string {
  return JSON.stringify(raw, withoutBytes);
}

/** What is new between two versions: blocks from `start` to `end`, which replace those up to `oldEnd`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly oldEnd: number;
}

/** The smallest stretch of blocks that holds all changes; `undefined` when nothing changed. */
export function findChange(old: readonly string[], now: readonly string[]): Change | undefined {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  if (start === old.length && start === now.length) return undefined;
  let same = 0;
  while (same < shorter - start && old.at(-1 - same) === now.at(-1 - same)) same++;
  return { start, end: now.length - same, oldEnd: old.length - same };
}
