import { hasLines, isOn } from '../../import/docx/styles';
import { elementAt, elementsOf, valueOf } from '../../import/docx/xml';
import type { XmlElement } from '../../import/docx/xml';
import type { ParagraphLook, RunLook } from '../model';
import { twipsToMm } from './units';

/** Properties of a run or paragraph: attributes by the name of the element. */
type Properties = ReadonlyMap<string, ReadonlyMap<string, string>>;

interface StyleProperties {
  readonly run: Properties;
  readonly paragraph: Properties;
}

const none: Properties = new Map();
const nothing: StyleProperties = { run: none, paragraph: none };
/** Elements whose attributes are inherited one by one. */
const inAttributes = new Set(['w:ind', 'w:spacing', 'w:rFonts']);
/** Set in two kinds of style these cancel each other. */
const toggles = ['w:b', 'w:i', 'w:caps'];
/** An attribute that ends what another one says. */
const replaced: Readonly<Record<string, readonly string[]>> = {
  'w:firstLine': ['w:hanging'],
  'w:hanging': ['w:firstLine'],
  'w:ascii': ['w:asciiTheme'],
  'w:hAnsi': ['w:hAnsiTheme'],
};
const longestChain = 12;
/** What Word takes where a file says nothing. */
const wordSize = 10;
const wordFont = 'Times New Roman';

/** Resolves how runs and paragraphs of a Word file look: defaults, styles with what they are based on, own properties. */
export class Looks {
  private readonly byId = new Map<string, XmlElement>();
  private readonly resolved = new Map<string, StyleProperties>();
  private readonly defaults: StyleProperties;
  private readonly defaultStyle: string | undefined;
  private readonly themeFonts: ReadonlyMap<string, string>;

  /** @param theme the part that themes are kept in */
  constructor(styles: XmlElement | undefined, theme: XmlElement | undefined) {
    for (const style of elementsOf(styles, 'w:style')) {
      const { attributes } = style;
      const id = attributes.get('w:styleId');
      if (id !== undefined) this.byId.set(id, style);
    }
    this.defaultStyle = [...this.byId].find(
      ([, { attributes }]) =>
        attributes.get('w:type') === 'paragraph' && isOn(attributes.get('w:default')),
    )?.[0];
    const defaults = elementAt(styles, 'w:docDefaults');
    this.defaults = {
      run: propertiesOf(elementAt(defaults, 'w:rPrDefault', 'w:rPr')),
      paragraph: propertiesOf(elementAt(defaults, 'w:pPrDefault', 'w:pPr')),
    };
    this.themeFonts = readThemeFonts(theme);
  }

  /**
   * How a paragraph stands.
   *
   * @param own its `w:pPr`
   * @param tableStyle id of the style of the table it stands in
   */
  paragraph(own: XmlElement | undefined, tableStyle?: string): ParagraphLook {
    const found = merged(
      this.defaults.paragraph,
      this.style(tableStyle).paragraph,
      this.styleOf(own).paragraph,
      propertiesOf(own),
    );
    const spacing = found.get('w:spacing');
    const indent = found.get('w:ind');
    const twips = (attributes: ReadonlyMap<string, string> | undefined, name: string): number =>
      Number(attributes?.get(name) ?? 0) || 0;
    const isTight = isGiven(found, 'w:contextualSpacing');
    const auto = (name: string): boolean => isOn(spacing?.get(`w:${name}Autospacing`));
    const space = (name: 'before' | 'after'): number =>
      isTight ? 0 : auto(name) ? autoSpacing : twips(spacing, `w:${name}`) / 20;
    return {
      align: alignments[found.get('w:jc')?.get('w:val') ?? ''] ?? 'left',
      firstLine: twipsToMm(twips(indent, 'w:firstLine') - twips(indent, 'w:hanging')),
      before: space('before'),
      after: space('after'),
      line: lineOf(spacing),
    };
  }

  /**
   * How a run prints.
   *
   * @param own its `w:rPr`
   * @param paragraph `w:pPr` of its paragraph
   */
  run(
    own: XmlElement | undefined,
    paragraph: XmlElement | undefined,
    tableStyle?: string,
  ): RunLook {
    const styles = [
      this.style(tableStyle).run,
      this.styleOf(paragraph).run,
      this.style(valueOf(elementAt(own, 'w:rStyle'))).run,
    ];
    const direct = propertiesOf(own);
    const found = merged(this.defaults.run, ...styles, direct);
    const toggled = (name: string): boolean =>
      direct.has(name)
        ? isGiven(direct, name)
        : styles.filter((style) => isGiven(style, name)).length % 2 === 1 ||
          (!styles.some((style) => style.has(name)) && isGiven(this.defaults.run, name));
    const [bold = false, italic = false, caps = false] = toggles.map(toggled);
    const size = Number(found.get('w:sz')?.get('w:val'));
    const underline = found.get('w:u')?.get('w:val');
    const color = found.get('w:color')?.get('w:val');
    const raised = found.get('w:vertAlign')?.get('w:val');
    return {
      font: this.fontOf(found.get('w:rFonts')),
      size: size > 0 ? size / 2 : wordSize,
      bold,
      italic,
      caps,
      underline: underline !== undefined && underline !== 'none',
      raised: raised !== undefined && raised !== 'baseline',
      ...(color !== undefined && color !== 'auto' && { color: color.toUpperCase() }),
    };
  }

  /** True when a paragraph has a line around it, above or below. */
  isRuled(own: XmlElement | undefined): boolean {
    let borders = elementAt(own, 'w:pBdr');
    let style = this.byId.get(valueOf(elementAt(own, 'w:pStyle')) ?? '');
    for (let length = 0; !borders && style && length < longestChain; length++) {
      borders = elementAt(style, 'w:pPr', 'w:pBdr');
      style = this.byId.get(valueOf(elementAt(style, 'w:basedOn')) ?? '');
    }
    return hasLines(borders);
  }

  /** Letters with Vietnamese marks take the second kind of font, so it counts. */
  private fontOf(fonts: ReadonlyMap<string, string> | undefined): string {
    const named = (name: string): string | undefined =>
      this.themeFonts.get(fonts?.get(`w:${name}Theme`) ?? '') ?? fonts?.get(`w:${name}`);
    return named('hAnsi') ?? named('ascii') ?? wordFont;
  }

  private styleOf(paragraph: XmlElement | undefined): StyleProperties {
    const id = valueOf(elementAt(paragraph, 'w:pStyle'));
    return this.style(id !== undefined && this.byId.has(id) ? id : this.defaultStyle);
  }

  private style(id: string | undefined, length = 0): StyleProperties {
    const style = id === undefined ? undefined : this.byId.get(id);
    if (id === undefined || !style || length > longestChain) return nothing;
    const known = this.resolved.get(id);
    if (known) return known;
    const base = this.style(valueOf(elementAt(style, 'w:basedOn')), length + 1);
    const found = {
      run: merged(base.run, propertiesOf(elementAt(style, 'w:rPr'))),
      paragraph: merged(base.paragraph, propertiesOf(elementAt(style, 'w:pPr'))),
    };
    this.resolved.set(id, found);
    return found;
  }
}

/** Points Word leaves where a page of the web would. */
const autoSpacing = 14;

const alignments: Readonly<Record<string, ParagraphLook['align']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

function lineOf(spacing: ReadonlyMap<string, string> | undefined): ParagraphLook['line'] {
  const value = Number(spacing?.get('w:line') ?? 240) || 240;
  switch (spacing?.get('w:lineRule')) {
    case 'exact':
      return { kind: 'exactly', value: value / 20 };
    case 'atLeast':
      return { kind: 'atLeast', value: value / 20 };
    default:
      return { kind: 'multiple', value: value / 240 };
  }
}

function propertiesOf(element: XmlElement | undefined): Properties {
  return new Map(elementsOf(element).map(({ name, attributes }) => [name, attributes]));
}

function isGiven(properties: Properties, name: string): boolean {
  const found = properties.get(name);
  return found !== undefined && isOn(found.get('w:val') ?? 'true');
}

function merged(...layers: readonly Properties[]): Properties {
  const result = new Map<string, ReadonlyMap<string, string>>();
  for (const layer of layers) {
    for (const [name, attributes] of layer) {
      const base = inAttributes.has(name) ? result.get(name) : undefined;
      result.set(name, base ? withAttributes(base, attributes) : attributes);
    }
  }
  return result;
}

function withAttributes(
  base: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const ended = new Set([...own.keys()].flatMap((name) => replaced[name] ?? []));
  return new Map([...[...base].filter(([name]) => !ended.has(name)), ...own]);
}

/** Fonts by the names that styles call them: `minorHAnsi`, `majorAscii` … */
function readThemeFonts(theme: XmlElement | undefined): Map<string, string> {
  const scheme = elementAt(theme, 'a:themeElements', 'a:fontScheme');
  return new Map(
    (['major', 'minor'] as const).flatMap((kind) => {
      const latin = elementAt(scheme, `a:${kind}Font`, 'a:latin');
      const font = latin?.attributes.get('typeface') ?? '';
      return font === '' ? [] : [[`${kind}HAnsi`, font] as const, [`${kind}Ascii`, font] as const];
    }),
  );
}
