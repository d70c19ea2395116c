import { attention, codeFenced } from 'micromark-core-commonmark';
import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Code, Construct, Extension, State } from 'micromark-util-types';
import type { Range } from './range';
import type { Fence, Scan } from './scan';

const asterisk = 42;
const lessThan = 60;
const leftBracket = 91;
const graveAccent = 96;
const tilde = 126;

/**
 * What we read differently from CommonMark, so that nothing a clerk types vanishes:
 * no indented code, setext headings, link definitions, HTML (but comments) or character references;
 * emphasis only with `*`; a fence without end closes at its paragraph.
 *
 * @param found the scan of the very text that is going to be tokenized
 * @param noteLabels labels of footnotes defined anywhere in the report, so that `[^1]` is a reference
 *   even when its note stands in another piece
 */
export function reportSyntax(found: Scan, noteLabels: readonly string[]): Extension {
  const comments = new Map(found.comments.map((range) => [range.start, range]));
  const fence = fenceConstruct(new Map(found.fences.map((range) => [range.start, range])));
  return {
    disable: {
      null: [
        'attention',
        'characterReference',
        'codeFenced',
        'codeIndented',
        'definition',
        'htmlFlow',
        'htmlText',
        'setextUnderline',
      ],
    },
    flow: {
      [lessThan]: commentConstruct(comments, 'htmlFlow', 'htmlFlowData'),
      [graveAccent]: fence,
      [tilde]: fence,
    },
    text: {
      [asterisk]: { ...attention, name: 'asteriskAttention' },
      [lessThan]: commentConstruct(comments, 'htmlText', 'htmlTextData'),
      [leftBracket]: knownNotes(noteLabels),
    },
    attentionMarkers: { null: [asterisk] },
  };
}

/**
 * Comments may span paragraphs and container marks, which would cut them. With the line ends inside
 * them blanked out they are tokens of one line; every offset stays right.
 */
export function flattenComments(text: string, comments: readonly Range[]): string {
  let flat = '';
  let from = 0;
  for (const { start, end } of comments) {
    flat += text.slice(from, start) + text.slice(start, end).replace(/[\r\n]/g, ' ');
    from = end;
  }
  return flat + text.slice(from);
}

/** A comment where the scan has found one: an `html` node, as every unified tool expects. */
function commentConstruct(
  comments: ReadonlyMap<number, Range>,
  token: 'htmlFlow' | 'htmlText',
  dataToken: 'htmlFlowData' | 'htmlTextData',
): Construct {
  return {
    name: token === 'htmlFlow' ? 'commentFlow' : 'commentText',
    tokenize(effects, ok, nok) {
      // eslint-disable-next-line @typescript-eslint/no-this-alias -- micromark hands the context over as `this`
      const context = this;
      let end = 0;
      return start;

      function start(code: Code): State | undefined {
        const range = comments.get(context.now().offset);
        if (!range) return nok(code);
        end = range.end;
        effects.enter(token);
        effects.enter(dataToken);
        effects.consume(code);
        return inside;
      }

      function inside(code: Code): State | undefined {
        if (context.now().offset < end && code !== null && !markdownLineEnding(code)) {
          effects.consume(code);
          return inside;
        }
        return token === 'htmlFlow' ? restOfLine(code) : exit(code);
      }

      function restOfLine(code: Code): State | undefined {
        if (markdownSpace(code)) {
          effects.consume(code);
          return restOfLine;
        }
        return code === null || markdownLineEnding(code) ? exit(code) : nok(code);
      }

      function exit(code: Code): State | undefined {
        effects.exit(dataToken);
        effects.exit(token);
        return ok(code);
      }
    },
  };
}

/** Fences where the scan has found one. A closed one is the standard construct's business. */
function fenceConstruct(fences: ReadonlyMap<number, Fence>): Construct {
  return {
    name: 'reportFence',
    concrete: true,
    tokenize(effects, ok, nok) {
      // eslint-disable-next-line @typescript-eslint/no-this-alias -- as above
      const context = this;
      const closed = codeFenced.tokenize.call(context, effects, ok, nok);
      let end = 0;
      return start;

      function start(code: Code): State | undefined {
        const fence = fences.get(context.now().offset);
        if (!fence) return nok(code);
        if (fence.closed) return closed(code);
        end = fence.end;
        effects.enter('codeFenced');
        effects.enter('codeFencedFence');
        effects.enter('codeFencedFenceSequence');
        const marker = code;
        return sequence(code);

        function sequence(next: Code): State | undefined {
          if (next === marker) {
            effects.consume(next);
            return sequence;
          }
          effects.exit('codeFencedFenceSequence');
          effects.exit('codeFencedFence');
          return value(next);
        }
      }

      /** Here the info string counts as content too: with no end in sight it is rather text. */
      function value(code: Code): State | undefined {
        if (code === null || markdownLineEnding(code)) return lineEnd(code);
        effects.enter('codeFlowValue');
        return valueInside(code);
      }

      function valueInside(code: Code): State | undefined {
        if (code === null || markdownLineEnding(code)) {
          effects.exit('codeFlowValue');
          return lineEnd(code);
        }
        effects.consume(code);
        return valueInside;
      }

      function lineEnd(code: Code): State | undefined {
        if (code === null || context.now().offset >= end) {
          effects.exit('codeFenced');
          return ok(code);
        }
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return value;
      }
    },
  };
}

/** Tells the footnote syntax which labels have a note, then lets it read the bracket. */
function knownNotes(labels: readonly string[]): Construct {
  return {
    name: 'knownNotes',
    tokenize(_effects, _ok, nok) {
      const parser = this.parser as { gfmFootnotes?: string[] };
      const defined = (parser.gfmFootnotes ??= []);
      return (code) => {
        if (defined.length === 0) defined.push(...labels.map(normalizeIdentifier));
        return nok(code);
      };
    },
  };
}
