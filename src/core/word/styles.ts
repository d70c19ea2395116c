import {
  BuilderElement,
  DocumentDefaults,
  LeaderType,
  StyleForCharacter,
  StyleForParagraph,
  StringValueElement,
  TabStopType,
  TableProperties,
  WidthType,
} from 'docx';
import type {
  IParagraphStylePropertiesOptions,
  IRunStylePropertiesOptions,
  IStylesOptions,
  XmlComponent,
} from 'docx';
import type { LayoutProfile, LineSpacing, Look, Role } from '../layout/profile';
import type { BraceStyle } from './brace-group';
import type { HeadingLevels } from './heading-levels';
import { cellStyles, headingStyle, itemStyles, styleNames, tableStyles } from './style-names';
import type { StyleName } from './style-names';
import { textAreaWidth } from './text-area';
import { mmToTwips, ptToEighths, ptToHalfPoints, ptToTwips } from './units';

/** Measures of styles that depend on the report. */
export interface StyleMeasures {
  readonly headings: HeadingLevels;
  /** Left and right indent of the rule under the Party's name, in twips. */
  readonly ruleIndent: number;
  readonly braces: readonly BraceStyle[];
}

/**
 * The styles of a report: all that gives the document its look.
 *
 * @returns the whole content of the style part; docx's own defaults are left out
 */
export function documentStyles(profile: LayoutProfile, measures: StyleMeasures): IStylesOptions {
  const named = (Object.keys(styleNames) as (keyof typeof styleNames)[]).map((role) =>
    toStyle(styleNames[role], profile.looks[role], extrasOf(role, profile, measures)),
  );
  return {
    importedStyles: [
      documentDefaults(profile),
      defaultCharacterStyle(),
      ...tableStyleElements(profile),
      ...named,
      toStyle(cellStyles.center, { align: 'center' }),
      toStyle(cellStyles.right, { align: 'right' }),
      ...itemStyles.map((style, index) => toStyle(style, itemLook(profile, index))),
      ...measures.braces.map(({ id, name, size, scale }) =>
        toStyle({ id, name, basedOn: styleNames.brace.id }, { size }, { scale }),
      ),
      ...measures.headings.roles.map((role, index) =>
        toStyle(headingStyle(index + 1), profile.looks[role], {
          paragraph: { outlineLevel: index },
        }),
      ),
    ],
  };
}

function documentDefaults({ font, language, looks }: LayoutProfile): XmlComponent {
  return new DocumentDefaults({
    run: {
      font,
      size: ptToHalfPoints(looks.base.size ?? 14),
      language: { value: language, eastAsia: language, bidirectional: language },
    },
  });
}

function itemLook({ looks, items }: LayoutProfile, index: number): Look {
  if (items.step === 0 || index === 0) return looks.item;
  const first = looks.item.firstLine ?? looks.body.firstLine ?? 0;
  return { ...looks.item, firstLine: first + items.step * index };
}

interface Extras {
  readonly paragraph?: IParagraphStylePropertiesOptions;
  /** Width of the letters in per cent. */
  readonly scale?: number;
}

/** docx types this for paragraphs only, but writes it for styles too. */
const withWidowControl = { widowControl: true } as IParagraphStylePropertiesOptions;

function extrasOf(role: Role, profile: LayoutProfile, measures: StyleMeasures): Extras {
  const { headerBlock } = profile;
  switch (role) {
    case 'base':
      return { paragraph: withWidowControl };
    case 'partyRule':
      return {
        paragraph: {
          indent: { left: measures.ruleIndent, right: measures.ruleIndent },
          border: {
            top: {
              style: 'single',
              size: ptToEighths(headerBlock.ruleWidth),
              space: 1,
              color: '000000',
            },
          },
        },
      };
    case 'contents1':
    case 'contents2':
    case 'contents3':
    case 'contents4': {
      const position = textAreaWidth(profile);
      const tabStops = [{ type: TabStopType.RIGHT, position, leader: LeaderType.DOT }];
      // docx types tab stops for paragraphs only, but writes them for styles too.
      return { paragraph: { tabStops } as IParagraphStylePropertiesOptions };
    }
    case 'annexTitle':
      return { paragraph: { outlineLevel: 0 } };
    case 'documentType':
    case 'subject':
      return { paragraph: { contextualSpacing: true } };
    default:
      return {};
  }
}

function toStyle(style: StyleName, look: Look, extras: Extras = {}): XmlComponent {
  const { id, name, basedOn, next, gallery } = style;
  const run = { ...runProperties(look), ...(extras.scale && { scale: extras.scale }) };
  if (style.inline) {
    return new StyleForCharacter({ id, name, basedOn: 'DefaultParagraphFont', run });
  }
  return new StyleForParagraph({
    id,
    name,
    ...(basedOn && { basedOn }),
    ...(next && { next }),
    ...(gallery && { quickFormat: true }),
    paragraph: { ...paragraphProperties(look), ...extras.paragraph },
    run,
  });
}

const alignments = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

function paragraphProperties(look: Look): IParagraphStylePropertiesOptions {
  const { align, firstLine, left, hanging, keepWithNext, keepLines } = look;
  const indent = {
    ...(left !== undefined && { left: mmToTwips(left) }),
    ...(firstLine !== undefined && { firstLine: mmToTwips(firstLine) }),
    ...(hanging !== undefined && {
      left: mmToTwips((left ?? 0) + hanging),
      hanging: mmToTwips(hanging),
    }),
  };
  const spacing = {
    ...(look.before !== undefined && { before: ptToTwips(look.before) }),
    ...(look.after !== undefined && { after: ptToTwips(look.after) }),
    ...(look.line && lineSpacing(look.line)),
  };
  return {
    ...(align && { alignment: alignments[align] }),
    ...(Object.keys(indent).length > 0 && { indent }),
    ...(Object.keys(spacing).length > 0 && { spacing }),
    ...(keepWithNext !== undefined && { keepNext: keepWithNext }),
    ...(keepLines && { keepLines: true }),
  };
}

/** `exact` and not docx's `exactly`, which is no value of the format. */
function lineSpacing(line: LineSpacing): { line: number; lineRule: 'exact' | 'atLeast' | 'auto' } {
  if ('exactly' in line) return { line: ptToTwips(line.exactly), lineRule: 'exact' };
  if ('atLeast' in line) return { line: ptToTwips(line.atLeast), lineRule: 'atLeast' };
  return { line: Math.round(line.multiple * 240), lineRule: 'auto' };
}

function runProperties(look: Look): IRunStylePropertiesOptions {
  const { size, bold, italic, underline, caps, superscript } = look;
  return {
    ...(size !== undefined && { size: ptToHalfPoints(size) }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italics: italic }),
    ...(underline && { underline: { type: 'single' as const } }),
    ...(caps !== undefined && { allCaps: caps }),
    ...(superscript && { superScript: true }),
  };
}

function defaultCharacterStyle(): XmlComponent {
  return element('w:style', { type: 'character', default: '1', styleId: 'DefaultParagraphFont' }, [
    new StringValueElement('w:name', 'Default Paragraph Font'),
    element('w:uiPriority', { val: '1' }),
    element('w:semiHidden'),
  ]);
}

function tableStyleElements({ tables }: LayoutProfile): XmlComponent[] {
  const padding = mmToTwips(tables.padding);
  const line = { style: 'single', size: ptToEighths(tables.border), color: '000000' } as const;
  const none = { top: 0, left: 0, bottom: 0, right: 0 };
  const borders = {
    top: line,
    left: line,
    bottom: line,
    right: line,
    insideHorizontal: line,
    insideVertical: line,
  };
  const indent = { size: 0, type: WidthType.DXA };
  return [
    tableStyle(
      tableStyles.none,
      'Normal Table',
      undefined,
      new TableProperties({ indent, cellMargin: none }),
      true,
    ),
    tableStyle(tableStyles.columns, 'Hai cột', tableStyles.none, new TableProperties({ indent })),
    tableStyle(
      tableStyles.grid,
      'Table Grid',
      tableStyles.none,
      new TableProperties({
        indent,
        borders,
        cellMargin: { ...none, left: padding, right: padding },
      }),
    ),
  ];
}

function tableStyle(
  id: string,
  name: string,
  basedOn: string | undefined,
  properties: XmlComponent,
  isDefault = false,
): XmlComponent {
  return element('w:style', { type: 'table', ...(isDefault && { default: '1' }), styleId: id }, [
    new StringValueElement('w:name', name),
    ...(basedOn ? [new StringValueElement('w:basedOn', basedOn)] : []),
    properties,
  ]);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  return new BuilderElement<Record<string, string>>({
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, { key: `w:${key}`, value }]),
    ),
    children,
  });
}
