import { Document } from 'docx';
import type { FileChild } from 'docx';
import type { LayoutProfile } from '../layout/profile';
import type { Language } from '../messages/catalogue';
import type { Report } from '../report/model';
import type { Range } from '../report/range';
import { bodyParts } from './body';
import type { BodyPart } from './body';
import { BraceGroups } from './brace-group';
import { draftMarks, noMarks } from './draft-marks';
import { footnotes } from './footnotes';
import { headerBlock } from './header-block';
import { assignHeadingLevels } from './heading-levels';
import { lastParts } from './last-lines';
import { Links } from './links';
import { Notes } from './notes';
import { pageHeaders, pageProperties } from './page-setup';
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
  const tools = {
    report,
    profile,
    marks,
    links,
    notes: new Notes(report),
    pictures: new Pictures(profile, options.images ?? new Map()),
    headings: assignHeadingLevels(report.blocks),
    textWidth: textAreaWidth(profile),
    inFootnote: false,
  };

  const header = headerBlock(report.frontMatter, profile, marks, isDraft);
  const body = [...titleParts(metadata, profile, marks), ...bodyParts(report.blocks, tools)];
  const closing = signatureBlock(metadata, profile, marks, braces, tools.textWidth);
  const notes = footnotes(tools);

  const blocks = new BlockList();
  blocks.addTable(header.table);
  const kept = closing ? lastParts(body, profile, tools.textWidth) : 0;
  body.forEach((part, index) => blocks.addPart(part, index >= body.length - kept));
  if (closing) {
    blocks.add(paragraph(styleNames.closingGap.id));
    blocks.addTable(closing);
  }
  blocks.end();

  const document = new Document({
    title: properties.title,
    creator: properties.creator,
    styles: documentStyles(profile, {
      headings: tools.headings,
      ruleIndent: header.ruleIndent,
      braces: braces.styles,
    }),
    theme: { fonts: { headings: { latin: profile.font }, body: { latin: profile.font } } },
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    footnotes: notes,
    comments: { children: marks.comments },
    sections: [
      {
        properties: pageProperties(profile),
        headers: pageHeaders(metadata, marks),
        children: blocks.children,
      },
    ],
  });
  links.register(document);
  return { document, sourceMap: blocks.sourceMap };
}

/**
 * The blocks of the body in order. Word joins two tables that touch and adds an empty line after one that
 * ends the document, so a thin paragraph stands after every table that needs it.
 */
class BlockList {
  readonly children: FileChild[] = [];
  readonly sourceMap: SourceMapEntry[] = [];
  private afterTable = false;

  add(child: FileChild, range?: Range): void {
    if (range) this.sourceMap.push({ block: this.children.length, range });
    this.children.push(child);
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

  end(): void {
    if (this.afterTable) this.add(paragraph(styleNames.spacer.id));
  }
}
