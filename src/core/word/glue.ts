/** Stands for a hyphen that ends no line; written as Word's own element, not as this character. */
export const noBreakHyphen = '\u2011';
const noBreakSpace = '\u00A0';

const wordsBeforeNumbers = new Set(
  'số điều khoản mục phần chương bảng biểu ngày tháng năm quý lần thứ khóa khoá'.split(' '),
);
const units = new Set(
  '% ‰ ha km km2 km² m m2 m² m3 m³ cm mm kg g tấn tạ yến lít kWh MW đồng nghìn ngàn triệu tỷ tỉ'.split(
    ' ',
  ),
);

const beforeNumber = /(?<! ) +(?=[\dIVXLC])/g;
const afterNumber = /\d +(?=[%‰\p{L}])/gu;
const bound =
  /[đĐ]iểm +(?=[a-zđ](?![\p{L}\p{M}\p{N}]))|[lL]ần +(?=thứ[ \u00A0])|\d{4} [-–] (?=\d{4}(?!\d))|Hồ Chí Minh|HỒ CHÍ MINH/gu;
const lastWord = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u;
const roman = /^[IVXLC]+(?![\p{L}\p{M}\p{N}])/u;
const unit = /^(?:[%‰]|[\p{L}\p{M}]+[\d²³]?(?![\p{L}\p{M}\p{N}]))/u;
const edge = /[^\p{L}\p{M}\p{N}/-]/u;
const longestWord = 12;

/**
 * Puts no-break blanks and hyphens where a line must not end: "số 12", "Điều 5", "75 %", "2020 - 2025",
 * inside document numbers and dates, in "Hồ Chí Minh". The words stay as they are, and so does the length.
 */
export function glue(text: string): string {
  const spaced = text
    .replace(beforeNumber, (blanks, at: number) =>
      isCounted(text, at, blanks.length) ? bind(blanks) : blanks,
    )
    .replace(afterNumber, (match, at: number) =>
      isMeasured(text, at + match.length) ? bind(match) : match,
    )
    .replace(bound, bind);
  return spaced.includes('-') ? bindNumbers(spaced) : spaced;
}

function bind(match: string): string {
  return match.replaceAll(' ', noBreakSpace);
}

/** "số 12", "khóa XIII": the word before wants a number, and a number follows. */
function isCounted(text: string, at: number, blanks: number): boolean {
  const word = lastWord.exec(text.slice(Math.max(0, at - longestWord), at))?.[0].toLowerCase();
  if (word === undefined || !wordsBeforeNumbers.has(word)) return false;
  const next = text.slice(at + blanks, at + blanks + longestWord);
  return /^\d/.test(next) || roman.test(next);
}

function isMeasured(text: string, at: number): boolean {
  const next = unit.exec(text.slice(at, at + longestWord))?.[0];
  return next !== undefined && units.has(next);
}

/** Hyphens of "399-QĐ/TW", "01-7-2025", "2020-2025". */
function bindNumbers(text: string): string {
  let result = '';
  let done = 0;
  for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) {
    if (!isNumber(tokenAround(text, at))) continue;
    result += text.slice(done, at) + noBreakHyphen;
    done = at + 1;
  }
  return result + text.slice(done);
}

const longestToken = 40;

function tokenAround(text: string, at: number): string {
  let start = at;
  let end = at + 1;
  const first = Math.max(0, at - longestToken);
  const last = Math.min(text.length, at + longestToken);
  while (start > first && !edge.test(text.charAt(start - 1))) start--;
  while (end < last && !edge.test(text.charAt(end))) end++;
  return text.slice(start, end);
}

function isNumber(token: string): boolean {
  if (token.startsWith('-') || token.endsWith('-') || !/\d/.test(token)) return false;
  return /\p{Lu}/u.test(token) || /^[\d/-]+$/.test(token);
}
