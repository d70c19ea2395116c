import { phrases } from './phrases';

/** Between number and letters of a document code: "15-BC/ĐU", "15/QĐ-UBND". */
export const codeSigns: ReadonlySet<string> = new Set(['-', '–', '/']);

/** Between the years of a period: "2020 - 2025". */
export const periodSigns: ReadonlySet<string> = new Set(['-', '–']);

/** Marks of quotation, straight and curved. */
export const quoteSigns: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»']);

export const dateWords = phrases('ngày | tháng | năm');
