/** The line of place and date. */
export interface FoundDate {
  readonly place?: string;
  /** As the front matter writes it: `14/10/2026`, `/9/2021` with the day open, or empty. */
  readonly date: string;
  /** The words our layout prints itself. */
  readonly layoutWords: string;
}

const longest = 120;
const line = /^(.*?)(?<![\p{L}\p{M}])ngày([^\p{L}]*)tháng([^\p{L}]*)năm([^\p{L}]*)$/iu;
const inFigures = /^(.*?)(?<![\p{L}\p{M}])ngày\s+(\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4})$/iu;
const gap = /^[\s.…_/]*$/u;

/** Reads `Hà Nội, ngày 03 tháng 02 năm 2026`, with room or dots for what is not known yet. */
export function readDateLine(text: string): FoundDate | undefined {
  if (text.length > longest) return undefined;
  const short = inFigures.exec(text);
  if (short) {
    const [, place = '', date = ''] = short;
    const name = place.trim().replace(/,$/, '').trim();
    return { ...(name !== '' && { place: name }), date, layoutWords: 'ngày' };
  }
  const match = line.exec(text);
  if (!match) return undefined;
  const [, before = '', ...parts] = match;
  const place = before.trim().replace(/,$/, '').trim();
  const figures = parts.map((part) => (gap.test(part) ? '' : part.trim()));
  const [day = '', month = '', year = ''] = figures;
  const known = { ...(place !== '' && { place }) };
  const plain = figures.every((figure) => /^\d{0,4}$/.test(figure));
  if (
    !plain ||
    (day !== '' && month === '') ||
    (month !== '' && year === '') ||
    (day === '' && month === '' && year !== '' && !/^\d{4}$/.test(year))
  ) {
    return { ...known, date: text.slice(before.length).trim(), layoutWords: '' };
  }
  const layoutWords = 'ngày tháng năm';
  if (year === '') return { ...known, date: '', layoutWords };
  const date = day !== '' ? `${day}/${month}/${year}` : month !== '' ? `/${month}/${year}` : year;
  return { ...known, date, layoutWords };
}
