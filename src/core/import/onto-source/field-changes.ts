import { parseDate } from '../../vietnamese/dates';
import type { FieldName } from '../../report/front-matter/fields';
import type { FrontMatterEntry, Metadata, Scalar } from '../../report/front-matter/model';
import type { Report } from '../../report/model';
import type { Change } from '../../templates/changes';

/** Fields that print nothing, so that a Word file cannot say anything about them. */
const silent = new Set<keyof Metadata>(['template', 'profile', 'twoSided', 'maxPages']);
const signatureFields: readonly FieldName[] = ['authority', 'position', 'signer'];

/** Changes that give a report's front matter what another one prints otherwise. */
export function fieldChanges(source: Report, imported: Report): Change[] {
  const [before, after] = [source.frontMatter, imported.frontMatter];
  const { range } = before;
  if (!range || !after.range) return [];
  const names = [
    ...Object.keys(before.metadata),
    ...Object.keys(after.metadata),
  ] as (keyof Metadata)[];
  const differing = [...new Set(names)].filter(
    (name) =>
      !silent.has(name) &&
      printed(name, before.metadata) !== printed(name, after.metadata) &&
      !isMarkOfDraft(name, before.metadata, after.metadata),
  );
  if (differing.length === 0) return [];
  const typed = differing.flatMap((name) => (name === 'signatures' ? signatureFields : [name]));
  const isNested = [before, after].some(({ entries }) => entryOf(entries, 'signatures'));
  if (differing.includes('signatures') && isNested) {
    // Who signs is written in two ways that cannot be told apart key by key.
    return [{ range, text: imported.text.slice(after.range.start, after.range.end) }];
  }
  return typed.flatMap((name) => changeOf(name, source, imported));
}

function changeOf(name: FieldName, source: Report, imported: Report): Change[] {
  const old = entryOf(source.frontMatter.entries, name);
  const found = entryOf(imported.frontMatter.entries, name);
  const text = found && imported.text.slice(found.keyRange.start, found.valueRange.end).trimEnd();
  if (old) {
    const range = { start: old.keyRange.start, end: old.valueRange.end };
    const was = source.text.slice(range.start, range.end);
    const now = text ?? `${old.key}:`;
    return was.trimEnd() === now ? [] : [{ range, text: now + was.slice(was.trimEnd().length) }];
  }
  if (text === undefined) return [];
  const end = source.text.lastIndexOf('---', (source.frontMatter.range?.end ?? 0) - 1);
  return [{ range: { start: end, end }, text: `${text}\n` }];
}

function entryOf(
  entries: readonly FrontMatterEntry[],
  name: FieldName,
): FrontMatterEntry | undefined {
  return entries.find(({ field, repeated }) => field === name && !repeated);
}

/** An exported draft says so even when the report does not. */
function isMarkOfDraft(name: keyof Metadata, before: Metadata, after: Metadata): boolean {
  return name === 'draft' && !before.draft && after.draft?.text === 'Dự thảo';
}

/** A field as it prints: numbers without zeros before them, dates as dates. */
function printed(name: keyof Metadata, metadata: Metadata): string {
  const value = metadata[name] ?? '';
  if (name === 'number') return String(Number((value as Scalar).text));
  if (name === 'date' && value !== '') {
    const { text } = value as Scalar;
    return JSON.stringify(parseDate(text) ?? text);
  }
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'range') return undefined;
    return typeof inner === 'string' ? inner.replace(/\s+/gu, ' ').trim() : inner;
  });
}
