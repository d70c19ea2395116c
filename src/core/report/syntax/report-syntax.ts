import { attention } from 'micromark-core-commonmark';
import type { Extension } from 'micromark-util-types';
import type { Scan } from '../scan';
import { codeSpanConstruct } from './code-span';
import { commentFlowConstruct, commentTextConstruct } from './comment';
import { fenceConstruct } from './fence';
import { knownNotes } from './known-notes';
import { quoteConstruct } from './quote';
import { starConstruct } from './star';

const codes = {
  bang: 33,
  star: 42,
  less: 60,
  greater: 62,
  leftBracket: 91,
  backtick: 96,
  tilde: 126,
};

/**
 * What we read differently from CommonMark, so that nothing a clerk types vanishes: no indented code, setext
 * headings, link definitions, HTML (but comments) or character references; emphasis only with `*`, and not
 * between figures; `>80%` is no quote; a fence without end closes at its paragraph; code spans stay on a line.
 *
 * @param found the scan of the very text that is going to be tokenized
 * @param noteLabels labels of footnotes defined anywhere in the report, so that `[^1]` is a reference
 *   even when its note stands in another piece
 */
export function reportSyntax(found: Scan, noteLabels: readonly string[]): Extension {
  const comments = new Map(found.comments.map((range) => [range.start, range]));
  const notes = knownNotes(noteLabels);
  const fence = fenceConstruct(new Map(found.fences.map((range) => [range.start, range])));
  return {
    disable: {
      null: [
        'attention',
        'blockQuote',
        'characterReference',
        'codeFenced',
        'codeIndented',
        'codeText',
        'definition',
        'htmlFlow',
        'htmlText',
        'setextUnderline',
      ],
    },
    document: { [codes.greater]: quoteConstruct },
    flow: {
      [codes.less]: commentFlowConstruct(comments),
      [codes.backtick]: fence,
      [codes.tilde]: fence,
    },
    text: {
      [codes.star]: [starConstruct, { ...attention, name: 'starAttention' }],
      [codes.less]: commentTextConstruct(comments),
      [codes.bang]: notes,
      [codes.leftBracket]: notes,
      [codes.backtick]: codeSpanConstruct(new Set(found.codeSpans.map(({ start }) => start))),
    },
    attentionMarkers: { null: [codes.star] },
  };
}
