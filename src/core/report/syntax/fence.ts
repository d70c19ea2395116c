import { codeFenced } from 'micromark-core-commonmark';
import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';
import type { Fence } from '../scan/fences';

/** Fences where the scan has found one, by their starts. A closed one is the standard construct's business. */
export function fenceConstruct(fences: ReadonlyMap<number, Fence>): Construct {
  return {
    name: 'fence',
    concrete: true,
    tokenize(effects, ok, nok) {
      const closed = codeFenced.tokenize.call(this, effects, ok, nok);
      return (code) => {
        const fence = fences.get(this.now().offset);
        if (!fence) return nok(code);
        return fence.closed ? closed(code) : startUnclosed(this, effects, fence.end, ok)(code);
      };
    },
  };
}

/** Consumes all up to an offset. The info string counts as content: with no end in sight it is rather text. */
function startUnclosed(context: TokenizeContext, effects: Effects, end: number, ok: State): State {
  let marker: Code;
  return start;

  function start(code: Code): State | undefined {
    marker = code;
    effects.enter('codeFenced');
    effects.enter('codeFencedFence');
    effects.enter('codeFencedFenceSequence');
    return sequence(code);
  }

  function sequence(code: Code): State | undefined {
    if (code === marker) {
      effects.consume(code);
      return sequence;
    }
    effects.exit('codeFencedFenceSequence');
    effects.exit('codeFencedFence');
    return lineStart(code);
  }

  function lineStart(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) return lineEnd(code);
    effects.enter('codeFlowValue');
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) {
      effects.exit('codeFlowValue');
      return lineEnd(code);
    }
    effects.consume(code);
    return inside;
  }

  function lineEnd(code: Code): State | undefined {
    if (code === null || context.now().offset >= end) {
      effects.exit('codeFenced');
      return ok(code);
    }
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return lineStart;
  }
}
