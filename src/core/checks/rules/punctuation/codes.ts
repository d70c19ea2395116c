import type { Fault } from './fault';

/** Types and issuers of HD 05, put together without the slash: `-CVHU`, `12-NQTW`. */
const types = 'NQ|QĐi|QĐ|CT|KL|QC|BC|CTr|TTr|CV|BB|HD|TB|KH|ĐA';
const issuers = 'TW|TU|HU|ĐU|QU|ThU|CB|ĐH|BTCTW|BTCTU|VPTW|VPTU|UBKTTW|UBKTTU|BTGTW|BTGTU';
const code = new RegExp(`(?<=[\\d\\s…._]|^)[-–](${types})(${issuers})(?![\\p{L}\\d/])`, 'gu');

/** Codes of documents that lack their slash, in the text as typed. */
export function findCodesWithoutSlash(text: string): Fault[] {
  return [...text.matchAll(code)].map(({ 0: typed, 1: type = '', 2: issuer = '', index }) => {
    const right = `-${type}/${issuer}`;
    const range = { start: index, end: index + typed.length };
    return {
      ...range,
      severity: 'warning',
      right,
      say: (messages) => messages.slash(right),
      fix: {
        title: (messages) => messages.fix(right),
        edits: [{ range, text: right }],
        safe: false,
      },
    };
  });
}
