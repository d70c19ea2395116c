import { fold } from '../../vietnamese/fold';
import { nowhere, readYaml } from '../../yaml/read-yaml';
import type { YamlEntry, YamlMap, YamlValue } from '../../yaml/read-yaml';
import { fieldNamed, fieldOfKey, groupKeys, keysWithin } from './fields';
import { locateFrontMatter } from './locate-front-matter';
import { readFrontMatterComments } from './read-comments';
import type { FieldName, FieldShape } from './fields';
import type {
  FrontMatter,
  FrontMatterEntry,
  Metadata,
  RecipientGroup,
  Scalar,
  Signature,
  TypedKey,
} from './model';

export { locateFrontMatter } from './locate-front-matter';

/** Values of fields, as the front matter or a unit's defaults give them. */
export type FieldValues = ReadonlyMap<FieldName, YamlValue>;

/**
 * Reads the front matter and completes it with a unit's defaults: a key in the report replaces the
 * default whole. Never throws; what is wrong stands in `problems` and in the entries' flags.
 */
export function readFrontMatter(text: string, defaults: FieldValues = new Map()): FrontMatter {
  const place = locateFrontMatter(text);
  if (!place) return { entries: [], problems: [], comments: [], metadata: toMetadata(defaults) };
  const yaml = readYaml(text.slice(place.yaml.start, place.yaml.end), place.yaml.start);
  const { entries, values } = readEntries(yaml.entries);
  return {
    range: place.range,
    ...(!place.closed && { unclosed: true }),
    entries,
    problems: yaml.problems,
    comments: readFrontMatterComments(text, place.yaml, entries),
    metadata: toMetadata(withDefaults(values, defaults)),
  };
}

/** Sorts YAML entries into fields; the first of a repeated key counts. */
export function readEntries(yaml: readonly YamlEntry[]): {
  entries: FrontMatterEntry[];
  values: Map<FieldName, YamlValue>;
} {
  const values = new Map<FieldName, YamlValue>();
  const entries = yaml.map((entry): FrontMatterEntry => {
    const field = fieldOfKey(entry.key);
    const repeated = field !== undefined && values.has(field.name);
    const value = field ? asShape(entry.value, field.shape) : entry.value;
    if (field && !repeated) values.set(field.name, value);
    return {
      key: entry.key,
      keyRange: entry.keyRange,
      valueRange: entry.value.range,
      ...(field && { field: field.name }),
      repeated,
      misshapen: field !== undefined && !fits(entry.value, field.shape),
      strayKeys: field ? strayKeys(value, keysWithin(field.shape)) : [],
      scalars: scalarsOf(value),
    };
  });
  return { entries, values };
}

/** Signature fields stand for each other: `ký` in the report replaces default `quyền hạn` … and the reverse. */
function withDefaults(values: FieldValues, defaults: FieldValues): FieldValues {
  const flat: FieldName[] = ['authority', 'position', 'signer'];
  const merged = new Map(defaults);
  if (values.has('signatures')) flat.forEach((name) => merged.delete(name));
  if (flat.some((name) => values.has(name))) merged.delete('signatures');
  values.forEach((value, name) => merged.set(name, value));
  return merged;
}

function fits(value: YamlValue, shape: FieldShape): boolean {
  if (value.type === 'scalar') return shape !== 'signatures' || value.text === '';
  if (shape === 'text') return false;
  if (shape === 'signatures') {
    return value.type === 'map' || value.items.every((item) => item.type === 'map');
  }
  if (value.type === 'map') return shape === 'recipients';
  return shape === 'recipients'
    ? value.items.every((item) => item.type !== 'list')
    : value.items.every((item) => item.type === 'scalar');
}

/** What does not fit where a text belongs (`[điền]`, `Lưu: VT`) is text as typed, so that nothing is lost. */
function asShape(value: YamlValue, shape: FieldShape): YamlValue {
  if (value.type === 'scalar' || shape === 'signatures') return value;
  if (shape === 'text') return asTyped(value);
  if (value.type === 'list') {
    const items = value.items.map((item) =>
      item.type === 'map' && shape === 'recipients' && isGroup(item) ? item : asTyped(item),
    );
    return { ...value, items };
  }
  return shape === 'recipients' && isGroup(value) ? value : asTyped(value);
}

function asTyped(value: YamlValue): YamlValue {
  if (value.type === 'scalar') return value;
  const { range, source } = value;
  return { type: 'scalar', text: source.trim(), range, source };
}

function isGroup(map: YamlMap): boolean {
  return entryOf(map, groupKeys.names) !== undefined;
}

/** Keys of the value's mappings other than those that may stand there. */
function strayKeys(value: YamlValue, keys: readonly string[]): TypedKey[] {
  if (value.type === 'list') return value.items.flatMap((item) => strayKeys(item, keys));
  if (value.type === 'scalar') return [];
  const known = new Set(keys.map(fold));
  return value.entries.filter(({ key }) => !known.has(fold(key)));
}

function scalarsOf(value: YamlValue): Scalar[] {
  if (value.type === 'scalar') {
    const { text, range } = value;
    return [range === nowhere ? { text } : { text, range }];
  }
  if (value.type === 'list') return value.items.flatMap(scalarsOf);
  return value.entries.flatMap((entry) => scalarsOf(entry.value));
}

function toMetadata(values: FieldValues): Metadata {
  const text = (name: FieldName): Scalar | undefined => lines(name)[0];
  const lines = (name: FieldName): Scalar[] => {
    const value = values.get(name);
    return value ? scalarsOf(value).filter((scalar) => scalar.text !== '') : [];
  };
  return withoutEmpty({
    template: text('template'),
    profile: text('profile'),
    parentBody: lines('parentBody'),
    issuingBody: lines('issuingBody'),
    number: text('number'),
    code: text('code'),
    place: text('place'),
    date: text('date'),
    urgency: text('urgency'),
    draft: text('draft'),
    circulation: text('circulation'),
    documentType: text('documentType'),
    subject: text('subject'),
    titleLines: lines('titleLines'),
    recipients: readRecipients(values.get('recipients')),
    signatures: readSignatures(values),
    drafter: text('drafter'),
    twoSided: text('twoSided'),
    contents: text('contents'),
    maxPages: text('maxPages'),
  });
}

function withoutEmpty(metadata: Metadata): Metadata {
  return Object.fromEntries(
    Object.entries(metadata).filter(([, value]) => value !== undefined),
  ) as unknown as Metadata;
}

function readRecipients(value: YamlValue | undefined): RecipientGroup[] {
  if (!value) return [];
  const items = value.type === 'list' ? value.items : [value];
  return items
    .map((item): RecipientGroup => {
      if (item.type !== 'map') return { names: nonEmpty(scalarsOf(item)) };
      const note = entryOf(item, groupKeys.note);
      const names = entryOf(item, groupKeys.names);
      return {
        names: nonEmpty(names ? scalarsOf(names) : []),
        ...(note && { note: scalarsOf(note)[0] }),
      };
    })
    .filter((group) => group.names.length > 0);
}

function readSignatures(values: FieldValues): Signature[] {
  const list = values.get('signatures');
  if (list && list.type !== 'scalar') {
    const items = list.type === 'list' ? list.items : [list];
    return items.flatMap((item) =>
      item.type === 'map' ? [toSignature((name) => entryOf(item, fieldNamed(name).key))] : [],
    );
  }
  const signature = toSignature((name) => values.get(name));
  const empty =
    signature.authority.length === 0 && signature.position.length === 0 && !signature.name;
  return empty ? [] : [signature];
}

function toSignature(get: (name: FieldName) => YamlValue | undefined): Signature {
  const lines = (name: FieldName): Scalar[] => {
    const value = get(name);
    return value ? nonEmpty(scalarsOf(value)) : [];
  };
  const name = lines('signer')[0];
  return { authority: lines('authority'), position: lines('position'), ...(name && { name }) };
}

function entryOf(map: YamlMap, key: string): YamlValue | undefined {
  return map.entries.find((entry) => fold(entry.key) === fold(key))?.value;
}

function nonEmpty(scalars: Scalar[]): Scalar[] {
  return scalars.filter((scalar) => scalar.text !== '');
}
