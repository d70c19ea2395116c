import { locateFrontMatter } from '../report/front-matter/read-front-matter';
import type { FieldValues } from '../report/front-matter/read-front-matter';
import type { FieldName } from '../report/front-matter/fields';
import { fieldNamed } from '../report/front-matter/fields';
import type { FrontMatter } from '../report/front-matter/model';
import { ReportParser } from '../report/parse-report';
import { applyChanges } from './changes';
import { commentCuts } from './comment-cuts';
import { isSectionMarker, isTitleMarker } from './markers';
import type { Template } from './model';

const plainName = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]| (?=[\p{L}\p{N}]))*$/u;

/**
 * The text of a new report: the template without its markers, guidance kept. Fields a unit's defaults supply
 * are left out of the front matter, since a key in the report would replace the default; `mẫu` always names
 * the template, whatever the file says.
 *
 * @param defaults the unit's front matter defaults
 */
export function newReport(template: Template, defaults: FieldValues = new Map()): string {
  const { comments } = new ReportParser().parse(template.text);
  const markers = comments.filter(
    (comment) => isSectionMarker(comment) || isTitleMarker(comment),
  );
  const text = applyChanges(template.text, commentCuts(template.text, markers));
  return withFrontMatter(text, template.name, defaults);
}

function withFrontMatter(text: string, name: string, defaults: FieldValues): string {
  const own = `${fieldNamed('template').key}: ${plainName.test(name) ? name : JSON.stringify(name)}\n`;
  const place = locateFrontMatter(text);
  if (!place) return `---\n${own}---\n\n${text.trimStart()}`;
  const { frontMatter } = new ReportParser().parse(text);
  const dropped = new Set<FieldName>(suppliedFields(defaults));
  const named = frontMatter.metadata.template?.text === name;
  if (!named) dropped.add('template');
  else dropped.delete('template');
  const { start, end } = place.yaml;
  const kept = withoutFields(text, frontMatter, dropped, end);
  return text.slice(0, start) + (named ? '' : own) + text.slice(start, kept.first) + kept.text + text.slice(end);
}

/** `ký` and the three flat fields of a signature stand for each other. */
function suppliedFields(defaults: FieldValues): FieldName[] {
  const signature: FieldName[] = ['authority', 'position', 'signer', 'signatures'];
  const names = [...defaults.keys()];
  if (defaults.has('signatures')) return [...names, ...signature];
  const flat = names.some((name) => signature.includes(name));
  return flat ? [...names, 'signatures'] : names;
}

/** The YAML lines from the first key on, less those of the dropped fields with all that belongs to them. */
function withoutFields(
  text: string,
  { entries }: FrontMatter,
  dropped: ReadonlySet<FieldName>,
  end: number,
): { first: number; text: string } {
  const starts = entries.map(({ keyRange }) => text.lastIndexOf('\n', keyRange.start - 1) + 1);
  const lines = entries.map((entry, index) =>
    entry.field && dropped.has(entry.field) ? '' : text.slice(starts[index], starts[index + 1] ?? end),
  );
  return { first: starts[0] ?? end, text: lines.join('') };
}
