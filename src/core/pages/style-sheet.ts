import { childOf, elementsOf, numberOf, switchOf, valueOf } from './xml-node';
import type { XmlNode } from './xml-node';

/** How letters look. */
export interface LetterLook {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly caps: boolean;
  readonly raised: boolean;
  /** Width of the letters in per cent. */
  readonly scale: number;
}

/** How a paragraph stands. */
export interface ParagraphLook {
  readonly style: string;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** True when every line is as high as its spacing says, whatever stands on it. */
  readonly exact: boolean;
  readonly keepWithNext: boolean;
  /** Twips above it. */
  readonly before: number;
  /** Level of the heading, 1 to 9. */
  readonly outlineLevel?: number;
  /** Thickness of a rule above it, in points. */
  readonly ruleAbove?: number;
  readonly letters: LetterLook;
}

/** Look of a table. */
export interface TableLook {
  /** Thickness of its lines in points; 0 without lines. */
  readonly border: number;
  /** Twips between a cell's edge and its text, left and right. */
  readonly padding: readonly [number, number];
}

interface StyleParts {
  readonly paragraph: readonly XmlNode[];
  readonly letters: readonly XmlNode[];
}

const plainLetters: LetterLook = {
  size: 10,
  bold: false,
  italic: false,
  underline: false,
  caps: false,
  raised: false,
  scale: 100,
};

/** Resolves the styles of a document as Word does: what a style does not say it takes from the one it is based on. */
export class StyleSheet {
  private readonly styles: ReadonlyMap<string, XmlNode>;
  private readonly defaults: LetterLook;
  private readonly paragraphs = new Map<string, ParagraphLook>();
  private readonly chains = new Map<string, StyleParts>();

  /** @param part the style part of the document */
  constructor(part: XmlNode) {
    const styles = elementsOf(part).filter(({ name }) => name === 'w:style');
    this.styles = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
    const defaults = childOf(childOf(part, 'w:docDefaults'), 'w:rPrDefault');
    this.defaults = withLetters(plainLetters, childOf(defaults, 'w:rPr'));
  }

  /** @param properties the `w:pPr` of a paragraph */
  paragraph(properties: XmlNode | undefined): ParagraphLook {
    const style = valueOf(properties, 'w:pStyle') ?? 'Normal';
    const known = this.paragraphs.get(style) ?? this.readParagraphStyle(style);
    this.paragraphs.set(style, known);
    const direct = switchOf(properties, 'w:keepNext');
    return direct === undefined ? known : { ...known, keepWithNext: direct };
  }

  /** @param properties the `w:rPr` of a run in a paragraph that looks like `base` */
  letters(base: LetterLook, properties: XmlNode | undefined): LetterLook {
    if (!properties) return base;
    const style = valueOf(properties, 'w:rStyle');
    const parts = style ? this.chain(style).letters : [];
    return [...parts, properties].reduce(withLetters, base);
  }

  /** @param style id of a table style */
  table(style: string | undefined): TableLook {
    const parts = this.tableParts(style ?? 'TableNormal');
    const last = (name: string): XmlNode | undefined =>
      parts.map((part) => childOf(part, name)).findLast((found) => found !== undefined);
    const side = (name: string): number =>
      numberOf(childOf(last('w:tblCellMar'), name), 'w:w') ?? 0;
    const line = childOf(last('w:tblBorders'), 'w:insideH');
    return {
      border: (numberOf(line, 'w:sz') ?? 0) / 8,
      padding: [side('w:left'), side('w:right')],
    };
  }

  private readParagraphStyle(style: string): ParagraphLook {
    const { paragraph, letters } = this.chain(style);
    const spacing: Record<string, string> = {};
    let align: ParagraphLook['align'] = 'left';
    let keepWithNext = false;
    let outlineLevel: number | undefined;
    let ruleAbove: number | undefined;
    for (const part of paragraph) {
      Object.assign(spacing, childOf(part, 'w:spacing')?.attributes);
      align = alignments[valueOf(part, 'w:jc') ?? ''] ?? align;
      keepWithNext = switchOf(part, 'w:keepNext') ?? keepWithNext;
      const level = valueOf(part, 'w:outlineLvl');
      if (level !== undefined) outlineLevel = Number(level) + 1;
      const rule = childOf(childOf(part, 'w:pBdr'), 'w:top');
      if (rule) ruleAbove = (numberOf(rule, 'w:sz') ?? 0) / 8;
    }
    return {
      style,
      align,
      exact: spacing['w:lineRule'] === 'exact',
      keepWithNext,
      before: Number(spacing['w:before'] ?? 0),
      ...(outlineLevel !== undefined && { outlineLevel }),
      ...(ruleAbove !== undefined && { ruleAbove }),
      letters: letters.reduce(withLetters, this.defaults),
    };
  }

  /** The properties of a style and of those it is based on, the farthest first. */
  private chain(id: string): StyleParts {
    const known = this.chains.get(id);
    if (known) return known;
    const style = this.styles.get(id);
    const basedOn = valueOf(style, 'w:basedOn');
    const base = basedOn && basedOn !== id ? this.chain(basedOn) : { paragraph: [], letters: [] };
    const add = (parts: readonly XmlNode[], name: string): readonly XmlNode[] => {
      const own = childOf(style, name);
      return own ? [...parts, own] : parts;
    };
    const parts = {
      paragraph: add(base.paragraph, 'w:pPr'),
      letters: add(base.letters, 'w:rPr'),
    };
    this.chains.set(id, parts);
    return parts;
  }

  private tableParts(id: string): XmlNode[] {
    const style = this.styles.get(id);
    const basedOn = valueOf(style, 'w:basedOn');
    const own = childOf(style, 'w:tblPr');
    return [...(basedOn && basedOn !== id ? this.tableParts(basedOn) : []), ...(own ? [own] : [])];
  }
}

const alignments: Readonly<Record<string, ParagraphLook['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
};

function withLetters(look: LetterLook, properties: XmlNode | undefined): LetterLook {
  if (!properties) return look;
  const size = valueOf(properties, 'w:sz');
  const underline = valueOf(properties, 'w:u');
  const raised = valueOf(properties, 'w:vertAlign');
  const scale = valueOf(properties, 'w:w');
  return {
    size: size === undefined ? look.size : Number(size) / 2,
    bold: switchOf(properties, 'w:b') ?? look.bold,
    italic: switchOf(properties, 'w:i') ?? look.italic,
    underline: underline === undefined ? look.underline : underline !== 'none',
    caps: switchOf(properties, 'w:caps') ?? look.caps,
    raised: raised === undefined ? look.raised : raised === 'superscript',
    scale: scale === undefined ? look.scale : Number(scale.replace('%', '')),
  };
}
