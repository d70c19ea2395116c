import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { Parser, Processor } from 'unified';
import { flattenComments, reportSyntax } from './syntax';
import { scan } from './scan';

/**
 * The syntax of reports as an ordinary remark plugin: the footnote and table parts of GFM (its autolink
 * part would triple parse time) and what `syntax.ts` reads differently from CommonMark.
 */
export function remarkReport(this: Processor): undefined {
  const data = this.data();
  const add = (
    key: 'micromarkExtensions' | 'fromMarkdownExtensions',
    ...values: object[]
  ): void => {
    ((data[key] ??= []) as object[]).push(...values);
  };
  add('micromarkExtensions', gfmFootnote(), gfmTable());
  add('fromMarkdownExtensions', gfmFootnoteFromMarkdown(), gfmTableFromMarkdown());
  (data.toMarkdownExtensions ??= []).push(gfmFootnoteToMarkdown(), gfmTableToMarkdown());

  const parse = this.parser as Parser<Root>;
  this.parser = (document, file) => {
    const found = scan(document);
    const extensions = data.micromarkExtensions as object[];
    const syntax = reportSyntax(found, noteLabelsOf(file.data) ?? found.noteLabels);
    extensions.push(syntax);
    try {
      return parse(flattenComments(document, found.comments), file);
    } finally {
      extensions.pop();
    }
  };
}

/** A parser may hand over the labels of notes that stand outside the piece it parses. */
function noteLabelsOf(data: Record<string, unknown>): readonly string[] | undefined {
  return data['noteLabels'] as readonly string[] | undefined;
}

/** A remark processor (both halves) that reads and writes reports. */
export function reportProcessor(): Processor<Root, undefined, undefined, Root, string> {
  return remark().use(remarkFrontmatter).use(remarkReport) as unknown as Processor<
    Root,
    undefined,
    undefined,
    Root,
    string
  >;
}
