import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type { Code, Construct, State, TokenizeContext, Effects } from 'micromark-util-types';
import type { Range } from '../range';

type Comments = ReadonlyMap<number, Range>;

/** A comment that fills its lines: a block of its own. */
export function commentFlowConstruct(comments: Comments): Construct {
  return {
    name: 'commentFlow',
    tokenize(effects, ok, nok) {
      const restOfLine: State = (code) => {
        if (markdownSpace(code)) {
          effects.consume(code);
          return restOfLine;
        }
        if (code !== null && !markdownLineEnding(code)) return nok(code);
        effects.exit('htmlFlowData');
        effects.exit('htmlFlow');
        return ok(code);
      };
      return startComment(this, effects, comments, 'htmlFlow', restOfLine, nok);
    },
  };
}

/** A comment among other text. */
export function commentTextConstruct(comments: Comments): Construct {
  return {
    name: 'commentText',
    tokenize(effects, ok, nok) {
      const exit: State = (code) => {
        effects.exit('htmlTextData');
        effects.exit('htmlText');
        return ok(code);
      };
      return startComment(this, effects, comments, 'htmlText', exit, nok);
    },
  };
}

/** Consumes a comment where the scan has found one: an `html` node, as every unified tool expects. */
function startComment(
  context: TokenizeContext,
  effects: Effects,
  comments: Comments,
  token: 'htmlFlow' | 'htmlText',
  after: State,
  nok: State,
): State {
  let end = 0;
  return start;

  function start(code: Code): State | undefined {
    const range = comments.get(context.now().offset);
    if (!range) return nok(code);
    end = range.end;
    effects.enter(token);
    effects.enter(`${token}Data`);
    effects.consume(code);
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (context.now().offset >= end || code === null || markdownLineEnding(code)) {
      return after(code);
    }
    effects.consume(code);
    return inside;
  }
}
