import {
  boardNamed,
  codesOfType,
  findDocumentNumbers,
  findMisformedNumbers,
  readIssuerCode,
  typesOfCode,
} from '../../vietnamese/document-number';
import type { Level } from '../../vietnamese/document-number';
import { fold } from '../../vietnamese/fold';
import type { CitationFault } from './fault';
import { readIssuerName } from './issuer-name';
import type { Citation } from './model';

/** Levels that bear one name or code: a thành ủy stands on the level of a province or of a district. */
const compatible: Readonly<Record<Level, readonly Level[]>> = {
  central: ['central'],
  province: ['province'],
  district: ['district', 'province'],
  committee: ['committee'],
  cell: ['cell'],
  congress: ['congress', 'committee', 'district', 'province', 'cell'],
};

const colon = /số ?:/i;
const colonBefore = /(?<![a-z\u00c0-\u1ef9])số ?: ?$/i;
const longestLead = 6;

/** A type word or an issuer that contradicts the code of the number. */
export function findCodeFaults(citations: readonly Citation[]): CitationFault[] {
  return citations.flatMap((citation) => [...checkType(citation), ...checkIssuer(citation)]);
}

function checkType({ type, number, start }: Citation): CitationFault[] {
  if (!type) return [];
  const codes = codesOfType(type.text);
  const meant = typesOfCode(number.type);
  // A code in other letters (`Ctr`, `Qđ`) is no other type.
  const isSame =
    codes.includes(number.type) || codes.some((code) => fold(code) === fold(number.type));
  if (isSame || meant.length === 0) return [];
  return [
    {
      start,
      end: number.end,
      say: (say) => say.type(type.text, number.text, number.type, meant.join(', ')),
      expected: [number.text.replace(/-[^/]+/, `-${codes[0] ?? ''}`)],
    },
  ];
}

function checkIssuer({ number, issuer }: Citation): CitationFault[] {
  if (!issuer) return [];
  const code = readIssuerCode(number.issuer);
  const name = readIssuerName(issuer.text);
  if (!code.level || !name.level) return [];
  const { level } = code;
  const place = { start: number.start, end: issuer.end };
  if (!compatible[level].includes(name.level)) {
    const typed = number.issuer;
    return [
      {
        ...place,
        say: (say) => say.issuer(issuer.text, number.text, typed, say.levels[level]),
      },
    ];
  }
  if (level !== name.level) return [];
  if (name.isBoard && !code.board) {
    return [{ ...place, say: (say) => say.board(issuer.text, number.text) }];
  }
  const typed = number.issuer;
  if (code.board && name.isCommittee) {
    return [{ ...place, say: (say) => say.committee(issuer.text, number.text, typed) }];
  }
  const other = code.board && boardNamed(issuer.text);
  // The two boards named BTG and BTGDV are one, before and after its new name.
  return other && !other.startsWith(code.board) && !code.board.startsWith(other)
    ? [{ ...place, say: (say) => say.otherBoard(issuer.text, number.text, typed) }]
    : [];
}

/** Numbers with signs in wrong places, but for those that another rule names. */
export function findFormFaults(
  text: string,
  isNamedElsewhere: (number: string) => boolean,
): CitationFault[] {
  return [...findColons(text), ...findMisplacedSigns(text, isNamedElsewhere)];
}

/** “số: 12-NQ/TU” within a sentence; at its beginning it is a line of the header. */
function findColons(text: string): CitationFault[] {
  if (!colon.test(text)) return [];
  return findDocumentNumbers(text).flatMap(({ start, end }) => {
    const lead = colonBefore.exec(text.slice(Math.max(0, start - longestLead), start));
    if (!lead) return [];
    const range = { start: start - lead[0].length + lead[0].search(/(?<!\s)\s*:/), end: start };
    if (range.start < longestLead) return [];
    return [
      {
        start: range.start,
        end,
        say: (say) => say.colon,
        expected: [` ${text.slice(start, end)}`],
        fix: { title: (say) => say.removeColon, range, text: ' ' },
      },
    ];
  });
}

function findMisplacedSigns(
  text: string,
  isNamedElsewhere: (number: string) => boolean,
): CitationFault[] {
  return findMisformedNumbers(text).flatMap(({ start, end, right }) => {
    if (isNamedElsewhere(text.slice(start, end))) return [];
    const range = { start, end };
    return [
      {
        ...range,
        say: (say) => say.misformed(right),
        expected: [right],
        fix: { title: (say) => say.fix(right), range, text: right },
      },
    ];
  });
}
