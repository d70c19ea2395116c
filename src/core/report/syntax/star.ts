import type { Code, Construct, State } from 'micromark-util-types';

const star = 42;
const leftParenthesis = 40;
const rightParenthesis = 41;

/** Stars that are text where CommonMark would take them for emphasis: `5*3*2`, and the note marks of `(*) … (*)`. */
export const starConstruct: Construct = {
  name: 'starText',
  tokenize(effects, ok, nok) {
    const { previous } = this;
    return start;

    function start(code: Code): State | undefined {
      effects.enter('data');
      return inside(code);
    }

    function inside(code: Code): State | undefined {
      if (code === star) {
        effects.consume(code);
        return inside;
      }
      if (!isText(previous, code)) return nok(code);
      effects.exit('data');
      return ok(code);
    }
  },
};

function isText(before: Code, after: Code): boolean {
  return (
    (isDigit(before) && isDigit(after)) ||
    (before === leftParenthesis && after === rightParenthesis)
  );
}

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57;
}
