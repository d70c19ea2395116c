/** How words that begin the name of a body are written inside a sentence. */
const beginnings = [
  'Đảng ủy',
  'Đảng bộ',
  'Chi bộ',
  'Chi ủy',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Quận ủy',
  'Thị ủy',
  'Ban Chấp hành',
  'Ban Thường vụ',
  'Ban Tổ chức',
  'Ban Tuyên giáo và Dân vận',
  'Ban Tuyên giáo',
  'Ban Dân vận',
  'Ban Nội chính',
  'Ban Xây dựng Đảng',
  'Ủy ban Kiểm tra',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Văn phòng',
  'các cơ quan, đơn vị sự nghiệp và doanh nghiệp',
  'các cơ quan Đảng',
] as const;

/** Words before the name of a place. */
const levels = [
  'thành phố',
  'thị trấn',
  'thị xã',
  'đặc khu',
  'khu phố',
  'tổ dân phố',
  'tỉnh',
  'huyện',
  'quận',
  'phường',
  'xã',
  'thôn',
  'ấp',
  'buôn',
  'bản',
  'làng',
  'khối',
] as const;

/**
 * The name of a body as it is written inside a sentence: `ĐẢNG ỦY XÃ TÂN HÒA MẪU` is `Đảng ủy xã Tân Hòa Mẫu`.
 * A name in other letters, or with a word that may or may not be part of a proper name, stays as typed.
 */
export function bodyNameInText(typed: string): string {
  const name = typed.replace(/\s+/g, ' ').trim();
  if (/\p{Ll}/u.test(name)) return name;
  return readBodies(name) ?? name;
}

/** Known beginnings one after the other, then a place. */
function readBodies(name: string): string | undefined {
  const written: string[] = [];
  let rest = name;
  for (;;) {
    const known = beginnings.find((one) => startsWith(rest, one));
    if (!known) break;
    written.push(known);
    rest = rest.slice(known.length).trimStart();
  }
  if (written.length === 0) return undefined;
  const place = rest === '' ? '' : readPlace(rest, writesPlaceAlone(written));
  return place === undefined ? undefined : [...written, place].join(' ').trim();
}

/** “Tỉnh ủy An Mẫu”: the word before says what the place is. */
function writesPlaceAlone(written: readonly string[]): boolean {
  return /^(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy$/u.test(written.at(-1) ?? '');
}

function readPlace(rest: string, alone: boolean): string | undefined {
  const level = levels.find((one) => startsWith(rest, one) && rest.length > one.length);
  if (!level) return alone ? properName(rest) : undefined;
  const after = rest.slice(level.length).trim();
  // A place inside a larger one: `THÔN MẪU ĐÔNG XÃ TÂN HÒA MẪU`.
  const words = after.split(' ');
  for (let at = 1; at < words.length; at++) {
    const outer = words.slice(at).join(' ');
    if (!levels.some((one) => startsWith(outer, one) && outer.length > one.length)) continue;
    return `${level} ${properName(words.slice(0, at).join(' '))} ${readPlace(outer, false) ?? ''}`;
  }
  return `${level} ${properName(after)}`;
}

function startsWith(text: string, words: string): boolean {
  const found = text.slice(0, words.length);
  const isWhole = /^(?:[\s,]|$)/u.test(text.slice(words.length));
  return isWhole && found.toLowerCase() === words.toLowerCase();
}

function properName(text: string): string {
  return text.toLowerCase().replace(/(^|[\s(-])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}
