import { dirname, join, normalize } from 'node:path/posix';
import type { WordPackage } from './read-package';
import { allOf, childOf, childrenOf, everyNode, textOf, valueOf } from './read-xml';
import type { XmlNode } from './read-xml';

/** Looks for one kind of defect; returns a sentence for each. */
export type Check = (file: WordPackage) => string[];

const styleReferences: Readonly<Record<string, string>> = {
  'w:pStyle': 'paragraph',
  'w:rStyle': 'character',
  'w:tblStyle': 'table',
};

/** A cell, a note and a header must end with a paragraph. */
function emptyContainers({ parts }: WordPackage): string[] {
  return [...parts]
    .filter(([path]) => path !== 'word/settings.xml') // it names the separators, without content
    .flatMap(([, part]) => [...everyNode(part)])
    .filter(({ name }) => ['w:tc', 'w:footnote', 'w:hdr', 'w:ftr', 'w:comment'].includes(name))
    .filter((node) => childrenOf(node).at(-1)?.name !== 'w:p')
    .map(({ name }) => `${name} does not end with a paragraph`);
}

/** Word shows a style it does not know as Normal. */
function undefinedStyles({ parts }: WordPackage): string[] {
  const styles = parts.get('word/styles.xml');
  if (!styles) return ['no styles'];
  const types = new Map(
    childrenOf(styles, 'w:style').map(({ attributes }) => [
      attributes.get('w:styleId') as string,
      attributes.get('w:type'),
    ]),
  );
  const used = [...parts.values()].flatMap((part) =>
    [...everyNode(part)]
      .filter(({ name }) => name in styleReferences)
      .filter((node) => types.get(valueOf(node) as string) !== styleReferences[node.name])
      .map((node) => `${node.name} ${valueOf(node)} is no ${styleReferences[node.name]} style`),
  );
  const linked = childrenOf(styles, 'w:style').flatMap((style) =>
    ['w:basedOn', 'w:next', 'w:link']
      .map((name) => valueOf(childOf(style, name)))
      .filter((id) => id !== undefined && !types.has(id))
      .map((id) => `style ${style.attributes.get('w:styleId')} refers to ${id}`),
  );
  return [...used, ...linked];
}

/** Two styles of one id or name: Word keeps one of them. */
function repeatedStyles({ parts }: WordPackage): string[] {
  const styles = parts.get('word/styles.xml');
  if (!styles) return [];
  const all = childrenOf(styles, 'w:style');
  const ids = all.map(({ attributes }) => attributes.get('w:styleId') as string);
  const names = all.map((style) => (valueOf(childOf(style, 'w:name')) ?? '').toLowerCase());
  return [...repeated(ids), ...repeated(names)];
}

/** A mark in a separator makes Word offer to repair the file. */
function marksInSeparators({ parts }: WordPackage): string[] {
  return ['word/footnotes.xml', 'word/endnotes.xml'].flatMap((path) => {
    const part = parts.get(path);
    return part
      ? childrenOf(part)
          .filter(({ attributes }) => attributes.has('w:type'))
          .filter(
            (note) => allOf(note, 'w:footnoteRef').length + allOf(note, 'w:endnoteRef').length > 0,
          )
          .map(() => path)
      : [];
  });
}

/** Word redraws a table whose grid and cells do not agree. */
function tableGrids({ parts }: WordPackage): string[] {
  return [...parts.values()].flatMap((part) => allOf(part, 'w:tbl')).flatMap(gridProblems);
}

function gridProblems(table: XmlNode): string[] {
  const grid = childrenOf(childOf(table, 'w:tblGrid') as XmlNode).map((column) => widthOf(column));
  const whole = widthOf(childOf(childOf(table, 'w:tblPr'), 'w:tblW'));
  const problems = sum(grid) === whole ? [] : [`grid is ${sum(grid)} wide, table ${whole}`];
  for (const row of childrenOf(table, 'w:tr')) {
    let column = 0;
    for (const cell of childrenOf(row, 'w:tc')) {
      const properties = childOf(cell, 'w:tcPr');
      const span = Number(valueOf(childOf(properties, 'w:gridSpan')) ?? 1);
      const expected = sum(grid.slice(column, column + span));
      const width = widthOf(childOf(properties, 'w:tcW'));
      if (width !== expected) problems.push(`cell is ${width} wide, its columns ${expected}`);
      column += span;
    }
    if (column !== grid.length)
      problems.push(`row has ${column} cells, grid ${grid.length} columns`);
  }
  return problems;
}

function widthOf(node: XmlNode | undefined): number {
  return Number(node?.attributes.get('w:w'));
}

/** Word joins tables that touch, and adds an empty line after one that ends the text. */
function touchingTables({ parts }: WordPackage): string[] {
  return [...parts.values()]
    .flatMap((part) => [...everyNode(part)])
    .flatMap((node) => {
      const blocks = childrenOf(node);
      return blocks.flatMap((block, index) => {
        const next = blocks[index + 1]?.name;
        return block.name === 'w:tbl' && (next === 'w:tbl' || next === 'w:sectPr')
          ? [`table right before ${next}`]
          : [];
      });
    });
}

/** Core dates are W3CDTF, or Word calls the file damaged. */
function coreDates({ parts }: WordPackage): string[] {
  const core = parts.get('docProps/core.xml');
  if (!core) return ['no core properties'];
  return ['dcterms:created', 'dcterms:modified'].flatMap((name) => {
    const date = childOf(core, name);
    const isValid =
      date?.attributes.get('xsi:type') === 'dcterms:W3CDTF' &&
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(textOf(date));
    return isValid ? [] : [name];
  });
}

/** docx offers a rule of line spacing that the format does not have. */
function lineRules({ parts }: WordPackage): string[] {
  return [...parts.values()]
    .flatMap((part) => allOf(part, 'w:spacing'))
    .map(({ attributes }) => attributes.get('w:lineRule'))
    .filter((rule) => rule !== undefined && !['auto', 'exact', 'atLeast'].includes(rule))
    .map(String);
}

/** Every id resolves to a relationship, every relationship to a part, every part to a type. */
function relationships(file: WordPackage): string[] {
  const { files, parts } = file;
  const unresolved = [...parts].flatMap(([path, part]) => {
    const known = new Set(
      relationshipsOf(file, path).map(({ attributes }) => attributes.get('Id')),
    );
    return [...everyNode(part)]
      .flatMap(({ attributes }) => [...attributes])
      .filter(([name, id]) => /^r:(?:id|embed|link)$/.test(name) && !known.has(id))
      .map(([name, id]) => `${path}: ${name}="${id}"`);
  });
  const lost = [...parts.keys()]
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => {
      const base = dirname(dirname(path));
      return childrenOf(parts.get(path) as XmlNode)
        .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
        .map(({ attributes }) => normalize(join(base, attributes.get('Target') as string)))
        .filter((target) => !files.has(target))
        .map((target) => `${path}: no ${target}`);
    });
  return [...unresolved, ...lost, ...untypedParts(file)];
}

function relationshipsOf({ parts }: WordPackage, path: string): XmlNode[] {
  const name = join(dirname(path), '_rels', `${path.slice(path.lastIndexOf('/') + 1)}.rels`);
  const part = parts.get(name);
  return part ? childrenOf(part) : [];
}

function untypedParts({ files, parts }: WordPackage): string[] {
  const types = parts.get('[Content_Types].xml');
  if (!types) return ['no content types'];
  const extensions = new Set(
    childrenOf(types, 'Default').map((node) => node.attributes.get('Extension')),
  );
  const paths = childrenOf(types, 'Override').map((node) =>
    node.attributes.get('PartName')?.slice(1),
  );
  return [
    ...[...files.keys()]
      .filter((path) => path !== '[Content_Types].xml')
      .filter((path) => !paths.includes(path) && !extensions.has(path.split('.').at(-1)))
      .map((path) => `${path} has no type`),
    ...paths
      .filter((path) => !files.has(path as string))
      .map((path) => `type for ${path}, which is not there`),
  ];
}

/** Ids that must be unique, and marks that must come in pairs or point at something. */
function identifiers({ parts }: WordPackage): string[] {
  const document = parts.get('word/document.xml');
  if (!document) return ['no document'];
  const ids = (name: string, key = 'w:id'): string[] =>
    allOf(document, name).map((node) => node.attributes.get(key) as string);
  const names = ids('w:bookmarkStart', 'w:name');
  const comments = commentIds(parts.get('word/comments.xml'));
  return [
    ...repeated(ids('wp:docPr', 'id')).map((id) => `drawing ${id}`),
    ...repeated(ids('w:bookmarkStart')).map((id) => `bookmark ${id}`),
    ...repeated(names),
    ...names.filter((name) => name.length > 40).map((name) => `bookmark ${name} is too long`),
    ...difference(ids('w:bookmarkStart'), ids('w:bookmarkEnd')).map(
      (id) => `bookmark ${id} has no end`,
    ),
    ...repeated(ids('w:footnoteReference')).map((id) => `two references to note ${id}`),
    ...difference(ids('w:footnoteReference'), noteIds(parts.get('word/footnotes.xml'))),
    ...difference(noteIds(parts.get('word/footnotes.xml')), ids('w:footnoteReference')),
    ...['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'].flatMap((name) => [
      ...difference(ids(name), comments).map((id) => `${name} without comment ${id}`),
      ...difference(comments, ids(name)).map((id) => `comment ${id} without ${name}`),
    ]),
  ];
}

function noteIds(part: XmlNode | undefined): string[] {
  return (part ? childrenOf(part) : [])
    .filter(({ attributes }) => !attributes.has('w:type'))
    .map(({ attributes }) => attributes.get('w:id') as string);
}

function commentIds(part: XmlNode | undefined): string[] {
  return (part ? childrenOf(part) : []).map(({ attributes }) => attributes.get('w:id') as string);
}

/** A file that asks to update its fields greets its reader with a question. */
function promptToUpdate({ parts }: WordPackage): string[] {
  return [...parts.values()].flatMap((part) => [
    ...allOf(part, 'w:updateFields').map(() => 'updateFields'),
    ...[...everyNode(part)]
      .filter(({ attributes }) => attributes.has('w:dirty'))
      .map(() => 'dirty field'),
  ]);
}

/** The last paragraph of a section holds its paper. */
const allowedInParagraph = ['w:pStyle', 'w:keepNext', 'w:sectPr'];
const allowedInRun = ['w:rStyle', 'w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:highlight'];

/** The look is all in styles: in the text only emphasis, marked blanks and what keeps lines together. */
function directFormatting({ parts }: WordPackage): string[] {
  return [...parts]
    .filter(([path]) => /^word\/(?:document|comments|header\d+)\.xml$/.test(path))
    .flatMap(([, part]) => [
      ...unexpected(allOf(part, 'w:pPr'), allowedInParagraph),
      ...unexpected(allOf(part, 'w:rPr'), allowedInRun),
    ]);
}

function unexpected(nodes: readonly XmlNode[], allowed: readonly string[]): string[] {
  return nodes
    .flatMap((node) => childrenOf(node))
    .filter(({ name }) => !allowed.includes(name))
    .map(({ name }) => name);
}

/** Readers take a header flag that is "off" for a header. */
function headerFlags({ parts }: WordPackage): string[] {
  return [...parts.values()]
    .flatMap((part) => allOf(part, 'w:tblHeader'))
    .filter(
      (flag) => flag.attributes.size > 0 && !['1', 'true', 'on'].includes(valueOf(flag) ?? ''),
    )
    .map(() => 'header flag that is off');
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values
    .filter((value) => seen.size === seen.add(value).size)
    .map((value) => `twice: ${value}`);
}

function difference(values: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return values.filter((value) => !known.has(value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export const checks: readonly Check[] = [
  emptyContainers,
  undefinedStyles,
  repeatedStyles,
  marksInSeparators,
  tableGrids,
  touchingTables,
  coreDates,
  lineRules,
  relationships,
  identifiers,
  promptToUpdate,
  directFormatting,
  headerFlags,
];
