import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Construct } from 'micromark-util-types';

/** Tells the footnote syntax once which labels have a note, then lets it read the bracket. */
export function knownNotes(labels: readonly string[]): Construct {
  let told = false;
  return {
    name: 'knownNotes',
    tokenize(_effects, _ok, nok) {
      const parser = this.parser as { gfmFootnotes?: string[] };
      return (code) => {
        const known = (parser.gfmFootnotes ??= []);
        if (!told) known.push(...labels.map(normalizeIdentifier));
        told = true;
        return nok(code);
      };
    },
  };
}
