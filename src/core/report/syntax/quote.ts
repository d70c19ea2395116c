import { blockQuote } from 'micromark-core-commonmark';
import { factorySpace } from 'micromark-factory-space';
import { markdownSpace } from 'micromark-util-character';
import type { Code, Construct, State } from 'micromark-util-types';

const greaterThan = 62;
const equalsSign = 61;

/** Looks past `>` and blanks for a figure: `>80%`, `> 50 tuổi`, `>= 3`. */
const comparison: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      if (code !== greaterThan) return nok(code);
      effects.enter('blockQuoteMarker');
      effects.consume(code);
      effects.exit('blockQuoteMarker');
      return factorySpace(effects, figure, 'blockQuotePrefixWhitespace');
    };

    function figure(code: Code): State | undefined {
      const isFigure = code !== null && ((code >= 48 && code <= 57) || code === equalsSign);
      return (isFigure ? ok : nok)(code);
    }
  },
};

const marker: Construct = { partial: true, tokenize: blockQuote.tokenize };

/** Quotes, but for a `>` before a figure: "more than", which must not vanish. Inside a quote it goes on with it. */
export const quoteConstruct: Construct = {
  name: 'quote',
  tokenize(effects, ok, nok) {
    return effects.check(comparison, nok, effects.attempt(marker, ok, nok));
  },
  continuation: {
    tokenize(effects, ok, nok) {
      const next = effects.attempt(marker, ok, nok);
      return (code) =>
        markdownSpace(code) ? factorySpace(effects, next, 'linePrefix')(code) : next(code);
    },
  },
  exit(effects) {
    effects.exit('blockQuote');
  },
};
