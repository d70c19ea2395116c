import { Document } from 'docx';
import type { FileChild, ISectionOptions } from 'docx';
import type { LayoutProfile } from '../layout/profile';
import type { Language } from '../messages/catalogue';
import type { Report } from '../report/model';
import type { Range } from '../report/range';
import { toSheets } from '../report/sheets';
import { annexParts } from './annex';
import { bodyParts } from './body';
import type { BodyPart, BodyTools } from './body';
import { BraceGroups } from './brace-group';
import { Contents } from './contents';
import type { PageNumbers } from './contents';
import { draftMarks, noMarks } from './draft-marks';
import { footnotes } from './footnotes';
import { headerBlock } from './header-block';
import { assignHeadingLevels } from './heading-levels';
import { lastParts } from './last-lines';
import { Links } from './links';
import { Notes } from './notes';
import { annexHeaders, onItsSide, pageHeaders, pageProperties } from './page-setup';
import { paragraph } from './paragraph';
import { Pictures } from './pictures';
import { documentProperties } from './properties';
import { signatureBlock } from './signature-block';
import { styleNames } from './style-names';
import { documentStyles } from './styles';
import { textAreaWidth } from './text-area';
import { titleParts } from './title';

export interface WordOptions {
  /** A draft bears its mark and marks every blank; a final document prints as it stands. */
  readonly form: 'draft' | 'final';
  /** Bytes of the pictures, by the address typed in the report. */
  readonly images?: ReadonlyMap<string, Uint8Array>;
  /** What its table of contents says; without them, numbers there stay open. */
  readonly pageNumbers?: PageNumbers;
  /** Language of the comments in a draft; Vietnamese without one. */
  readonly language?: Language;
}

export interface WordDocument {
  readonly document: Document;
  /** Where the blocks of the document stand in the source, in order: the click map of the page preview. */
  readonly sourceMap: readonly SourceMapEntry[];
}

export interface SourceMapEntry {
  /** Index among the paragraphs and tables of the body, counted from 0. */
  readonly block: number;
  readonly range: Range;
}

/**
 * Lays a report out by a profile.
 *
 * @returns the document, not yet packed; `exportWord` also finishes the package
 */
export function buildDocument(
  report: Report,
  profile: LayoutProfile,
  options: WordOptions,
): WordDocument {
  const { metadata } = report.frontMatter;
  const properties = documentProperties(report);
  const isDraft = options.form === 'draft';
  const marks = isDraft ? draftMarks(report, options.language ?? 'vi', properties.date) : noMarks;
  const links = new Links();
  const braces = new BraceGroups(profile, marks);
  const headings = assignHeadingLevels(report.blocks);
  const shared = {
    report,
    marks,
    links,
    notes: new Notes(report),
    headings,
    contents: new Contents(metadata, report.blocks, headings, profile, options.pageNumbers),
    inFootnote: false,
  };
  const upright = { ...shared, ...paperTools(profile, options) };
  const turned = { ...shared, ...paperTools(onItsSide(profile), options) };

  const header = headerBlock(report.frontMatter, profile, marks, isDraft);
  const sheets = toSheets(report);
  const firstAnnex = sheets.findIndex(({ annex }) => annex !== undefined);
  const lastOfReport = (firstAnnex === -1 ? sheets.length : firstAnnex) - 1;
  const blocks = new BlockList();
  const sections = sheets.map((sheet, index): ISectionOptions => {
    const tools = sheet.landscape ? turned : upright;
    const body = sheet.annex
      ? annexParts(sheet.annex, sheet.blocks, report, tools)
      : bodyParts(sheet.blocks, tools);
    blocks.startSection();
    if (index === 0) {
      blocks.addTable(header.table);
      body.unshift(...titleParts(metadata, profile, marks), ...shared.contents.parts());
    }
    const closing =
      index === lastOfReport
        ? signatureBlock(metadata, tools.profile, marks, braces, tools.textWidth)
        : undefined;
    const kept = closing ? lastParts(body, tools.profile, tools.textWidth) : 0;
    body.forEach((part, at) => blocks.addPart(part, at >= body.length - kept));
    if (closing) {
      blocks.add(paragraph(styleNames.closingGap.id));
      blocks.addTable(closing);
    }
    blocks.end();
    const start = index === 0 ? 'report' : sheet.annex ? 'annex' : 'turn';
    return {
      properties: pageProperties(tools.profile, start),
      ...(index === 0 && { headers: pageHeaders(metadata, marks) }),
      ...(index === firstAnnex && { headers: annexHeaders(metadata) }),
      children: blocks.ofSection,
    };
  });
  const notes = footnotes(upright);

  const document = new Document({
    title: properties.title,
    creator: properties.creator,
    styles: documentStyles(profile, {
      headings,
      ruleIndent: header.ruleIndent,
      braces: braces.styles,
    }),
    theme: { fonts: { headings: { latin: profile.font }, body: { latin: profile.font } } },
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    footnotes: notes,
    comments: { children: marks.comments },
    sections,
  });
  links.register(document);
  return { document, sourceMap: blocks.sourceMap };
}

/** What is measured by the paper. */
function paperTools(
  profile: LayoutProfile,
  { images }: WordOptions,
): Pick<BodyTools, 'profile' | 'pictures' | 'textWidth'> {
  const pictures = new Pictures(profile, images ?? new Map());
  return { profile, pictures, textWidth: textAreaWidth(profile) };
}

/**
 * The blocks of the body in order. Word joins two tables that touch and adds an empty line after one that
 * ends the document, so a thin paragraph stands after every table that needs it.
 */
class BlockList {
  /** Those of the section begun last. */
  ofSection: FileChild[] = [];
  readonly sourceMap: SourceMapEntry[] = [];
  private count = 0;
  private afterTable = false;

  startSection(): void {
    this.ofSection = [];
  }

  add(child: FileChild, range?: Range): void {
    if (range) this.sourceMap.push({ block: this.count, range });
    this.ofSection.push(child);
    this.count += 1;
    this.afterTable = false;
  }

  addTable(table: FileChild, range?: Range): void {
    if (this.afterTable) this.add(paragraph(styleNames.spacer.id));
    this.add(table, range);
    this.afterTable = true;
  }

  addPart(part: BodyPart, keepWithNext: boolean): void {
    if (part.type === 'paragraph') {
      const keep = keepWithNext || part.leadsIn;
      this.add(paragraph(part.style, part.children, keep), part.range);
      return;
    }
    this.addTable(part.draw(keepWithNext), part.range);
    this.add(paragraph(styleNames.spacer.id));
  }

  /** The last paragraph of a section holds what Word says of it, so there must be one. */
  end(): void {
    if (this.afterTable) this.add(paragraph(styleNames.spacer.id));
  }
}
