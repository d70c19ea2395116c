import type { SourceBlock } from '../model';
import { BlockWriter, joinChunks } from './blocks';
import type { Chunk } from './blocks';
import type { NoteLabels } from './inline';

const indent = '    ';

/** Notes that nothing in the report refers to, since the line that did became a field, as plain text. */
export function writeLostNotes(
  notes: ReadonlyMap<string, readonly SourceBlock[]>,
  labels: NoteLabels,
): Chunk[] {
  const referred = new Set(labels.keys);
  return [...notes]
    .filter(([key]) => !referred.has(key))
    .flatMap(([, blocks]) => new BlockWriter(labels).write(blocks));
}

/** The notes that the text refers to, in order; writing one may refer to others. */
export function writeNotes(
  notes: ReadonlyMap<string, readonly SourceBlock[]>,
  labels: NoteLabels,
): Chunk[] {
  const chunks: Chunk[] = [];
  const written = new Set<string>();
  const next = (): string | undefined => labels.keys.find((key) => !written.has(key));
  for (let key = next(); key !== undefined; key = next()) {
    written.add(key);
    const label = labels.of(key) ?? '';
    const text = joinChunks(new BlockWriter(labels).write(notes.get(key) ?? []));
    const lines = text
      .split('\n')
      .map((line, at) => (at === 0 || line === '' ? line : indent + line));
    chunks.push({ kind: 'paragraph', text: `[^${label}]: ${lines.join('\n')}`.trimEnd() });
  }
  return chunks;
}
