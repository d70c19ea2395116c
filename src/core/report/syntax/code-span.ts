import { codeText } from 'micromark-core-commonmark';
import type { Construct } from 'micromark-util-types';

/** Code spans where the scan has found one, by their starts. */
export function codeSpanConstruct(starts: ReadonlySet<number>): Construct {
  return {
    ...codeText,
    name: 'codeSpan',
    tokenize(effects, ok, nok) {
      const span = codeText.tokenize.call(this, effects, ok, nok);
      return (code) => (starts.has(this.now().offset) ? span(code) : nok(code));
    },
  };
}
