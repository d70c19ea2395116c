import type { Role } from '../../layout/profile';
import { cellStyles, itemStyles, styleNames } from '../../word/style-names';
import { elementAt, elementsOf, valueOf } from './xml';
import type { XmlElement } from './xml';

/** What a paragraph or run style says, with what it is based on. */
export interface ResolvedStyle {
  readonly role?: Role | undefined;
  /** True for a line of a table of contents. */
  readonly contents?: boolean | undefined;
  readonly headingLevel?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly raised?: boolean;
  /** True for letters that only show as capitals. */
  readonly capitals?: boolean;
  readonly alignment?: 'left' | 'center' | 'right';
  readonly font?: string;
  readonly numbering?: { readonly id: string; readonly level: number };
}

const ourRoles = new Map<string, Role>(
  [
    ...Object.entries(styleNames).map(([role, { id, name }]) => [id, name, role] as const),
    ...Object.values(cellStyles).map(({ id, name }) => [id, name, 'tableText'] as const),
    ...itemStyles.map(({ id, name }) => [id, name, 'item'] as const),
  ].flatMap(([id, name, role]) => [
    [id, role as Role],
    [name, role as Role],
  ]),
);
/** Roles whose styles every Word file has and that mean the same there; all others count in our own files only. */
const telling = new Set<Role>(['documentType', 'subject', 'quote']);

/** Styles of other programs for quotations. */
const quotations = new Set(['Block Text', 'Intense Quote', 'Quotations']);

const longestChain = 12;

/** The styles of a Word file. */
export class Styles {
  private readonly byId = new Map<string, XmlElement>();
  private readonly resolved = new Map<string, ResolvedStyle>();
  private readonly defaultId: string | undefined;
  /** True for a file that bears our styles. */
  readonly ours: boolean;
  private readonly defaults: ResolvedStyle;

  constructor(part: XmlElement | undefined) {
    for (const style of elementsOf(part, 'w:style')) {
      const id = style.attributes.get('w:styleId');
      if (id !== undefined) this.byId.set(id, style);
    }
    this.defaults = readRunLook(elementAt(part, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'));
    this.ours = [...this.byId.values()].some(
      (style) => valueOf(elementAt(style, 'w:name')) === styleNames.partyRule.name,
    );
    this.defaultId = [...this.byId].find(
      ([, { attributes }]) =>
        attributes.get('w:type') === 'paragraph' && isOn(attributes.get('w:default')),
    )?.[0];
  }

  /** The style of that id; the default paragraph style when there is none. */
  of(id: string | undefined): ResolvedStyle {
    return { ...this.defaults, ...(this.named(id) ?? this.named(this.defaultId)) };
  }

  /** The style of that id, if there is one. */
  named(id: string | undefined, length = 0): ResolvedStyle | undefined {
    if (id === undefined) return undefined;
    const known = this.resolved.get(id);
    if (known) return known;
    const style = this.byId.get(id);
    if (!style || length > longestChain) return undefined;
    const base = this.named(valueOf(elementAt(style, 'w:basedOn')), length + 1) ?? {};
    const resolved = { ...base, role: undefined, contents: undefined, ...this.readOwn(id, style) };
    this.resolved.set(id, resolved);
    return resolved;
  }

  /** True when a table style draws lines. */
  drawsLines(id: string | undefined, length = 0): boolean {
    const style = id === undefined ? undefined : this.byId.get(id);
    if (!style || length > longestChain) return false;
    const borders = elementAt(style, 'w:tblPr', 'w:tblBorders');
    if (borders) return hasLines(borders);
    return this.drawsLines(valueOf(elementAt(style, 'w:basedOn')), length + 1);
  }

  private readOwn(id: string, style: XmlElement): ResolvedStyle {
    const name = valueOf(elementAt(style, 'w:name')) ?? '';
    const role = quotations.has(name)
      ? 'quote'
      : (ourRoles.get(name) ?? (this.ours ? ourRoles.get(id) : undefined));
    const level = /^heading (\d)$/i.exec(name)?.[1];
    return {
      ...(role && (this.ours || telling.has(role)) && { role }),
      ...(/^toc \d$/i.test(name) && { contents: true }),
      ...(level !== undefined && { headingLevel: Number(level) }),
      ...readParagraphLook(elementAt(style, 'w:pPr')),
      ...readRunLook(elementAt(style, 'w:rPr')),
    };
  }
}

/** True when any of the borders is a line. */
export function hasLines(borders: XmlElement | undefined): boolean {
  return elementsOf(borders).some(
    (border) => !['nil', 'none', undefined].includes(valueOf(border)),
  );
}

/** Outline level, alignment and numbering of paragraph properties. */
export function readParagraphLook(properties: XmlElement | undefined): ResolvedStyle {
  const level = valueOf(elementAt(properties, 'w:outlineLvl'));
  const alignment = valueOf(elementAt(properties, 'w:jc'));
  const numbering = elementAt(properties, 'w:numPr');
  const id = valueOf(elementAt(numbering, 'w:numId'));
  return {
    ...(level !== undefined && Number(level) < 9 && { headingLevel: Number(level) + 1 }),
    ...(alignment !== undefined && { alignment: alignments[alignment] ?? 'left' }),
    ...(id !== undefined && {
      numbering: { id, level: Number(valueOf(elementAt(numbering, 'w:ilvl')) ?? 0) },
    }),
  };
}

const alignments: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  center: 'center',
  right: 'right',
  end: 'right',
};

/** Emphasis, raised position and font of run properties. */
export function readRunLook(properties: XmlElement | undefined): ResolvedStyle {
  const bold = toggle(elementAt(properties, 'w:b'));
  const italic = toggle(elementAt(properties, 'w:i'));
  const raised = valueOf(elementAt(properties, 'w:vertAlign'));
  const capitals = toggle(elementAt(properties, 'w:caps'));
  const fonts = elementAt(properties, 'w:rFonts')?.attributes;
  const font = fonts?.get('w:ascii') ?? fonts?.get('w:hAnsi');
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(raised !== undefined && { raised: raised === 'superscript' }),
    ...(capitals !== undefined && { capitals }),
    ...(font !== undefined && { font }),
  };
}

function toggle(element: XmlElement | undefined): boolean | undefined {
  return element && isOn(valueOf(element) ?? 'true');
}

/** Word's way to say yes. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off', 'none'].includes(value);
}
