import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Parser, Processor } from 'unified';
import { VFile } from 'vfile';
import { scan } from './scan';
import type { Scan } from './scan';
import { flattenComments, restoreComments } from './syntax/flat-comments';
import { reportSyntax } from './syntax/report-syntax';

/** What is known of a piece of a report that is parsed alone. */
interface PieceData {
  readonly scan: Scan;
  /** Labels of notes, also of those that stand in other pieces. */
  readonly noteLabels: readonly string[];
}

const pieceKey = 'reportPiece';

/**
 * The syntax of reports as an ordinary remark plugin: the footnote and table parts of GFM (its autolink
 * part would triple parse time) and what `reportSyntax` reads differently from CommonMark.
 */
export function remarkReport(this: Processor): undefined {
  const data = this.data();
  const extensions = (data.micromarkExtensions ??= []) as object[];
  extensions.push(gfmFootnote(), gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown(), gfmTableFromMarkdown());

  const parse = this.parser as Parser<Root>;
  this.parser = (document, file) => {
    const piece = file.data[pieceKey] as PieceData | undefined;
    const found = piece?.scan ?? scan(document);
    extensions.push(reportSyntax(found, piece?.noteLabels ?? found.noteLabels));
    try {
      const tree = parse(flattenComments(document, found.comments), file);
      restoreComments(tree, document, found.comments);
      return tree;
    } finally {
      extensions.pop();
    }
  };
}

/** Parses pieces of reports; the front matter is left out of them. */
export class PieceParser {
  private readonly processor = unified().use(remarkParse).use(remarkReport).freeze();

  /**
   * The Markdown tree of a piece.
   *
   * @param found the scan of that text from its start
   * @param noteLabels labels of notes anywhere in the report
   */
  parse(text: string, found: Scan, noteLabels: readonly string[]): Root {
    const piece: PieceData = { scan: found, noteLabels };
    return this.processor.parse(new VFile({ value: text, data: { [pieceKey]: piece } }));
  }
}
