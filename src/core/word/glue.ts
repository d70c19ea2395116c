/** Stands for a hyphen that ends no line; written as Word's own element, not as this character. */
export const noBreakHyphen = '\u2011';
const noBreakSpace = '\u00A0';

const numberWords =
  /(?<![\p{L}\p{M}\p{N}])(?:số|điều|khoản|mục|phần|chương|bảng|biểu|ngày|tháng|năm|quý|lần|thứ|khóa|khoá|kỳ) (?=\d|[IVXLC]+(?![\p{L}\p{M}\p{N}]))/giu;
const pointLetters = /(?<![\p{L}\p{M}\p{N}])điểm (?=[a-zđ](?![\p{L}\p{M}\p{N}]))/giu;
const units =
  /\d (?=(?:%|‰|(?:ha|km[²2]?|m[²³23]?|cm|mm|kg|g|tấn|tạ|yến|lít|kWh|MW|đồng|nghìn|ngàn|triệu|tỷ|tỉ)(?![\p{L}\p{M}\p{N}])))/gu;
const yearRanges = /(?<!\d)\d{4} [-–] (?=\d{4}(?!\d))/gu;
const nameParts = /Hồ Chí Minh|HỒ CHÍ MINH/g;
const joined = /[\p{L}\p{M}\p{N}]+(?:[-/][\p{L}\p{M}\p{N}]+)+/gu;
const figures = /^[\d/-]+$/;

/**
 * Puts no-break blanks and hyphens where a line must not end: "số 12", "Điều 5", "75 %", "2020 - 2025",
 * inside document numbers and dates, in "Hồ Chí Minh". The words stay as they are, and so does the length of the text.
 */
export function glue(text: string): string {
  return text
    .replace(numberWords, bindSpaces)
    .replace(pointLetters, bindSpaces)
    .replace(units, bindSpaces)
    .replace(yearRanges, bindSpaces)
    .replace(nameParts, bindSpaces)
    .replace(joined, bindNumber);
}

function bindSpaces(match: string): string {
  return match.replaceAll(' ', noBreakSpace);
}

function bindNumber(token: string): string {
  const isNumber = figures.test(token) || (/\d/.test(token) && /\p{Lu}/u.test(token));
  return isNumber ? token.replaceAll('-', noBreakHyphen) : token;
}
